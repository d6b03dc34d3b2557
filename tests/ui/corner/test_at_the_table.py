"""What volunteers find in the corner for a long day at a table: help, a pause for the cloth, what was done when."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTime
from PySide6.QtGui import QGuiApplication

from desktop.core.battery import Battery
from desktop.core.campaign import Controller
from desktop.core.device_health import DeviceCard
from desktop.core.handover_counts import DeviceSummary
from desktop.core.version import __version__
from desktop.showing.example_device import WELL, ExampleDevice
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.corner_model import CornerModel, CornerTimers
from desktop.ui.corner.device_phrases import minutes_in_words
from desktop.ui.corner.screen_cleaning_model import SECONDS
from tests.support.at_once import AtOnce

STICK = Volume("STICK", Path("/media/stick"), 12_000_000_000)


@pytest.fixture
def device(qapp: QGuiApplication) -> ExampleDevice:  # noqa: ARG001  (signals and words need an application)
    return ExampleDevice()


@pytest.fixture
def corner(device: ExampleDevice) -> Iterator[CornerModel]:
    timers = CornerTimers(second=1)
    corner = CornerModel(lambda: device, lambda: (STICK,), unmount=None, executor=AtOnce(), timers=timers)
    yield corner
    corner.finish()


def fact(corner: CornerModel, label: str) -> str:
    return "; ".join(str(each["text"]) for each in corner.figures.facts if each["label"] == label)


def test_the_screen_can_be_wiped_and_signing_goes_on_by_itself(corner: CornerModel, qtbot):
    corner.go("figures")
    corner.pages.overview.act("wipe_screen")
    assert corner.page == "cleaning"
    assert corner.pages.cleaning.left == SECONDS
    assert (corner.pages.cleaning.mainText, corner.pages.cleaning.backText) == ("", ""), "nothing to touch"
    qtbot.waitUntil(lambda: corner.page == "", timeout=60_000)
    assert corner.pages.cleaning.left == 0


def test_a_pause_that_was_left_sends_nobody_away_later(corner: CornerModel, qtbot):
    corner.go("cleaning")
    corner.step_back()
    assert corner.page == "figures"
    left = corner.pages.cleaning.left
    qtbot.wait(2 * SECONDS)
    assert (corner.page, corner.pages.cleaning.left) == ("figures", left)


def test_help_names_the_number_only_of_an_organisation_whose_words_were_compared(
    corner: CornerModel, device: ExampleDevice
):
    corner.go("help")
    helper = corner.pages.help
    assert helper.helpline == "Questions? Call Harbour Residents: \u20661-800-555-0100\u2069"
    assert [each for each in helper.answers if not (each["heading"] and each["text"])] == []
    device.card = DeviceCard("b", Controller("Harbour Residents", "", "stall@example.org", "", ""))
    assert helper.helpline == "Questions? Write to Harbour Residents: \u2066stall@example.org\u2069"
    device.card = DeviceCard("b")
    assert helper.helpline == ""
    helper.back()
    assert corner.page == "figures"


def test_when_everything_was_handed_over_last_is_said_once_it_was(corner: CornerModel):
    corner.go("figures")
    assert fact(corner, "Handed over") == ""
    corner.go("handover")
    before = QTime.currentTime()
    corner.pages.handover.choose(0)
    assert "on “STICK”" in fact(corner, "Handed over")
    assert before.secsTo(QTime.currentTime()) < 3600


def test_nothing_to_hand_over_asks_for_no_place(corner: CornerModel, device: ExampleDevice):
    device.standing = DeviceSummary(emptied=True)
    corner.go("handover")
    page = corner.pages.handover
    assert (page.title, page.mainText, page.backText) == ("Nothing to hand over", "", "Back")


def test_what_destroys_does_not_look_like_what_hands_over(corner: CornerModel):
    corner.go("emergency")
    dangerous = [name for name, page in corner.pages.by_name.items() if page.danger]
    assert dangerous == ["emergency"]


def test_what_ends_something_stands_apart(corner: CornerModel):
    corner.go("figures")
    overview = corner.pages.overview
    assert [each["name"] for each in overview.waysOut] == ["end_event", "leave_kiosk"]
    assert not {each["name"] for each in overview.actions} & {"end_event", "leave_kiosk"}


def test_the_hours_are_bars_beside_each_other(corner: CornerModel, device: ExampleDevice):
    device.health = replace(WELL, by_hour=((23, 4), (0, 8)))
    corner.go("figures")
    assert [(each["count"], each["share"]) for each in corner.figures.hours] == [(4, 0.5), (8, 1.0)]
    assert str(corner.figures.hours[0]["hour"]).startswith("11:00")
    device.health = replace(WELL, by_hour=tuple((hour, hour + 1) for hour in range(14)))
    corner.figures.look()
    assert [each["count"] for each in corner.figures.hours] == [*range(3, 15)], "the latest twelve"


def test_the_battery_is_told_in_minutes_where_they_are_known(corner: CornerModel, device: ExampleDevice):
    device.health = replace(WELL, battery=Battery(81, charging=False, minutes=195))
    corner.go("figures")
    assert fact(corner, "Battery") == "81% left, about 3 h 10 min"
    device.health = replace(WELL, battery=Battery(81, charging=False))
    corner.go("figures")
    assert fact(corner, "Battery") == "81% left"


@pytest.mark.parametrize(("minutes", "said"), [(0, "5 min"), (4, "5 min"), (59, "55 min"), (60, "1 h 0 min")])
def test_minutes_are_as_rough_as_they_are_known(qapp: QObject, minutes: int, said: str):  # noqa: ARG001
    assert minutes_in_words(minutes) == said


def test_a_volunteer_can_say_which_tablet_this_is(corner: CornerModel):
    corner.go("figures")
    assert f"tablet-b (28f833d2)\u2069, Tabling {__version__}" in fact(corner, "This device")
