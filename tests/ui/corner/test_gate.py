"""Who has left the PIN pad, or never stood at it, never finds the volunteers' page open."""

import threading
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from desktop.core.handover_counts import HandedOver
from tests.support.corner_stage import PIN, Stall, type_pin


@dataclass
class SlowPin:
    """Takes every PIN, and as long about it as it likes."""

    asked: threading.Event = field(default_factory=threading.Event)
    may_answer: threading.Event = field(default_factory=threading.Event)

    def check(self, _pin: str) -> bool:
        """Say that it is right, in the end."""
        self.asked.set()
        return self.may_answer.wait(60)

    def wait(self) -> float:
        """Return no delay."""
        return 0.0


@dataclass
class WrongPin:
    """Takes no PIN, and has whoever guesses wait for the next."""

    guesses: list[str] = field(default_factory=list)

    def check(self, pin: str) -> bool:
        """Say that it is wrong."""
        self.guesses.append(pin)
        return False

    def wait(self) -> float:
        """Return a delay."""
        return 5.0


def test_a_guess_before_the_next_one_counts_is_not_looked_at(stall: Stall):
    pin = WrongPin()
    stall.session.pin = pin
    stall.enter()
    gate = stall.corner.gate
    stall.hand.wait_until(lambda: gate.busy and gate.note != "One moment…", "the answer")
    gate.pad.entered.emit(PIN)  # the keys of the pad are off; those of a real keyboard are not
    stall.hand.let_run(0.2)
    assert pin.guesses == [PIN]


@pytest.mark.parametrize("page", ["", "pin"])
def test_an_answer_to_a_pad_that_was_left_opens_nothing(stall: Stall, page):
    pin = SlowPin()
    stall.session.pin = pin
    stall.enter()
    stall.hand.wait_until(pin.asked.is_set, "the PIN to be looked at")
    assert stall.hand.read("gate_note") == "One moment…"
    stall.hand.tap("close_corner")
    if page == "pin":
        stall.corner.knock()
    pin.may_answer.set()
    stall.hand.let_run(0.2)
    assert stall.corner.page == page
    stall.corner.close()
    stall.enter()
    stall.hand.wait_for("figures_page")


def test_digits_that_somebody_left_on_the_pad_are_nobody_else_s(stall: Stall):
    stall.corner.knock()
    for digit in PIN[:4]:
        stall.hand.tap(f"pin_{digit}")
    assert stall.corner.gate.pad.length == 4
    stall.hand.tap("close_corner")
    stall.corner.knock()
    assert stall.corner.gate.pad.length == 0
    type_pin(stall.hand, PIN)
    stall.hand.wait_for("figures_page")


def choose(stall: Stall, name: str) -> None:
    """Go to a key of the pad by one arrow, and press it by Enter."""
    for _ in range(30):
        there = stall.hand.focused() == name
        QTest.keyClick(stall.window.window, Qt.Key.Key_Return if there else Qt.Key.Key_Down)
        QCoreApplication.processEvents()
        if there:
            return
    raise AssertionError(f"the arrows never came to {name}, but to {stall.hand.focused()}")


def test_the_pin_is_chosen_digit_by_digit_and_mended_by_arrows_and_enter_alone(stall: Stall):
    pad = stall.corner.gate.pad
    choose(stall, "corner_spot")
    stall.hand.wait_for("pin_gate")
    choose(stall, "pin_7")
    assert pad.length == 1
    choose(stall, "pin_erase")
    assert pad.length == 0
    for digit in PIN:
        choose(stall, f"pin_{digit}")
    choose(stall, "pin_enter")
    stall.hand.wait_for("figures_page")


@pytest.mark.parametrize("touched", [0, len(PIN)])
def test_digits_of_a_real_keyboard_are_entered_by_return_whichever_key_was_touched_before(stall: Stall, touched: int):
    stall.corner.knock()
    stall.hand.wait_for("pin_gate")
    for digit in PIN[:touched]:
        stall.hand.tap(f"pin_{digit}")
    for digit in PIN[touched:]:
        stall.hand.press(getattr(Qt.Key, f"Key_{digit}"), digit)
    stall.hand.press(Qt.Key.Key_Return)
    stall.hand.wait_for("figures_page")


def test_a_stick_that_takes_its_time_keeps_nobody_out(stall: Stall):
    over, taken = threading.Event(), threading.Event()

    def hand_over(_folder, _report) -> HandedOver:
        assert over.wait(60)
        taken.set()
        return HandedOver(1, 1)

    stall.session.hand_over = hand_over
    stall.sign()
    stall.enter()
    stall.hand.tap("hand_over")
    stall.hand.tap("place_0")
    stall.corner.close()
    stall.corner.knock()
    type_pin(stall.hand, PIN)
    stall.hand.wait_for("figures_page")
    assert not taken.is_set(), "the stick is still being written"
    over.set()
