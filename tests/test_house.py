"""The law of the house, a test for each clause: who may know whom, how large things may grow, which words we avoid."""

import ast
import re
import statistics
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Each part of desktop/ and the parts it may import; app.py and cli see everything.
MAY_IMPORT = {
    "core": set(),
    "transfer": {"core"},
    "printing": {"core"},
    "device": {"core", "transfer"},
    "petition": {"core", "transfer", "printing"},
    "office": {"core", "transfer", "printing", "petition"},
    "ui": {"core"},
    "showing": {"core", "ui"},
}
QT = {"PySide6", "shiboken6"}
SQL = {"sqlalchemy", "sqlite3", "sqlcipher3", "psycopg"}

# The edges of the process, where an error that nobody foresaw must end in words: the command, the slot that signs, the
# thread beside the window, and a library in Rust, whose panic is no Exception.
BOUNDARIES = {
    "desktop/cli/terminal/console.py",
    "desktop/ui/kiosk/submission_model.py",
    "desktop/device/sending/periodic.py",
    "desktop/transfer/boxes/s3.py",
}

# Where something is imported inside a function, because whoever does not need it should not wait for it: each part of
# the kiosk after its first frame, and the command's windows; the demo, which brings headquarters along; Alembic and
# charts, needed once in years; what speaks to one kind of drop box; a voice, which takes seconds to start.
LAZY_MODULES = (
    "desktop.app",
    "desktop.cli.kiosk",
    "desktop.petition.statistics.charts",
    "desktop.petition.store.schema",
    "desktop.transfer.boxes.opening",
    "desktop.ui.base.reading_aloud",
)

AVOIDED_WORDS = {"manager", "helper", "util", "utils", "common"}
TESTS_OF_THE_WHOLE = {"journeys", "qml", "packaging"}


def modules_under(*folders: str) -> dict[str, ast.Module]:
    """Map each Python file with anything in it, as a path from the root, to its syntax tree."""
    files = sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))
    texts = {file: text for file in files if (text := file.read_text("utf-8"))}
    return {file.relative_to(ROOT).as_posix(): ast.parse(text, str(file)) for file, text in texts.items()}


