"""What a volunteer is told is the same everywhere."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.battery import Battery
from desktop.core.device_health import ClockState

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("percent", "charging", "low"),
    [(3, False, True), (10, False, True), (11, False, False), (3, True, False), (100, False, False)],
)
def test_a_battery_is_low_only_while_nothing_fills_it(percent, charging, low):
    assert Battery(percent, charging).low is low


@pytest.mark.parametrize(("percent", "charging", "empty"), [(5, False, True), (6, False, False), (5, True, False)])
def test_nobody_begins_to_sign_on_the_last_five_percent_unless_it_charges(percent, charging, empty):
    assert Battery(percent, charging).empty is empty


def test_a_clock_is_doubted_for_whatever_reason_there_is():
    assert not ClockState(NOON, timedelta(0), "none").jumped
    assert all(ClockState(NOON, timedelta(0), doubt).jumped for doubt in ("moved", "behind", "ahead"))
