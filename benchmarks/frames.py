"""A program of its own: signs at the kiosk's window, or runs its command, and tells how long its steps are."""

import os
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from desktop.core.form import Entry
    from desktop.core.withdrawal_code import Acknowledgement
    from desktop.device.session.stall import SigningStall
    from desktop.showing.touch_driver import TouchDriver

_ENOUGH = 20  # signers
_SIGNERS = 3
_WATCHED = 8  # seconds, by when all is loaded


def turns() -> None:
    """Run the kiosk's command on a data folder, and sign again and again: at once, or once it has stood for a while.

    Print for each step the longest turn of the window's thread, in seconds of the processor of that thread.
    """
    from benchmarks.first_frame import watch_windows
    from desktop import app

    called = ["tabling", "kiosk", "--data", sys.argv[2]]
    watch_windows(partial(_sign_then, [*sys.argv]))
    sys.argv = called
    app.main()


def _sign_then(asked: list[str], module: Any) -> None:  # noqa: ANN401
    from PySide6.QtCore import QTimer

    settle = module.BaseWindow._settle  # noqa: SLF001

    def begin(window: Any) -> None:  # noqa: ANN401
        first = not window.window.property("settled")
        settle(window)
        if first:
            QTimer.singleShot(0, window, lambda: _sign_in_turns(window.window, at_once="at_once" in asked))

    module.BaseWindow._settle = begin  # noqa: SLF001


def _sign_in_turns(window: "QQuickWindow", *, at_once: bool) -> None:
    from benchmarks.turning_hand import TurningHand

    hand = TurningHand(window)
    if not at_once:
        hand.let_run(_WATCHED)
        hand.note("nobody signs")
    for _ in range(_SIGNERS):
        before = hand.spent
        hand.sign()
        sys.stdout.write(f"{hand.spent - before} a signature, all its turns\n")
    sys.stdout.write("".join(f"{longest} {step}\n" for step, longest in hand.longest.items()))
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
    note = window.frameSwapped.connect(
        lambda: thanked.extend([time.process_time()] * bool(window.property("thanking")))
    )
    began = time.process_time()
    QTest.touchEvent(window, finger).release(0, spot, window).commit()
    while not thanked:
        QCoreApplication.processEvents()
    window.frameSwapped.disconnect(note)
    hand.tap("next_person")
    hand.wait_for_screen("welcome")
    return thanked[0] - began


if __name__ == "__main__":
    {"touch": touch, "turns": turns}[sys.argv[1]]()