DESKTOP = modules_under("desktop")
EVERYTHING = DESKTOP | modules_under("tests", "benchmarks", "packaging")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def dotted(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


NAMES = {dotted(path) for path in DESKTOP}


def imports_of(tree: ast.AST) -> Iterator[str]:
    """Yield each imported module's dotted name, down to the module when `from` names one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports hide who knows whom"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in NAMES else node.module or ""


def part_of(module: str) -> str:
    """Return "core" for desktop.core.campaign, "app" for desktop.app and "" for desktop itself."""
    return [*module.split("."), ""][1]


def imports_across(importers: set[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (path, its part, imported module) for each import in the named parts of desktop/."""
    for path, tree in DESKTOP.items():
        part = part_of(dotted(path))
        if part in importers:
            yield from ((path, part, imported) for imported in imports_of(tree))


def functions_in(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    yield from (node for node in ast.walk(tree) if isinstance(node, FUNCTIONS))


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines from the first statement to the last, without the docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def line_counts() -> dict[str, int]:
    return {path: len((ROOT / path).read_text("utf-8").splitlines()) for path in DESKTOP}


def screens() -> Iterator[tuple[str, int, str]]:
    """Yield (path, line number, line) of everything written in QML."""
    for file in sorted((ROOT / "resources" / "qml").rglob("*.qml")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            yield file.relative_to(ROOT).as_posix(), number, line


def test_core_knows_nobody_and_every_part_imports_only_the_parts_it_may():
    strangers = [
        f"{path} imports {imported}"
        for path, part, imported in imports_across(set(MAY_IMPORT))
        if imported.startswith("desktop.") and part_of(imported) not in MAY_IMPORT[part] | {part}
    ]
    assert strangers == []


def test_every_part_of_the_house_has_its_clause_in_the_law():
    assert {part_of(name) for name in NAMES} <= {*MAY_IMPORT, "app", "cli", "", "__main__"}


def test_qt_lives_only_in_ui_and_in_what_shows_it():
    others = {part_of(name) for name in NAMES} - {"ui", "showing"}
    assert [f"{p} imports {m}" for p, _, m in imports_across(others) if m.split(".")[0] in QT] == []


def test_sql_lives_only_in_device_and_petition():
    others = {part_of(name) for name in NAMES} - {"device", "petition"}
    assert [f"{p} imports {m}" for p, _, m in imports_across(others) if m.split(".")[0] in SQL] == []


def test_no_module_imports_itself_by_way_of_others():
    graph = {dotted(path): {m for m in imports_of(tree) if m in NAMES} for path, tree in DESKTOP.items()}
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_imports_inside_functions_are_in_the_lazy_modules_and_in_no_other():
    lazy = {
        dotted(path)
        for path, tree in DESKTOP.items()
        if any(list(imports_of(function)) for function in functions_in(tree))
    }
    assert lazy == set(LAZY_MODULES)


def test_modules_stay_small():
    counts = line_counts()
    assert {path: lines for path, lines in counts.items() if lines > 400} == {}
    assert statistics.median(counts.values()) < 100


def test_functions_stay_under_thirty_lines():
    long = {
        f"{path}:{function.name}": body_lines(function)
        for path, tree in EVERYTHING.items()
        for function in functions_in(tree)
        if body_lines(function) >= 30
    }
    assert long == {}


def test_every_module_says_first_what_it_is_for():
    assert [path for path, tree in EVERYTHING.items() if not ast.get_docstring(tree)] == []


def test_names_say_what_a_thing_is_and_not_that_it_manages_or_helps():
    named = [(path, Path(path).stem) for path in EVERYTHING] + [
        (path, node.name)
        for path, tree in EVERYTHING.items()
        for node in ast.walk(tree)
        if isinstance(node, (ast.ClassDef, *FUNCTIONS))
    ]
    words = [(path, name, re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)) for path, name in named]
    assert [f"{p}: {n}" for p, n, found in words if AVOIDED_WORDS & {w.lower().rstrip("s") for w in found}] == []


def test_only_the_boundaries_catch_everything():
    wide = {
        path
        for path, tree in DESKTOP.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or {"Exception", "BaseException"} & {n.id for n in names_in(node.type)})
    }
    assert wide <= BOUNDARIES


def names_in(expression: ast.expr) -> Iterator[ast.Name]:
    yield from (node for node in ast.walk(expression) if isinstance(node, ast.Name))


def test_screens_are_given_their_models_and_find_none_by_context():
    assert [path for path in DESKTOP if "setContextProperty" in (ROOT / path).read_text("utf-8")] == []


def test_no_javascript_in_a_screen_is_longer_than_a_line():
    opens_a_block = re.compile(r"\bfunction\b[^}]*$|(:|=>|\))\s*\{\s*(//.*)?$")
    assert [f"{path}:{number}: {line.strip()}" for path, number, line in screens() if opens_a_block.search(line)] == []


def test_nothing_is_left_for_later():
    later = re.compile("T[O]DO|F[I]XME")  # in brackets, so that this line is not one
    files = [
        file
        for folder in ("desktop", "tests", "benchmarks", "packaging", "resources", "docs")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in {".py", ".qml", ".toml", ".md", ".sh"}
    ]
    assert [str(file.relative_to(ROOT)) for file in files if later.search(file.read_text("utf-8"))] == []


def test_the_tests_mirror_the_house():
    packages = {
        str(Path(path).parent.relative_to("desktop")) for path in DESKTOP if not path.endswith("__init__.py")
    } - {"."}
    tests = [file.relative_to(ROOT / "tests") for file in (ROOT / "tests").rglob("test_*.py")]
    # desktop/core/pack is tested in tests/core/pack/ or, while that is one file, in tests/core/test_pack*.py.
    covered = {str(test.parent) for test in tests} | {
        package for package in packages for test in tests if str(test.with_name(test.stem)).startswith(as_test(package))
    }
    assert packages - covered == set(), "these have no tests of their own"
    folders = {str(test.parent) for test in tests if test.parts[0] not in TESTS_OF_THE_WHOLE}
    assert folders - packages == {"."}, "these mirror nothing"


def as_test(package: str) -> str:
    return str(Path(package).with_name(f"test_{Path(package).name}"))
