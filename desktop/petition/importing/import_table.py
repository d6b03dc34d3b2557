"""Imports the web petition's table: looked at first, then taken whole or not at all, each row once however often."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import file_digest, sha256
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update

from desktop.core.canonical import canonical_json
from desktop.core.line import clean_line
from desktop.core.petition_errors import NoCampaignYet, OtherColumns, SourceUnnamed
from desktop.core.progress import Meter, Report, ignore
from desktop.core.signature import Signature
from desktop.petition.deduplication.recompute import settle_batch
from desktop.petition.importing.column_mapping import Columns, find_columns, remember, remembered
from desktop.petition.importing.rows import Source, WrongRow, content_sha256, read_rows
from desktop.petition.importing.table_file import open_table
from desktop.petition.intake.arrivals import SHA256, ArrivedSignature, arrival_of
from desktop.petition.intake.insertion import take_in
from desktop.petition.intake.rejections import TAKEN
from desktop.petition.intake.undo import adopt
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.store import Petition, bind
from desktop.petition.tables.arrived import also_in, batch, signature

_CHUNK = 2000  # rows held in memory at once
LONGEST_SOURCE = 40  # characters
MOST_SHOWN = 100  # wrong rows that a report names; all are counted


@dataclass(frozen=True, slots=True)
class SourceTable:
    """What to import: a file, the name staff give to where it comes from, and what they said of its columns.

    `encoding` is empty for UTF-8. `requesters`: who asks, for each consent of the campaign's pack. `campaign`: id and
    key fingerprint of that pack, where this is the first the petition hears of it.
    """

    path: Path
    source: str
    named: Mapping[str, str]
    encoding: str = ""
    requesters: Mapping[str, str] = field(default_factory=dict)
    campaign: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each row: `read == imported + skipped + errors`. `number` is the merge's, 0 for a look only.

    `skipped` rows were there already. `wrong` are the first of the errors.
    """

    number: int
    columns: Mapping[str, str]
    read: int
    imported: int
    skipped: int
    errors: int
    wrong: tuple[WrongRow, ...]


def preview_import(petition: Petition, table: SourceTable, *, report: Report = ignore) -> ImportReport:
    """Read a table as an import would, and change nothing: `imported` are the rows that could be read.

    Reports rows. Raises SourceError, UsageError, PetitionError, Cancelled.
    """
    with petition.reading() as connection:
        known = remembered(connection, _source(table))
    with open_table(table.path, table.encoding) as rows:
        _, heading = next(rows, (0, []))
        columns = find_columns(heading, known, table.named)
        source = Source(_source(table), columns, _campaign(petition, table), table.requesters)
        meter, found, wrong = Meter(report, "rows"), 0, list[WrongRow]()
        read = read_rows(source, heading, rows)
        while chunk := list(islice(read, _CHUNK)):
            found += len(chunk)
            wrong += (each for each in chunk if isinstance(each, WrongRow))
            meter.advance(len(chunk))
    return ImportReport(0, columns.heading, found, found - len(wrong), 0, len(wrong), tuple(wrong[:MOST_SHOWN]))


def import_table(
    petition: Petition, table: SourceTable, *, by: str, rows_known: int | None = None, report: Report = ignore
) -> ImportReport:
    """Import a table in one transaction; reports rows, of `rows_known` where a preview counted them.

    Rows with errors are left out and named. Raises SourceError, UsageError, PetitionError, Cancelled; then nothing has
    changed.
    """
    with open_table(table.path, table.encoding) as rows, petition.transaction() as connection:
        _, heading = next(rows, (0, []))
        columns = find_columns(heading, remembered(connection, _source(table)), table.named)
        _require_one_mapping(connection, _source(table), columns)
        campaign = _campaign(petition, table)
        if table.campaign:
            bind(connection, *table.campaign)
        source = Source(_source(table), columns, campaign, table.requesters)
        number = _number(connection, table, columns)
        taking = _Taking(petition.salt, number, Meter(report, "rows", rows_known))
        taking.take(connection, read_rows(source, heading, rows))
        remember(connection, source.name, columns)
        _count(connection, number)
        adopt(connection, number)
        settle_batch(connection, number)
        made = taking.report(columns)
        figures = {"read": made.read, "imported": made.imported, "skipped": made.skipped, "errors": made.errors}
        append_audit_line(connection, "import", by=by, merge=number, source=source.name, **figures)
    return made


