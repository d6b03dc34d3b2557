"""Somebody comes back and wants to be taken off: name and code go sealed to headquarters, and nothing of them stays."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from tests.support.kiosk_stage import DISK_FULL, Kiosk, OpenKiosk


@pytest.fixture
def asking(kiosk: Kiosk) -> Kiosk:
    """The sheet, by the way that a person finds: from who sees what."""
    kiosk.hand.tap("sign")
    kiosk.hand.tap("who_sees_what")
    kiosk.hand.tap("take_back")
    kiosk.hand.wait_for_screen("take_back_sheet")
    return kiosk


def fill(kiosk: Kiosk, name: str, code: str) -> None:
    kiosk.hand.fill("take_back_name_input", name)
    kiosk.hand.fill("take_back_code_input", code)
    kiosk.hand.tap("take_back_send")


def test_name_and_code_are_handed_on_and_gone_from_the_kiosk(asking: Kiosk):
    fill(asking, "Zoë Brontë", "7kmd 3xpr")
    asking.hand.wait_for("take_back_done")
    assert asking.stall.requests == [("Zoë Brontë", "7kmd 3xpr")]
    assert (asking.model.takeBack.name, asking.model.takeBack.code) == ("", "")
    asking.hand.tap("take_back_end")
    asking.hand.wait_for_screen("welcome")
    assert asking.model.takeBack.answer == ""


def test_the_answer_is_the_same_whoever_asks(asking: Kiosk):
    seen = []
    for name, code in (("Zoë Brontë", "7KMD-3XPR"), ("Nobody Ever", "2222-3333")):
        fill(asking, name, code)
        asking.hand.wait_for("take_back_done")
        seen.append(sorted(str(each.property("text")) for each in asking.hand.items()))
        asking.model.takeBack.wipe()
        asking.hand.wait_for("take_back_send")
    assert seen[0] == seen[1]


def test_what_is_missing_or_no_code_is_said_at_its_box_and_goes_when_mended(asking: Kiosk):
    asking.hand.tap("take_back_send")
    assert asking.hand.read("problem_take_back_name") == "Enter your name as you signed."
    assert asking.hand.read("problem_take_back_code").startswith("A code looks like 7KMD-3XPR.")
    asking.hand.fill("take_back_code_input", "7KMD-3XPR")
    asking.hand.wait_until(lambda: asking.model.takeBack.codeProblem == "", "the problem to go")
    assert asking.stall.requests == []


def test_what_is_to_be_mended_is_in_sight_on_a_tablet(open_kiosk: OpenKiosk):
    hand = open_kiosk((1097, 686)).hand
    for name in ("sign", "who_sees_what", "take_back", "take_back_send", "take_back_code_input"):
        hand.tap(name)
    hand.wait_for("key_hide")
    hand.wait_until(lambda: is_wholly_in_sight(hand.wait_for("problem_take_back_code")), "its sentence above the keys")
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: hand.find("key_hide") is None, "the keys to go")
    both = ("problem_take_back_name", "problem_take_back_code")
    hand.wait_until(lambda: all(is_wholly_in_sight(hand.wait_for(each)) for each in both), "all that is to be mended")


def test_a_full_disk_is_said_and_what_was_typed_stays(asking: Kiosk):
    asking.stall.refuses = DISK_FULL
    fill(asking, "Zoë", "7KMD-3XPR")
    asking.hand.wait_for("take_back_trouble")
    assert asking.model.takeBack.name == "Zoë"
    asking.stall.refuses = None
    asking.hand.tap("take_back_send")
    asking.hand.wait_for("take_back_done")
    assert len(asking.stall.requests) == 1


def test_practice_says_that_nothing_was_kept(asking: Kiosk, monkeypatch):
    monkeypatch.setattr(asking.stall, "ask_withdrawal", lambda _name, _code: False)
    fill(asking, "Zoë", "7KMD-3XPR")
    assert asking.hand.read("take_back_answer") == "That was practice: nothing was saved."


@pytest.mark.parametrize("way_out", ["take_back_close", "lapse"])
def test_whoever_goes_leaves_neither_name_nor_code(asking: Kiosk, way_out):
    asking.hand.fill("take_back_name_input", "Zoë")
    asking.hand.fill("take_back_code_input", "7KMD")
    asking.model.presence.lapsed.emit() if way_out == "lapse" else asking.hand.tap(way_out)
    assert (asking.model.takeBack.name, asking.model.takeBack.code, asking.model.takeBack.begun) == ("", "", False)
