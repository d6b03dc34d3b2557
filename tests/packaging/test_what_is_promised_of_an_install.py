"""What an install brings is what the code asks for, and what the pages say: packages, system libraries, bars."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.support.tools import needed

ROOT = Path(__file__).resolve().parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
BROUGHT_ALONG = {"shiboken6": "pyside6-essentials"}  # the half of PySide6 that knows no Qt
EXTRAS = {"paramiko": "sftp", "matplotlib": "charts"}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(lines: list[str]) -> set[str]:
    return {canonical(re.match(r"[\w.-]+", line).group()) for line in lines}  # type: ignore[union-attr] # each has a name


def imported() -> Iterator[tuple[Path, str]]:
    """Yield what is imported from outside, and where: at the top of a file or inside a function."""
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names = [node.module]
            for name in names:
                if (top := name.partition(".")[0]) not in {*sys.stdlib_module_names, "desktop"}:
                    yield file, top


@cache
def asked_for() -> dict[str, str]:
    return {top: str(file.relative_to(ROOT)) for file, top in imported()}


def test_every_package_that_the_code_imports_comes_with_every_install_or_with_the_extra_that_is_for_it():
    always = declared(PROJECT["dependencies"])
    extras = {name: declared(lines) for name, lines in PROJECT["optional-dependencies"].items()}
    distributions = packages_distributions()
    missing = {}
    for top, file in asked_for().items():
        held = extras[EXTRAS[top]] if top in EXTRAS else always
        owners = {BROUGHT_ALONG.get(top) or canonical(each) for each in distributions.get(top, [top])}
        if not owners & held:
            missing[top] = file
    assert missing == {}


def test_every_package_of_every_install_is_one_that_the_code_asks_for():
    distributions = packages_distributions()
    used = {canonical(each) for top in asked_for() for each in distributions.get(top, [])}
    assert declared(PROJECT["dependencies"]) - used == set()


@pytest.mark.parametrize("table", ["dependencies", "sftp", "charts"])
def test_every_package_has_its_reason_on_the_page(table):
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    told = {canonical(each) for each in re.findall(r"^\| ([\w.-]+) \|", page, re.MULTILINE)}
    lines = PROJECT["dependencies"] if table == "dependencies" else PROJECT["optional-dependencies"][table]
    assert declared(lines) - told == set()


def test_every_package_of_an_install_is_pinned_to_the_version_that_was_tested():
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {canonical(line.partition("==")[0]) for line in lines if "==" in line}
    every = declared(PROJECT["dependencies"]).union(*map(declared, PROJECT["optional-dependencies"].values()))
    # The rivals of the benchmarks are measured as they are on the day.
    assert every - declared(PROJECT["optional-dependencies"]["bench"]) - pinned == set()


def works() -> set[tuple[str, float]]:
    """The pieces of work that are measured, each with the ratio it is held to."""
    found = set()
    for file in (ROOT / "benchmarks").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Work":
                given = [*node.args, *(each.value for each in node.keywords if each.arg == "most")]
                name, bars = given[0], given[4:5]
                if bars and isinstance(name, ast.Constant) and isinstance(bars[0], ast.Constant):
                    found.add((_short(str(name.value)), float(bars[0].value)))  # type: ignore[arg-type]
    return found


def _short(work: str) -> str:
    return work.replace("*", "").strip()[:23]


def test_a_bar_is_as_high_as_the_page_on_speed_says():
    told, work = set(), ""
    for line in (ROOT / "docs" / "performance.md").read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if len(cells) == 6 and re.fullmatch(r"\d\.\d", cells[2]):
            work = cells[0] or work  # a row without a name goes on with the one above
            told.add((_short(work), float(cells[2])))
    assert len(told) >= 8, "the table is read"
    assert works() == told


def libraries() -> set[str]:
    """The shared libraries from outside its wheel that Qt's screens, windows and keyboard link to themselves."""
    spec = find_spec("PySide6")
    assert spec
    assert spec.submodule_search_locations
    home = Path(spec.submodule_search_locations[0])
    files = [
        *(home / name for name in ("QtQuick.abi3.so", "QtQuickControls2.abi3.so", "QtSvg.abi3.so")),
        *(home / "Qt" / "plugins" / "platforms").glob("libq*.so"),
        *(home / "Qt" / "qml" / "QtQuick" / "VirtualKeyboard" / "Components").glob("*.so"),
    ]
    own = {each.name for each in home.rglob("*.so*")}
    seen: set[str] = set()
    for name in _links(files):
        inside = home / "Qt" / "lib" / name
        seen |= {name} if name not in own else set(_links([inside])) if inside.exists() else set()
    return {each for each in seen if each not in own}


def _links(files: list[Path]) -> list[str]:
    read = [needed("readelf", "binutils"), "--dynamic", "--wide", *map(str, files)]
    said = subprocess.run(read, capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", said)


# Of families whose packages Debian names by the library: `libxcb-cursor.so.0` is in `libxcb-cursor0`.
_NAMED = re.compile(r"(lib(?:xcb-[\w-]+|xkbcommon(?:-x11)?|wayland-[\w-]+|pulse|fontconfig|dbus-1))\.so\.(\d+)")
# They come with what is named: with libgl1, libxcb-cursor0 or each other.
_COME_ALONG = frozenset((
    "libxcb-shm0", "libxcb-randr0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-render0", "libxcb-glx0", "libxcb-xinput0",
    "libxcb-dri2-0", "libxcb-dri3-0", "libxcb-present0", "libxcb-util1",
))  # fmt: skip


def test_set_up_names_every_system_library_that_qt_links_to():
    script = (ROOT / "packaging" / "set-up.sh").read_text("utf-8")
    named = re.search(r"debian_libraries='([^']+)'", script)
    assert named
    wanted = {
        f"{match[1]}-{match[2]}" if match[1][-1].isdigit() else f"{match[1]}{match[2]}"
        for match in map(_NAMED.fullmatch, libraries())
        if match
    }
    assert len(wanted) >= 10, "Qt's libraries are read"
    assert wanted - set(named[1].split()) - _COME_ALONG == set()
