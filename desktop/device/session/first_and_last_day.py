"""The first and the last day of a campaign.

Before the one, and once somebody here says that the other has passed, nothing but practice is taken.

A clock that is wrong would turn people away: one that is doubted decides nothing, and none closes a campaign alone.
"""

from contextlib import suppress
from dataclasses import replace

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.device_health import ClockState, LastDay
from desktop.core.errors import SettingDamaged
from desktop.core.event import event_day
from desktop.device.setup.settings import read_settings, settings_for, write_settings


def look_at_last_day(home: DataFolder, campaign: Campaign, clock: ClockState) -> LastDay:
    """Return when a campaign ends here, and whether that has passed; a clock that is doubted says nothing."""
    today = event_day(clock.now)
    passed = today if campaign.closes and today > campaign.closes and not clock.jumped else ""
    return LastDay(campaign.closes, opens_on(campaign, clock), passed, confirmed=is_over(home, campaign))


def opens_on(campaign: Campaign, clock: ClockState) -> str:
    """Return the campaign's first day, ISO 8601, where it is yet to come; a clock that is doubted says nothing."""
    early = clock.now.date().isoformat() < campaign.opens and not clock.jumped
    return campaign.opens if early else ""


def is_over(home: DataFolder, campaign: Campaign) -> bool:
    """Say whether a day after the campaign's last one was confirmed here."""
    with suppress(SettingDamaged):  # the next start says so; nobody is turned away for it
        settings = read_settings(home.setting)
        return bool(campaign.closes and settings and settings.confirmed > campaign.closes)
    return False


def confirm_day(home: DataFolder, campaign: Campaign, day: str) -> None:
    """Keep that somebody here said which day it is, ISO 8601. Raises SettingDamaged, OutputError."""
    write_settings(home.setting, replace(settings_for(home, campaign), confirmed=day))
