"""The way past the first start for staff at a command line."""

from collections.abc import Callable
from datetime import datetime

from desktop.core.data_folder import DataFolder
from desktop.core.event import local_time, next_event
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
    first_start = FirstStart(home, bundled_pack())
    pin = new_pin() if first_start.pin_wanted else ""
    first_start.begin(None, "", event, pin)
    return pin
