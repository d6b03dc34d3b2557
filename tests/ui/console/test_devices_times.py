"""Times that are hard to believe in the window: *Today* leads there, and somebody who looked ends the doubt."""

from collections.abc import Iterator

import pytest

from desktop.office.desk.petition_place import open_petition
from desktop.office.devices.events import correct_event, list_events
from desktop.office.figures.today_overview import look_at_today
from tests.support.console_stage import Office, desk_of, open_office


@pytest.fixture
def office(qtbot, tmp_path) -> Iterator[Office]:  # noqa: ARG001  (catches what slots raise)
    with open_office(tmp_path / "data") as opened:
        opened.unlock()
        yield opened


def test_today_leads_to_times_that_are_odd_and_who_looked_ends_the_doubt_while_all_count(office: Office):
    with open_petition(desk_of(office.practice).place) as petition:
        before = look_at_today(petition).people
        event = next(each for each in list_events(petition) if each.name == "Street fair")
        correct_event(petition, event.id, day="2020-06-27", by="Cem")
    hand, times = office.hand, office.model.pages.devices.parts.times
    hand.tap("page_bring_in")
    hand.tap("page_today")
    hand.tap("waits_times")
    hand.wait_until(lambda: len(times.lines) == 1, "the batch")
    assert hand.read("times_0").endswith(" · Street fair · 27 Jun 2020")
    assert hand.read("odd_0") == "Of 18 signatures: 15 far from the day of the event."
    hand.tap("believe_0")
    hand.wait_until(lambda: times.lines == [], "the doubt to end")
    assert hand.read("times_note").startswith("Looked at: 15 signatures.")
    hand.tap("page_today")
    office.wait("today", "shown")
    hand.wait_until(lambda: hand.find("waits_times") is None, "nothing to doubt")
    with open_petition(desk_of(office.practice).place) as petition:
        assert look_at_today(petition).people == before
