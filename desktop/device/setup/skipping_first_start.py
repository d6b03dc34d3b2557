"""The way past the first start for staff at a command line."""

from collections.abc import Callable
from datetime import datetime

from desktop.core.data_folder import DataFolder
from desktop.core.event import Event, local_time, next_event
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pin_rules import new_pin
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.settings import read_settings


def keep_event(home: DataFolder, name: str, place: str, clock: Callable[[], datetime] = local_time) -> str:
    """Skip the first start: trust the campaign that is here, keep the event, and have a PIN.

    Returns the volunteers' PIN if one was made now, else nothing. Raises CampaignError, KeyFileError, UsageError.
    """
    setting = read_settings(home.setting)
    event = next_event(setting.event if setting else None, name, place, clock())
    return _begin(FirstStart(home, bundled_pack()), None, event)


def end_try_out(device: FirstStart, files: PackFiles, name: str, place: str) -> str:
    """Throw a try-out away, take this pack in its place, keep the event, and have a PIN; whoever calls has asked.

    Returns as `keep_event` does. Raises TryOutMixed and JournalBusy before anything is gone, TablingError.
    """
    return _begin(device, files, next_event(None, name, place, local_time()))


def _begin(device: FirstStart, files: PackFiles | None, event: Event) -> str:
    pin = new_pin() if device.pin_wanted else ""
    device.begin(files, "", event, pin, despite_objection=True, ends_try_out=True)
    return pin
