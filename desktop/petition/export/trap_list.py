"""Whom each trap of an export is about, all of them by name, in a file that is closed as the export itself is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.whole_files import new_with
from desktop.petition.export.encryption import encrypted, require_long, suffix_of
from desktop.petition.export.formats import table_bytes
from desktop.petition.export.preview import ExportPreview, FoundTrap
from desktop.petition.export.targets import ExportTarget, TableFormat
from desktop.petition.export.writing_exports import ExportPlace
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition

_Row = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class TrapList:
    """The list of an export for `target`: its headings, and a row for each of `people`: trap, signature and name."""

    target: ExportTarget
    headings: _Row
    people: int
    rows: tuple[_Row, ...]


def list_trapped(found: ExportPreview, headings: _Row, called: Callable[[FoundTrap], str]) -> TrapList:
    """Return everybody whom a trap is about; `called` says what a face calls it."""
    traps = (*found.reasons, *found.traps)
    rows = tuple(row for trap in traps for row in _rows(trap, called(trap)))
    return TrapList(found.target, headings, sum(len(each.people) for each in traps), rows)


def _rows(trap: FoundTrap, called: str) -> Iterator[_Row]:
    """Yield the people of a trap; where it is about more than are named, the last row says how many more."""
    yield from ((called, str(each.number), each.name) for each in trap.people)
    if trap.count > len(trap.people):
        yield called, "", f"+ {trap.count - len(trap.people)}"


def write_trap_list(petition: Petition, listed: TrapList, place: ExportPlace, format_: TableFormat, *, by: str) -> Path:
    """Write the list and note it in the audit log, both or neither; return the file.

    Raises PassphraseShort, OutputError (never over a file that is there), PetitionError.
    """
    if not place.plain:
        require_long(place.passphrase)
    path = place.folder / f"{place.stem}{suffix_of(format_, plain=place.plain)}"
    target, people = listed.target.remembered_as, listed.people
    with new_with(path) as write:
        data = _table(listed, format_)
        closed = data if place.plain else encrypted(data, format_, place.passphrase)
        with petition.transaction() as connection:
            append_audit_line(connection, "traps listed", by=by, target=target, people=people, plain=place.plain)
            write(closed)  # last: a disk that refuses takes the note back as well
    return path


def _table(listed: TrapList, format_: TableFormat) -> bytes:
    mark_for_excel = replace(listed.target, format=format_, bom=True)
    return table_bytes(mark_for_excel, listed.headings, listed.rows)
