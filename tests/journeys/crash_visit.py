"""One life of a kiosk that its supervisor brings back: somebody is thanked, the next walks to a screen, and it crashes.

Run as `python crash_visit.py DATA LIVES PLAN`, PLAN being a list such as `form:kill,thanks:raise`. LIVES is a file with
a line a life; each notes the screen it began with, its count and its keyboard's focus. After the last of the plan the
kiosk leaves on purpose. What is raised holds what somebody typed, as a careless message would.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from desktop import app
from desktop.cli.console import own_up
from desktop.core.data_folder import data_folder
from desktop.ui.hand import Hand

TYPED = "Zyxgiven"


def fill_in(hand: Hand) -> None:
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.fill("given_name", TYPED)
    hand.fill("family_name", "Zyxfamily")
    hand.tap("country")
    hand.tap("country_CA")


def sign(hand: Hand) -> None:
    fill_in(hand)
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")


def form_and(name: str) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        hand.tap("sign")
        hand.wait_for_screen("form")
        hand.tap(name)

    return go


def open_corner(hand: Hand) -> None:
    hand.hold("corner_spot", 1.7)
    hand.wait_for_screen("pin_gate")


SCREENS: dict[str, Callable[[Hand], None]] = {
    "welcome": lambda _hand: None,
    "reading": lambda hand: hand.tap("read"),
    "form": fill_in,
    "country": form_and("country"),
    "privacy": form_and("who_sees_what"),
    "problems": form_and("add_signature"),
    "ease": lambda hand: hand.tap("ease"),
    "thanks": sign,
    "pin": open_corner,
}


def main(data: Path, lives: Path, plan: list[str]) -> int:
    life = len(lives.read_text().splitlines()) if lives.exists() else 0
    QTimer.singleShot(0, lambda: live(lives, plan[life].split(":") if life < len(plan) else None))
    return app.run_kiosk(data_folder(data), own_up=own_up)


def live(lives: Path, fate: list[str] | None) -> None:
    windows = shown()
    if not windows:
        QTimer.singleShot(20, lambda: live(lives, fate))
        return
    hand = Hand(windows[0], patience=30)
    hand.wait_for_screen("welcome")
    hand.wait_until(lambda: "Be the first" in hand.read("count") or "signed" in hand.read("count"), "the count")
    hand.let_run(0.2)  # the stall opens after the first frame
    with lives.open("a") as file:
        file.write(f"{hand.read('count')}\n")
    if fate is None:
        QGuiApplication.exit(0)
        return
    sign(hand)
    hand.tap("next_person")
    hand.wait_for_screen("welcome")
    SCREENS[fate[0]](hand)
    if fate[1] == "raise":
        raise RuntimeError(f"{TYPED} was typed")
    os.kill(os.getpid(), signal.SIGKILL)


def shown() -> list[QQuickWindow]:
    windows: list[QWindow] = QGuiApplication.topLevelWindows()
    return [each for each in windows if isinstance(each, QQuickWindow) and each.isVisible()]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3].split(",")))
