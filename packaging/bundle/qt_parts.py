"""What of Qt goes into a bundle: by name, so that what nobody asked for stays out (its browser alone is 195 MB).

`tests/packaging/test_bundle.py` holds the lists against what the screens and the code import, and what those link to.
"""

from pathlib import PurePosixPath

BINDINGS = frozenset(
    ("QtCore", "QtGui", "QtNetwork", "QtOpenGL", "QtPdf", "QtQml", "QtQuick", "QtQuickControls2", "QtTest",
     "QtTextToSpeech", "QtWidgets")
)  # fmt: skip

# Each with all its folders below, so that of the keyboard every way of typing comes along: packs bring languages.
QML = (
    "Qt/labs/folderlistmodel", "QtMultimedia", "QtQml/Models", "QtQml/WorkerScript", "QtQuick/Controls/Basic",
    "QtQuick/Controls/impl", "QtQuick/Dialogs", "QtQuick/Layouts", "QtQuick/Templates", "QtQuick/VirtualKeyboard",
    "QtQuick/Window",
)  # fmt: skip
# Folders of which only the files beside their qmldir come along.
QML_ALONE = ("QtQml", "QtQuick", "QtQuick/Shapes")
# How the file dialog looks in other styles than ours.
QML_LEFT = tuple(f"QtQuick/Dialogs/quickimpl/qml/+{style}" for style in ("Fusion", "Imagine", "Material", "Universal"))

PLUGINS = frozenset((
    "iconengines/libqsvgicon.so",
    "imageformats/libqjpeg.so", "imageformats/libqsvg.so",
    # ibus and dead keys are for staff; a kiosk has the first one only.
    "platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so", "platforms/libqwayland.so", "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "texttospeech/libqtexttospeech_speechd.so",
    "wayland-decoration-client/libadwaita.so", "wayland-decoration-client/libbradient.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so", "xcbglintegrations/libqxcb-glx-integration.so",
))  # fmt: skip

LIBRARIES = frozenset((
    "libQt6Concurrent.so.6", "libQt6Core.so.6", "libQt6DBus.so.6", "libQt6Gui.so.6", "libQt6LabsFolderListModel.so.6",
    "libQt6Multimedia.so.6", "libQt6MultimediaQuick.so.6", "libQt6Network.so.6", "libQt6OpenGL.so.6", "libQt6Pdf.so.6",
    "libQt6Qml.so.6", "libQt6QmlMeta.so.6", "libQt6QmlModels.so.6", "libQt6QmlWorkerScript.so.6", "libQt6Quick.so.6",
    "libQt6QuickControls2.so.6", "libQt6QuickControls2Basic.so.6", "libQt6QuickControls2BasicStyleImpl.so.6",
    "libQt6QuickControls2Impl.so.6", "libQt6QuickDialogs2.so.6", "libQt6QuickDialogs2QuickImpl.so.6",
    "libQt6QuickDialogs2Utils.so.6", "libQt6QuickLayouts.so.6", "libQt6QuickShapes.so.6",
    "libQt6QuickTemplates2.so.6", "libQt6Svg.so.6", "libQt6Test.so.6", "libQt6TextToSpeech.so.6",
    "libQt6VirtualKeyboard.so.6", "libQt6VirtualKeyboardQml.so.6", "libQt6VirtualKeyboardSettings.so.6",
    "libQt6WaylandClient.so.6", "libQt6Widgets.so.6", "libQt6XcbQpa.so.6",
    "libicudata.so.73", "libicui18n.so.73", "libicuuc.so.73",
))  # fmt: skip

# Qt's own words, in the file dialog; ours are in our resources.
LANGUAGES = ("ar", "en", "es", "fr", "ru", "uk", "zh_CN")


def is_binding_wanted(name: str) -> bool:
    """Say whether a file beside Qt's own folder goes into the bundle: a binding, or what they all stand on."""
    module = name.partition(".")[0]
    return not module.startswith("Qt") or module in BINDINGS


def is_qt_wanted(path: PurePosixPath) -> bool:
    """Say whether a file of Qt goes into the bundle; `path` is below Qt's own folder."""
    kind, inside = path.parts[0], "/".join(path.parts[1:])
    if kind == "lib":
        return inside in LIBRARIES
    if kind == "plugins":
        return inside in PLUGINS
    if kind == "qml":
        return _is_part_of_qml(PurePosixPath(inside))
    if kind == "translations":
        return path.suffix == ".qm" and path.stem.partition("_")[2] in LANGUAGES and path.stem.startswith("qt")
    return False


def _is_part_of_qml(path: PurePosixPath) -> bool:
    if path.suffix == ".qmltypes" or any(path.is_relative_to(folder) for folder in QML_LEFT):
        return False  # the types are for who writes screens
    return str(path.parent) in QML_ALONE or any(path.is_relative_to(folder) for folder in QML)
