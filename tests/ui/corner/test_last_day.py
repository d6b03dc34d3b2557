"""After a campaign's last day, and once a volunteer says that it has passed, the kiosk takes nothing but practice."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.pack.reader import read_pack
from desktop.core.pack.writer import write_pack
from desktop.device.facade.device_session import DeviceSession
from desktop.device.journal.opening import open_journal
from desktop.device.machine.clock_check import WRITTEN, start_clock
from desktop.device.session.first_and_last_day import confirm_day, is_over
from desktop.device.session.practice_stall import PracticeStall
from desktop.device.setup.first_start import FirstStart
from desktop.showing.example_stall import ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.corner.corner_model import CornerModel
from desktop.ui.corner.health_phrases import day_in_words
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support import factory
from tests.support.agreements import second_pack, second_pack_with
from tests.support.at_once import AtOnce
from tests.support.corner_stage import PIN, PRIDE, Device
from tests.support.kiosk_stage import make_campaign

CLOSES = datetime(2026, 9, 30, 12, tzinfo=UTC)  # the last day of that pack
LATER = datetime(2026, 11, 20, 12, tzinfo=UTC)
NIGHT_OF_THE_LAST = datetime(2026, 10, 1, 2, tzinfo=UTC)
OPENS = datetime(2026, 12, 1, 0, 1, tzinfo=UTC)  # the first day of another
EVE = datetime(2026, 11, 30, 23, 59, tzinfo=UTC)


@pytest.fixture
def home(device: Device) -> DataFolder:
    """A device that was set up with that pack."""
    FirstStart(device.home, second_pack()).begin(factory.signed(second_pack()), "", PRIDE, PIN, despite_objection=True)
    return device.home


@pytest.fixture
def at(home: DataFolder, qapp: object) -> Iterator[Callable[..., tuple[DeviceSession, CornerModel]]]:  # noqa: ARG001
    """Open the kiosk's session and its corner at a moment, by a clock that may be doubted."""
    opened: list[DeviceSession] = []

    def open_at(moment: datetime, moved: float = 0.0) -> tuple[DeviceSession, CornerModel]:
        times = iter([moment])
        clock = start_clock(min(WRITTEN, moment.date()), lambda: next(times, moment), lambda: moved if opened else 0.0)
        campaign = read_pack(home.campaign)
        opened.append(DeviceSession(home, campaign, PRIDE, reserve=0, clock=clock))
        corner = CornerModel(lambda: opened[-1], tuple, over=is_over(home, campaign), executor=AtOnce())
        corner.go("figures")
        return opened[-1], corner

    yield open_at
    for each in opened:
        each.close()


def offered(corner: CornerModel) -> set[str]:
    return {each["name"] for each in corner.pages.overview.actions}


def lines(corner: CornerModel) -> list[tuple[object, object]]:
    return [(each["text"], each["watch"]) for each in corner.figures.facts if each["label"] == "Campaign"]


def takes(session: DeviceSession) -> bool:
    """Whether what somebody signs now is kept."""
    return not isinstance(session.current_stall(), PracticeStall)


def test_after_the_last_day_people_sign_until_a_volunteer_says_that_it_has_passed(at):
    session, corner = at(LATER)
    assert takes(session)
    ((said, watch),) = lines(corner)
    closed, today = (day_in_words(moment.date()) for moment in (CLOSES, LATER))
    assert said == f"Closed on {closed}. Is it really {today}? Then touch “Take no more signatures”."
    assert (watch, "take_no_more" in offered(corner), corner.practice.on) == (True, True, False)
    corner.pages.overview.act("take_no_more")
    assert not takes(session)
    assert corner.practice.on
    assert offered(corner).isdisjoint({"take_no_more", "practise"})
    assert lines(corner) == [(f"Closed on {closed}: only practice is possible", False)]


def test_what_was_said_holds_at_the_next_start_whatever_the_clock_says_then(at):
    _, corner = at(LATER)
    corner.pages.overview.act("take_no_more")
    session, corner = at(CLOSES)
    assert not takes(session)
    assert corner.practice.on
    corner.practice.end()
    assert corner.practice.on
    assert not takes(session)


