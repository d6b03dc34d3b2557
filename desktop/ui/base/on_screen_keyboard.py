"""The on-screen keyboard: which languages it offers, when it gives way to a real one, and that it keeps nothing."""

import os
import sys
from collections.abc import Iterable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QLocale, QLoggingCategory, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from desktop.core.resources import resource
from desktop.ui.base.arrow_keys import is_arrow
from desktop.ui.base.input_method_composition import CompositionModel
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

_CASED = 0x0590  # Latin, Greek, Cyrillic and Armenian come before: the scripts in use that have capitals


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
        self._by_arrows = self._asked = False
        self._composition = CompositionModel(self)

    @qml_property(CompositionModel, constant=True)
    def composition(self) -> CompositionModel:
        """The word being composed, where letters stand for another script."""
        return self._composition

    @qml_property(list, constant=True)
    def layouts(self) -> list[str]:
        """The layouts that the globe key offers."""
        return list(dict.fromkeys(self._layouts.values()))

    @qml_property(dict, constant=True)
    def names(self) -> dict[str, str]:
        """What the language of each layout calls itself; the first where several share one."""
        return {layout: own_name(language) for language, layout in reversed(self._layouts.items())}

    @qml_property(str, constant=True)
    def letters(self) -> str:
        """Every letter after which a blank is followed by a capital: most of what is typed here are names."""
        return "".join(filter(str.isalpha, map(chr, range(_CASED))))

    @qml_property(str, notify=changed)
    def layout(self) -> str:
        """The layout of the signer's language."""
        return self._layouts[self._language]

    @qml_property(bool, notify=changed)
    def realKeys(self) -> bool:
        """Whether somebody types on a real keyboard, so that the one on screen only takes room."""
        return self._real_keys

    @qml_property(bool, notify=changed)
    def byKeys(self) -> bool:
        """Whether somebody goes from control to control by keys, and has to see where they are."""
        return self._real_keys or self._by_arrows

    @qml_property(bool, notify=changed)
    def resting(self) -> bool:
        """Whether the keyboard on screen waits: for the end of real keys, or until a keypad's Enter asks for it."""
        return self._real_keys or (self._by_arrows and not self._asked)

    @qml_property(bool, notify=changed)
    def steered(self) -> bool:
        """Whether arrows go over the keyboard on screen, and Enter presses its keys."""
        return self._by_arrows and self._asked and not self._real_keys

    @Slot()
    def put_away(self) -> None:
        """The keyboard on screen went: arrows lead through the screen again."""
        self._set(asked=False)

    def speak(self, language: str) -> None:
        """Offer the keys of one of the languages first."""
        self._composition.finish()
        self._language = language
        self.changed.emit()

    def lower(self) -> None:
        """Take the keyboard on screen away, though a field has the focus; it comes back at a touch on one."""
        QGuiApplication.inputMethod().hide()

    @Slot()
    def forget(self) -> None:
        """Drop what the last signer left: letters half typed, capitals, the language of the keys."""
        self._set(real_keys=False, by_arrows=False, asked=False)
        self._composition.forget()
        QGuiApplication.inputMethod().hide()
        self.forgotten.emit()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give way to real keys, come back at a touch on the field; called by Qt for what reaches the window."""
        if is_arrow(event):
            self._set(by_arrows=True)
        elif isinstance(event, QKeyEvent) and isinstance(watched, QQuickWindow):
            enter = event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}
            if enter and self._by_arrows and not self._real_keys:
                return self._ask(watched, event)
            if _on_real_keys(event):
                self._set(real_keys=True)
        elif isinstance(event, QTouchEvent) and isinstance(watched, QQuickWindow) and _on_field(watched, event):
            self._set(real_keys=False, by_arrows=False)
            QGuiApplication.inputMethod().show()  # a line in which a word is open keeps the touch for that word
        return False

    def _ask(self, window: QQuickWindow, event: QKeyEvent) -> bool:
        """Bring the keyboard to the line that a keypad came to, once; say whether that was what Enter was for."""
        item = item_with_focus(window)
        if self._asked or event.type() != QEvent.Type.KeyPress or item is None or not item.inherits("QQuickTextInput"):
            return False
        self._set(asked=True)
        QGuiApplication.inputMethod().show()
        return True

    def _set(self, **facts: bool) -> None:
        before = (self._real_keys, self._by_arrows, self._asked)
        self._real_keys = facts.get("real_keys", self._real_keys)
        self._by_arrows = facts.get("by_arrows", self._by_arrows)
        self._asked = facts.get("asked", self._asked)
        if before != (self._real_keys, self._by_arrows, self._asked):
            self.changed.emit()


def _on_real_keys(event: QKeyEvent) -> bool:
    # The on-screen keyboard's own keys are not spontaneous; those from Back on are a tablet's volume and the like.
    pressed = event.type() == QEvent.Type.KeyPress and event.spontaneous()
    return pressed and (bool(event.text()) or event.key() < QtCore.Qt.Key.Key_Back)


def _on_field(window: QQuickWindow, event: QTouchEvent) -> bool:
    item = item_with_focus(window)
    if item is None or event.type() != QEvent.Type.TouchEnd or not item.inherits("QQuickTextInput"):
        return False
    return any(item.contains(item.mapFromScene(point.position())) for point in event.points())
