"""When a night ends: at four, for an open kiosk, for one that starts again, and for what sends by itself."""

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.batch_closing_rule import AT_THE_END, ClosingRule
from desktop.core.event import Event, current_event, event_day, event_of, next_event
from desktop.device.facade.device_session import DeviceSession
from desktop.device.journal.batch_closing import list_batches
from desktop.device.journal.opening import open_journal
from desktop.device.machine.clock_check import Clock, start_clock
from desktop.device.sending import unattended_sending
from desktop.device.sending.batch_closing_times import close_due, open_event
from desktop.device.setup.settings import at_event, closing_by, read_settings, write_settings
from desktop.device.setup.skipping_first_start import keep_event
from desktop.device.setup.start_state import look_at_start
from tests.support.device import FieldDevice, field_device
from tests.support.event_device import campaign_of, entry

EVENING = datetime(2026, 12, 5, 21, 0, tzinfo=timezone(timedelta(hours=-5)))
NIGHT = event_of("Night March", "Ottawa", "2026-12-05")
MORROW = event_of("Night March", "Ottawa", "2026-12-06")

moments = st.builds(
    lambda hours, minutes: datetime(2026, 12, 1, tzinfo=UTC) + timedelta(hours=hours, minutes=minutes),
    st.integers(0, 1500),
    st.integers(0, 59),
)
days = st.dates(date(2026, 12, 1), date(2027, 2, 1))


@dataclass
class Watch:
    """The device's clock, which the test turns."""

    hours: float = 0

    def now(self) -> datetime:
        return EVENING + timedelta(hours=self.hours)

    def steady(self) -> float:
        return self.hours * 3600

    def clock(self) -> Clock:
        return start_clock(wall=self.now, steady=self.steady)


@pytest.fixture
def device(tmp_path) -> FieldDevice:
    device = field_device(tmp_path)
    keep(device, NIGHT)
    return device


def keep(device: FieldDevice, event: Event | None, rule: ClosingRule = AT_THE_END) -> None:
    kept = read_settings(device.home.setting)
    assert kept
    write_settings(device.home.setting, closing_by(at_event(kept, event), rule))


def started(device: FieldDevice, watch: Watch) -> DeviceSession:
    """Start the kiosk as the program does."""
    event = look_at_start(device.home, watch.now).event
    assert event
    return DeviceSession(device.home, campaign_of(device.home.path), event, 0, watch.clock())


def days_signed(device: FieldDevice) -> dict[str, int]:
    with closing(open_journal(device.home)) as journal:
        return {each.event.day: each.signatures for each in journal.count_events() if each.signatures}


# --- the rule ---


@given(moments)
def test_an_event_s_day_changes_at_four_and_never_within_a_night(now):
    same = now.date() if now.time() >= time(4) else now.date() - timedelta(days=1)
    assert event_day(now) == same.isoformat()


@given(moments, days)
def test_an_event_is_never_before_the_day_it_was_named_for_and_never_before_that_of_now(now, day):
    kept = event_of("Pride", "Ottawa", day.isoformat())
    found = current_event(kept, now)
    assert (found.name, found.place) == (kept.name, kept.place)
    assert found.day == max(kept.day, event_day(now))
    assert current_event(found, now) == found, "asked twice it is the same"


@given(moments, st.floats(0, 48), days)
def test_as_time_goes_by_an_event_only_goes_forward(now, hours, day):
    kept = event_of("Pride", "", day.isoformat())
    assert current_event(kept, now).day <= current_event(kept, now + timedelta(hours=hours)).day


@given(moments)
def test_who_starts_with_the_same_name_after_midnight_goes_on_at_the_evening_s_event(now):
    evening = event_of("Pride", "Ottawa", event_day(now))
    assert next_event(evening, "Pride", "Ottawa", now) == evening
    assert next_event(evening, "", "", now) == evening
    assert next_event(evening, "March", "", now).day == event_day(now)


# --- the kiosk ---


@pytest.mark.parametrize("hours", [0.0, 2.9, 3.1, 6.9])
def test_a_restart_before_four_keeps_the_evening_s_event(device, hours):
    watch = Watch()
    with closing(started(device, watch)) as session:
        session.current_stall().sign(entry("Ann"))
    watch.hours = hours
    with closing(started(device, watch)) as session:
        assert session.event == NIGHT
        session.current_stall().sign(entry("Bo"))
        assert session.current_stall().count_today() == 2
    assert days_signed(device) == {NIGHT.day: 2}


def test_a_restart_after_four_begins_the_new_day(device):
    with closing(started(device, Watch(7.1))) as session:
        assert session.event == MORROW


def test_a_kiosk_that_was_started_again_at_one_turns_the_day_at_four_like_one_left_open(device):
    watch = Watch(4)
    with closing(started(device, watch)) as session:
        for watch.hours, event in ((4, NIGHT), (6.9, NIGHT), (7.1, MORROW), (30, MORROW), (31.5, None)):
            session.current_stall().sign(entry("Ann"))
            assert session.event == (event or event_of("Night March", "Ottawa", "2026-12-07"))