@pytest.mark.parametrize("moment", [CLOSES, NIGHT_OF_THE_LAST], ids=["the last day", "its night"])
def test_until_the_night_after_the_last_day_is_over_nobody_is_asked(at, moment):
    session, corner = at(moment)
    assert takes(session)
    assert (lines(corner), "take_no_more" in offered(corner)) == ([], False)


def test_a_doubted_clock_refuses_nobody_and_asks_nobody(at):
    session, corner = at(LATER, moved=-86_400.0)
    assert session.look().clock.jumped
    assert takes(session)
    assert (lines(corner), "take_no_more" in offered(corner)) == ([], False)


def test_a_newer_pack_with_a_later_day_opens_again(at, home):
    _, corner = at(LATER)
    corner.pages.overview.act("take_no_more")
    later = second_pack_with('closes = "2026-09-30"', 'closes = "2027-09-30"')
    later["campaign.toml"] = later["campaign.toml"].replace(b"deliver_by = 2026-10-31", b"deliver_by = 2027-10-31")
    for each in sorted(home.campaign.rglob("*"), reverse=True):
        each.unlink() if each.is_file() else each.rmdir()
    home.campaign.rmdir()
    write_pack(factory.signed(later), home.campaign)
    session, corner = at(LATER)
    assert takes(session)
    assert not corner.practice.on


def test_what_practice_took_after_the_last_day_is_kept_nowhere(at, home):
    session, corner = at(LATER)
    corner.pages.overview.act("take_no_more")
    assert session.current_stall().count_today() == 0
    with closing(open_journal(home)) as journal:
        assert journal.count() == 0


@pytest.mark.parametrize(("day", "over"), [("2026-09-29", False), ("2026-09-30", False), ("2026-10-01", True)])
def test_a_day_that_was_confirmed_ends_the_campaign_only_where_it_is_after_the_last(home: DataFolder, day, over):
    campaign = read_pack(home.campaign)
    assert not is_over(home, campaign), "nobody has confirmed any"
    confirm_day(home, campaign, day)
    assert is_over(home, campaign) is over


@pytest.fixture
def early(at, home):
    """Open a campaign of which the first day is still to come, at a moment."""
    times = (b"2026-06-01", b"2026-12-01"), (b"2026-09-30", b"2026-12-24"), (b"2026-10-31", b"2027-01-31")
    later = dict(second_pack())
    for before, after in times:
        assert before in later["campaign.toml"]
        later["campaign.toml"] = later["campaign.toml"].replace(before, after)
    for each in sorted(home.campaign.rglob("*"), reverse=True):
        each.unlink() if each.is_file() else each.rmdir()
    home.campaign.rmdir()
    write_pack(factory.signed(later), home.campaign)
    return at


def test_before_the_first_day_all_is_practice_and_it_is_said_from_when_people_can_sign(early):
    session, corner = early(EVE)
    assert not takes(session)
    assert session.current_stall().begins == "2026-12-01"
    assert lines(corner) == [(f"Opens on {day_in_words(OPENS.date())}: until then only practice is possible", False)]


def test_on_the_first_day_people_sign_from_midnight_on(early):
    session, corner = early(OPENS)
    assert takes(session)
    assert session.current_stall().begins == ""
    assert lines(corner) == []


def test_before_the_first_day_a_doubted_clock_refuses_nobody(early):
    session, _ = early(EVE, moved=-86_400.0)
    assert takes(session)


def test_above_every_screen_is_said_from_when_people_can_sign_in_the_language_being_spoken(early, qtbot):  # noqa: ARG001
    _, corner = early(EVE)
    corner.close()
    stall = ExampleStall(0, begins="2026-12-01")
    window = KioskWindow(
        KioskModel(make_campaign(), lambda: stall), (1280, 800), find_corner=lambda: corner, moving=False
    )
    window.show()
    hand = TouchDriver(window.window)
    practice = "Practice: nothing is saved, nothing counts."
    whole = f"{practice} Signing begins on {day_in_words(OPENS.date())}."
    hand.wait_until(lambda: hand.read("practice_words") == whole, "the day to be said")
    hand.tap("language_fr")
    hand.wait_until(lambda: "1 décembre 2026" in hand.read("practice_words"), "the day in French")
    hand.tap("sign")
    hand.wait_for_screen("form")
    assert hand.find("practice_words") is not None
    stall.begins = ""
    window.model.leave()
    hand.wait_until(lambda: hand.find("practice_words") is None, "the day to have come")
    window.close()
