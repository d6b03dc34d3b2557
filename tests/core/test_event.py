"""An event has one id wherever its name, place and day are typed alike."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.errors import UsageError
from desktop.core.event import LONGEST, event_of, is_named_by_id, local_time, next_event


def test_two_devices_that_are_told_the_same_agree_on_the_event():
    assert event_of(" Capital  Pride", "Ottawa ", "2026-08-23") == event_of("Capital Pride", "Ottawa", "2026-08-23")


@pytest.mark.parametrize(
    "other",
    [
        ("Capital Prides", "Ottawa", "2026-08-23"),
        ("Capital Pride", "Gatineau", "2026-08-23"),
        ("Capital Pride", "Ottawa", "2026-08-24"),
    ],
)
def test_another_name_place_or_day_is_another_event(other):
    assert event_of(*other).id != event_of("Capital Pride", "Ottawa", "2026-08-23").id


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Capital Pride", "capital-pride"), ("Fierté Montréal!", "fierte-montreal"), ("Прайд", "event"), ("/../x", "x")],
)
def test_the_id_is_a_short_name_that_any_disk_can_hold(name, slug):
    id_ = event_of(name, "", "2026-08-23").id
    assert id_.startswith(f"2026-08-23-{slug}-")
    assert id_.isascii()
    assert len(event_of("long " * 16, "", "2026-08-23").id) <= 64


def test_an_event_may_be_named_in_persian():
    assert event_of("روز خانه\u200cها", "تهران", "2026-08-23").name == "روز خانه\u200cها"


@pytest.mark.parametrize("name", ["", "  ", "\u202e", "x" * (LONGEST + 1)])
def test_an_event_without_a_name_or_with_an_endless_one_is_refused(name):
    with pytest.raises(UsageError, match="Give the event a name"):
        event_of(name, "Ottawa", "2026-08-23")


@pytest.mark.parametrize("day", ["", "23 August", "2026-02-30", "2026-8-3", "20260823", "2026-W34-7", "２０２６-08-23"])
def test_a_day_that_is_none_is_refused(day):
    with pytest.raises(UsageError, match="2026-06-27"):
        event_of("Pride", "Ottawa", day)


@pytest.mark.parametrize("name", ["Capital Pride", "Прайд", "خانه\u200cها", "long " * 15])
def test_an_id_stands_for_one_name_place_and_day_and_for_no_other(name):
    event = event_of(name, "Ottawa", "2026-08-23")
    assert is_named_by_id(event)
    for changes in ({"name": "Other"}, {"place": "Hull"}, {"day": "2026-08-24"}, {"id": event.id[:-1] + "x"}):
        assert not is_named_by_id(replace(event, **changes))
    assert not is_named_by_id(replace(event, id=f"{event.day}-{event.id[-6:]}"))


def test_the_next_event_is_as_named_else_as_last_time_else_a_try_out():
    last, noon = event_of("Capital Pride", "Ottawa", "2026-08-23"), datetime(2026, 8, 24, 12, tzinfo=UTC)
    assert next_event(last, "", "", noon) == event_of("Capital Pride", "Ottawa", "2026-08-24")
    assert next_event(last, "", "Hull", noon) == event_of("Capital Pride", "Hull", "2026-08-24")
    assert next_event(last, "Night March", "", noon) == event_of("Night March", "", "2026-08-24"), (
        "a place belongs to its event"
    )
    assert next_event(None, "", "", noon) == event_of("Try-out", "", "2026-08-24")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no such call")
def test_a_time_zone_that_is_changed_while_a_program_runs_counts_from_then_on(monkeypatch):
    try:
        for zone, hours in (("UTC", 0), ("<+14>-14", 14), ("<-10>10", -10), ("UTC", 0)):
            monkeypatch.setenv("TZ", zone)
            assert local_time().utcoffset() == timedelta(hours=hours)
    finally:
        monkeypatch.undo()
        time.tzset()
