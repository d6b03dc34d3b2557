"""Run as a process of its own: `tabling kiosk` on an empty data folder, worked from the first start to the way out.

The campaign pack lies in the folder that staff chose with `--drop-box`. With `tried-out` as its last word the device
was tried out until now, and its event was ended.
"""

import os
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from desktop import app
from desktop.cli.window_openers import KioskOptions
from desktop.core.data_folder import data_folder
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base import application, plugged_in_sticks
from desktop.ui.base.plugged_in_sticks import Volume
from tests.support.letter import pick_words_of

PIN = "481516"
TRIED_OUT = sys.argv[3:] == ["tried-out"]
LONGEST = 300_000  # milliseconds


def main(data: Path, chosen: Path) -> None:
    """Take both windows as they come; nothing is plugged in."""
    plugged_in_sticks.list_volumes = lambda folder=None: (Volume(folder.name, folder, own=True),) if folder else ()
    made = application.make_application()
    application.make_application = lambda **_given: made
    later(LONGEST, too_long)
    later(0, partial(first_start, chosen))
    sys.stdout.write(f"code {app.run_kiosk(data_folder(data), KioskOptions(drop_box=chosen))}\n")


def later(milliseconds: int, step: Callable[[], None]) -> None:
    """Have a step done then. What it raises ends the visit: the windows would wait for ever for a hand that is gone."""

    def take() -> None:
        try:
            step()
        except BaseException:  # noqa: BLE001 - the edge of the process
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)

    QTimer.singleShot(milliseconds, take)


def too_long() -> None:
    raise TimeoutError("the visit came to no end")


def first_start(chosen: Path) -> None:
    hand = TouchDriver(shown()[0])
    if TRIED_OUT:
        hand.wait_for("try_out_notice_sentence")
        hand.tap("back")
        hand.tap("look_again")
    hand.tap("offer_0")
    pick_words_of(hand, chosen)
    if TRIED_OUT:
        hand.tap("end_try_out")
    hand.fill("event_name_input", "Capital Pride")
    hand.tap("event_named")
    if not TRIED_OUT:
        type_pin(hand)
    later(0, kiosk)
    type_pin(hand)


def kiosk() -> None:
    windows = shown()
    if not windows or windows[0].title() == "Tabling":
        later(100, kiosk)
        return
    hand = TouchDriver(windows[0])
    hand.wait_for_screen("welcome")
    hand.hold("corner_spot", 1.7)
    type_pin(hand)
    hand.tap("leave_kiosk")
    sys.stdout.write(f"signed {hand.read('leaving_safe')}\n")
    hand.tap("leave_now")


def type_pin(hand: TouchDriver) -> None:
    for digit in PIN:
        hand.tap(f"pin_{digit}")
    hand.tap("pin_enter")


def shown() -> list[QQuickWindow]:
    windows: list[QWindow] = QGuiApplication.topLevelWindows()
    return [each for each in windows if isinstance(each, QQuickWindow) and each.isVisible()]


main(Path(sys.argv[1]), Path(sys.argv[2]))
