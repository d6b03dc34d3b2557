"""A kiosk whose memory somebody reads from outside, while people sign at it: the whole of it, as the command runs it.

Run as `python memory_visit.py DATA`. Each line on standard input is one thing that somebody does: `tap NAME`,
`keys 5A 79`, `screen NAME`, `wait NAME`, `lapse`, `full`, `room`; each is answered with `done`. Words come as the
numbers of their letters, one key at a time, so that what this process holds of them is what the kiosk holds.
"""

import os
import resource
import select
import sys
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickWindow

from desktop import app
from desktop.cli.terminal.output_and_prompts import report_bug
from desktop.core.data_folder import DataFolder
from desktop.device.machine.restart_for_protection import start_again_uncached
from desktop.showing.touch_driver import TouchDriver

_STDIN = 0
_THERE, _GONE = "kiosk.presence.touch()", "kiosk.presence.lapsed()"  # a touch; the end of the countdown


def open_when_shown() -> None:
    windows = [
        each for each in QGuiApplication.topLevelWindows() if isinstance(each, QQuickWindow) and each.isVisible()
    ]
    if not windows:
        QTimer.singleShot(20, open_when_shown)
        return
    hand = TouchDriver(windows[0], patience=60)
    hand.wait_for_screen("welcome")
    hand.wait_until(lambda: "Be the first" in hand.read("count"), "the stall to open")
    obey(windows[0], hand)
    QGuiApplication.exit(0)


def obey(window: QQuickWindow, hand: TouchDriver) -> None:
    answer()
    told = b""
    while True:
        while not select.select([_STDIN], [], [], 0)[0]:
            hand.let_run(0.02)
            if hand.find("form") is not None:  # whoever fills it in is still there, however long the reader reads
                tell(window, _THERE)
        if not (read := os.read(_STDIN, 65_536)):
            return
        told += read
        *lines, told = told.split(b"\n")
        for line in lines:
            act(window, hand, *line.decode().split())
            answer()


def act(window: QQuickWindow, hand: TouchDriver, verb: str, *words: str) -> None:
    {
        "tap": hand.tap,
        "screen": hand.wait_for_screen,
        "wait": hand.wait_for,
        "keys": write,
        "lapse": partial(tell, window, _GONE),
        "full": partial(limit_files, 0),
        "room": partial(limit_files, resource.RLIM_INFINITY),
    }[verb](*words)


def write(*letters: str) -> None:
    """Write letter by letter as the keyboard on screen does.

    A key event made in Python would not do: PySide leaves a string behind with each, which takes the place of words.
    """
    for letter in letters:
        event = QInputMethodEvent()
        event.setCommitString(chr(int(letter, 16)))
        QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)
        QGuiApplication.processEvents()


def tell(window: QQuickWindow, expression: str) -> None:
    QQmlExpression(qmlContext(window), window, expression).evaluate()


def limit_files(size: int) -> None:
    """No file may grow beyond this: as on a full disk, or as before."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def answer() -> None:
    os.write(1, b"done\n")


if __name__ == "__main__":
    start_again_uncached([sys.executable, *sys.orig_argv[1:]])  # as the command does
    QTimer.singleShot(0, open_when_shown)
    sys.exit(app.run_kiosk(DataFolder(Path(sys.argv[1])), report_bug=report_bug))
