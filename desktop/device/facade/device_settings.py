"""What is decided on this device: campaign and event, when batches close, and the two PINs. Needs no journal."""

from pathlib import Path

from desktop.core.batch_closing_rule import ClosingRule
from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import NothingSetUp, OthersFolder
from desktop.core.pin_rules import LONGEST, new_pin, require_good_pin
from desktop.core.system.private_files import other_owner
from desktop.device.setup import pin_pair
from desktop.device.setup.settings import choose_closing_rule, read_settings
from desktop.device.setup.skipping_first_start import keep_event
from desktop.device.setup.trusting_new_key import trust_new_key as trust

__all__ = [
    "LONGEST",
    "keep_event",
    "new_pin",
    "read_closing_rule",
    "require_good_pin",
    "require_own_device",
    "set_closing_rule",
    "set_staff_pin",
    "set_volunteers_pin",
    "trust_new_key",
]


def read_closing_rule(home: DataFolder) -> ClosingRule:
    """Return when batches close by themselves. Raises NothingSetUp, SettingDamaged."""
    settings = read_settings(home.setting)
    if settings is None:
        raise NothingSetUp(home.path)
    return settings.closing


def set_closing_rule(home: DataFolder, rule: ClosingRule) -> None:
    """Have batches close by another rule. Raises NothingSetUp, SettingDamaged, UsageError, OutputError."""
    settings = read_settings(home.setting)
    if settings is None:
        raise NothingSetUp(home.path)
    choose_closing_rule(home, settings, rule)


def require_own_device(home: DataFolder) -> None:
    """Raise OthersFolder where another user's kiosk keeps everything in this folder, NothingSetUp where none does.

    Written by another user the file would be theirs: the kiosk could not read it, and no PIN would open it.
    """
    if owner := other_owner(home.path):
        raise OthersFolder(str(home.path), owner)
    if not home.setting.exists():
        raise NothingSetUp(home.path)


def set_volunteers_pin(home: DataFolder, pin: str) -> None:
    """Keep a new PIN of the volunteers. Raises PinsAlike, UsageError, OutputError; OthersFolder, NothingSetUp."""
    require_own_device(home)
    pin_pair.set_volunteers_pin(home, pin)


def set_staff_pin(home: DataFolder, pin: str) -> None:
    """Keep a new second PIN. Raises PinsAlike, PinDamaged, UsageError, OutputError; OthersFolder, NothingSetUp."""
    require_own_device(home)
    pin_pair.set_staff_pin(home, pin)


def trust_new_key(home: DataFolder, pack: Path, words: str) -> Campaign:
    """Trust another key of the organisation, by its four words, and go on with its pack at the same event.

    Raises CampaignError (PackUntrusted for other words), SettingDamaged, OutputError; OthersFolder, NothingSetUp.
    """
    require_own_device(home)
    return trust(home, pack, words)
