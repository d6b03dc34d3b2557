"""When batches close by themselves: at the end of an event, and where staff want it at an hour or by number."""

from contextlib import suppress
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, func, select, update

from desktop.core.data_folder import DataFolder
from desktop.core.errors import SettingDamaged
from desktop.core.event import Event, current_event
from desktop.core.handover import AT_THE_END, ClosingRule
from desktop.device.journal import tables
from desktop.device.journal.batches import close_runs
from desktop.device.journal.journal import Journal
from desktop.device.setup.settings import DeviceSettings, read_settings

_TRAVEL = timedelta(days=1)  # a device may cross the date line; a clock that falls back further was wrong before


def close_due(journal: Journal, rule: ClosingRule, open_event: Event | None, now: datetime) -> int:
    """Close what is due at this local time and return how many batches that made; nothing to close makes none.

    What belongs to another event than the open one is due in any case: that event is over. All of it is one
    transaction with what is remembered of it, so neither a kill nor a restart closes twice. Raises JournalError.
    """
    with journal.transaction() as connection:
        hour_came = _note_hour(connection, rule, now)
        stays = open_event is not None and not hour_came and not _are_enough(connection, rule, open_event)
        but = open_event.id if open_event and stays else ""
        return len(close_runs(connection, now.date().isoformat(), but))


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
    kept = tables.signature.c
    unbatched = select(func.count()).where(kept.batch.is_(None), kept.event == event.id)
    return bool(rule.every) and int(connection.execute(unbatched).scalar_one()) >= rule.every


def _note_hour(connection: Connection, rule: ClosingRule, now: datetime) -> bool:
    """Say whether the hour came since the last time, and remember the day for which it did."""
    if rule.hour is None:
        return False
    last = connection.execute(select(tables.device.c.closed_for)).scalar_one()
    came = now.date() - timedelta(days=now.hour < rule.hour)
    # The first time, and after a clock that was ahead is set right, there is nothing to go by: begin with this day.
    anew = not last or came < date.fromisoformat(last) - _TRAVEL
    passed = not anew and came > date.fromisoformat(last)
    if anew or passed:
        connection.execute(update(tables.device).values(closed_for=came.isoformat()))
    return passed
