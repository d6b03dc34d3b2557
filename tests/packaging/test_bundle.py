"""A bundle holds all that is asked for, and nothing that nobody asks for: Qt's parts above all."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

import pytest

from tests.support.house import ROOT
from tests.support.tools import needed

sys.path.insert(0, str(ROOT / "packaging" / "bundle"))
import parts
import qt_parts

_QML_IMPORT = re.compile(r"^\s*(?:\.)?import (Q[\w.]+)", re.MULTILINE)
_QMLDIR_IMPORT = re.compile(r"^(?:optional )?(?:import|depends) (Q[\w.]+)", re.MULTILINE)


@cache
def home() -> Path:
    spec = find_spec("PySide6")
    assert spec
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0])


@cache
def imported_by_our_code() -> frozenset[str]:
    """What our code imports of Qt, and of what is left out; a file that names neither is not taken apart."""
    named = re.compile(rf"\b(?:{'|'.join({'PySide6', 'phonenumbers', *parts.MODULES_LEFT})})\b")
    texts = (file.read_text("utf-8") for file in (ROOT / "desktop").rglob("*.py"))
    return frozenset(name for text in texts if named.search(text) for name in imports_of(ast.parse(text)))


def imports_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_part_of_qt_that_the_code_imports_comes_along():
    used = {name.split(".")[1] for name in imported_by_our_code() if name.startswith("PySide6.")}
    assert len(used) > 5, "the code is read"
    assert used - qt_parts.BINDINGS == set()


def test_nothing_that_is_left_out_is_imported_by_the_code():
    used = imported_by_our_code()
    left = {*parts.MODULES_LEFT, "phonenumbers.geocoder", "phonenumbers.carrier", "phonenumbers.timezone"}
    assert {name for name in used if any(name == each or name.startswith(f"{each}.") for each in left)} == {
        # Charts come with the Python package only, and the command says so.
        "matplotlib.figure.Figure", "matplotlib.font_manager", "matplotlib.rc_context",
    }  # fmt: skip


def screens_asked_for() -> dict[str, str]:
    """Every QML module that our screens import, and that those import in turn, with a file that does."""
    asked: dict[str, str] = {}
    files = [*(ROOT / "resources" / "qml").rglob("*.qml")]
    while files:
        file = files.pop()
        words = (_QMLDIR_IMPORT if file.name == "qmldir" else _QML_IMPORT).findall(file.read_text("utf-8", "replace"))
        for module in set(words) - set(asked):
            asked[module] = str(file)
            folder = home() / "Qt" / "qml" / module.replace(".", "/")
            files += [each for each in folder.glob("*") if each.name == "qmldir" or each.suffix in {".qml", ".js"}]
    return asked


def test_every_screen_of_qt_that_a_screen_imports_comes_along():
    asked = screens_asked_for()
    assert len(asked) > 20, "the screens are read"
    missing = {}
    for module, file in asked.items():
        folder = home() / "Qt" / "qml" / module.replace(".", "/")
        if folder.is_dir() and not parts.is_wanted(f"PySide6/Qt/qml/{module.replace('.', '/')}/qmldir"):
            missing[module] = file
    assert missing == {}


def wanted_files() -> list[Path]:
    """The bindings, plug-ins and screens that come along and are linked to something."""
    inside = home().parent
    files = [*(home() / "Qt").rglob("*.so"), *home().glob("*.so*"), *(inside / "shiboken6").glob("*.so*")]
    return [file for file in files if parts.is_wanted(file.relative_to(inside).as_posix())]


@cache
def linked(*files: Path) -> set[str]:
    read = [needed("readelf", "binutils"), "--dynamic", "--wide", *map(str, files)]
    said = subprocess.run(read, capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+?)\]", said))


def test_every_library_of_qt_comes_along_that_something_links_to_and_no_other():
    held = {file.name for file in (home() / "Qt" / "lib").iterdir()}
    seen: set[str] = set()
    names = linked(*wanted_files()) & held
    while names - seen:
        new = names - seen
        seen |= new
        names = linked(*(home() / "Qt" / "lib" / name for name in sorted(new))) & held
    assert seen == qt_parts.ICU | {f"libQt6{each}.so.6" for each in qt_parts.LIBRARIES}


@pytest.mark.parametrize("plugin", [*qt_parts.PLUGINS[""], *qt_parts.PLUGINS["linux"]])
def test_every_plug_in_is_one_that_qt_has(plugin):
    assert (home() / "Qt" / "plugins" / f"{plugin.replace('/', '/lib')}.so").is_file()


@pytest.mark.parametrize("folder", [*qt_parts.QML, *qt_parts.QML_ALONE, *qt_parts.QML_LEFT])
def test_every_folder_of_screens_is_one_that_qt_has(folder):
    assert (home() / "Qt" / "qml" / folder).is_dir()


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False), ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False), ("PySide6/QtWebEngineCore.abi3.so", False),
        ("libQt6Quick3D.so.6", False), ("libQt6Core.so.6", True), ("libssl.so.3", False),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", True), ("libpython3.11.so.1.0", True),
        ("desktop/resources/qml/Tabling/Kiosk/qmldir", True), ("desktop/petition/migrations/env.py", True),
        ("phonenumbers/geodata/__init__.pyc", False), ("phonenumbers/data/region_CA.pyc", True),
        ("pycountry/locales/fr/LC_MESSAGES/iso3166-1.mo", True),
        ("pycountry/locales/fr/LC_MESSAGES/iso639-3.mo", False),
    ],
)  # fmt: skip
def test_a_file_is_taken_or_left(place, wanted):
    assert parts.is_wanted(place) is wanted


# As PyInstaller names them there, with names of the wheels that PySide6 has for Windows and for a Mac.
ELSEWHERE = {
    r"PySide6\Qt6Core.dll": True, r"PySide6\Qt6QuickControls2BasicStyleImpl.dll": True, r"PySide6\QtQuick.pyd": True,
    r"PySide6\Qt6WebEngineCore.dll": False, r"PySide6\QtWebEngineCore.pyd": False, r"PySide6\designer.exe": False,
    r"PySide6\pyside6.abi3.dll": True, r"PySide6\MSVCP140_1.dll": True, r"PySide6\vcruntime140.dll": True,
    r"PySide6\avcodec-61.dll": False, r"PySide6\opengl32sw.dll": False, r"PySide6\__init__.pyc": True,
    r"PySide6\plugins\platforms\qwindows.dll": True, r"PySide6\plugins\platforms\qdirect2d.dll": False,
    r"PySide6\plugins\texttospeech\qtexttospeech_sapi.dll": True, r"PySide6\plugins\sqldrivers\qsqlite.dll": False,
    r"PySide6\plugins\platforminputcontexts\qtvirtualkeyboardplugin.dll": True,
    r"PySide6\qml\QtQuick\VirtualKeyboard\Core\virtualkeyboardplugin.dll": True,
    r"PySide6\qml\QtQuick\Controls\Material\qmldir": False, r"PySide6\qml\QtQuick\plugins.qmltypes": False,
    r"PySide6\translations\qtbase_fr.qm": True, r"PySide6\resources\icudtl.dat": False,
    r"shiboken6\Shiboken.pyd": True, "python312.dll": True, "libssl-3.dll": True,
    r"PIL\_avif.cp312-win_amd64.pyd": False, r"pycountry\locales\fr\LC_MESSAGES\iso639-3.mo": False,
    "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": True, "QtCore": True, "libssl.3.dylib": True,
    "PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A/QtWebEngineCore": False, "QtWebEngineCore": False,
    "PySide6/Qt/lib/libavcodec.61.dylib": False, "PySide6/QtGui.abi3.so": True, "libpython3.12.dylib": True,
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib": True, "PySide6/Qt/plugins/imageformats/libqmacheif.dylib": False,
    "PySide6/libpyside6.abi3.6.11.dylib": True, "PySide6/Qt/translations/qtbase_de.qm": False,
}  # fmt: skip


def test_on_windows_and_on_a_mac_the_same_parts_come_along_by_the_names_they_have_there():
    assert {place: parts.is_wanted(place) for place in ELSEWHERE} == ELSEWHERE
    assert "pycountry" not in parts.forgotten(ELSEWHERE)


def test_the_words_of_qt_come_along_in_every_language_of_ours():
    spoken = {file.stem.partition("_")[2] for file in (ROOT / "resources" / "i18n").glob("tabling_*.ts")}
    assert spoken == set(qt_parts.LANGUAGES)
    assert all((home() / "Qt" / "translations" / f"qtbase_{each}.qm").is_file() for each in spoken - {"zh_CN", "en"})
    assert PurePosixPath("qtbase_zh_CN.qm").stem.partition("_")[2] in qt_parts.LANGUAGES
