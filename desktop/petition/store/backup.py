"""Copies a whole petition, as it was at one moment, to another place: the same copying for every pair of engines."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import chain, count
from pathlib import Path

from sqlalchemy import Connection, Table, func, select

from desktop.core.errors import OutputError, OutputGone, PetitionError
from desktop.core.progress import Meter, Report, ignore
from desktop.core.system.private_files import open_new
from desktop.core.whole_files import make_folder, put_in_place, refusal
from desktop.petition.deduplication.counters import count_anew
from desktop.petition.engines.bulk_loading import count_on, load_rows
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.backup_digest import write_digest
from desktop.petition.store.merges_in_backups import BACKUP, WRITTEN
from desktop.petition.store.opening_petition import Petition, PetitionLocation, is_address
from desktop.petition.store.schema import METADATA
from desktop.petition.tables.counter_tables import COUNTERS

_AT_ONCE = 2000  # rows
_FILES = ("", "-wal", "-shm")  # of a database


@contextmanager
def free_name(folder: Path, stem: str) -> Iterator[Path]:
    """Give a backup a name in a folder that nothing has, nor takes meanwhile: two consoles may save in one second.

    Its empty part claims it, for every program that writes there. Raises OutputGone where the folder is not there,
    OutputError.
    """
    _require_folder(folder)
    names = chain([stem], (f"{stem}-{number}" for number in count(2)))
    file = next(file for each in names if _claim(file := folder / f"{each}.sqlite"))
    try:
        yield file
    finally:
        _forget(_part(file))


def back_up(
    petition: Petition, path: Path, *, by: str, passphrase: str = "", report: Report = ignore
) -> tuple[int, str]:
    """Write the petition as it is now to a new file, encrypted where there is a passphrase; others go on working.

    Its digest is written beside it. Returns the line of the audit log that stands for it and the digest, for
    `note_backup`. Reports rows. Raises OutputGone where the folder is not there, PetitionError, OutputError, Cancelled;
    then there is no file.
    """
    _require_folder(path.parent)
    with petition.transaction() as connection:
        # Before: the file then holds the line about itself.
        line = append_audit_line(connection, BACKUP, by=by)
    _write(petition, path, passphrase, partial(_copy, report=report))
    try:
        return line, write_digest(path)
    except OutputError:
        path.unlink(missing_ok=True)
        raise


def note_backup(petition: Petition, line: int, digest: str, *, by: str) -> None:
    """Write to the log that the backup of this line is whole: receipts then name its day. Raises PetitionError."""
    with petition.transaction() as connection:
        append_audit_line(connection, WRITTEN, by=by, backup=line, sha256=digest)


def note_older_backup(connection: Connection, digest: str, *, by: str) -> None:
    """Write to the log that a whole backup was made within this very transaction, before a change of the tables."""
    line = append_audit_line(connection, BACKUP, by=by)
    append_audit_line(connection, WRITTEN, by=by, backup=line, sha256=digest)


def restore(  # noqa: PLR0913 - from where, to where, what is done besides, by whom, and who is told
    source: Petition,
    place: PetitionLocation,
    *,
    by: str,
    passphrase: str = "",
    after: Callable[[Connection], None] = lambda _connection: None,
    report: Report = ignore,
) -> None:
    """Fill a place where no petition is yet with a backup, whole or not at all; `passphrase` is that of the place.

    `after` changes what was restored, as a part of the same transaction. A petition moves to another engine in the same
    way. Reports rows. Raises PetitionError, OutputError, Cancelled.
    """

    def fill(source: Connection, target: Connection) -> None:
        _copy(source, target, report)
        append_audit_line(target, "restore", by=by)
        after(target)

    if is_address(place):
        _fill(source, place, passphrase, fill)
    else:
        _write(source, Path(place), passphrase, fill)


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give the part of a new file to be filled; it gets its name at the end, or is not there. Raises PetitionError."""
    if path.exists():
        raise PetitionError(f"{path} is there already. Choose a new name; nothing was written.")
    make_folder(path.parent)
    part = _part(path)
    _clear(part)
    try:
        yield part
        put_in_place(part, path)
    finally:
        _forget(part)


def _write(source: Petition, path: Path, passphrase: str, fill: Callable[[Connection, Connection], None]) -> None:
    with written_whole(path) as part:
        _fill(source, part, passphrase, fill)


def _fill(
    source: Petition, place: PetitionLocation, passphrase: str, fill: Callable[[Connection, Connection], None]
) -> None:
    with source.reading() as moment:

        def first(target: Connection) -> None:
            with source.copied_from():
                fill(moment, target)

        Petition(place, new=True, passphrase=passphrase, fill=first).close()


def _copy(source: Connection, target: Connection, report: Report) -> None:
    tables = [table for table in METADATA.sorted_tables if table not in COUNTERS]
    counts = (source.execute(select(func.count()).select_from(table)).scalar_one() for table in tables)
    meter = Meter(report, "rows", sum(counts))
    for table in tables:
        _copy_table(source, target, table, meter)
        count_on(target, table)
    count_anew(target)


def _copy_table(source: Connection, target: Connection, table: Table, meter: Meter) -> None:
    rows = select(table).order_by(*table.primary_key).execution_options(yield_per=_AT_ONCE)
    for some in source.execute(rows).partitions():
        load_rows(target, table, table.c.keys(), some)
        meter.advance(len(some))


def _require_folder(folder: Path) -> None:
    if not folder.is_dir():
        # A stick that is not plugged in is no place, and a folder made instead of it is on this disk.
        raise OutputGone(f"The folder {folder} is not there. Plug in the stick, or make the folder.")


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _claim(path: Path) -> bool:
    """Make an empty part; say whether the name was free. The part first: another's goes as its file gets its name."""
    part = _part(path)
    try:
        os.close(open_new(part))
    except FileExistsError:
        return False
    except OSError as error:
        raise refusal(f"{path} cannot be written", error) from error
    if path.exists():
        part.unlink(missing_ok=True)
        return False
    return True


def _clear(part: Path) -> None:
    """Take away what a killed program left; what is empty claims the name and stays."""
    claims = part.exists() and not part.stat().st_size
    _forget(part, _FILES[1:] if claims else _FILES)


def _forget(part: Path, suffixes: Iterable[str] = _FILES) -> None:
    for suffix in suffixes:
        with suppress(OSError):  # of a stick that was pulled out; what went wrong on it is told, and not this
            part.with_name(part.name + suffix).unlink(missing_ok=True)
