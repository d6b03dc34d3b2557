"""When batches close by themselves: at the end of an event, and where staff want it at an hour or by number."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select, update

from desktop.core.batch_closing_rule import AT_THE_END, ClosingRule
from desktop.core.data_folder import DataFolder
from desktop.core.errors import SettingDamaged
from desktop.core.event import Event, current_event
from desktop.device.journal import tables
from desktop.device.journal.batch_closing import close_draft, draft_batch, is_anything_open
from desktop.device.journal.batch_runs import count_in_no_batch
from desktop.device.journal.journal import Journal
from desktop.device.setup.settings import DeviceSettings, read_settings

_TRAVEL = timedelta(days=1)  # a device may cross the date line; a clock that falls back further was wrong before


@dataclass(frozen=True, slots=True)
class _Hour:
    """Whether the hour of closing `passed` since the last time; `day`: for which day to remember it, or nothing."""

    day: str
    passed: bool


def close_due(journal: Journal, rule: ClosingRule, open_event: Event | None, now: datetime) -> int:
    """Close what is due at this local time and return how many batches that made; nothing to close makes none.

    What belongs to another event than the open one is due in any case: that event is over. Each batch is a transaction
    of its own, so that nobody who signs waits long; that the hour came is remembered with the last of them, so neither
    a kill nor a restart closes twice, or leaves something over. Raises JournalError.
    """
    closed = 0
    while (number := _close_next(journal, rule, open_event, now)) is not None:
        closed += bool(number)
    return closed


def _close_next(journal: Journal, rule: ClosingRule, open_event: Event | None, now: datetime) -> int | None:
    """Close the next batch that is due and return its number; 0 where others were faster, None where nothing is due."""
    with journal.reading() as view:
        hour = _look_at_hour(view, rule, now)
        stays = open_event is not None and not hour.passed and not _are_enough(view, rule, open_event)
    but = open_event.id if open_event and stays else ""
    draft = draft_batch(journal, but)
    if draft is None and not hour.day:
        return None
    with journal.transaction() as connection:
        number = close_draft(connection, draft, now.date().isoformat()) or 0 if draft else None
        if hour.day and not is_anything_open(connection, but):
            connection.execute(update(tables.device).values(closed_for=hour.day))
    return number


def closing_rule(home: DataFolder) -> ClosingRule:
    """Return when batches close by themselves; with damaged settings, only at the end of an event."""
    settings = _settings(home)
    return settings.closing if settings else AT_THE_END


def open_event(home: DataFolder, journal: Journal, now: datetime) -> Event | None:
    """Return where people sign at this local time, as far as it was kept; None once the event was ended.

    Without settings it is where people signed last. Raises JournalError.
    """
    if settings := _settings(home):
        return current_event(settings.event, now) if settings.event else None
    events = journal.count_events()
    return current_event(events[-1].event, now) if events else None


def _settings(home: DataFolder) -> DeviceSettings | None:
    with suppress(SettingDamaged):  # the next start says so; what is over closes all the same
        return read_settings(home.setting)
    return None


def _are_enough(connection: Connection, rule: ClosingRule, event: Event) -> bool:
    # Of this event alone: with those of one that is over, a batch of a single signature would tell when it was given.
    return bool(rule.every) and count_in_no_batch(connection).get(event.id, 0) >= rule.every


def _look_at_hour(connection: Connection, rule: ClosingRule, now: datetime) -> _Hour:
    if rule.hour is None:
        return _Hour("", passed=False)
    last = connection.execute(select(tables.device.c.closed_for)).scalar_one()
    came = now.date() - timedelta(days=now.hour < rule.hour)
    # The first time, and after a clock that was ahead is set right, there is nothing to go by: begin with this day.
    anew = not last or came < date.fromisoformat(last) - _TRAVEL
    passed = not anew and came > date.fromisoformat(last)
    return _Hour(came.isoformat() if anew or passed else "", passed)
