"""What was delivered is not undone by one touch: whom that concerns is said before, and what stays as it was."""

import pytest
from PySide6.QtCore import Qt

from tests.support.delivered import deliver


@pytest.fixture
def last(at_work):
    at_work.hand.tap("page_bring_in")
    at_work.hand.wait_until(lambda: bool(at_work.model.pages.bringIn.last.lines), "what was taken in")
    at_work.let_go()
    return at_work.model.pages.bringIn.last


def test_a_batch_whose_people_were_delivered_is_undone_at_the_second_touch_after_whom_it_concerns_was_said(
    at_work, last
):
    number, hand = int(str(last.lines[0]["number"])), at_work.hand
    deliver(at_work, number)
    hand.tap(f"change_{number}")
    hand.wait_until(lambda: last.asked == number, "the question")
    told = hand.wait_for(f"taken_{number}").property("detail")
    assert "of this stand on delivery 1 of 30 Nov 2026, and count by nothing else." in told
    assert "What was delivered keeps its list and its total." in told
    assert not last.lines[0]["undone"], "nothing is undone yet"
    assert not hand.wait_for(f"taken_{number}").property("faded")
    hand.wait_for(f"change_{number}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: bool(last.lines[0]["undone"]), "it to be undone")
    assert (last.asked, hand.wait_for(f"taken_{number}").property("faded")) == (0, True)
    hand.tap(f"change_{number}")
    hand.wait_until(lambda: not last.lines[0]["undone"], "it to be brought back at one touch")


def test_what_nobody_was_delivered_of_is_undone_at_one_touch_and_a_question_is_forgotten_elsewhere(at_work, last):
    first, other = (int(str(each["number"])) for each in last.lines[:2])
    deliver(at_work, first)
    at_work.hand.tap(f"change_{first}")
    at_work.hand.wait_until(lambda: last.asked == first, "the question")
    at_work.hand.tap("page_today")
    at_work.hand.tap("page_bring_in")
    at_work.let_go()
    assert last.asked == 0
    at_work.hand.tap(f"change_{other}")
    at_work.hand.wait_until(lambda: bool(last.lines[1]["undone"]), "the other to be undone")
    assert not last.lines[0]["undone"]


def test_all_of_a_tablet_is_taken_out_at_the_second_touch_where_its_people_were_delivered(at_work, last):
    for number in (int(str(each["number"])) for each in last.lines[-1:]):
        deliver(at_work, number)
    at_work.hand.tap("page_devices")
    devices, hand = at_work.model.pages.devices, at_work.hand
    hand.wait_until(lambda: bool(devices.tablets), "the tablets")
    for at, each in enumerate(devices.tablets):
        if not devices.parts.takingOut.askedOut:
            devices.parts.takingOut.take_out(each["id"])
            at_work.let_go()
            place, tablet = at, each["id"]
    hand.wait_until(lambda: devices.parts.takingOut.askedOut == tablet, "the question")
    assert "of this stand on delivery 1" in hand.read(f"out_asked_{place}")
    assert devices.tablets[place]["out"]
    hand.tap(f"out_{place}")
    hand.wait_until(lambda: not devices.tablets[place]["out"], "it to be taken out")
