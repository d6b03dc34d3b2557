"""What the first start decided and every later one keeps: the campaign, its organisation's key, the event."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.errors import CampaignError, KeyFileError, TablingError
from desktop.core.event import Event, event_of
from desktop.core.files import read_bounded, write_whole
from desktop.core.key_words import key_words

SETTING_FORMAT = 1
_LARGEST = 16 * 1024


@dataclass(frozen=True, slots=True)
class Setting:
    """`organisation` is the public key that was compared and is trusted from then on; `event` None: ended."""

    campaign: str
    organisation: bytes
    event: Event | None


def pin_organisation(campaign: Campaign) -> Setting:
    """Trust the key of a campaign's organisation from now on. Raises CampaignError for a pack nobody signed."""
    if campaign.keys is None:
        raise CampaignError("This campaign pack is not signed. Ask the organisation for its signed pack.")
    return Setting(campaign.id, campaign.keys.organisation, None)


def require_pinned(setting: Setting, campaign: Campaign) -> None:
    """Raise CampaignError where this is another campaign, or signed by another key, than the one that was trusted."""
    found = pin_organisation(campaign)
    if found.campaign != setting.campaign:
        raise CampaignError(
            f"This device collects for “{setting.campaign}”, and the pack is of “{found.campaign}”. "
            "Set the device up anew to collect for another campaign."
        )
    if found.organisation != setting.organisation:
        raise CampaignError(
            f"This pack is signed with the key “{' '.join(key_words(found.organisation))}”, and this device trusts "
            f"“{' '.join(key_words(setting.organisation))}”. Nothing was changed; ask the organisation."
        )


def at_event(setting: Setting, event: Event | None) -> Setting:
    """Return the setting with another event, or with none once it is over."""
    return replace(setting, event=event)


def read_setting(path: Path) -> Setting | None:
    """Return what was decided, None before the first start. Raises KeyFileError for a damaged file."""
    if not path.exists():
        return None
    try:
        said = json.loads(read_bounded(path, _LARGEST, KeyFileError))
        if said["format"] != SETTING_FORMAT:
            raise KeyFileError(f"{path.name} was written by a newer Tabling. Update this one.")
        event = event_of(*said["event"]) if said["event"] else None
        return Setting(str(said["campaign"]), b64decode(said["organisation"], validate=True), event)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, TablingError) as error:
        if isinstance(error, KeyFileError):
            raise
        raise KeyFileError(
            f"{path} is damaged. Delete it, then compare the organisation's four words again; no signature is lost."
        ) from error


def write_setting(path: Path, setting: Setting) -> None:
    """Keep what was decided, whole or not at all. Raises OutputError."""
    event = setting.event
    said = {
        "format": SETTING_FORMAT,
        "campaign": setting.campaign,
        "organisation": b64encode(setting.organisation).decode(),
        "event": [event.name, event.place, event.day] if event else None,
    }
    write_whole(path, json.dumps(said, ensure_ascii=False).encode())
