"""One life of a kiosk that its supervisor brings back: somebody is thanked, the next walks to a screen, and it crashes.

Run as `python crash_visit.py PLAN` in a folder with the data folder `home`, PLAN being a list such as
`form:kill,thanks:raise,form:hang`; with words after it, such as `kiosk --locked`, it is the real command that is given
them. The file `lives` there gets a line a life, with what it began with: the count, or the step of a first start.
After the last of the plan the kiosk leaves on purpose. What hangs says so in the file `hung`. What is raised holds
what somebody typed, as a careless message would. The folders `stick` and `power_supply` stand for a stick and for the
system's battery.
"""

import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from desktop import app
from desktop.cli.terminal.output_and_prompts import report_bug
from desktop.core.data_folder import data_folder
from desktop.device.machine import battery_reading
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base import plugged_in_sticks
from desktop.ui.base.plugged_in_sticks import Volume
from tests.support.letter import pick_words_of
from tests.support.named import type_name

TYPED = "Zyxgiven"
PIN = "481516"
LIVES, STICK, SUPPLIES, HUNG = Path("lives"), Path("stick"), Path("power_supply"), Path("hung")
FIRST = "choose_step"


def fill_in(hand: TouchDriver) -> None:
    hand.tap("sign")
    hand.wait_for_screen("form")
    type_name(hand, TYPED, "Zyxfamily")
    hand.tap("country")
    hand.tap("country_CA")


def sign(hand: TouchDriver) -> None:
    fill_in(hand)
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")


def form_and(name: str) -> Callable[[TouchDriver], None]:
    def go(hand: TouchDriver) -> None:
        hand.tap("sign")
        hand.wait_for_screen("form")
        hand.tap(name)

    return go


def be_refused(hand: TouchDriver) -> None:
    """The disk takes nothing any more: no file may grow from here on."""
    fill_in(hand)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    hand.tap("add_signature")
    hand.wait_for("trouble_sentence")


def charge(percent: int) -> None:
    (SUPPLIES / "BAT0").mkdir(parents=True, exist_ok=True)
    for fact, said in {"type": "Battery", "status": "Discharging", "capacity": percent}.items():
        (SUPPLIES / "BAT0" / fact).write_text(f"{said}\n")


def run_down(hand: TouchDriver) -> None:
    charge(3)
    hand.wait_for_screen("battery_screen")


def open_gate(hand: TouchDriver) -> None:
    hand.hold("corner_spot", 1.7)
    hand.wait_for_screen("pin_gate")


def type_pin(hand: TouchDriver) -> None:
    for digit in PIN:
        hand.tap(f"pin_{digit}")
    hand.tap("pin_enter")


def behind_the_pin(page: str, *taps: str) -> Callable[[TouchDriver], None]:
    def go(hand: TouchDriver) -> None:
        open_gate(hand)
        type_pin(hand)
        for name in taps:
            hand.tap(name)
        hand.wait_for_screen(page)

    return go


def step(name: str, *taps: str) -> Callable[[TouchDriver], None]:
    def go(hand: TouchDriver) -> None:
        for each in taps:
            hand.tap(each)
        if name in ("event_step", "pin_step"):
            pick_words_of(hand, STICK)
        if name == "pin_step":
            hand.fill("event_name_input", "Capital Pride")
            hand.tap("event_named")
            type_pin(hand)
        hand.wait_for(name)

    return go


KIOSK: dict[str, Callable[[TouchDriver], None]] = {
    "welcome": lambda _hand: None,
    "reading": lambda hand: hand.tap("read"),
    "form": fill_in,
    "country": form_and("country"),
    "privacy": form_and("who_sees_what"),
    "problems": form_and("add_signature"),
    "display": lambda hand: hand.tap("display"),
    "thanks": sign,
    "trouble": be_refused,
    "battery": run_down,
    "pin": open_gate,
}
CORNER: dict[str, Callable[[TouchDriver], None]] = {
    "figures": behind_the_pin("figures_page"),
    "hand-over": behind_the_pin("handover_page", "hand_over"),
    "handed-over": behind_the_pin("handover_result", "hand_over", "place_0"),
    "sending": behind_the_pin("sending_page", "open_sending"),
    "receipts": behind_the_pin("receipt_page", "open_sending", "open_receipts"),
    "emergency": behind_the_pin("emergency_page", "open_sending", "open_emergency"),
    "emergency-pin": behind_the_pin("emergency_page", "open_sending", "open_emergency", "emergency_on"),
    "event": behind_the_pin("event_page", "change_event"),
    "end": behind_the_pin("leaving_page", "end_event"),
    "leave": behind_the_pin("leaving_page", "leave_kiosk"),
    "practice": behind_the_pin("welcome", "practise"),
}
FIRST_START: dict[str, Callable[[TouchDriver], None]] = {
    "choose": step(FIRST),
    "compare": step("compare_step", "offer_0"),
    "try-out": step("compare_step", "try_out"),
    "event": step("event_step", "offer_0"),
    "pin": step("pin_step", "offer_0"),
}


def main(plan: list[str], *command: str) -> int:
    charge(90)
    read = battery_reading.read_battery
    battery_reading.read_battery = lambda _supplies=SUPPLIES: read(SUPPLIES)
    life = len(LIVES.read_text().splitlines()) if LIVES.exists() else 0
    QTimer.singleShot(0, partial(live, plan[life].split(":") if life < len(plan) else None))
    plugged_in_sticks.list_volumes = lambda _folder=None: (Volume("STICK", STICK),)
    if command:
        sys.argv = ["tabling", *command]
        app.main()
    return app.run_kiosk(data_folder(Path("home")), report_bug=report_bug)


def live(fate: list[str] | None) -> None:
    windows = shown()
    if not windows:
        QTimer.singleShot(20, partial(live, fate))
        return
    hand = TouchDriver(windows[0])
    hand.wait_until(lambda: any(hand.find(name) for name in ("welcome", FIRST)), "the kiosk or its first start")
    first = hand.find(FIRST) is not None
    begun = FIRST if first else count_on_welcome(hand)
    with LIVES.open("a") as file:
        file.write(f"{begun}\n")
    if fate is None:
        QGuiApplication.exit(0)
        return
    if not first:
        sign(hand)
        hand.tap("next_person")
        hand.wait_for_screen("welcome")
    (FIRST_START if first else KIOSK | CORNER)[fate[0]](hand)
    if fate[1] == "hang":
        HUNG.write_text(str(os.getpid()))
        while True:
            time.sleep(60)
    if fate[1] == "raise":
        raise RuntimeError(f"{TYPED} was typed")
    os.kill(os.getpid(), signal.SIGKILL)


def count_on_welcome(hand: TouchDriver) -> str:
    hand.wait_for_screen("welcome")
    hand.wait_until(lambda: "Be the first" in hand.read("count") or "signed" in hand.read("count"), "the count")
    hand.let_run(0.2)  # the stall opens after the first frame
    return hand.read("count")


def shown() -> list[QQuickWindow]:
    windows: list[QWindow] = QGuiApplication.topLevelWindows()
    return [each for each in windows if isinstance(each, QQuickWindow) and each.isVisible()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1].split(","), *sys.argv[2:]))
