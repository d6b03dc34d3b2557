"""Accents typed before their letter on a real keyboard: ^ then e gives ê.

Qt leaves this to the input method, and with its on-screen keyboard for one nobody does it.
"""

import unicodedata
from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickWindow

# The combining character of each dead key on the keyboards of Europe and the Americas.
_MARKS = {
    "Grave": "\u0300",
    "Acute": "\u0301",
    "Circumflex": "\u0302",
    "Tilde": "\u0303",
    "Macron": "\u0304",
    "Breve": "\u0306",
    "Abovedot": "\u0307",
    "Diaeresis": "\u0308",
    "Abovering": "\u030a",
    "Doubleacute": "\u030b",
    "Caron": "\u030c",
    "Cedilla": "\u0327",
    "Ogonek": "\u0328",
}


class DeadKeys(QObject):
    """Composes what is typed into one window; a letter that takes no such accent is written as it is."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._mark = ""
        window.installEventFilter(self)

    @Slot()
    def forget(self) -> None:
        """Drop an accent that still waits for its letter: whoever typed it is gone."""
        self._mark = ""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hold a dead key back and write it with the letter that follows; called by Qt."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if mark := _marks().get(event.key()):
            self._mark = mark
            return True
        mark, letter = self._mark, event.text()
        if letter:
            self._mark = ""
        return bool(mark and letter) and _write(unicodedata.normalize("NFC", letter + mark))


@cache
def _marks() -> dict[int, str]:
    """Return the mark of each key. Asked for when a key comes: Qt's enumerations take long to make."""
    return {QtCore.Qt.Key[f"Key_Dead_{name}"]: mark for name, mark in _MARKS.items()}


def _write(composed: str) -> bool:
    if len(composed) != 1:
        return False
    event = QInputMethodEvent()
    event.setCommitString(composed)
    QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)
    return True
