"""The law of the house, a test for each clause: who may know whom, how large things may grow, which words we avoid."""

import ast
import re
import statistics
from pathlib import Path

import pytest

from tests.support import law
from tests.support.house import (
    ROOT,
    Modules,
    body_lines,
    classes_in,
    dotted,
    edges,
    functions_in,
    lazy_imports,
    loads_by_name,
    methods_of,
    module_cycle,
    modules_under,
    package_cycle,
    screens,
    takes_in_its_place,
    wide_catches,
)

# The edges of the process, where an error that nobody foresaw must end in words: the command, the slot that signs, the
# thread beside the window, the process for long work, and a library in Rust, whose panic is no Exception.
BOUNDARIES = {
    "desktop/cli/terminal/output_and_prompts.py",
    "desktop/ui/kiosk/submission_model.py",
    "desktop/device/sending/periodic_work.py",
    "desktop/office/desk/job_process.py",
    "desktop/transfer/boxes/s3.py",
}
# Where something is imported inside a function, because whoever does not need it should not wait for it: all of the
# program until a kiosk has started anew, each part of the kiosk after its first frame, and the command's windows; the
# demo, which brings headquarters along; typer, where nobody is asked anything; what knows e-mail addresses, phone
# numbers and QR codes, of every country and every key by name, and the window's icon, which no first screen shows;
# CommonMark's whole rules, which few texts need; Alembic and charts, needed once in years; what speaks to one kind of
# drop box; a voice, which takes seconds to start; a module of Python that only Windows has.
LAZY = {
    "desktop/__main__.py",
    "desktop/app.py",
    "desktop/cli/kiosk_start.py",
    "desktop/cli/terminal/output_and_prompts.py",
    "desktop/core/contact_details.py",
    "desktop/core/countries.py",
    "desktop/core/campaign_markdown.py",
    "desktop/core/system/windows/inherited_files.py",
    "desktop/petition/statistics/charts.py",
    "desktop/petition/store/schema.py",
    "desktop/transfer/boxes/opening.py",
    "desktop/ui/base/application.py",
    "desktop/ui/base/qml_image_providers.py",
    "desktop/ui/base/reading_aloud.py",
    "desktop/ui/base/window.py",
}
# Where modules are loaded by a name in a text: a command when it is called, all acts before Qt is there, and the
# volunteers' pages a piece at a time.
LOADS_BY_NAME = {"desktop/app.py", "desktop/cli/terminal/lazy_group.py", "desktop/office/act_preloading.py"}
AVOIDED_WORDS = {"manager", "helper", "util", "utils", "common"}
TESTS_OF_THE_WHOLE = {"journeys", "hostile", "packaging", "fixtures"}

CLAUSES: tuple[law.Clause, ...] = (
    law.parts_know_only_whom_they_may,
    law.rooms_of_the_window_keep_apart,
    law.the_command_sees_one_face_of_the_device,
    law.qt_lives_only_in_windows,
    law.sql_lives_only_in_stores,
    law.no_sql_on_paper,
    law.the_terminal_is_known_only_to_the_command,
    law.dialects_are_told_apart_only_in_engines,
    law.systems_are_told_apart_only_below,
)
# For each clause a module that breaks it: (path, its source).
PLANTED = (
    (law.parts_know_only_whom_they_may, "desktop/core/planted.py", "import desktop.device.facade"),
    (law.parts_know_only_whom_they_may, "desktop/device/planted.py", "from desktop.petition.store import schema"),
    (law.parts_know_only_whom_they_may, "desktop/petition/planted.py", "from desktop.device import facade"),
    (law.parts_know_only_whom_they_may, "desktop/transfer/planted.py", "from desktop.device import facade"),
    (law.parts_know_only_whom_they_may, "desktop/printing/planted.py", "from desktop.petition import making_delivery"),
    (law.parts_know_only_whom_they_may, "desktop/office/planted.py", "from desktop.device import facade"),
    (law.parts_know_only_whom_they_may, "desktop/cli/planted.py", "from desktop.petition import status"),
    (law.parts_know_only_whom_they_may, "desktop/cli/planted.py", "from desktop import app"),
    (law.parts_know_only_whom_they_may, "desktop/showing/planted.py", "from desktop.office import merging"),
    (law.rooms_of_the_window_keep_apart, "desktop/ui/kiosk/planted.py", "from desktop.ui.corner import pin_gate_model"),
    (law.rooms_of_the_window_keep_apart, "desktop/ui/corner/planted.py", "from desktop.ui.kiosk import kiosk_model"),
    (law.rooms_of_the_window_keep_apart, "desktop/ui/base/planted.py", "from desktop.ui.kiosk import kiosk_model"),
    (law.rooms_of_the_window_keep_apart, "desktop/ui/kiosk/planted.py", "from desktop.office import merging"),
    (law.rooms_of_the_window_keep_apart, "desktop/ui/console/planted.py", "from desktop.petition import status"),
    (law.rooms_of_the_window_keep_apart, "desktop/ui/console/planted.py", "from desktop.ui.corner import pages_model"),
    (
        law.the_command_sees_one_face_of_the_device,
        "desktop/cli/planted.py",
        "from desktop.device.journal import tables",
    ),
    (law.qt_lives_only_in_windows, "desktop/office/planted.py", "from PySide6.QtCore import QObject"),
    (law.qt_lives_only_in_windows, "desktop/app.py", "from PySide6 import QtGui"),
    (law.sql_lives_only_in_stores, "desktop/office/planted.py", "import sqlalchemy"),
    (law.sql_lives_only_in_stores, "desktop/ui/console/planted.py", "import sqlite3"),
    (law.no_sql_on_paper, "desktop/petition/delivery/planted.py", "from sqlalchemy import select"),
    (law.the_terminal_is_known_only_to_the_command, "desktop/office/planted.py", "import typer"),
    (
        law.dialects_are_told_apart_only_in_engines,
        "desktop/petition/planted.py",
        "fast = connection.dialect.name == 'x'",
    ),
    (law.dialects_are_told_apart_only_in_engines, "desktop/petition/planted.py", "fast = url.drivername == 'sqlite'"),
    (
        law.dialects_are_told_apart_only_in_engines,
        "desktop/petition/planted.py",
        "from sqlalchemy.dialects import sqlite",
    ),
    (law.dialects_are_told_apart_only_in_engines, "desktop/petition/planted.py", "import psycopg"),
    (law.systems_are_told_apart_only_below, "desktop/office/planted.py", "from sys import platform"),
    (law.systems_are_told_apart_only_below, "desktop/office/planted.py", "from os import name"),
    (law.systems_are_told_apart_only_below, "desktop/office/planted.py", "import sys\nodd = sys.platform == 'win32'"),
    (law.systems_are_told_apart_only_below, "desktop/core/planted.py", "import os\nodd = os.name == 'nt'"),
)


