"""A hand that touches and types as a person would: for the demo, for screenshots and for tests.

Everything goes through real touch and key events of the window, so a button that cannot be reached cannot be pressed.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from desktop.ui.base.scroll_to_focus import item_with_focus, reveal

_A_WHILE = 5.0  # seconds
_A_MOMENT = 0.2
# Between two looks: each takes a while, in which what is looked for waits.
_SOONEST, _LATEST = 0.001, 0.005


class TouchError(AssertionError):
    """What the hand looked for was not there, could not be reached, or did not happen in time."""


class TouchDriver:
    """Acts on one window. `patience` is how many seconds it waits for something before raising TouchError."""

    def __init__(self, window: QQuickWindow, *, patience: float = 120.0) -> None:
        self._window = window
        self._patience = patience
        self._finger = QTest.createTouchDevice()

    def tap(self, name: str) -> None:
        """Touch the middle of the item called `name`, scrolling to it first."""
        spot = self.spot_of(name)
        # Nothing runs in between: on a busy machine a frame there takes so long that the touch would be a long one.
        QTest.touchEvent(self._window, self._finger).press(0, spot, self._window).commit(processEvents=False)
        QTest.touchEvent(self._window, self._finger).release(0, spot, self._window).commit()
        QCoreApplication.processEvents()

    def spot_of(self, name: str) -> QPoint:
        """Return the middle of the item called `name` in the window, scrolling to it first. Raises TouchError."""
        item, place = self._settled(name)
        while reveal(item):  # until it stays: what comes up at the foot of a page makes that shorter
            item, place = self._settled(name)
        spot = place.center().toPoint()
        if not self._window.contentItem().boundingRect().contains(QPointF(spot)):
            raise TouchError(f"“{name}” lies outside the window")
        return spot

    def place_of(self, name: str) -> QRectF:
        """Return where a control stands in the window, once it stands still."""
        return self._settled(name)[1]

    def hold(self, name: str, seconds: float) -> None:
        """Touch the item called `name` and let go after a while."""
        spot = self._settled(name)[1].center().toPoint()
        QTest.touchEvent(self._window, self._finger).press(0, spot, self._window).commit()
        self.let_run(seconds)
        QTest.touchEvent(self._window, self._finger).release(0, spot, self._window).commit()
        QCoreApplication.processEvents()

    def touch_keys(self, text: str) -> None:
        """Type on the on-screen keyboard, a touch a letter; shift first where the keyboard offers the other case."""
        for character in text:
            name = "key_space" if character == " " else f"key_{character.lower()}"
            if character.lower() != character.upper() and not _offers(self, name, upper=character.isupper()):
                self.tap("key_shift")
            self.tap(name)

    def type(self, text: str) -> None:
        """Type text of any script into whatever has the focus, one character a key."""
        for character in text:
            self.press(Qt.Key.Key_unknown, character)

    def fill(self, name: str, text: str) -> None:
        """Touch a field and type into it."""
        self.tap(name)
        self.type(text)

    def press(
        self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press and let go of one key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self._window, QKeyEvent(kind, key, modifiers, text))
        QCoreApplication.processEvents()

    def wait_for(self, name: str) -> QQuickItem:
        """Return the item called `name` once it is visible and may be used; keep it no longer than the window rests."""
        if (item := self.find(name)) is not None:
            return item
        self.wait_until(lambda: self.find(name) is not None, f"“{name}” to appear")
        if (item := self.find(name)) is not None:
            return item
        raise TouchError(f"“{name}” went away again")

    def wait_for_screen(self, name: str) -> None:
        """Wait until the screen called `name` stands still."""
        self._settled(name)

    def wait_until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the window run until something happened."""
        began, seen = time.monotonic(), ""
        while not happened():
            waited = time.monotonic() - began
            if waited > self._patience:
                raise TouchError(f"waited {self._patience:g} s in vain for {what}; after a while {seen}")
            if not seen and waited > _A_WHILE:  # later the kiosk gives up on whoever does nothing
                seen = _situation(self, self._window)
            self.let_run(min(_LATEST, _SOONEST + waited / 10))

    def let_run(self, seconds: float) -> None:
        """Let the window run for a while: what is due by then happens, also where this program waited for its turn."""
        QTest.qWait(round(seconds * 1000))  # which sleeps last: a busy machine may wake it long after a timer's time
        QCoreApplication.processEvents()

    def find(self, name: str) -> QQuickItem | None:
        """Return the visible, enabled item called `name`, or None."""
        return next((item for item in self.items() if item.objectName() == name and item.isEnabled()), None)

    def items(self) -> Iterator[QQuickItem]:
        """Walk over every visible item of the scene, parents first."""
        return _visible(self._window.contentItem())

    def read(self, name: str) -> str:
        """Return the words of the item called `name`."""
        return str(self.wait_for(name).property("text") or "")

    def focused(self) -> str:
        """Return the name of what has the keyboard's attention."""
        item = item_with_focus(self._window)
        return item.objectName() if item else ""

    def photograph(self, path: Path | None = None) -> QImage:
        """Return what the window shows, and keep it as a PNG at `path` if one is given."""
        self.let_run(0.05)
        image = self._window.grabWindow()
        if path is not None and not image.save(str(path)):
            raise TouchError(f"the picture could not be written to {path}")
        return image

    def _settled(self, name: str) -> tuple[QQuickItem, QRectF]:
        # Returns it, to be kept no longer than the window rests, and its place. Still: the same place in two frames in
        # a row, and fully faded in. Looked up anew each time: while the window runs, QML may destroy an item, and
        # touching it then would crash.
        seen: list[QRectF] = []
        found: list[QQuickItem] = []

        def still() -> bool:
            self._see_next_frame()
            item = self.wait_for(name)
            # Not boundingRect(): that of an empty line to type in is one pixel wide.
            seen.append(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
            if len(seen) > 1 and seen[-1] == seen[-2] and _opaque(item):
                found.append(item)
            return bool(found)

        self.wait_until(still, f"“{name}” to stand still")
        return found[0], seen[-1]

    def _see_next_frame(self) -> None:
        # What changed is laid out only when the window is drawn again.
        drawn: list[bool] = []
        connection = self._window.frameSwapped.connect(lambda: drawn.append(True))
        self._window.update()
        self.wait_until(lambda: bool(drawn), "the window to be drawn")
        self._window.frameSwapped.disconnect(connection)


def _situation(hand: TouchDriver, window: QQuickWindow) -> str:
    """Say what decides where keys go, whether a keyboard is on screen, and what the window tells."""
    front = "in front" if window.isActive() else "not in front"
    keyboard = "up" if QGuiApplication.inputMethod().isVisible() else "down"
    there = [item for item in hand.items() if item.objectName() and item.isEnabled()]
    told = " ".join(f"“{item.property('text')}”" for item in there if item.objectName().endswith("_sentence"))
    names = " ".join(item.objectName() for item in there)
    return f"the window was {front}, “{hand.focused()}” had the focus, the keyboard was {keyboard}: {names} {told}"


def _offers(hand: TouchDriver, key: str, *, upper: bool) -> bool:
    """Say whether a key is in this case; a keyboard that has just come turns to capitals by itself, in a moment."""
    until = time.monotonic() + _A_MOMENT
    while hand.wait_for(key).property("uppercased") != upper:
        if time.monotonic() > until:
            return False
        hand.let_run(_SOONEST)
    return True


def _visible(root: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += reversed(item.childItems())


def _opaque(item: QQuickItem | None) -> bool:
    # A disabled button is drawn paler on purpose; only what is still fading in counts.
    while item is not None:
        if item.objectName() == "screen" and item.opacity() < 1:
            return False
        item = item.parentItem()
    return True
