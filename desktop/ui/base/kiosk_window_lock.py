"""Keeps the kiosk's window in front: full screen, and deaf to every request and chord that would leave it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

_Key = Qt.Key
_NONE, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_ALT, _META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
_HARMLESS = _SHIFT | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier

# What a form is filled in with, beside letters. Whatever is not here is swallowed, so a key nobody thought of is too.
_MOVES = {_Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End, _Key.Key_Backspace, _Key.Key_Delete}
_KEYS = _MOVES | {
    _Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return,
    _Key.Key_Enter, _Key.Key_Escape, _Key.Key_Shift, _Key.Key_CapsLock, _Key.Key_NumLock, _Key.Key_AltGr,
}  # fmt: skip
# Compose, dead accents, and what switches between kana, hanja and the like.
_FIRST_COMPOSING, _LAST_COMPOSING = _Key.Key_AltGr, _Key.Key_Dead_Longsolidusoverlay
# With Ctrl: select all and move by words. Not copy, paste or undo, which reach for what the one before left.
_WITH_CONTROL = _MOVES | {_Key.Key_A}

# What is held to make a chord. Qt takes a key's own modifier off its event, so that it looks as if it stood alone.
_HELD = {
    _Key.Key_Control, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_Super_L, _Key.Key_Super_R,
    _Key.Key_Hyper_L, _Key.Key_Hyper_R,
}  # fmt: skip

_KEY_EVENTS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}
_UNWANTED = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop, QEvent.Type.ContextMenu}


class Lock(QObject):
    """Holds one window until `open`. The session around it needs a lock of its own: locked_session.py looks."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def open(self) -> None:
        """Let the window be closed again."""
        self._window.removeEventFilter(self)

    def fill_screen(self) -> None:
        """Show the window frameless over its whole screen, also where no window manager is there to do it."""
        window, kinds = self._window, Qt.WindowType
        window.setFlags(kinds.Window | kinds.FramelessWindowHint | kinds.WindowStaysOnTopHint)
        window.setGeometry(window.screen().geometry())
        window.screen().geometryChanged.connect(window.setGeometry)
        window.showFullScreen()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what would leave the kiosk; called by Qt for what reaches the window."""
        if event.type() == QEvent.Type.Close:
            event.ignore()  # with it Qt gives up a request to quit as well
            return True
        if event.type() in _KEY_EVENTS and isinstance(event, QKeyEvent):
            return not _types(event)
        return event.type() in _UNWANTED


def _types(event: QKeyEvent) -> bool:
    """Say whether a key only types or moves within the form."""
    modifiers, text = event.modifiers() & ~_HARMLESS, event.text()
    writes = len(text) > 0 and text.isprintable() and event.key() not in _HELD
    if modifiers == _NONE:
        return writes or event.key() in _KEYS or _FIRST_COMPOSING <= event.key() <= _LAST_COMPOSING
    if modifiers == _CONTROL:
        return event.key() in _WITH_CONTROL
    # AltGr arrives as Ctrl+Alt on Windows; a true chord of the two has no letter to show.
    return modifiers == _CONTROL | _ALT and writes and event.key() < _Key.Key_Escape