@pytest.fixture(scope="module")
def desktop() -> Modules:
    """The house; let go of after this file: the search for garbage would look at a million objects of it."""
    return modules_under("desktop")


@pytest.fixture(scope="module")
def everything(desktop: Modules) -> Modules:
    return desktop | modules_under("tests", "benchmarks", "packaging")


def line_counts(modules: Modules) -> dict[str, int]:
    return {path: len((ROOT / path).read_text("utf-8").splitlines()) for path in modules}


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.__name__)
def test_the_house_keeps_the_law(desktop, clause):
    assert clause(desktop) == []


@pytest.mark.parametrize(("clause", "path", "source"), PLANTED)
def test_whatever_breaks_the_law_is_named(desktop, clause, path, source):
    rest = dict.fromkeys(desktop, ast.Module([], []))  # there, as far as an import can tell
    assert any(said.startswith(path) for said in clause(rest | {path: ast.parse(source)}))


def test_every_clause_was_seen_to_break():
    assert {clause for clause, _, _ in PLANTED} == set(CLAUSES)


def test_every_part_of_the_house_has_its_clause_in_the_law(desktop):
    parts = {law.part_of(dotted(path)) for path in desktop}
    assert parts <= {*law.MAY_IMPORT, "app", "", "__main__"}
    rooms = {
        room for path in desktop if path.startswith("desktop/ui/") for room in [path.split("/")[2]] if "." not in room
    }
    assert {f"desktop.ui.{room}" for room in rooms} <= set(law.ROOMS)


def test_the_scan_sees_the_house_and_not_an_empty_folder(desktop):
    """A scan that finds nothing would let everything pass: these figures are well below what is there."""
    within = [imported for _, imported in edges(desktop) if imported.startswith("desktop.")]
    assert len(desktop) > 250
    assert len(within) > 1000
    assert all(any(imported.startswith(f"desktop.{part}") for imported in within) for part in law.MAY_IMPORT)


def test_no_module_and_no_folder_imports_itself_by_way_of_others(desktop):
    assert module_cycle(desktop) == []
    assert package_cycle(desktop) == []


def test_a_circle_of_modules_or_of_folders_is_named():
    one, other = "desktop/core/one.py", "desktop/core/pack/other.py"
    there, back = ast.parse("from desktop.core.pack import other"), ast.parse("from desktop.core import one")
    assert "desktop.core.one" in module_cycle({one: there, other: back})
    third = ast.parse("from desktop.core import third")
    apart = {one: there, "desktop/core/third.py": ast.parse(""), other: ast.parse(""), "desktop/core/pack/x.py": third}
    assert module_cycle(apart) == []
    assert set(package_cycle(apart)) == {"desktop.core", "desktop.core.pack"}


def test_imports_inside_functions_are_only_where_the_house_names_them(desktop):
    assert lazy_imports(desktop) == LAZY
    assert loads_by_name(desktop) == LOADS_BY_NAME