class _Taking:
    """The rows of one import as they go in, chunk by chunk."""

    def __init__(self, salt: bytes, number: int, meter: Meter) -> None:
        self._salt, self._number, self._meter = salt, number, meter
        self._imported, self._skipped, self._errors = 0, 0, 0
        self._wrong: list[WrongRow] = []

    def take(self, connection: Connection, rows: Iterator[Signature | WrongRow]) -> None:
        """Put every row where it belongs."""
        while chunk := list(islice(rows, _CHUNK)):
            fresh = self._once(chunk)
            taken = take_in(connection, self._number, list(fresh.values()))
            back = sum(each.undone for each in taken.twins)
            self._imported += len(taken.fresh) + back
            self._skipped += len(taken.twins) - back
            for each in taken.rejected:
                self._set_aside(WrongRow(each.sequence, "changed" if each.code == TAKEN else "erased"))
            self._meter.advance(len(chunk))

    def report(self, columns: Columns) -> ImportReport:
        """Return what became of them all."""
        read = self._imported + self._skipped + self._errors
        wrong = tuple(sorted(self._wrong, key=lambda each: each.row))
        return ImportReport(self._number, columns.heading, read, self._imported, self._skipped, self._errors, wrong)

    def _once(self, chunk: list[Signature | WrongRow]) -> dict[str, ArrivedSignature]:
        """Return the rows to take in, those that stand here twice once."""
        fresh: dict[str, ArrivedSignature] = {}
        for each in chunk:
            if isinstance(each, WrongRow):
                self._set_aside(each)
                continue
            arrival = arrival_of(each, content_sha256(each), self._salt)
            if each.id not in fresh:
                fresh[each.id] = arrival
            elif fresh[each.id][0][SHA256] == arrival[0][SHA256]:
                self._skipped += 1
            else:
                self._set_aside(WrongRow(each.sequence, "changed"))
        return fresh

    def _set_aside(self, wrong: WrongRow) -> None:
        self._errors += 1
        if len(self._wrong) < MOST_SHOWN:
            self._wrong.append(wrong)


def _source(table: SourceTable) -> str:
    name = clean_line(table.source)
    if not name or len(name) > LONGEST_SOURCE:
        raise SourceUnnamed(f"Give where the table comes from a name of at most {LONGEST_SOURCE} letters.")
    return name


def _campaign(petition: Petition, table: SourceTable) -> str:
    held = table.campaign or petition.campaign()
    if held is None:
        raise NoCampaignYet("This petition has no campaign yet. Name its pack, or merge a first batch.")
    return held[0]


def _require_one_mapping(connection: Connection, source: str, columns: Columns) -> None:
    live = select(func.min(batch.c.number)).where(batch.c.source == source, batch.c.undone.is_(False))
    number = connection.execute(live).scalar_one()
    before = remembered(connection, source)
    if number is not None and before is not None and before.text != columns.text:
        raise OtherColumns(source, number)


def _count(connection: Connection, number: int) -> None:
    """Write into the batch how many signatures it holds, its own and those another one brought first."""
    own = select(func.count()).where(signature.c.batch == number).scalar_subquery()
    shared = select(func.count()).where(also_in.c.batch == number).scalar_subquery()
    connection.execute(update(batch).where(batch.c.number == number).values(count=own + shared))


def _number(connection: Connection, table: SourceTable, columns: Columns) -> int:
    """Return the number of this import's batch: the same when the same file comes again."""
    source = _source(table)
    with table.path.open("rb") as file:
        contents = file_digest(file, "sha256").hexdigest()
    id_ = sha256(canonical_json([source, columns.text, contents])).hexdigest()
    known = connection.execute(select(batch.c.number).where(batch.c.id == id_)).scalar_one_or_none()
    if known is not None:
        return int(known)
    nobody = {"device": "", "device_number": 0, "event": "", "event_place": "", "event_day": "", "first": 0, "last": 0}
    row = insert(batch).values(
        id=id_, source=source, event_name="", count=0, entries_sha256=contents, undone=True, **nobody
    )
    return int(connection.execute(row.returning(batch.c.number)).scalar_one())
