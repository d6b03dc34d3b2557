"""A copy of the petition elsewhere, the way back, and the proof that all is whole."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.progress import Report, ignore
from desktop.office.petition_place import PetitionPlace, open_petition
from desktop.petition.store import backup
from desktop.petition.store.audit import Break as Break
from desktop.petition.store.integrity import Check as Check
from desktop.petition.store.integrity import IntegrityProblem as IntegrityProblem
from desktop.petition.store.integrity import check_petition as check_petition


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was written: of which petition, and whether a passphrase encrypts it."""

    file: Path
    petition: str
    encrypted: bool


def back_up(
    place: PetitionPlace, file: Path, *, by: str, passphrase: str | None = None, report: Report = ignore
) -> Backup:
    """Copy the petition as it is at this moment to a new file; others go on working.

    The backup of an encrypted petition is encrypted with the same passphrase, unless another is given; what a server
    keeps is encrypted with a given one only. Reports rows. Raises PetitionError, OutputError, Cancelled; then there is
    no file, and the log of the petition says all the same that somebody began.
    """
    chosen = _chosen(passphrase, place.passphrase, on_server=place.on_server)
    with open_petition(place) as petition:
        backup.back_up(petition, file, by=by, passphrase=chosen, report=report)
        return Backup(file, petition.name, bool(chosen))


def restore(
    source: PetitionPlace, place: str, *, by: str, passphrase: str | None = None, report: Report = ignore
) -> None:
    """Bring a backup back where no petition is yet, whole or not at all: a new file, or an empty database on a server.

    This is also how a petition moves from a file to a server, and back. A new file is encrypted as the backup was,
    unless another passphrase is given; for a server, a given one is its password. Reports rows. Raises PetitionError,
    OutputError, Cancelled.
    """
    chosen = _chosen(passphrase, source.passphrase, on_server=PetitionPlace(place).on_server)
    with open_petition(source) as petition:
        backup.restore(petition, place, by=by, passphrase=chosen, report=report)


def _chosen(given: str | None, own: str, *, on_server: bool) -> str:
    """Return what encrypts a copy: what was given, else the passphrase of the original, which is not for a server."""
    if given is not None:
        return given
    return "" if on_server else own
