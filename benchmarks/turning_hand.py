"""A hand that signs and notes how long the window's own thread takes for each turn, whoever else wants the machine."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from desktop.showing.touch_driver import TouchDriver

_BETWEEN = 0.0005  # seconds between two turns


class TurningHand(TouchDriver):
    """Notes the longest turn of each step, in seconds of the processor of this thread; what it looks for is no part."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.longest: dict[str, float] = {}
        self.spent = 0.0  # in all turns
        self._since = 0.0

    def tap(self, name: str) -> None:
        """Touch an item; what its press and its release set off is a turn each."""
        spot = self.spot_of(name)
        self._turn(QTest.touchEvent(self._window, self._finger).press(0, spot, self._window).commit)
        self._turn(QTest.touchEvent(self._window, self._finger).release(0, spot, self._window).commit)

    def let_run(self, seconds: float) -> None:
        """Let the window run for a while, a turn at a time."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._turn(_go_on)
            time.sleep(_BETWEEN)

    def sign(self) -> None:
        """Sign as somebody does who has only a finger: eleven touches, and one for the next person."""
        for step, names in _STEPS.items():
            for name in names:
                self.tap(name)
            if step == "the choice":
                self.wait_until(self._has_keyboard, "the keyboard to stand")
            self.note(step)
        self.wait_for("next_person")
        self.note("thanks")
        self.tap("next_person")
        self.wait_for_screen("welcome")
        self.note("next person")

    def note(self, step: str) -> None:
        """Take what was longest since the last time as that of this step."""
        self.longest[step] = max(self._since, self.longest.get(step, 0.0))
        self._since = 0.0

    def _has_keyboard(self) -> bool:
        return bool(self.wait_for("keyboard").property("risen") == 1)

    def _turn(self, act: Callable[[], object]) -> None:
        began = time.thread_time()
        act()
        taken = time.thread_time() - began
        self._since = max(self._since, taken)
        self.spent += taken


_STEPS = {
    "to the form": ["sign"],
    "the choice": ["listing_named"],
    "letters": ["key_a", "key_d", "key_a", "key_space", "key_l", "key_e", "key_e"],
    "country": ["usual_CA"],
    "sent": ["add_signature"],
}


def _go_on() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
