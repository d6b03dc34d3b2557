"""What the first start decided and every later one keeps: the campaign, its organisation's key, the event."""

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop.core.batch_closing_rule import AT_THE_END, FEWEST, ClosingRule
from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import (
    PackForeign,
    PackUnsigned,
    PackUntrusted,
    SettingDamaged,
    SettingNewer,
    TablingError,
    UsageError,
)
from desktop.core.event import Event, event_of, is_day
from desktop.core.key_succession import is_successor
from desktop.core.key_words import key_words
from desktop.core.pack.reader import read_pack
from desktop.core.sealed_text_limits import MOST_SIGNATURES
from desktop.core.whole_files import read_bounded, write_whole

SETTING_FORMAT = 1
_LARGEST = 16 * 1024


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """`organisation` is the public key that was compared and is trusted from then on; `event` None: ended.

    `confirmed`: the day (ISO 8601) that somebody here said it was, once the campaign's last one had passed; or empty.
    """

    campaign: str
    organisation: bytes
    event: Event | None
    closing: ClosingRule = AT_THE_END
    confirmed: str = ""


def pin_organisation(campaign: Campaign) -> DeviceSettings:
    """Trust the key of a campaign's organisation from now on. Raises CampaignError for a pack nobody signed."""
    if campaign.keys is None:
        raise PackUnsigned("This campaign pack is not signed. Ask the organisation for its signed pack.")
    return DeviceSettings(campaign.id, campaign.keys.organisation, None)


def require_pinned(setting: DeviceSettings, campaign: Campaign) -> None:
    """Raise CampaignError where this is another campaign, or signed by a key that was not trusted.

    A key is trusted that was compared here, and one that the trusted key named as coming after it.
    """
    found = pin_organisation(campaign)
    require_same_campaign(setting, found)
    named = campaign.keys and is_successor(campaign.keys, setting.organisation)
    if found.organisation != setting.organisation and not named:
        raise PackUntrusted(
            f"This pack is signed with the key “{' '.join(key_words(found.organisation))}”, and this device trusts "
            f"“{' '.join(key_words(setting.organisation))}”. Nothing was changed; ask the organisation."
        )


def require_same_campaign(setting: DeviceSettings, found: DeviceSettings) -> None:
    """Raise PackForeign where what was found in a pack is of another campaign than this device collects for."""
    if found.campaign != setting.campaign:
        raise PackForeign(
            f"This device collects for “{setting.campaign}”, and the pack is of “{found.campaign}”. "
            "Set the device up anew to collect for another campaign."
        )


def at_event(setting: DeviceSettings, event: Event | None) -> DeviceSettings:
    """Return the setting with another event, or with none once it is over."""
    return replace(setting, event=event)


def closing_by(setting: DeviceSettings, rule: ClosingRule) -> DeviceSettings:
    """Return the setting with another rule for closing batches. Raises UsageError for one that makes no sense."""
    if rule.hour is not None and not 0 <= rule.hour <= 23:
        raise UsageError("Name the hour as a number from 0 to 23.")
    if rule.every and not FEWEST <= rule.every <= MOST_SIGNATURES:
        raise UsageError(f"Batches may close by themselves every {FEWEST} to {MOST_SIGNATURES} signatures.")
    return replace(setting, closing=rule)


def settings_for(home: DataFolder, campaign: Campaign) -> DeviceSettings:
    """Return what was decided, or as it is before the first decision for a campaign. Raises SettingDamaged."""
    return read_settings(home.setting) or pin_organisation(campaign)


def keep_event_for(home: DataFolder, campaign: Campaign, event: Event | None) -> None:
    """Keep where people sign from now on, or that the event is over. Raises SettingDamaged, OutputError."""
    write_settings(home.setting, at_event(settings_for(home, campaign), event))


def choose_closing_rule(home: DataFolder, settings: DeviceSettings, rule: ClosingRule) -> None:
    """Keep another rule for closing batches. Raises UsageError for one that makes no sense, OutputError."""
    write_settings(home.setting, closing_by(settings, rule))


def trusted_organisation(home: DataFolder) -> bytes:
    """Return the public key that this device trusts: the one compared at the first start, else that of its campaign.

    Raises SettingDamaged, CampaignError.
    """
    return (read_settings(home.setting) or pin_organisation(read_pack(home.campaign))).organisation


def read_settings(path: Path) -> DeviceSettings | None:
    """Return what was decided, None before the first start. Raises SettingDamaged."""
    if not path.exists():
        return None
    try:
        said = json.loads(read_bounded(path, _LARGEST, SettingDamaged))
        if said["format"] != SETTING_FORMAT:
            raise SettingNewer(f"{path.name} was written by a newer Tabling. Update this one.")
        event = event_of(*said["event"]) if said["event"] else None
        key, confirmed = b64decode(said["organisation"], validate=True), str(said.get("confirmed", ""))
        confirmed = confirmed if is_day(confirmed) else ""  # nobody is turned away for a line that is damaged
        setting = DeviceSettings(str(said["campaign"]), key, event, confirmed=confirmed)
        return closing_by(setting, ClosingRule(**said.get("closing", {})))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, TablingError) as error:
        if isinstance(error, SettingDamaged):
            raise
        raise SettingDamaged(
            f"{path} is damaged. Delete it, then compare the organisation's four words again; no signature is lost."
        ) from error


def write_settings(path: Path, setting: DeviceSettings) -> None:
    """Keep what was decided, whole or not at all. Raises OutputError."""
    event = setting.event
    said = {
        "format": SETTING_FORMAT,
        "campaign": setting.campaign,
        "organisation": b64encode(setting.organisation).decode(),
        "event": [event.name, event.place, event.day] if event else None,
        "closing": asdict(setting.closing),
        "confirmed": setting.confirmed,
    }
    write_whole(path, json.dumps(said, ensure_ascii=False).encode())