@pytest.mark.parametrize(
    "source",
    ["from importlib import import_module as load\nload('json')", "import importlib\nimportlib.import_module('json')"],
)
def test_a_module_that_loads_another_by_name_is_named(source):
    assert loads_by_name({"desktop/core/planted.py": ast.parse(source)}) == {"desktop/core/planted.py"}


def test_modules_stay_small(desktop):
    counts = line_counts(desktop)
    assert {path: lines for path, lines in counts.items() if lines > 400} == {}
    assert statistics.median(counts.values()) < 100


def test_functions_stay_under_thirty_lines(everything):
    long = {
        f"{path}:{function.name}": body_lines(function)
        for path, tree in everything.items()
        for function in functions_in(tree)
        if body_lines(function) >= 30
    }
    assert long == {}


def test_classes_have_twenty_methods_at_most(desktop):
    many = {
        f"{path}:{class_.name}": methods_of(class_)
        for path, tree in desktop.items()
        for class_ in classes_in(tree)
        if methods_of(class_) > 20
    }
    assert many == {}


def test_whoever_acts_is_given_by_name(desktop):
    """Given by its place alone, the name of who acts could be taken for another text."""
    positional = [
        f"{path}:{function.name}"
        for path, tree in desktop.items()
        if path.startswith(("desktop/office/", "desktop/petition/"))
        for function in functions_in(tree)
        if takes_in_its_place(function, "by", "str") and not function.name.startswith("_")
    ]
    assert positional == []
    assert takes_in_its_place(next(functions_in(ast.parse("def act(by: str) -> None: ..."))), "by", "str")


def test_every_module_says_first_what_it_is_for(everything):
    assert [path for path, tree in everything.items() if not ast.get_docstring(tree)] == []


def test_names_say_what_a_thing_is_and_not_that_it_manages_or_helps(everything):
    named = [(path, Path(path).stem) for path in everything] + [
        (path, node.name) for path, tree in everything.items() for node in (*classes_in(tree), *functions_in(tree))
    ]
    words = [(path, name, re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)) for path, name in named]
    assert [f"{p}: {n}" for p, n, found in words if AVOIDED_WORDS & {w.lower().rstrip("s") for w in found}] == []


def test_view_models_and_parts_of_pages_are_called_as_their_files(desktop):
    models = [path for path in desktop if path.startswith("desktop/ui/") and path.endswith(("_model.py", "_part.py"))]
    named = {path: {class_.name.lower() for class_ in classes_in(desktop[path])} for path in models}
    assert [path for path in models if Path(path).stem.replace("_", "") not in named[path]] == []
    assert models


def test_only_the_boundaries_catch_everything(desktop):
    assert wide_catches(desktop) == BOUNDARIES


def test_screens_are_given_their_models_and_find_none_by_context(desktop):
    assert [path for path in desktop if "setContextProperty" in (ROOT / path).read_text("utf-8")] == []


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


def test_no_test_imports_another_and_what_they_share_lies_in_support(everything):
    tests = {path: tree for path, tree in everything.items() if path.startswith("tests/")}
    shared = [
        f"{path} imports {imported}"
        for path, imported in edges(tests)
        if imported.startswith("tests.") and not imported.startswith("tests.support")
    ]
    assert shared == []


def test_no_test_leaves_a_kiosk_without_a_window_behind(everything):
    """Its time runs out in a later test and hides the keyboard of that one's window; `make_model` ends it."""
    calls = {
        (path, function.name): set(re.findall(r"\b(KioskModel|KioskWindow)\(", ast.unparse(function)))
        for path, tree in everything.items()
        if path.startswith("tests/") and path != "tests/ui/kiosk/conftest.py"
        for function in functions_in(tree)
    }
    assert [place for place, called in calls.items() if called == {"KioskModel"}] == []
    assert {"KioskModel", "KioskWindow"} in calls.values()


def test_the_tests_mirror_the_house(desktop):
    packages = {
        str(Path(path).parent.relative_to("desktop")) for path in desktop if not path.endswith("__init__.py")
    } - {"."}
    tests = [file.relative_to(ROOT / "tests") for file in (ROOT / "tests").rglob("test_*.py")]
    # desktop/core/pack is tested in tests/core/pack/ or, while that is one file, in tests/core/test_pack*.py.
    covered = {str(test.parent) for test in tests} | {
        package for package in packages for test in tests if str(test.with_name(test.stem)).startswith(as_test(package))
    }
    assert packages - covered == set(), "these have no tests of their own"
    folders = {str(test.parent) for test in tests if test.parts[0] not in TESTS_OF_THE_WHOLE}
    assert folders - packages - {str(each) for package in packages for each in Path(package).parents} == set()


def as_test(package: str) -> str:
    return str(Path(package).with_name(f"test_{Path(package).name}"))
