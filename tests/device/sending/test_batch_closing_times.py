"""Batches close by themselves when they are due, once, whatever clock, restart or kill comes in between."""

from contextlib import closing
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.batch_closing_rule import AT_THE_END, ClosingRule
from desktop.core.event import event_of
from desktop.device.journal.batch_closing import list_batches
from desktop.device.sending.batch_closing_times import close_due
from tests.support.event_device import PRIDE, go_out, journal_of

NOON = datetime(2026, 8, 23, 12, 0, tzinfo=timezone(timedelta(hours=-4)))
AT_NINE = ClosingRule(hour=21)
MARCH = event_of("Night March", "", "2026-08-24")


def at(hour: int, days: int = 0) -> datetime:
    return NOON.replace(hour=hour) + timedelta(days=days)


@pytest.fixture
def tablet(tmp_path):
    with closing((gone_out := go_out(tmp_path)).journal):
        yield gone_out


def close(tablet, rule=AT_THE_END, event=PRIDE, now=NOON):
    return close_due(tablet.journal, rule, event, now)


def counts(tablet):
    return [each.count for each in list_batches(tablet.journal)]


def test_while_an_event_is_open_nothing_of_it_closes_unless_staff_want_it(tablet):
    tablet.sign("Ann", "Bo")
    assert close(tablet) == 0
    assert counts(tablet) == []


def test_at_the_end_of_an_event_what_was_signed_there_closes_and_nothing_else(tablet):
    tablet.sign("Ann", "Bo")
    tablet.moved_to(MARCH).sign("Cem")
    assert close(tablet, event=MARCH) == 1
    assert [(each.event, each.count) for each in list_batches(tablet.journal)] == [(PRIDE, 2)]
    assert close(tablet, event=None) == 1
    assert counts(tablet) == [2, 1]


def test_where_nothing_is_open_there_is_never_an_empty_batch(tablet):
    for rule in (AT_THE_END, AT_NINE, ClosingRule(every=10)):
        for days in range(3):
            assert close(tablet, rule, None, at(22, days)) == 0
    assert counts(tablet) == []


def test_every_so_many_signatures_means_all_that_are_open_and_not_one_before(tablet):
    rule = ClosingRule(every=10)
    tablet.sign(*["Ann"] * 9)
    assert close(tablet, rule) == 0
    tablet.sign("Bo", "Cem")
    assert close(tablet, rule) == 1
    assert close(tablet, rule) == 0
    assert counts(tablet) == [11]


def test_at_the_hour_it_closes_once_also_after_a_restart(tablet):
    close(tablet, AT_NINE, now=at(20))
    tablet.sign("Ann")
    assert close(tablet, AT_NINE, now=at(20)) == 0
    assert close(tablet, AT_NINE, now=at(21)) == 1
    tablet.sign("Bo")
    tablet.journal.close()
    with closing(journal_of(tablet.folder, tablet.device)) as journal:
        assert close_due(journal, AT_NINE, PRIDE, at(22)) == 0
        assert close_due(journal, AT_NINE, PRIDE, at(3, days=1)) == 0
        assert close_due(journal, AT_NINE, PRIDE, at(21, days=1)) == 1


def test_an_hour_that_passed_while_the_device_was_off_is_made_up_for(tablet):
    close(tablet, AT_NINE, now=at(20))
    tablet.sign("Ann")
    assert close(tablet, AT_NINE, now=at(9, days=3)) == 1
    tablet.sign("Bo")
    assert close(tablet, AT_NINE, now=at(10, days=3)) == 0


def test_a_rule_chosen_in_the_morning_waits_for_the_evening(tablet):
    tablet.sign("Ann")
    assert close(tablet, AT_NINE, now=at(9)) == 0
    assert close(tablet, AT_NINE, now=at(21)) == 1


def test_a_clock_that_was_years_ahead_and_is_set_right_stops_nothing(tablet):
    close(tablet, AT_NINE, now=at(20))
    tablet.sign("Ann")
    assert close(tablet, AT_NINE, now=at(22, days=2000)) == 1
    tablet.sign("Bo")
    assert close(tablet, AT_NINE, now=at(22)) == 0
    assert close(tablet, AT_NINE, now=at(21, days=1)) == 1


def test_across_a_time_zone_the_hour_does_not_come_twice(tablet):
    close(tablet, AT_NINE, now=at(20))
    tablet.sign("Ann")
    assert close(tablet, AT_NINE, now=at(21)) == 1
    tablet.sign("Bo")
    assert close(tablet, AT_NINE, now=at(20)) == 0, "an hour back"
    assert close(tablet, AT_NINE, now=at(21)) == 0, "the same evening again"


@given(moments=st.lists(st.tuples(st.integers(-3000, 3000), st.integers(0, 23)), min_size=1, max_size=12))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_however_the_clock_jumps_each_signature_is_in_one_batch_and_no_batch_is_empty(tmp_path_factory, moments):
    tablet = go_out(tmp_path_factory.mktemp("tablet"))
    for days, hour in moments:
        tablet.sign("Ann")
        close(tablet, ClosingRule(hour=21, every=10), now=at(hour, days))
    close(tablet, event=None)
    assert sum(counts(tablet)) == len(moments)
    assert all(counts(tablet))
    tablet.journal.close()
