"""The campaign that comes with Tabling, and an organisation made on this computer to try it out."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.organisation import create_organisation
from desktop.core.pack.files import PackFiles, read_pack_files
from desktop.core.pack.signature import sign_pack
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
    write_pack(sign_pack(bundled_pack(), organisation.sealing, organisation.signing), home.campaign)
    return TryOut(home.organisation, passphrase)
