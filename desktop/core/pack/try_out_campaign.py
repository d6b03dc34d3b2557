"""The campaign that comes with Tabling, and an organisation made on this computer to try it out."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import CampaignError, KeyFileError
from desktop.core.key_files import read_public_key
from desktop.core.organisation_keys import ORGANISATION_FILE, Organisation, create_organisation
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_pack
from desktop.core.pack.writer import write_pack
from desktop.core.passphrase import new_passphrase
from desktop.core.resources import resource

BUNDLED = "russia-lgbtqqia"


@dataclass(frozen=True, slots=True)
class TryOut:
    """An organisation made on this computer for trying out. The passphrase exists nowhere else: show it once."""

    folder: Path
    passphrase: str


def bundled_pack() -> PackFiles:
    """Return the files of the campaign that comes with Tabling; it is signed by nobody."""
    return read_pack_files(resource("campaigns", BUNDLED))


def prepare_try_out(home: DataFolder) -> TryOut:
    """Make a fresh organisation in the data folder and bind a copy of the bundled campaign to it."""
    passphrase = new_passphrase()
    organisation = create_organisation(home.organisation, passphrase)
    write_pack(sign_try_out(bundled_pack(), organisation), home.campaign)
    return TryOut(home.organisation, passphrase)


def sign_try_out(files: PackFiles, organisation: Organisation) -> PackFiles:
    """Return a pack bound to an organisation that is for trying out or practice only, and says so in its keys."""
    return sign_pack(files, organisation.sealing, organisation.signing, try_out=True)


def say_if_tried_out(home: DataFolder, campaign: Campaign) -> Campaign:
    """Return a campaign that knows whether it is only for trying out, also where an older Tabling made it here.

    That one said nothing in its pack: it is told by the keys beside it, which never lie on a real tablet.
    """
    if campaign.keys is None or campaign.tried_out or campaign.id != BUNDLED:
        return campaign
    with suppress(KeyFileError):
        _, own = read_public_key(home.organisation / ORGANISATION_FILE)
        return replace(campaign, keys=replace(campaign.keys, try_out=own == campaign.keys.organisation))
    return campaign


def find_try_out(home: DataFolder) -> Campaign | None:
    """Return the campaign that is tried out in a data folder; None where none is, or a real one."""
    with suppress(CampaignError):  # gone or damaged: nobody can say what it was
        held = say_if_tried_out(home, read_pack(home.campaign))
        return held if held.tried_out else None
    return None
