"""The law of the house as clauses: each returns, for a set of modules, the imports that break it."""

import ast
from collections.abc import Callable, Iterator

from tests.support.house import Modules, dotted, edges

# Each part of desktop/ and the parts it may import; app.py, the composition root, sees everything.
MAY_IMPORT = {
    "core": set(),
    "transfer": {"core"},
    "printing": {"core"},
    "device": {"core", "transfer"},
    "petition": {"core", "transfer", "printing"},
    "office": {"core", "transfer", "printing", "petition"},
    "ui": {"core", "office"},
    "showing": {"core", "ui"},
    "cli": {"core", "transfer", "office", "device"},
}
# Rooms of `ui`, and what of the house each may import.
ROOMS = {
    "desktop.ui.base": ("desktop.core", "desktop.ui.base"),
    "desktop.ui.kiosk": ("desktop.core", "desktop.ui.base", "desktop.ui.kiosk"),
    "desktop.ui.corner": ("desktop.core", "desktop.ui.base", "desktop.ui.corner"),
    "desktop.ui.console": ("desktop.core", "desktop.ui.base", "desktop.ui.console", "desktop.office"),
}
FACADE = "desktop.device.facade"  # all that the command sees of the device
QT = {"PySide6", "shiboken6"}
SQL = {"sqlalchemy", "sqlite3", "sqlcipher3", "psycopg", "alembic"}
TERMINAL = {"typer", "rich", "click"}
DIALECTS = ("sqlalchemy.dialects", "sqlite3", "sqlcipher3", "psycopg")  # what speaks to one kind of database only
ASKS_FOR_A_DIALECT = {"dialect", "drivername", "get_dialect_name", "get_backend_name"}

# Where systems are told apart; beside these rooms only what a type is named, the traits of an installation, which keep
# keys apart and so lie beside them, whether there is a screen to show anything on, and a voice that only Linux has.
BELOW = (
    "desktop/core/system/",
    "desktop/device/machine/",
    "desktop/core/child_processes.py",
    "desktop/device/setup/traits.py",
    "desktop/cli/display_check.py",
    "desktop/ui/base/speech_service_check.py",
)

SYSTEM = {"sys.platform", "os.name", "platform.system"}

Clause = Callable[[Modules], list[str]]


def part_of(module: str) -> str:
    """Return "core" for desktop.core.campaign, "app" for desktop.app and "" for desktop itself."""
    return [*module.split("."), ""][1]


def parts_know_only_whom_they_may(modules: Modules) -> list[str]:
    """Find parts that import a part which the law does not give them."""
    return [
        said
        for path, part, imported, said in _imports(modules)
        if part in MAY_IMPORT
        and imported.startswith("desktop.")
        and part_of(imported) not in MAY_IMPORT[part] | {part, ""}
    ]


def rooms_of_the_window_keep_apart(modules: Modules) -> list[str]:
    """Find imports across the rooms of `ui`: kiosk, corner and console do not know each other, nor `base` any."""
    return [
        said
        for path, _, imported, said in _imports(modules)
        for room, may in ROOMS.items()
        if dotted(path).startswith(room) and imported.startswith("desktop.") and not imported.startswith(may)
    ]


def the_command_sees_one_face_of_the_device(modules: Modules) -> list[str]:
    """Find what `cli` imports of `device` beside its facade."""
    return [
        said
        for _, part, imported, said in _imports(modules)
        if part == "cli" and part_of(imported) == "device" and not imported.startswith(FACADE)
    ]


def qt_lives_only_in_windows(modules: Modules) -> list[str]:
    """Find Qt outside `ui` and `showing`; app.py runs the application through these."""
    return _foreign(modules, QT, {"ui", "showing"})


def sql_lives_only_in_stores(modules: Modules) -> list[str]:
    """Find SQL outside `device` and `petition`."""
    return _foreign(modules, SQL, {"device", "petition"})


def no_sql_on_paper(modules: Modules) -> list[str]:
    """Find SQL where the delivered document is made."""
    return [
        said
        for path, _, imported, said in _imports(modules)
        if path.startswith("desktop/petition/delivery/") and imported.split(".")[0] in SQL
    ]


def the_terminal_is_known_only_to_the_command(modules: Modules) -> list[str]:
    """Find the command line's libraries outside `cli`."""
    return _foreign(modules, TERMINAL, {"cli"})


def dialects_are_told_apart_only_in_engines(modules: Modules) -> list[str]:
    """Find code that asks which database it speaks to, outside petition/engines and its migrations."""
    allowed = ("desktop/petition/engines/", "desktop/petition/migrations/")
    within = {
        path: tree
        for path, tree in modules.items()
        if path.startswith("desktop/petition/") and not path.startswith(allowed)
    }
    return [
        f"{path}:{node.lineno} asks for the dialect"
        for path, tree in within.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ASKS_FOR_A_DIALECT
    ] + [f"{path} imports {imported}" for path, imported in edges(within) if imported.startswith(DIALECTS)]


def systems_are_told_apart_only_below(modules: Modules) -> list[str]:
    """Find code that asks which system it runs on, outside `BELOW`, where each job has one contract."""
    return [
        f"{path}:{node.lineno} asks for the system"
        for path, tree in modules.items()
        if path.startswith("desktop/") and not path.startswith(BELOW)
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and ast.unparse(node) in SYSTEM)
        or (isinstance(node, ast.ImportFrom) and SYSTEM & {f"{node.module}.{alias.name}" for alias in node.names})
    ]


def _foreign(modules: Modules, libraries: set[str], rooms: set[str]) -> list[str]:
    return [
        said
        for _, part, imported, said in _imports(modules)
        if part not in rooms and imported.split(".")[0] in libraries
    ]


def _imports(modules: Modules) -> Iterator[tuple[str, str, str, str]]:
    """Yield (path, its part, imported module, the sentence that names both)."""
    for path, imported in edges(modules):
        yield path, part_of(dotted(path)), imported, f"{path} imports {imported}"
