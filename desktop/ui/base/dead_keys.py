"""Accents typed before their letter on a real keyboard: ^ then e gives ê.

Qt leaves this to the input method, and with its on-screen keyboard for one nobody does it.
"""

import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickWindow

# The combining character of each dead key on the keyboards of Europe and the Americas.
_MARKS: dict[int, str] = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Macron: "\u0304",
    Qt.Key.Key_Dead_Breve: "\u0306",
    Qt.Key.Key_Dead_Abovedot: "\u0307",
    Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Abovering: "\u030a",
    Qt.Key.Key_Dead_Doubleacute: "\u030b",
    Qt.Key.Key_Dead_Caron: "\u030c",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
    Qt.Key.Key_Dead_Ogonek: "\u0328",
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
        if mark := _MARKS.get(event.key()):
            self._mark = mark
            return True
        mark, letter = self._mark, event.text()
        if letter:
            self._mark = ""
        return bool(mark and letter) and _write(unicodedata.normalize("NFC", letter + mark))


def _write(composed: str) -> bool:
    if len(composed) != 1:
        return False
    event = QInputMethodEvent()
    event.setCommitString(composed)
    QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)
    return True
