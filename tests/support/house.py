"""Reads the source of the house: its modules, who imports whom, how large things are, and what breaks the law."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

Modules = Mapping[str, ast.Module]  # by path from the root, such as desktop/core/campaign.py


def modules_under(*folders: str) -> dict[str, ast.Module]:
    """Map each Python file with anything in it, as a path from the root, to its syntax tree."""
    files = sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))
    texts = {file: text for file in files if (text := file.read_text("utf-8"))}
    found = {file.relative_to(ROOT).as_posix(): ast.parse(text, str(file)) for file, text in texts.items()}
    # What older versions wrote is kept as it was written.
    return {path: tree for path, tree in found.items() if not path.startswith("tests/fixtures/")}


def dotted(path: str) -> str:
    """Return "desktop.core.campaign" for desktop/core/campaign.py."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def package_of(path: str) -> str:
    """Return the folder of a module as a dotted name."""
    return dotted(path) if path.endswith("/__init__.py") else dotted(path).rpartition(".")[0]


def imports_of(tree: ast.AST, names: Iterable[str]) -> Iterator[str]:
    """Yield each imported module's dotted name, down to the module where `from` names one of `names`."""
    for node in _statements_in(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports hide who knows whom"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in names else node.module or ""


def _statements_in(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield a tree and every statement in it; of expressions, which hold none, there are ten times as many."""
    waiting = [tree]
    while waiting:
        yield (node := waiting.pop())
        for part in ("body", "orelse", "finalbody", "handlers", "cases"):
            waiting += getattr(node, part, ())


def edges(modules: Modules) -> Iterator[tuple[str, str]]:
    """Yield (path, imported module) for every import."""
    names = {dotted(path) for path in modules}
    for path, tree in modules.items():
        yield from ((path, imported) for imported in imports_of(tree, names))


def module_cycle(modules: Modules) -> list[str]:
    """Return the modules of one circle of imports, or nothing."""
    names = {dotted(path) for path in modules}
    graph: dict[str, set[str]] = {name: set() for name in names}
    for path, imported in edges(modules):
        graph[dotted(path)] |= {imported} & names
    return _cycle(graph)


def package_cycle(modules: Modules) -> list[str]:
    """Return the folders of one circle of imports, or nothing; a folder inside another is another folder."""
    packages = {dotted(path): package_of(path) for path in modules}
    graph: dict[str, set[str]] = {package: set() for package in packages.values()}
    for path, imported in edges(modules):
        if imported in packages:
            graph[package_of(path)] |= {packages[imported]} - {package_of(path)}
    return _cycle(graph)


def _cycle(graph: Mapping[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def functions_in(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method."""
    yield from (node for node in _statements_in(tree) if isinstance(node, FUNCTIONS))


def classes_in(tree: ast.Module) -> Iterator[ast.ClassDef]:
    """Yield every class."""
    yield from (node for node in _statements_in(tree) if isinstance(node, ast.ClassDef))


def methods_of(class_: ast.ClassDef) -> int:
    """Count the functions of a class, properties too."""
    return sum(isinstance(node, FUNCTIONS) for node in class_.body)


def takes_in_its_place(function: ast.FunctionDef | ast.AsyncFunctionDef, name: str, type_: str) -> bool:
    """Say whether a parameter of this name and type may be given without its name."""
    placed = (*function.args.posonlyargs, *function.args.args)
    return any(each.arg == name and each.annotation and ast.unparse(each.annotation) == type_ for each in placed)


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines from the first statement to the last, without the docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def wide_catches(modules: Modules) -> set[str]:
    """Return the modules that catch everything."""
    return {
        path
        for path, tree in modules.items()
        for node in _statements_in(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or {"Exception", "BaseException"} & {n.id for n in _names_in(node.type)})
    }


def _names_in(expression: ast.expr) -> Iterator[ast.Name]:
    yield from (node for node in ast.walk(expression) if isinstance(node, ast.Name))


def lazy_imports(modules: Modules) -> set[str]:
    """Return the modules that import inside a function."""
    names = {dotted(path) for path in modules}
    return {
        path
        for path, tree in modules.items()
        if any(list(imports_of(function, names)) for function in functions_in(tree))
    }


def loads_by_name(modules: Modules) -> set[str]:
    """Return the modules that load others by a name in a text, which no list of imports shows."""
    return {
        path
        for path, tree in modules.items()
        for node in ast.walk(tree)
        if (isinstance(node, ast.Name) and node.id == "__import__")
        or (isinstance(node, ast.Attribute) and node.attr == "import_module")
        or (isinstance(node, ast.ImportFrom) and any(alias.name == "import_module" for alias in node.names))
    }


def screens() -> Iterator[tuple[str, int, str]]:
    """Yield (path, line number, line) of everything written in QML."""
    for file in sorted((ROOT / "resources" / "qml").rglob("*.qml")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            yield file.relative_to(ROOT).as_posix(), number, line
