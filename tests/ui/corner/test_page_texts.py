"""What each page of corner and first start says of itself in each of its stages: title, main action, way back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.core.errors import DiskFailing, OutputFull
from desktop.core.handover_counts import Checked, DeviceSummary
from desktop.core.progress import Report
from desktop.showing.example_device import STUCK, WELL, ExampleDevice
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.corner_model import CornerModel
from tests.support.at_once import AtOnce
from tests.support.page_words import Steps, press_pin, said

STICK = Volume("STICK", Path("/media/stick"), 12_000_000_000)


class Device(ExampleDevice):
    """One whose acts a test may replace."""


@pytest.fixture
def device(qapp: QGuiApplication) -> Device:  # noqa: ARG001  (signals and words need an application)
    return Device()


@pytest.fixture
def corner(device: Device) -> Iterator[CornerModel]:
    corner = CornerModel(lambda: device, lambda: (STICK,), unmount=lambda _folder: True, executor=AtOnce())
    yield corner
    corner.finish()


def test_handing_over_says_where_it_is_at_every_stage(corner: CornerModel, device: Device):
    page = corner.pages.handover
    corner.go("handover")
    assert said(page) == ("Where to copy them?", "Look again", "Back")
    steps = Steps(page)
    page.choose(0)
    assert steps.seen == [("Copying…", "", ""), ("Handed over", "Done", "Back")]
    assert (page.share, page.files, page.signatures, page.chosen) == (1.0, 3, 412, "STICK")
    page.forth()
    assert corner.page == "figures"
    device.refuses = OutputFull("STICK is full.")
    corner.go("handover")
    page.choose(0)
    assert said(page) == ("Not handed over", "Choose again", "Back")
    assert page.mainName == "try_again"
    assert "not enough room" in page.trouble
    page.forth()
    assert page.stage == "choosing"
    assert page.trouble == ""


def test_while_places_are_looked_for_nobody_can_look_again(device: Device):
    answers: list[tuple[bool, list[object]]] = []

    def look() -> tuple[Volume, ...]:
        answers.append((page.mainEnabled, page.places.offers))
        return (STICK, replace(STICK, name="READ ONLY", read_only=True))

    corner = CornerModel(lambda: device, look, executor=AtOnce())
    page = corner.pages.handover
    corner.go("handover")
    assert answers == [(False, [])]
    assert page.mainEnabled
    assert [each["name"] for each in page.places.offers] == ["STICK"], "nothing can be written to the other"
    corner.go("receipts")
    assert [each["name"] for each in corner.pages.receipts.places.offers] == ["STICK", "READ ONLY"]
    corner.finish()


def test_a_stick_that_is_held_has_try_again_for_its_main_action(device: Device):
    answers = iter([False, True])
    corner = CornerModel(lambda: device, lambda: (STICK,), unmount=lambda _folder: next(answers), executor=AtOnce())
    page = corner.pages.handover
    corner.go("handover")
    page.choose(0)
    assert said(page) == ("Handed over", "Try again", "Back")
    steps = Steps(page)
    page.forth()
    assert steps.seen == [("Handed over", "One moment…", "Back"), ("Handed over", "Done", "Back")]
    assert page.stick.grip == "loose"
    corner.finish()


def test_receipts_say_what_they_did_and_where_there_was_none(corner: CornerModel, device: Device):
    page = corner.pages.receipts
    corner.go("receipts")
    assert said(page) == ("Which stick has the receipt?", "Look again", "Back")
    assert page.result == ""
    steps = Steps(page)
    page.check(0)
    assert steps.seen == [("One moment…", "", ""), ("Receipts checked", "Done", "Back")]
    assert page.result == "400 signatures were erased here, because headquarters has them."
    assert page.brought == ["“\u2068Office cloud\u2069”: from now on this device sends there too."]
    device.check_receipts = lambda _folder, _report: Checked()
    corner.go("receipts")
    page.check(0)
    assert (page.result, page.brought) == ("There is no receipt for this device on it.", [])
    device.check_receipts = lambda _folder, _report: Checked(refused=(OutputFull("x"),))
    corner.go("receipts")
    page.check(0)
    assert (page.result, bool(page.trouble)) == ("", True)
    page.back()
    assert corner.page == "sending"


def test_erasing_everything_names_each_step_and_never_offers_a_way_back_once_it_runs(corner: CornerModel, device):
    page = corner.pages.emergency
    corner.go("emergency")
    assert said(page) == ("Erase everything", "Ask for both PINs", "Back")
    steps = Steps(page)
    page.forth()
    press_pin(page)
    assert page.padText == "Erase everything"
    press_pin(page)
    assert steps.seen == [
        ("The PIN of the volunteers", "", "Back"),
        ("The second PIN, of staff", "", "Back"),
        ("One moment…", "", ""),
        ("Everything is erased", "Done", ""),
    ]
    assert page.erased == 412
    corner.go("emergency")
    device.erase_everything = refuse
    page.forth()
    press_pin(page)
    press_pin(page)
    assert said(page) == ("Not everything is erased", "Done", "")
    page.forth()
    assert corner.page == "figures"


def test_two_wrong_pins_are_asked_for_again_and_have_to_wait(corner: CornerModel, device: Device):
    page = corner.pages.emergency
    device.two_pins.check = lambda _first, _second: False
    device.two_pins.wait = lambda: 900.0
    corner.go("emergency")
    page.forth()
    press_pin(page)
    press_pin(page)
    assert said(page) == ("The PIN of the volunteers", "", "Back")
    assert (page.stage, page.note) == ("waiting", "At least one of the two PINs is wrong. Try again in 15 minutes.")
    page.back()
    assert (page.stage, page.note) == ("telling", ""), "whoever leaves the page leaves nothing typed"


def refuse(_report: Report) -> int:
    raise DiskFailing("The disk is failing.")


def test_the_first_page_offers_what_is_most_urgent_and_the_rest_below(corner: CornerModel, device: Device):
    page = corner.pages.overview
    device.standing = STUCK
    device.health = WELL
    corner.go("figures")
    device.standing = replace(STUCK, boxes=())
    corner.figures.look()
    assert said(page) == ("Status", "Hand over", "Back to signing")
    names = [each["name"] for each in page.actions]
    assert names == ["open_sending", "practise", "look_ready", "change_event", "wipe_screen", "get_help"]
    device.standing = DeviceSummary(412, 2, 0, emptied=True)
    corner.figures.look()
    assert said(page) == ("Status", "Back to signing", "")
    assert page.actions[0] == {"name": "hand_over", "text": "Hand over"}
    page.act("practise")
    assert (corner.page, corner.practice.on) == ("", True)
    corner.go("figures")
    assert {"name": "practise", "text": "End practice"} in page.actions
    device.standing = replace(STUCK, boxes=())
    corner.figures.look()
    assert said(page) == ("Status", "Back to signing", ""), "while people practise, handing over is not what is next"


def test_a_look_that_changes_no_action_makes_no_button_anew(corner: CornerModel):
    corner.go("figures")
    made: list[bool] = []
    corner.pages.overview.actionsChanged.connect(lambda: made.append(True))
    corner.figures.look()
    assert made == [], "a finger on a button must not lose it"


@pytest.mark.parametrize(
    ("name", "leads"),
    [
        ("hand_over", "handover"),
        ("open_sending", "sending"),
        ("change_event", "event"),
        ("end_event", "ending"),
        ("leave_kiosk", "leaving"),
    ],
)
def test_every_action_leads_to_its_page_and_every_page_leads_back(corner: CornerModel, name: str, leads: str):
    corner.go("figures")
    corner.pages.overview.act(name)
    assert corner.page == leads
    corner.pages.by_name[leads].back()
    assert corner.page == "figures"
    corner.step_back()
    assert corner.page == ""


@pytest.mark.parametrize(
    ("name", "waiting", "expected"),
    [
        ("ending", 3, ("End the event", "Hand over first", "Back", "End and close without handing over")),
        ("ending", 0, ("End the event", "End and close the kiosk", "Back", "")),
        ("leaving", 3, ("Close the kiosk", "Hand over first", "Back", "Close without handing over")),
        ("leaving", 0, ("Close the kiosk", "Close the kiosk", "Back", "")),
    ],
)
def test_who_leaves_is_asked_to_hand_over_first_where_something_waits(corner, device, name, waiting, expected):
    device.standing = DeviceSummary(5, 1, waiting)
    corner.go(name)
    page = corner.pages.by_name[name]
    assert (*said(page), page.leaveAnyway) == expected
    assert ("new event" in page.meaning) == (name == "ending")
    left: list[bool] = []
    corner.left.connect(lambda: left.append(True))
    page.forth()
    assert (corner.page, left) == (("handover", []) if waiting else ("", [True]))


@pytest.mark.parametrize(
    ("kept", "aside", "said_"),
    [(2, 1, "2 signatures here are not confirmed"), (0, 1, "A damaged file of signatures is still here."),
     (0, 0, "Tabling is still erasing the last traces.")],
)  # fmt: skip
def test_what_keeps_a_device_from_being_handed_back_is_said_the_gravest_first(corner, device, kept, aside, said_):
    device.standing = replace(device.standing, signatures=kept, emptied=False)
    device.health = replace(WELL, journal=replace(WELL.journal, set_aside=aside))
    corner.figures.look()
    assert corner.figures.handBack.startswith(said_)


def test_an_event_that_cannot_end_leaves_nobody_outside(corner: CornerModel, device: Device):
    def fail() -> None:
        raise DiskFailing("The disk is failing.")

    device.end_event = fail
    device.standing = DeviceSummary(5, 1, 0)
    left: list[bool] = []
    corner.left.connect(lambda: left.append(True))
    corner.go("ending")
    corner.pages.ending.forth()
    assert (corner.page, left) == ("ending", [])
    assert corner.attempts.trouble.startswith("The disk of this device is failing.")


def test_another_event_begins_with_the_one_of_now_and_needs_a_name(corner: CornerModel):
    page = corner.pages.eventChange
    corner.go("event")
    assert said(page) == ("Another event", "Begin this event", "Back")
    assert page.fields.name == "Capital Pride"
    page.fields.type_name("")
    page.forth()
    assert corner.page == "event"
    page.fields.type_name("Night March")
    page.forth()
    assert corner.page == "figures"
    assert corner.figures.eventLine.startswith("Night March")


@pytest.mark.parametrize("name", ["handover", "receipts"])
def test_every_page_says_everything_in_the_language_of_now(corner: CornerModel, setup_of, name):
    setup = setup_of()
    corner.go(name)
    said_anew: list[str] = []
    places = corner.pages.by_name[name].places
    places.changed.connect(lambda: said_anew.append(places.offers[0]["room"]))
    setup.interface.choose_language("fr")
    corner.speak()
    try:
        assert said_anew == ["12,0\u00a0Go"]
        assert corner.pages.handover.backText == "Retour"
        titles = [page.title for page in corner.pages.by_name.values()]
    finally:
        setup.interface.choose_language("en")
    assert not set(titles) & {page.title for page in corner.pages.by_name.values()}
