"""Gathers how the device is doing, for the volunteer's corner."""

from pathlib import Path

from desktop.core.device_health import Disk, Health, JournalState
from desktop.core.errors import JournalError
from desktop.device.journal.quarantine import list_quarantined
from desktop.device.machine.battery_reading import SUPPLIES, read_battery
from desktop.device.machine.disk_room import look_at_disk
from desktop.device.machine.protection import look_at_protection
from desktop.device.session.stall import SigningStall


def look_at_health(stall: SigningStall, supplies: Path = SUPPLIES) -> Health:
    """Return the facts of this moment. What cannot be read is told as such; nothing is raised."""
    by_hour = tuple((hour, count) for hour, count in stall.by_hour.items() if count > 0)
    return Health(
        _disk(stall), read_battery(supplies), stall.clock.read(), _journal(stall), look_at_protection(), by_hour
    )


def _disk(stall: SigningStall) -> Disk:
    try:
        return look_at_disk(stall.journal.path.parent, stall.reserve)
    except JournalError:
        return Disk(0, "full")  # a disk that does not answer has no room


def _journal(stall: SigningStall) -> JournalState:
    aside = list_quarantined(stall.journal.path)
    counts = [each.signatures for each in aside]
    damaged = None if None in counts else sum(count for count in counts if count)
    try:
        events = stall.journal.count_events()
        today = stall.count_today()
    except JournalError as error:
        return JournalState(0, 0, 0, len(aside), damaged, error)
    kept, unbatched = sum(each.signatures for each in events), sum(each.unbatched for each in events)
    return JournalState(today, kept, unbatched, len(aside), damaged, None)
