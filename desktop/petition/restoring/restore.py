"""Brings a backup back, together with what its replay log says that happened since."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, select

from desktop.core.errors import PetitionError
from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey
from desktop.core.whole_files import copy_whole
from desktop.petition.push.forgotten_pushes import leave_open
from desktop.petition.replay_log.noting import LogState
from desktop.petition.restoring.catch_up import CaughtUp, FoundLog, catch_up, find_log
from desktop.petition.store import backup
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.backup_digest import is_as_written
from desktop.petition.store.opening_petition import Petition, PetitionLocation, is_address
from desktop.petition.tables.lasting_tables import audit


@dataclass(frozen=True, slots=True)
class Since:
    """How to learn what happened after a backup: the keys that open it, and where the replay log may be.

    `logs` are files or folders that staff named; besides, it is looked for where it will be (`outside`, else the folder
    of the new file) and beside the backup. `without`: somebody chose to bring the backup back as it was.
    """

    keys: tuple[SealingKey, ...] = field(default=(), repr=False)
    logs: tuple[Path, ...] = ()
    outside: Path | None = None
    without: bool = False


NOTHING_NAMED = Since()


@dataclass(frozen=True, slots=True)
class Restored:
    """A petition that is back. `of`: up to when the backup knows everything (UTC, ISO 8601; empty for an empty log).

    `caught_up`: what the replay log brought; None where none was found, or wanted. `damaged`: the backup's file is, in
    a part that holds no row (an index, free space): all was read, and the file is not to be relied upon again.
    `as_written`: its bytes are those that its digest beside it names; None without one.
    """

    of: str
    caught_up: CaughtUp | None = None
    damaged: bool = False
    as_written: bool | None = None


def restore_backup(  # noqa: PLR0913 - from where, to where, what happened since, by whom, and who is told
    source: Petition,
    place: PetitionLocation,
    since: Since,
    *,
    by: str,
    passphrase: str = "",
    report: Report = ignore,
) -> Restored:
    """Fill a place where no petition is yet with a backup, and do again what happened since: whole or not at all.

    Reports rows, then signatures and people. Raises KeyNeeded where what happened is sealed and no key was given,
    ReplayLogAltered, PetitionError, OutputError, Cancelled; then there is no petition.
    """
    as_written = is_as_written(source.file) if source.file else None
    folder = since.outside or (None if is_address(place) else Path(place).parent)
    places = (*since.logs, *filter(None, (folder, source.outside)))
    with source.reading() as connection:
        of = connection.execute(select(audit.c.at).order_by(audit.c.number.desc()).limit(1)).scalar_one_or_none() or ""
        found = None if since.without else find_log(connection, source.salt, places, since.keys)
    caught: list[CaughtUp] = []

    def after(target: Connection) -> None:
        leave_open(target)
        if since.without:
            append_audit_line(target, "restored without the replay log", by=by)
        if found:
            caught.append(catch_up(target, found, by=by, report=report))

    backup.restore(source, place, by=by, passphrase=passphrase, after=after, report=report)
    if caught and caught[0].replayed.erased:
        with closing(Petition(place, passphrase=passphrase)) as restored:
            restored.wipe()
    if found and folder:
        _bring_along(found, folder)
    return Restored(of, caught[0] if caught else None, _is_damaged(source), as_written)


def _is_damaged(source: Petition) -> bool:
    """Look at the whole file, of which copying reads only rows; afterwards, as what could be read is worth having."""
    try:
        with source.reading() as connection:
            return source.damage(connection).pages
    except PetitionError:
        return True


def _bring_along(found: FoundLog, folder: Path) -> None:
    """Keep the log where the petition looks for it from now on; what is there stays."""
    path = folder / found.path.name
    if not path.exists() and found.state != LogState("altered"):
        copy_whole(found.path, path)
