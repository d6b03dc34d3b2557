"""A tablet that was tried out becomes a real one: what was signed in the try-out is thrown away, and it begins anew."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import PackOnlyTryOut, TryOutHere
from desktop.core.key_succession import is_successor
from desktop.core.pack.try_out_campaign import find_try_out
from desktop.core.sealing import fingerprint
from desktop.core.whole_files import refusal
from desktop.device.setup.installation import anybody_signed
from desktop.device.setup.open_kiosks import no_kiosk_open
from desktop.device.setup.settings import pin_organisation, read_settings


@dataclass(frozen=True, slots=True)
class TriedJournals:
    """What looks into the journals of a try-out; both are told the mark of the key to which all in them is sealed.

    `count` returns how many signatures there are and writes nothing; `discard` erases them and goes on with a new key.
    Both raise TryOutMixed where anything else is in them, JournalError.
    """

    count: Callable[[DataFolder, str], int]
    discard: Callable[[DataFolder, str], None]


def ended_by(home: DataFolder, campaign: Campaign) -> Campaign | None:
    """Return the try-out in a data folder that ends when this campaign is taken; None where none does.

    Where another key was compared and trusted the pack was put there by a stranger: that is no try-out.
    Raises SettingDamaged.
    """
    tried = find_try_out(home)
    if tried is None or tried.keys is None or campaign.keys is None:
        return None
    own, setting = tried.keys.organisation, read_settings(home.setting)
    stranger = setting is not None and setting.organisation != own
    same = campaign.keys.organisation == own or is_successor(campaign.keys, own)
    return None if stranger or same else tried


def count_thrown_away(home: DataFolder, campaign: Campaign, journals: TriedJournals | None) -> int | None:
    """Return how many signatures are thrown away when this campaign is taken; None where no try-out ends.

    Raises TryOutMixed, JournalError: JournalBusy where a kiosk is open, so that nobody is asked in vain.
    """
    tried = ended_by(home, campaign)
    if tried is None:
        return None
    with no_kiosk_open(home):
        return _known(journals).count(home, _mark(tried))


def end_try_out(home: DataFolder, campaign: Campaign, journals: TriedJournals | None) -> None:
    """Throw away all that the try-out left but the PINs: signatures, event, name, planned events and drop boxes.

    Whoever calls has seen to it that no kiosk is open until another campaign is kept.

    The setting goes first of what is not signed: cut short, the device asks for a campaign as a new one does, and still
    knows that it was tried out. Raises TryOutMixed before anything is gone, JournalError, OutputError.
    """
    tried = ended_by(home, campaign)
    if tried is None:
        return
    _known(journals).discard(home, _mark(tried))
    try:
        home.setting.unlink(missing_ok=True)
        home.tablet.unlink(missing_ok=True)
        if home.boxes.exists():
            shutil.rmtree(home.boxes)
    except OSError as error:
        raise refusal("The try-out cannot be ended", error) from error


def refuse_try_out(home: DataFolder, campaign: Campaign) -> None:
    """Raise PackOnlyTryOut for a pack that is only for trying out, where a real campaign is or was; SettingDamaged."""
    if not campaign.tried_out or find_try_out(home):
        return
    setting = read_settings(home.setting)
    same = setting is not None and setting.organisation == pin_organisation(campaign).organisation
    if not same and (setting is not None or anybody_signed(home)):
        raise PackOnlyTryOut(
            "This campaign pack is only for trying out, and this device is for a campaign. Nothing was changed; "
            "try it out on another device."
        )


def _known(journals: TriedJournals | None) -> TriedJournals:
    if journals is None:
        raise TryOutHere("This device was only tried out.")
    return journals


def _mark(tried: Campaign) -> str:
    return fingerprint(tried.keys.sealing) if tried.keys else ""
