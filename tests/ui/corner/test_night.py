"""An event that is named after midnight belongs to the evening before, as one that goes on does."""

from datetime import UTC, datetime

import pytest

from desktop.core import event as clock
from desktop.core.event import event_of
from desktop.ui.corner import first_start_window as first_start
from desktop.ui.corner.first_start_model import EarlierAnswers
from tests.support.corner_stage import Device, Stall

HALF_PAST_ONE = datetime(2026, 8, 24, 1, 30, tzinfo=UTC)


@pytest.fixture
def night(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is half past one in the night after 23 August."""
    monkeypatch.setattr(clock, "local_time", lambda: HALF_PAST_ONE)


@pytest.mark.usefixtures("night")
def test_another_event_that_begins_at_half_past_one_is_of_the_evening_before(stall: Stall):
    stall.corner.go("event")
    page = stall.corner.pages.eventChange
    page.fields.type_name("After-party")
    assert page.fields.named() == event_of("After-party", "Ottawa", "2026-08-23")
    assert page.fields.atFirst


@pytest.mark.usefixtures("night", "qtbot")
def test_a_first_start_at_half_past_one_names_an_event_of_the_evening_before(device: Device):
    opened = first_start.open_first_start(device.beginning, EarlierAnswers(), device.sticks)
    try:
        fields = opened.model.eventStep.fields
        fields.type_name("Night March")
        assert fields.named() == event_of("Night March", "", "2026-08-23")
    finally:
        opened.close()
