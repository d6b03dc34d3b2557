"""A batch that closes by number or by the hour is never so small by mistake that it tells when somebody signed."""

from contextlib import closing
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.core.batch_closing_rule import AT_THE_END, FEWEST, ClosingRule
from desktop.core.event import event_of
from desktop.core.sealing import SealedSignature
from desktop.core.signature.ids import new_signature_id
from desktop.device.journal.batch_closing import list_batches
from desktop.device.sending.batch_closing_times import close_due
from tests.support.event_device import PRIDE, campaign, go_out

MARCH = event_of("Night March", "", "2026-08-24")
NOON = datetime(2026, 8, 23, 12, 0, tzinfo=timezone(timedelta(hours=-4)))
BY_NUMBER = ClosingRule(every=FEWEST)
AT_NINE = ClosingRule(hour=21)


@pytest.fixture
def journal(tmp_path):
    with closing(go_out(tmp_path).journal) as opened:
        yield opened


def sign(journal, count, event=PRIDE):
    """So many sign at an event; what is sealed is nobody's business here."""
    journal.start_event(event)
    for _ in range(count):
        journal.append(campaign(), event, lambda number: SealedSignature(new_signature_id(), number, b"sealed"))


def close(journal, rule=BY_NUMBER, event=PRIDE, now=NOON):
    close_due(journal, rule, event, now)
    return [(each.event, each.count) for each in list_batches(journal)]


@pytest.mark.parametrize(("signed", "closed"), [(FEWEST - 1, []), (FEWEST, [FEWEST]), (FEWEST + 1, [FEWEST + 1])])
def test_it_closes_at_the_very_number_and_not_at_one_less(journal, signed, closed):
    sign(journal, signed)
    assert close(journal) == [(PRIDE, count) for count in closed]


def test_those_of_an_event_that_is_over_do_not_make_up_the_number_of_the_next_one(journal):
    sign(journal, FEWEST - 1)
    sign(journal, 1, MARCH)
    assert close(journal, event=MARCH) == [(PRIDE, FEWEST - 1)], "the one who signed at the march waits for others"
    sign(journal, FEWEST - 1, MARCH)
    assert close(journal, event=MARCH) == [(PRIDE, FEWEST - 1), (MARCH, FEWEST)]


def test_those_in_a_batch_already_do_not_make_up_the_number_again(journal):
    sign(journal, FEWEST)
    close(journal)
    sign(journal, FEWEST - 1)
    assert close(journal) == [(PRIDE, FEWEST)]


def test_no_number_is_no_rule_however_many_signed(journal):
    sign(journal, 3 * FEWEST)
    assert close(journal, AT_THE_END) == []


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 2 * FEWEST)), min_size=1, max_size=6))
@example([(0, FEWEST - 1), (1, 1)])
@example([(0, 1), (1, FEWEST), (0, FEWEST - 1)])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_while_an_event_is_open_no_batch_of_it_is_smaller_than_staff_said(tmp_path_factory, turns):
    with closing(go_out(tmp_path_factory.mktemp("device")).journal) as journal:
        for which, count in turns:
            event = (PRIDE, MARCH)[which]
            sign(journal, count, event)
            known = {each.number for each in list_batches(journal)}
            close(journal, event=event)
            new = [each for each in list_batches(journal) if each.number not in known]
            assert all(each.count >= FEWEST for each in new if each.event == event)
            assert {each.event for each in journal.count_events() if each.unbatched} <= {event}


@pytest.mark.parametrize("hour", [0, 1, 12, 23])
def test_at_any_hour_that_staff_may_choose_it_closes_in_that_very_hour_and_not_in_the_one_before(journal, hour):
    rule, begin = ClosingRule(hour=hour), NOON.replace(hour=hour)
    close(journal, rule, now=begin)
    sign(journal, 2)
    assert close(journal, rule, now=begin + timedelta(days=1, seconds=-1)) == []
    assert close(journal, rule, now=begin + timedelta(days=1)) == [(PRIDE, 2)]


@pytest.mark.parametrize(("back", "closes"), [(1, True), (2, False)])
def test_a_clock_a_day_back_is_a_journey_and_two_days_back_a_clock_set_right(journal, back, closes):
    late = NOON.replace(hour=22)
    close(journal, AT_NINE, now=late)
    sign(journal, 1)
    assert close(journal, AT_NINE, now=late - timedelta(days=back)) == []
    # After a journey the day it knows still goes; after a clock that was wrong it begins anew with the day it has now.
    there = close(journal, AT_NINE, now=late - timedelta(days=back - 1))
    assert bool(there) is (not closes)
    assert close(journal, AT_NINE, now=late + timedelta(days=1)) == [(PRIDE, 1)]


def test_two_rules_at_once_each_close_and_neither_closes_twice(journal):
    both = ClosingRule(hour=21, every=FEWEST)
    close(journal, both, now=NOON)
    sign(journal, FEWEST)
    assert close(journal, both, now=NOON) == [(PRIDE, FEWEST)]
    sign(journal, 1)
    assert close(journal, both, now=NOON.replace(hour=21)) == [(PRIDE, FEWEST), (PRIDE, 1)]
    assert close(journal, both, now=NOON.replace(hour=21)) == [(PRIDE, FEWEST), (PRIDE, 1)]
