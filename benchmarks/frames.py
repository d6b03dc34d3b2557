"""A program of its own: shows the kiosk or a bare window, and prints when its first frame stood."""

import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from desktop.core.form import Entry
    from desktop.device.session.stall import SigningStall
    from desktop.showing.touch_driver import TouchDriver

_BARE = 'import QtQuick\nWindow { visible: true; width: 1280; height: 800; Text { text: "Sign" } }'
_ENOUGH = 20  # signers


def bare() -> None:
    """Show an empty window of the same PySide6."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(_BARE.encode())
    window = engine.rootObjects()[0]
    window.frameSwapped.connect(_stands)  # type: ignore[attr-defined]  # Qt knows it as an object only
    application.exec()


def kiosk() -> None:
    """Show the kiosk's first screen."""
    from desktop.ui.base.application import make_application

    application = make_application()
    from benchmarks.batches import bench_campaign
    from desktop.ui.kiosk.window import open_kiosk

    shown = open_kiosk(bench_campaign(), _never)
    shown.window.frameSwapped.connect(_stands)
    application.exec()


def touch() -> None:
    """Sign again and again; print the median from the touch to the frame with the thanks, and that of the commit."""
    from desktop.ui.base.application import make_application

    make_application()
    from benchmarks.batches import bench_campaign
    from desktop.core.event import event_of
    from desktop.device.journal.journal import Journal
    from desktop.device.session.stall import begin_signing
    from desktop.showing.touch_driver import TouchDriver
    from desktop.ui.kiosk.window import open_kiosk

    campaign = bench_campaign()
    today = datetime.now(UTC).date().isoformat()
    with tempfile.TemporaryDirectory() as folder:
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

    def __init__(self, stall: "SigningStall") -> None:
        self._stall = stall
        self.taken: list[float] = []

    def sign(self, entry: "Entry") -> str:
        began = time.perf_counter()
        code = self._stall.sign(entry)
        self.taken.append(time.perf_counter() - began)
        return code

    def count_today(self) -> int:
        return self._stall.count_today()


def _sign(hand: "TouchDriver", window: "QQuickWindow") -> float:
    """Fill in the form, and return the seconds from the touch on *Sign* to the frame that shows the thanks."""
    from PySide6.QtCore import QCoreApplication, QRectF
    from PySide6.QtTest import QTest

    hand.tap("sign")
    hand.fill("given_name_input", "Ada")
    hand.fill("family_name_input", "Lee")
    hand.tap("country")
    hand.tap("country_CA")
    hand.wait_for_screen("add_signature")
    button = hand.wait_for("add_signature")
    spot = button.mapRectToScene(QRectF(0, 0, button.width(), button.height())).center().toPoint()
    frames: list[float] = []
    finger = QTest.createTouchDevice()
    window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    QTest.touchEvent(window, finger).press(0, spot, window).commit()
    began = time.perf_counter()
    QTest.touchEvent(window, finger).release(0, spot, window).commit()
    while hand.find("thanks") is None:
        QCoreApplication.processEvents()
    thanked, seen = time.perf_counter(), len(frames)
    window.update()
    while len(frames) == seen:
        QCoreApplication.processEvents()
    hand.tap("next_person")
    hand.wait_for_screen("welcome")
    return max(frames[-1], thanked) - began


def _never() -> "SigningStall":
    raise RuntimeError("the first frame stands before the stall")


def _stands() -> None:
    sys.stdout.write(f"{time.time()}\n")
    sys.stdout.flush()
    sys.exit(0)


if __name__ == "__main__":
    {"bare": bare, "kiosk": kiosk, "touch": touch}[sys.argv[1]]()
