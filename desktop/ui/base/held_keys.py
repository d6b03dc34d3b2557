"""A key that is held down presses once: what comes after the first press must not press whatever comes next."""

from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

_KEY_EVENTS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class HeldKeys(QObject):
    """Swallows the repetitions of one window's pressing keys; letters, arrows and Tab repeat as usual."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say whether this only repeats a press; called by Qt for what reaches the window."""
        if event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent):
            return False
        return event.isAutoRepeat() and event.key() in _pressing()


@cache
def _pressing() -> frozenset[int]:
    """Return what does something, rather than writes or moves: held, Enter would send the form and dismiss the thanks.

    Asked for when a key comes: Qt's enumerations take longer to make than the first screen to draw.
    """
    key = QtCore.Qt.Key
    return frozenset((key.Key_Return, key.Key_Enter, key.Key_Space, key.Key_Escape))
