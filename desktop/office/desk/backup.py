"""A copy of the petition elsewhere, the way back, and the proof that all is whole."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.petition_errors import BackupUnnamed
from desktop.core.progress import Report, ignore
from desktop.office.desk.petition_place import Petition, PetitionPlace, open_petition
from desktop.petition.agreements.kept_packs import BrokenPack, read_packs
from desktop.petition.restoring.restore import NOTHING_NAMED, restore_backup
from desktop.petition.restoring.restore import Restored as Restored
from desktop.petition.restoring.restore import Since as Since
from desktop.petition.store import backup, integrity
from desktop.petition.store.audit import Break as Break
from desktop.petition.store.backup_digest import is_as_written
from desktop.petition.store.integrity import Check as Check
from desktop.petition.store.integrity import IntegrityProblem as IntegrityProblem
from desktop.petition.store.integrity import settle_anew as settle_anew
from desktop.petition.store.second_secret import require_secret_of_backup


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was written: of which petition, and whether a passphrase encrypts it."""

    file: Path
    petition: str
    encrypted: bool


@dataclass(frozen=True, slots=True)
class BackupFirst:
    """What comes before a receipt: a backup in a folder that staff named, encrypted where there is a passphrase.

    `without`: somebody chose to vouch for what is in no backup.
    """

    folder: Path | None = None
    passphrase: str = field(default="", repr=False)
    without: bool = False


def before_receipts(
    place: PetitionPlace, folder: Path | None, *, passphrase: str | None = None, without: bool = False
) -> BackupFirst:
    """Return what comes before the receipts of a petition; the backup is encrypted as `back_up` would."""
    return BackupFirst(folder, _chosen(passphrase, place.passphrase, on_server=place.on_server), without)


def back_up(
    place: PetitionPlace, file: Path, *, by: str, passphrase: str | None = None, report: Report = ignore
) -> Backup:
    """Copy the petition as it is at this moment to a new file; others go on working.

    The backup of an encrypted petition is encrypted with the same passphrase, unless another is given; what a server
    keeps is encrypted with a given one only. Reports rows. Raises OutputGone where the folder is not there,
    PetitionError, OutputError, Cancelled; then there is no file, and the log says all the same that somebody began.
    """
    chosen = _chosen(passphrase, place.passphrase, on_server=place.on_server)
    with open_petition(place) as petition:
        return _back_up(petition, file, chosen, by, report)


def back_up_first(petition: Petition, first: BackupFirst, *, by: str, report: Report = ignore) -> Backup:
    """Write a backup, named by campaign and moment, into the folder for it.

    Raises BackupUnnamed where nobody named one, and as `back_up` does: then nothing may be vouched for.
    """
    if first.folder is None:
        raise BackupUnnamed("A receipt lets devices erase, and what it would name is in no backup yet.")
    campaign, _ = petition.campaign() or ("petition", "")
    with backup.free_name(first.folder, f"{campaign}-{datetime.now(UTC):%Y-%m-%d-%H%M%S}") as file:
        return _back_up(petition, file, first.passphrase, by, report)


def _back_up(petition: Petition, file: Path, passphrase: str, by: str, report: Report) -> Backup:
    line, digest = backup.back_up(petition, file, by=by, passphrase=passphrase, report=report)
    backup.note_backup(petition, line, digest, by=by)
    return Backup(file, petition.name, bool(passphrase))


def restore(
    source: PetitionPlace,
    place: str,
    *,
    by: str,
    passphrase: str | None = None,
    second: str = "",
    since: Since = NOTHING_NAMED,
    report: Report = ignore,
) -> Restored:
    """Bring a backup back where no petition is yet, whole or not at all: a new file, or an empty database on a server.

    Who was erased or withdrew after the backup stays out, as far as the replay log says; what is missing is named.
    This is also how a petition moves from a file to a server, and back. A new file is encrypted as the backup was,
    unless another passphrase is given; for a server, a given one is its password. `second`: the second secret, where
    one was set before the backup. Reports rows. Raises SecondSecretNeeded, SecondSecretWrong, KeyNeeded,
    ReplayLogAltered, PetitionError, OutputError, Cancelled; then there is no petition.
    """
    chosen = _chosen(passphrase, source.passphrase, on_server=PetitionPlace(place).on_server)
    with open_petition(source) as petition:
        require_secret_of_backup(petition, second)
        return restore_backup(petition, place, since, by=by, passphrase=chosen, report=report)


def check_petition(petition: Petition, report: Report = ignore) -> Check:
    """Prove that a petition is whole, and each signed pack that it keeps; of a backup, that it is as it was written.

    `integrity.check_petition` does the rest.

    Raises PetitionError where the petition cannot be read at all; Cancelled.
    """
    found = integrity.check_petition(petition, report)
    with petition.reading() as connection:
        broken = (each for each in read_packs(connection) if isinstance(each, BrokenPack))
        packs = tuple(IntegrityProblem("pack", each.version) for each in broken)
    changed = (IntegrityProblem("bytes"),) if petition.file and is_as_written(petition.file) is False else ()
    return replace(found, problems=(*changed, *found.problems, *packs))


def _chosen(given: str | None, own: str, *, on_server: bool) -> str:
    """Return what encrypts a copy: what was given, else the passphrase of the original, which is not for a server."""
    if given is not None:
        return given
    return "" if on_server else own
