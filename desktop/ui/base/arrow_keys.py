"""Arrows lead from one control to the next, as Tab does: all that a keypad of five keys has are arrows and Enter."""

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow


class ArrowKeys(QObject):
    """Passes each arrow of one window on; where nobody has a use for it, the focus goes on or back."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._passing = False
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """Take an arrow that somebody pressed; called by Qt for what reaches the window."""
        if self._passing or not isinstance(event, QKeyEvent) or not is_arrow(event):
            return False
        key = QKeyEvent(event.type(), event.key(), event.modifiers(), "", event.isAutoRepeat())
        self._passing = True
        QCoreApplication.sendEvent(window, key)
        self._passing = False
        if not key.isAccepted():
            _press_tab(window, back=not _is_forward(event.key()))
        return True


def is_arrow(event: QEvent) -> bool:
    """Say whether this is a press of an arrow alone, on a keyboard or keypad that can be touched."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not event.spontaneous():
        return False
    keys, alone = QtCore.Qt.Key, (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.KeypadModifier)
    return event.key() in (keys.Key_Up, keys.Key_Down, keys.Key_Left, keys.Key_Right) and event.modifiers() in alone


def _is_forward(key: int) -> bool:
    turned = QGuiApplication.layoutDirection() == QtCore.Qt.LayoutDirection.RightToLeft
    keys = QtCore.Qt.Key
    return key in {keys.Key_Down, keys.Key_Left if turned else keys.Key_Right}


def _press_tab(window: QObject, *, back: bool) -> None:
    keys, modifiers = QtCore.Qt.Key, QtCore.Qt.KeyboardModifier
    key, held = (keys.Key_Backtab, modifiers.ShiftModifier) if back else (keys.Key_Tab, modifiers.NoModifier)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, held))