def test_an_event_that_was_ended_is_not_begun_again_by_the_next_morning(device):
    watch = Watch()
    with closing(started(device, watch)) as session:
        session.current_stall().sign(entry("Ann"))
        session.end_event()
        watch.hours = 12
        session.current_stall()
        assert session.open_event is None
    assert read_settings(device.home.setting).event is None


def test_with_the_command_line_s_own_event_a_supervised_restart_goes_on_as_well(device):
    keep_event(device.home, "Night March", "Ottawa", Watch(4).now)
    assert look_at_start(device.home, Watch(5).now).event == NIGHT


def test_an_event_named_for_a_day_to_come_waits_for_it(device):
    ahead = event_of("Pride", "Hull", "2026-12-24")
    keep(device, ahead)
    with closing(started(device, Watch(7.1))) as session:
        session.current_stall()
        assert session.event == ahead


@given(st.lists(st.floats(0.1, 11), min_size=1, max_size=6))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_however_often_it_is_started_again_signatures_are_of_the_same_days_as_in_one_left_open(tmp_path_factory, waits):
    counted = []
    for restarts in (False, True):
        device, watch = field_device(tmp_path_factory.mktemp("device")), Watch()
        keep(device, NIGHT)
        session = started(device, watch)
        for wait in waits:
            session.current_stall().sign(entry("Ann"))
            watch.hours += wait
            if restarts:
                session.close()
                session = started(device, watch)
        session.current_stall().sign(entry("Bo"))
        session.close()
        counted.append(days_signed(device))
    assert counted[0] == counted[1]


# --- what sends by itself ---


def closed_by_itself(device: FieldDevice, now: datetime) -> int:
    """Close as `sync --watch` does; return how many batches that makes."""
    with closing(open_journal(device.home)) as journal:
        kept = read_settings(device.home.setting)
        assert kept
        return close_due(journal, kept.closing, open_event(device.home, journal, now), now)


class Ended(Exception):
    """The test has seen enough."""


def watched(device: FieldDevice, watch: Watch, monkeypatch: pytest.MonkeyPatch, *until: float) -> list[int]:
    """Have it sent for ever at these hours; return how many batches there are after each."""
    counts, hours = [], iter(until)

    def sleep(_seconds: float) -> None:
        counts.append(len(device.batch_numbers()))
        watch.hours = next(hours, -1)
        if watch.hours < 0:
            raise Ended

    monkeypatch.setattr(unattended_sending.time, "sleep", sleep)
    monkeypatch.setattr(unattended_sending, "local_time", watch.now)
    with pytest.raises(Ended):
        unattended_sending.keep_sending(device.home, lambda error: pytest.fail(str(error)))
    return counts


def test_what_sends_by_itself_closes_an_evening_s_event_at_four_and_not_before(device, monkeypatch):
    device.sign("Ann", event=NIGHT)
    assert watched(device, Watch(), monkeypatch, 3.1, 6.9, 7.1, 8) == [0, 0, 0, 1, 1]


def test_what_sends_by_itself_closes_by_the_rule_that_was_chosen(device, monkeypatch):
    keep(device, NIGHT, ClosingRule(every=10))
    device.sign(*["Ann"] * 9, event=NIGHT)
    assert watched(device, Watch(), monkeypatch) == [0]
    device.sign("Bo", event=NIGHT)
    assert watched(device, Watch(), monkeypatch) == [1]


def test_an_event_that_was_ended_is_closed_at_once(device, monkeypatch):
    device.sign("Ann", event=NIGHT)
    keep(device, None)
    assert watched(device, Watch(), monkeypatch) == [1]


def test_with_damaged_settings_people_sign_where_they_signed_last(device, monkeypatch):
    device.sign("Ann", event=NIGHT)
    device.home.setting.write_text("{")
    assert watched(device, Watch(), monkeypatch, 7.1) == [0, 1]


@given(
    st.lists(st.tuples(st.floats(0.1, 20), st.integers(1, 4)), min_size=1, max_size=6),
    st.builds(ClosingRule, st.none() | st.integers(0, 23), st.sampled_from([0, 10])),
)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_kiosk_and_what_sends_by_itself_close_the_same_batches_at_the_same_times(tmp_path_factory, course, rule):
    closed: list[list[int]] = []
    for by_itself in (False, True):
        device, watch = field_device(tmp_path_factory.mktemp("device")), Watch()
        keep(device, NIGHT, rule)
        made = []
        with closing(started(device, watch)) as session:
            for wait, people in course:
                stall = session.current_stall()
                for _ in range(people):
                    stall.sign(entry("Ann"))
                watch.hours += wait
                session.current_stall()  # between two signers the kiosk looks at its clock
                if by_itself:
                    made.append(closed_by_itself(device, watch.now()))
                else:
                    with closing(open_journal(device.home)) as journal:
                        made.append(close_due(journal, rule, session.open_event, watch.now()))
            with closing(open_journal(device.home)) as journal:
                made += [each.count for each in list_batches(journal)]
        closed.append(made)
    assert closed[0] == closed[1]
