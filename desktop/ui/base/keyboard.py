"""The on-screen keyboard: which languages it offers, when it gives way to a real one, and that it keeps nothing."""

import os
import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, QLoggingCategory, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from desktop.core.resources import resource
from desktop.ui.base.language import own_name
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.scroll_to_focus import item_with_focus

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

# What Qt's keyboard says at every start, of things that are meant or that are its own.
_KNOWN = """
qt.virtualkeyboard.warning=false
qt.virtualkeyboard.pinyin.warning=false
qt.multimedia.symbolsresolver=false
qt.qml.propertyCache.append.warning=false
"""


def choose_keyboard() -> None:
    """Have Qt take its input from the on-screen keyboard; call before the application is made.

    It replaces the session's input method (ibus, fcitx), which learns words.
    """
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    # Pinyin keeps a dictionary of what people typed under the settings folder and works without one where none can be
    # made. A file is no folder, not even for root: so nothing in this process can keep a setting.
    os.environ["XDG_CONFIG_HOME"] = sys.executable
    QLoggingCategory.setFilterRules(_KNOWN)
    # A window without our panel is typed into with real keys only; Qt would open a window of its own.
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"


def layout_for(language: str, country: str) -> str:
    """Return the keys for a language as typed in a country (alpha-2), else as typed where Qt places the language.

    A language without keys of its own gets the English ones, which hold the accents of their neighbours.
    """
    known = {folder.name for folder in resource("qml", "Tabling", "Keyboard", "layouts").iterdir()}
    wanted = (f"{language}_{country}", QLocale(language).name())
    return next((layout for layout in wanted if layout in known), "en_US")


@QmlElement
class KeyboardModel(QObject):
    """What the keyboard on screen follows: the signer's language, and whether they rather type on real keys.

    Filters what one window receives: `window.installEventFilter(model)`.
    """

    changed = Signal()
    roomChanged = Signal()  # QML says so: the page above the keyboard is longer or shorter now
    forgotten = Signal()  # the signer went: what the keyboard holds in memory goes too

    def __init__(self, languages: Iterable[str], country: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts = {language: layout_for(language, country) for language in languages}
        self._language = next(iter(self._layouts))
        self._real_keys = False

    @qml_property(list, constant=True)
    def layouts(self) -> list[str]:
        """The layouts that the globe key offers."""
        return list(dict.fromkeys(self._layouts.values()))

    @qml_property(dict, constant=True)
    def names(self) -> dict[str, str]:
        """What the language of each layout calls itself; the first where several share one."""
        return {layout: own_name(language) for language, layout in reversed(self._layouts.items())}

    @qml_property(str, notify=changed)
    def layout(self) -> str:
        """The layout of the signer's language."""
        return self._layouts[self._language]

    @qml_property(bool, notify=changed)
    def realKeys(self) -> bool:
        """Whether somebody types on a real keyboard, so that the one on screen only takes room."""
        return self._real_keys

    def speak(self, language: str) -> None:
        """Offer the keys of one of the languages first."""
        self._language = language
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Drop what the last signer left: letters half typed, capitals, the language of the keys."""
        self._real_keys = False
        QGuiApplication.inputMethod().reset()
        QGuiApplication.inputMethod().hide()
        self.forgotten.emit()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give way to real keys, come back at a touch on the field; called by Qt for what reaches the window."""
        if isinstance(event, QKeyEvent) and _on_real_keys(event):
            self._give_way(to_real_keys=True)
        elif isinstance(event, QTouchEvent) and isinstance(watched, QQuickWindow) and _on_field(watched, event):
            self._give_way(to_real_keys=False)
        return False

    def _give_way(self, *, to_real_keys: bool) -> None:
        if self._real_keys != to_real_keys:
            self._real_keys = to_real_keys
            self.changed.emit()


def _on_real_keys(event: QKeyEvent) -> bool:
    # The on-screen keyboard's own keys are not spontaneous; those from Back on are a tablet's volume and the like.
    pressed = event.type() == QEvent.Type.KeyPress and event.spontaneous()
    return pressed and (bool(event.text()) or event.key() < Qt.Key.Key_Back)


def _on_field(window: QQuickWindow, event: QTouchEvent) -> bool:
    item = item_with_focus(window)
    if item is None or event.type() != QEvent.Type.TouchEnd:
        return False
    return any(item.contains(item.mapFromScene(point.position())) for point in event.points())
