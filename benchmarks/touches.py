"""How many touches and seconds a signature asks: `python -m benchmarks.touches`, the ten tasks of a signer.

A finger touches the kiosk's real window and the keyboard on the screen, three times a second wherever the window lets
it, from the first touch to the thanks. Each task is done three times: the median of what the window's own thread took
of the processor, and the least by the clock, since neighbours only add to that.
"""

import statistics
import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF
from PySide6.QtQuick import QQuickWindow

from benchmarks.turning_hand import TurningHand
from desktop.showing.touch_driver import TouchDriver

_PACE = 1 / 3  # seconds between two touches
_RUNS = 3
_LOADED = 8  # seconds, by when all is loaded
_LINE = "{:32} {:7} {:7} {:5.1f} {:7.2f} {:7.2f}{}"


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody does, and how many touches it takes at most; `search`: letters by which the country is found."""

    touches: int
    name: str
    country: str = "CA"
    search: str = ""
    language: str = ""
    email: str = ""
    size: tuple[int, int] = (1280, 800)


TASKS = {
    "English, Canada": Task(15, "Emma Wilson"),
    "the same, upright": Task(15, "Emma Wilson", size=(800, 1280)),
    "English, United States": Task(15, "Emma Wilson", country="US"),
    "English, France": Task(21, "Emma Wilson", country="FR", search="Fran"),
    "Arabic, Canada": Task(18, "فاطمة الحسيني", language="ar"),
    "Arabic, Syria": Task(22, "فاطمة الحسيني", country="SY", search="سو", language="ar"),
    "Russian, Canada": Task(23, "Екатерина Смирнова", language="ru"),
    "Ukrainian, Canada": Task(19, "Олена Шевченко", language="uk"),
    "with e-mail and its question": Task(35, "Emma Wilson", email="emma.wilson@gmail.com"),
    "one name": Task(11, "Suharto"),
}


class Touches(QObject):
    """Counts the fingers put down on a window, on its keyboard too."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's own name)
        """Count a finger, and let everything pass."""
        self.count += event.type() == QEvent.Type.TouchBegin
        return False


def sign(hand: TouchDriver, task: Task) -> None:
    """Do a task by touch alone, from the welcome to the thanks."""
    if task.language:
        hand.tap(f"language_{task.language}")
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("listing_named")
    hand.touch_keys(task.name)
    hand.wait_until(lambda: hand.read("name_input") == task.name, f"“{task.name}” to stand in its box")
    _choose_country(hand, task)
    if task.email:
        hand.tap("email_input")
        hand.touch_keys(task.email.removesuffix(".com"))
        hand.tap("key_.com")
    hand.tap("add_signature")
    if task.email:
        hand.tap("consent_yes")
    hand.wait_for("next_person")


def _choose_country(hand: TouchDriver, task: Task) -> None:
    if not task.search:
        hand.tap(f"usual_{task.country}")
        return
    hand.tap("country")
    hand.tap("country_search")
    hand.touch_keys(task.search)
    hand.tap(f"country_{task.country}")
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")


class PacedHand(TurningHand):
    """Looks where the next touch goes, and touches when it is due; `began` is the first touch since `rest`."""

    began = 0.0
    _due = 0.0

    def rest(self) -> None:
        """Let the next touch be the first."""
        self.began = self._due = self.spent = 0.0

    def spot_of(self, name: str) -> QPoint:
        """Return where to touch, once the time has come: a keyboard that is sliding in stands higher by then."""
        super().spot_of(name)
        self.let_run(max(0.0, self._due - time.monotonic()))
        self._due = time.monotonic() + _PACE
        if not self.began:
            self.began, self.spent = time.monotonic(), 0.0
        item = self.wait_for(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center().toPoint()


def main() -> None:
    """Do each task, and print its line."""
    from desktop.ui.base.application import make_application

    make_application()
    from datetime import UTC, datetime
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from benchmarks.batches import bench_campaign
    from desktop.core.event import event_of
    from desktop.device.journal.journal import Journal
    from desktop.device.session.stall import begin_signing
    from desktop.ui.kiosk.window import open_kiosk

    campaign = bench_campaign()
    event = event_of("Pride", "Ottawa", datetime.now(UTC).date().isoformat())
    with TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "journal.sqlite", "0123456789abcdef")
        shown = open_kiosk(campaign, lambda: begin_signing(campaign, event, journal), size=(1280, 800))
        _measure(shown.window)
        shown.close()
        journal.close()


def _measure(window: QQuickWindow) -> None:
    hand, touches = PacedHand(window), Touches(window)
    hand.let_run(_LOADED)
    _time(hand, Task(0, "Ada"))  # by then each screen was shown once
    print("task                             touches letters floor   clock  thread")  # noqa: T201
    for name, task in TASKS.items():
        window.resize(*task.size)
        runs = []
        for _ in range(_RUNS):
            touches.count = 0
            runs.append((*_time(hand, task), touches.count - 1))  # the last one is for the next person
        clock, thread = min(run[0] for run in runs), statistics.median(run[1] for run in runs)
        count = max(run[2] for run in runs)
        letters = len(task.name + task.search + task.email.replace(".com", "."))  # the key “.com” is one
        more = f"  more than {task.touches}" if count > task.touches else ""
        print(_LINE.format(name, count, letters, (count - 1) * _PACE, clock, thread, more), flush=True)  # noqa: T201


def _time(hand: PacedHand, task: Task) -> tuple[float, float]:
    """Return the seconds of a task: by the clock, and of the processor of the window's thread."""
    hand.wait_for_screen("welcome")
    hand.rest()
    sign(hand, task)
    seconds = time.monotonic() - hand.began, hand.spent
    hand.tap("next_person")
    return seconds


if __name__ == "__main__":
    main()
