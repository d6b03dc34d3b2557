"""Days and moments that are moved on or back, however near to the ends of the calendar somebody put them."""

from datetime import date, datetime, timedelta
from typing import TypeVar

Day = TypeVar("Day", date, datetime)

# What the law leaves to answer a person: a month (GDPR, article 12.3), or thirty days (PIPEDA, section 8.3).
DAYS_TO_ANSWER = 30


def moved(day: Day, by: timedelta) -> Day:
    """Return a day or moment moved; beyond the calendar its first or last one. A stolen device may seal any time."""
    try:
        return day + by
    except OverflowError:
        return type(day).max if by > timedelta(0) else type(day).min
