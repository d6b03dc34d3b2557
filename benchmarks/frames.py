"""A program of its own: signs at the kiosk's window, or runs its command, and tells how long its steps are."""

import os
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from desktop.core.form import Entry
    from desktop.core.withdrawal import Acknowledgement
    from desktop.device.session.stall import SigningStall
    from desktop.showing.touch_driver import TouchDriver

_ENOUGH = 20  # signers
_WATCHED = 4  # seconds after the first frame


def steps() -> None:
    """Run the kiosk's command on a data folder; print the longest steps of its window, in milliseconds."""
    from benchmarks.first_frame import watch_windows
    from desktop import app

    sys.argv = ["tabling", "kiosk", "--data", sys.argv[2]]
    watch_windows(_watch_steps)
    app.main()


def _watch_steps(module: Any) -> None:  # noqa: ANN401
    settle = module.BaseWindow._settle  # noqa: SLF001

    def begin(window: Any) -> None:  # noqa: ANN401
        settle(window)
        if not hasattr(window, "ticking"):
            window.ticking = _Ticking()

    module.BaseWindow._settle = begin  # noqa: SLF001


class _Ticking:
    """Asks for a turn as often as it can get one: what lies between two is one step of somebody else."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._began = self._last = time.perf_counter()
        self._steps: list[float] = []
        self._turn = QTimer(interval=0)
        self._turn.timeout.connect(self._tick)
        self._turn.start()

    def _tick(self) -> None:
        before, self._last = self._last, time.perf_counter()
        self._steps.append(1000 * (self._last - before))
        if self._last - self._began > _WATCHED:
            sys.stdout.write(" ".join(f"{each:.0f}" for each in sorted(self._steps, reverse=True)[:5]) + "\n")
            sys.stdout.flush()
            os._exit(0)


def touch() -> None:
    """Sign again and again; print the median from the touch to the frame with the thanks, and that of the commit.

    In seconds of the processor: on a machine with neighbours the clock on the wall tells of them.
    """
    from desktop.ui.base.application import make_application

    make_application()
    from datetime import UTC, datetime
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from benchmarks.batches import bench_campaign
    from desktop.core.event import event_of
    from desktop.device.journal.journal import Journal
    from desktop.device.session.stall import begin_signing
    from desktop.showing.touch_driver import TouchDriver
    from desktop.ui.kiosk.window import open_kiosk

    campaign = bench_campaign()
    today = datetime.now(UTC).date().isoformat()
    with TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "journal.sqlite", "0123456789abcdef")
        clocked = _Clocked(begin_signing(campaign, event_of("Pride", "Ottawa", today), journal))
        shown = open_kiosk(campaign, lambda: clocked, size=(1280, 800), moving=False)
        hand = TouchDriver(shown.window)
        taken = sorted(_sign(hand, shown.window) for _ in range(_ENOUGH))
        commits = sorted(clocked.taken)
        shown.close()
        journal.close()
    sys.stdout.write(f"{taken[_ENOUGH // 2]} {commits[_ENOUGH // 2]}\n")


class _Clocked:
    """A stall that notes how long its commits take."""

    begins = ""

    def __init__(self, stall: "SigningStall") -> None:
        self._stall = stall
        self.taken: list[float] = []

    def sign(self, entry: "Entry") -> "Acknowledgement":
        began = time.process_time()
        kept = self._stall.sign(entry)
        self.taken.append(time.process_time() - began)
        return kept

    def cancel(self, signature: str) -> None:
        self._stall.cancel(signature)

    def ask_withdrawal(self, name: str, code: str) -> bool:
        return self._stall.ask_withdrawal(name, code)

    def count_today(self) -> int:
        return self._stall.count_today()


def _sign(hand: "TouchDriver", window: "QQuickWindow") -> float:
    """Fill in the form, and return the seconds from the touch on *Sign* to the frame that shows the thanks."""
    from PySide6.QtCore import QCoreApplication, QRectF
    from PySide6.QtTest import QTest

    hand.tap("sign")
    hand.tap("listing_named")
    hand.fill("name", "Ada Lee")
    hand.tap("usual_CA")
    hand.wait_for_screen("add_signature")
    button = hand.wait_for("add_signature")
    spot = button.mapRectToScene(QRectF(0, 0, button.width(), button.height())).center().toPoint()
    thanked: list[float] = []
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, spot, window).commit()
    hand.let_run(0.1)  # what the press changed is drawn
    note = window.frameSwapped.connect(lambda: window.property("thanking") and thanked.append(time.process_time()))
    began = time.process_time()
    QTest.touchEvent(window, finger).release(0, spot, window).commit()
    while not thanked:
        QCoreApplication.processEvents()
    window.frameSwapped.disconnect(note)
    hand.tap("next_person")
    hand.wait_for_screen("welcome")
    return thanked[0] - began


if __name__ == "__main__":
    {"touch": touch, "steps": steps}[sys.argv[1]]()
