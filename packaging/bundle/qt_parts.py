"""What of Qt goes into a bundle: by name, so that what nobody asked for stays out (its browser alone is 195 MB).

`tests/packaging/test_bundle.py` holds the lists against what the screens and the code import, and what those link to.
"""

import re
from pathlib import PurePosixPath

BINDINGS = frozenset(
    ("QtCore", "QtGui", "QtNetwork", "QtOpenGL", "QtPdf", "QtQml", "QtQuick", "QtTest",
     "QtTextToSpeech", "QtWidgets")
)  # fmt: skip

# Each with all its folders below, so that of the keyboard every way of typing comes along: packs bring languages.
QML = (
    "Qt/labs/folderlistmodel", "QtCore", "QtMultimedia", "QtQml/Models", "QtQml/WorkerScript", "QtQuick/Controls/Basic",
    "QtQuick/Controls/impl", "QtQuick/Dialogs", "QtQuick/Layouts", "QtQuick/Templates", "QtQuick/VirtualKeyboard",
    "QtQuick/Window",
)  # fmt: skip
# Folders of which only the files beside their qmldir come along.
QML_ALONE = ("QtQml", "QtQuick", "QtQuick/Shapes")
# How the file dialog looks in other styles than ours.
QML_LEFT = tuple(f"QtQuick/Dialogs/quickimpl/qml/+{style}" for style in ("Fusion", "Imagine", "Material", "Universal"))

# Of every system; then what each has beside it. A file is called libqsvg.so, libqsvg.dylib or qsvg.dll.
PLUGINS = {
    "": (
        "iconengines/qsvgicon", "imageformats/qjpeg", "imageformats/qsvg",
        "platforminputcontexts/qtvirtualkeyboardplugin", "platforms/qoffscreen",
    ),
    "linux": (
        # ibus and dead keys are for staff; a kiosk has Qt's own keyboard only.
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qwayland", "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "texttospeech/qtexttospeech_speechd",
        "wayland-decoration-client/adwaita", "wayland-decoration-client/bradient",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-shell-integration/xdg-shell",
        "xcbglintegrations/qxcb-egl-integration", "xcbglintegrations/qxcb-glx-integration",
    ),
    "win32": ("platforms/qwindows", "texttospeech/qtexttospeech_sapi", "texttospeech/qtexttospeech_winrt"),
    "darwin": ("platforms/qcocoa", "texttospeech/qtexttospeech_speechdarwin"),
}  # fmt: skip

# By the names of Qt's modules: libQt6Core.so.6, Qt6Core.dll, QtCore.framework.
LIBRARIES = frozenset((
    "Concurrent", "Core", "DBus", "Gui", "LabsFolderListModel", "Multimedia", "MultimediaQuick", "Network", "OpenGL",
    "Pdf", "Qml", "QmlCore", "QmlMeta", "QmlModels", "QmlWorkerScript", "Quick", "QuickControls2",
    "QuickControls2Basic", "QuickControls2BasicStyleImpl", "QuickControls2Impl", "QuickDialogs2",
    "QuickDialogs2QuickImpl", "QuickDialogs2Utils", "QuickLayouts", "QuickShapes", "QuickTemplates2", "Svg", "Test",
    "TextToSpeech", "VirtualKeyboard", "VirtualKeyboardQml", "VirtualKeyboardSettings", "WaylandClient", "Widgets",
    "XcbQpa",
))  # fmt: skip
# On Linux Qt brings what knows every script's letters; on the others the system has it.
ICU = frozenset(("libicudata.so.73", "libicui18n.so.73", "libicuuc.so.73"))
# On Windows all libraries lie beside the bindings: what is not Qt's is a film's codec or OpenGL drawn by the processor,
# but for these.
_BESIDE_QT = re.compile(r"(?:pyside6(?:qml)?\.abi3|(?:msvcp|vcruntime)140(?:_\d)?)\.dll", re.IGNORECASE)
_LIBRARY = re.compile(r"libQt6(\w+)\.so\.6|Qt6(\w+)\.dll|Qt(\w+?)(?:\.framework)?")
_PLUGIN = re.compile(r"(\w[\w-]*)/(?:lib)?(\w[\w-]*)\.(?:so|dylib|dll)")
_EVERY_PLUGIN = frozenset(each for names in PLUGINS.values() for each in names)

# Qt's own words, in the file dialog; ours are in our resources.
LANGUAGES = ("ar", "en", "es", "fr", "ru", "uk", "zh_CN")


def is_qt_wanted(path: PurePosixPath) -> bool:
    """Say whether a file of PySide6 goes into the bundle; `path` is below its folder.

    On Windows Qt's folders lie there, and its libraries beside the bindings; elsewhere they are in a folder `Qt`.
    """
    inside = path.relative_to("Qt") if path.parts[0] == "Qt" else path
    kind, rest = inside.parts[0], PurePosixPath(*inside.parts[1:])
    if inside == path and len(path.parts) == 1:
        return _is_wanted_beside_bindings(path.name)
    if kind == "lib":
        return is_library_wanted(rest.parts[0])
    if kind == "plugins":
        found = _PLUGIN.fullmatch(str(rest))
        return found is not None and f"{found[1]}/{found[2]}" in _EVERY_PLUGIN
    if kind == "qml":
        return _is_part_of_qml(rest)
    if kind == "translations":
        return rest.suffix == ".qm" and rest.stem.partition("_")[2] in LANGUAGES and rest.stem.startswith("qt")
    return kind == "support"


def is_library_wanted(name: str) -> bool:
    """Say whether a library of Qt goes into the bundle, by the name that a system gives its file or folder."""
    found = _LIBRARY.fullmatch(name)
    return name in ICU or (found is not None and next(filter(None, found.groups())) in LIBRARIES)


def _is_wanted_beside_bindings(name: str) -> bool:
    if name.endswith((".dll", ".exe")):
        return is_library_wanted(name) or _BESIDE_QT.fullmatch(name) is not None
    module = name.partition(".")[0]
    return not module.startswith("Qt") or module in BINDINGS


def _is_part_of_qml(path: PurePosixPath) -> bool:
    if path.suffix == ".qmltypes" or any(path.is_relative_to(folder) for folder in QML_LEFT):
        return False  # the types are for who writes screens
    return str(path.parent) in QML_ALONE or any(path.is_relative_to(folder) for folder in QML)
