"""A petition on a server, as staff come to it: by an address that somebody gave them, into a folder of their own."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.organisation_keys import Organisation, open_organisation
from desktop.core.petition_errors import KeysForeign
from desktop.core.store_errors import AddressWrong, DatabaseEmpty, PetitionOlder, PetitionThere
from desktop.core.whole_files import make_folder, write_whole
from desktop.office.campaign.draft_in_workspace import PACKS
from desktop.office.desk.new_workspace import make_workspace
from desktop.office.desk.petition_place import Petition, PetitionPlace, open_petition
from desktop.office.desk.sealed_secrets import SERVER_FILE, keep_older, keep_passphrase
from desktop.office.desk.server_renewal import Renewal, renew_petition
from desktop.office.desk.workspace import StaffDesk, find_workspace, note_server, open_desk
from desktop.office.keys.key_folder import copy_keys, older_with
from desktop.office.keys.keys import read_keys
from desktop.petition.agreements.kept_packs import newest_file
from desktop.petition.engines.postgresql import SCHEMES, parted
from desktop.petition.store.accepted_keys import sealing_keys

_SCHEME = SCHEMES[0]


@dataclass(frozen=True, slots=True)
class Joining:
    """What opens a petition that others work with. `keys`: a folder with the organisation's, None to work without.

    `renewal`: what was said to an older one being brought up to date; its backup goes beside the workspace.
    """

    server: PetitionPlace
    keys: Path | None = None
    passphrase: str = field(default="", repr=False)
    renewal: Renewal = ""


def read_address(typed: str, password: str = "") -> PetitionPlace:
    """Return the place that an address names, as people write it: also without its beginning, or with the password.

    The password is parted from it, so that it stands nowhere in the clear. Raises AddressWrong.
    """
    address = "".join(typed.split())
    if "://" in address and not address.startswith(SCHEMES):
        raise AddressWrong("A petition is kept at an address that begins with postgresql://.")
    shown, held = parted(address if "://" in address else f"{_SCHEME}{address}")
    return PetitionPlace(shown, password or held)


def check_empty(server: PetitionPlace) -> None:
    """See that a campaign can begin there. Raises PetitionThere, and PetitionError for whatever the server says."""
    try:
        with open_petition(server) as petition:
            raise PetitionThere(f"There is a petition in {petition.name} already.")
    except PetitionOlder:
        raise PetitionThere("There is a petition of an older Tabling already.") from None
    except DatabaseEmpty:
        return


def join_petition(folder: Path, joining: Joining, *, by: str) -> StaffDesk:
    """Make a workspace for a petition that is on a server already, with a copy of its keys and last pack, and open it.

    Keys that these replaced come along where they lie with them, as what was sealed to those still comes.
    The password is kept sealed to the keys; without any it is asked for each time. Raises WorkspaceTaken, KeysForeign,
    PetitionOlder, WrongPassphrase, KeyFileError, OutputError, PetitionError.
    """
    keys, server = joining.keys, joining.server
    chosen = joining.passphrase or server.passphrase
    renew_petition(server, joining.renewal, folder.parent, by=by, passphrase=chosen)
    with open_petition(server) as petition:

        def make(part: Path) -> None:
            note_server(part, server.place)
            if keys:
                _lay_pack(petition, part, _copy_keys(keys, part, joining))

        if keys:
            _require_own(petition, keys)
        make_workspace(folder, make)
    return open_desk(find_workspace(folder), joining.passphrase, server.passphrase, by=by)


def _require_own(petition: Petition, keys: Path) -> None:
    campaign, _ = petition.campaign() or ("", "")
    with petition.reading() as connection:
        ours = sealing_keys(connection)
    if campaign and not ours & {each.fingerprint for each in read_keys(keys)}:
        raise KeysForeign(f"The petition is of “{campaign}”, and these keys are of another campaign.")


def _lay_pack(petition: Petition, part: Path, organisation: Organisation) -> None:
    """Lay the newest pack of these keys where the next version is written from; one of other keys is nobody's."""
    with petition.reading() as connection:
        newest = newest_file(connection, organisation.signing.public)
    if newest:
        campaign, file = newest
        write_whole(make_folder(part / PACKS) / f"{campaign.id}-{campaign.version}.zip", file)


def _copy_keys(keys: Path, part: Path, joining: Joining) -> Organisation:
    copy = copy_keys(keys, DataFolder(part).organisation)
    opened = open_organisation(copy, joining.passphrase)
    if older := older_with(keys, opened.sealing):
        keep_older(copy, opened.sealing, older)
    keep_passphrase(part, opened.sealing, joining.passphrase)
    keep_passphrase(part, opened.sealing, joining.server.passphrase, SERVER_FILE)
    return opened
