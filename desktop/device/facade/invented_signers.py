"""Invented people sign at a device on a day of choice: for a practice campaign, where nobody stands at a table."""

from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.event import Event, local_time
from desktop.core.form import Draft, complete
from desktop.core.pack.installing import install_campaign
from desktop.device.facade.device_session import DeviceSession
from desktop.device.facade.signatures_on_device import hand_over
from desktop.device.machine.clock_check import Clock
from desktop.device.setup.device_key import device_key

_OPENS = time(11, 4)
_BETWEEN = 7  # minutes from one to the next


def sign_and_hand_over(home: DataFolder, pack: Path, event: Event, drafts: Sequence[Draft], out: Path) -> bytes:
    """Have people sign one after the other on the day of an event, leave the batch in a folder, return the public key.

    Raises TablingError.
    """
    campaign = install_campaign(home, pack)
    morning = datetime.combine(date.fromisoformat(event.day), _OPENS, local_time().tzinfo)
    with closing(DeviceSession(home, campaign, event, reserve=0, clock=_slow_clock(morning))) as device:
        stall = device.current_stall()
        for draft in drafts:
            stall.sign(complete(campaign, draft))
    hand_over(home, out)
    return device_key(home.device_key).public


def _slow_clock(at: datetime) -> Clock:
    """Return a clock that goes on by some minutes whenever it is read."""
    minutes, seconds = count(0, _BETWEEN), count(0, _BETWEEN * 60)
    return Clock(at.date(), lambda: at + timedelta(minutes=next(minutes)), lambda: float(next(seconds)), at, 0.0)
