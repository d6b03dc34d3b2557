"""What becomes of keys at headquarters: others are accepted beside them, and in the end they are destroyed for good."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.core.errors import KeyFileError, KeyUnguarded, OutputError
from desktop.core.event import today
from desktop.core.key_files import read_public_key
from desktop.core.key_shredding import shred_key
from desktop.core.organisation_keys import KEY_FILES, SEALING_FILE
from desktop.core.petition_errors import DestructionUnconfirmed, KeysForeign, NoCampaignYet
from desktop.core.progress import Report
from desktop.core.sealing import fingerprint
from desktop.core.whole_files import make_folder, require_new, write_whole
from desktop.office.campaign.agreements import public_keys
from desktop.office.desk.new_file_names import file_of_now
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.sealed_secrets import forget_older
from desktop.office.desk.workspace import StaffDesk
from desktop.office.keys.keys import PublicKey, read_keys
from desktop.office.keys.second_secret import require_second_secret
from desktop.petition.status import petition_status
from desktop.petition.store import accepted_keys
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition

# What the keys do not reach, for whoever reads the certificate years later.
NOT_ERASED = (
    "the petition itself, whose signatures were opened when they were merged: erase its file",
    "backups, exports, delivered documents and lists of names that were made of it",
    "copies of the key files elsewhere, and papers with the passphrase: they open what was sealed",
    "recovery sheets: any two of the three bring the keys back, without a file and without the passphrase",
    "what the disk keeps of a file that was overwritten: a solid-state disk may keep it for years",
    "journals, batches and sealed copies on devices, sticks and in drop boxes: they stay, and nobody can read them",
)


@dataclass(frozen=True, slots=True)
class Destroyed:
    """Which keys were destroyed, and what a certificate says of it.

    `day`: ISO 8601. `keys`: fingerprints of the private keys destroyed; `left`: of those of this campaign that were not
    among them, and still open signatures. `batches`, `signatures`: how many the petition holds.
    """

    day: str
    campaign: str
    by: str
    keys: tuple[str, ...]
    left: tuple[str, ...]
    batches: int
    signatures: int
    not_erased: tuple[str, ...] = NOT_ERASED


def accept_keys(petition: Petition, folder: Path, *, by: str, second: str = "") -> tuple[PublicKey, ...]:
    """Take the keys of a folder for this petition's too: they replace keys that leaked, were lost or grew old.

    Raises KeyFileError, SecondSecretNeeded, SecondSecretWrong, NoCampaignYet, PetitionError.
    """
    keys = public_keys(folder)
    require_second_secret(petition, second, act="accept keys", by=by)
    accepted_keys.accept_keys(petition, keys, by=by)
    return read_keys(folder)


def destroy_keys(
    petition: Petition, folders: Sequence[Path], certificate: Path, *, named: str, by: str, second: str = ""
) -> Destroyed:
    """Destroy the private keys in these folders, so that what was sealed to them is never read, and certify it.

    `named`: the campaign as somebody typed it. The certificate is written first, and goes again where a key is left.
    Raises DestructionUnconfirmed, KeysForeign, KeyFileError, SecondSecretNeeded, SecondSecretWrong, OutputError.
    """
    campaign, _ = petition.campaign() or ("", "")
    if not campaign:
        raise NoCampaignYet("This petition is nobody's yet, so no keys are its own.")
    if named.strip() != campaign:
        raise DestructionUnconfirmed(f"These are the keys of “{campaign}”. Nothing was destroyed.")
    keys = [key for folder in folders for file in _lying(folder) for key in read_keys(file)]
    left = _left(petition, keys)
    require_new(certificate)
    require_second_secret(petition, second, act="destroy keys", by=by)
    figures = petition_status(petition)
    batches, signatures = len(figures.batches), figures.signatures
    done = Destroyed(today(), campaign, by, tuple(key.fingerprint for key in keys), left, batches, signatures)
    write_whole(certificate, json.dumps(asdict(done), ensure_ascii=False, indent=1).encode())
    try:
        for key in keys:
            shred_key(key.file)
    except OutputError:
        certificate.unlink(missing_ok=True)  # it would say what is not so
        raise
    with petition.transaction() as connection:
        append_audit_line(connection, "keys destroyed", by=by, keys=list(done.keys), left=list(left))
    return done


def destroy_at(desk: StaffDesk, also: Sequence[Path], named: str, second: str, _report: Report) -> Destroyed:
    """Destroy all keys of a workspace, replaced ones too, and of the folders besides, with a certificate in it.

    Raises as `destroy_keys` does.
    """
    folder = make_folder(desk.workspace.folder / "certificates")
    certificate = file_of_now(folder, "keys-destroyed", ".json")
    with open_petition(desk.place) as petition:
        own, *replaced = desk.workspace.key_folders
        folders = (own, *(each for each in replaced if _is_known(petition, each)), *also)
        done = destroy_keys(petition, folders, certificate, named=named, by=desk.by, second=second)
    forget_older((desk.workspace.folder, *folders))  # a copy of the last keys would bring those before back
    return done


def _lying(folder: Path) -> tuple[Path, ...]:
    """Return the key files that lie in a folder: one alone where work was cut short; itself where none does."""
    files = tuple(file for name in KEY_FILES if (file := folder / name).exists())
    return files or (folder,)


def _is_known(petition: Petition, folder: Path) -> bool:
    """Whether its keys are this petition's: new ones that were cut short before anybody accepted them open nothing.

    Raises KeyUnguarded.
    """
    with petition.reading() as connection:
        ours = accepted_keys.sealing_keys(connection)
    try:
        return fingerprint(read_public_key(folder / SEALING_FILE)[1]) in ours
    except KeyUnguarded:
        raise
    except KeyFileError:
        return False  # overwritten in part: it opens nothing either


def _left(petition: Petition, keys: Sequence[PublicKey]) -> tuple[str, ...]:
    """Return which sealing keys of the petition are not among these. Raises KeysForeign for one that is another's."""
    with petition.reading() as connection:
        ours = accepted_keys.sealing_keys(connection)
    sealing = {key.fingerprint for key in keys if key.kind == "sealing"}
    if foreign := sorted(sealing - ours):
        raise KeysForeign(f"The key {foreign[0]} is not one of this petition. Nothing was destroyed.")
    return tuple(sorted(ours - sealing))
