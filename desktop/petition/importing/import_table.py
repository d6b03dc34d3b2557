"""Imports the web petition's table whole or not at all, each row once however often."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, select

from desktop.core.countries import fold
from desktop.core.garbage import seldom_collected
from desktop.core.one_line_text import clean_line
from desktop.core.petition_errors import (
    NoCampaignYet,
    NoReadableRow,
    OtherColumns,
    SourceAlike,
    SourceUnnamed,
)
from desktop.core.progress import Meter, Report, ignore
from desktop.core.table_errors import OtherAnswers
from desktop.petition.agreements.source_terms import promised_fields, requesters
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.deduplication.unsubscribed_consents import end_unsubscribed, note_unsubscribed
from desktop.petition.engines.late_indexes import indexed_after
from desktop.petition.importing.changed_rows import erased_before, what_changed, who_unsubscribed
from desktop.petition.importing.reading.table_as_read import AS_FOUND, ReadAs, Remark
from desktop.petition.importing.refused_rows import MendingFile
from desktop.petition.importing.row_identity import content_sha256, earlier_sha256
from desktop.petition.importing.row_notes import NotedCells, RowNotes
from desktop.petition.importing.rows_into_signatures import Refuse, Source, WrongRow, kept_nowhere, read_rows
from desktop.petition.importing.signed_row import SignedRow, arrival_of_row
from desktop.petition.importing.table_batch import begin_batch, count_into, settle_number
from desktop.petition.importing.understanding.column_mapping import Columns, remember, remembered, unused
from desktop.petition.importing.understanding.source_understanding import Told
from desktop.petition.importing.understanding.staff_answers import (
    DATES,
    PRESET,
    Answer,
    changed,
    left_open,
    note_left_open,
    reading_by,
    remember_answers,
    remembered_answers,
)
from desktop.petition.importing.understood_table import UnderstoodTable, open_understood
from desktop.petition.intake.arrivals import ID, SEQUENCE, SHA256, ArrivedSignature
from desktop.petition.intake.batch_insertion import take_in
from desktop.petition.intake.rejections import TAKEN, Rejected
from desktop.petition.intake.table_readings import WORDS, Reading, first_unlike, is_read_by, readings
from desktop.petition.intake.undoing_merges import adopt
from desktop.petition.replay_log.noting import note_merges
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.name_index_tables import named_by

_ANSWERABLE = ("country", "date", "answer")  # problems of cells that an answer of staff would solve
_CHUNK = 2000  # rows held in memory at once
_BYTES_A_ROW = 100  # of a table as it usually is
LONGEST_SOURCE = 40  # characters
_FIGURES = ("read", "imported", "skipped", "errors", "unconfirmed", "unsubscribed", "mendable")  # the log has
MOST_SHOWN = 100  # wrong rows that a report names; all are counted


Rows = Iterator[SignedRow | WrongRow]
Watch = Callable[[Rows], Rows]


def _unwatched(rows: Rows) -> Rows:
    return rows


@dataclass(frozen=True, slots=True)
class Onlookers:
    """Who sees the rows of a table: `watch` each as it goes by, `refuse` those that cannot be taken."""

    watch: Watch = _unwatched
    refuse: Refuse = kept_nowhere


@dataclass(frozen=True, slots=True)
class SourceTable:
    """What to import: a file, the name staff give to where it comes from, and what they said of it and its columns.

    `preset`: by its name or file, else found by the headings; `presets`: a folder of staff's own. `strict`: any cell
    that is not understood costs its row. `refused`: where rows go that cannot be taken, with reasons in these `words`.
    """

    path: Path
    source: str
    named: Mapping[str, str]
    read_as: ReadAs = AS_FOUND
    preset: str = ""
    presets: Path | None = None
    answers: tuple[Answer, ...] = ()
    strict: bool = False
    refused: Path | None = None
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def told(self) -> Told:
        """What staff said of its columns and cells."""
        return Told(self.named, self.preset, self.presets, self.answers)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each row: `read == imported + skipped + errors`. `number` is the merge's, 0 for a look only.

    `skipped` rows were there already. `unsubscribed`: how many people did since they were brought in. `wrong` are the
    first of the errors. `unused`: headings of columns that are left. `unconfirmed` rows wait beside them all: their
    signers never answered whether it was them. `noted`: cells that were left out of rows that came in, and names to
    look at. `remarks`: how the table was read. `mend`: the refused rows, `mendable` of the errors; the others cannot be
    mended: they came before with other contents, or their signer is forgotten.
    """

    number: int
    columns: Mapping[str, str]
    unused: tuple[str, ...]
    read: int
    imported: int
    skipped: int
    errors: int
    wrong: tuple[WrongRow, ...]
    unconfirmed: int = 0
    noted: tuple[NotedCells, ...] = ()
    remarks: tuple[Remark, ...] = ()
    mend: str = ""
    unsubscribed: int = 0
    mendable: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """A table that went in as part of a transaction: what became of its rows, and how it was understood."""

    report: ImportReport
    opened: UnderstoodTable
    readable: int  # rows that can be a signature, whatever became of them


def import_table(
    petition: Petition, table: SourceTable, *, by: str, rows_known: int | None = None, report: Report = ignore
) -> ImportReport:
    """Import a table in one transaction; reports rows, of `rows_known` where a preview counted them.

    Rows with errors are left out and named. Raises SourceError, UsageError, PetitionError, Cancelled; then nothing has
    changed.
    """
    with MendingFile(table.refused, table.words) as mending, petition.transaction() as connection:
        taken = take_table(
            connection, petition, table, Meter(report, "rows", rows_known), Onlookers(refuse=mending.add)
        )
        if not taken.readable:
            raise NoReadableRow
        name, made = source_name(table), taken.report
        _keep_what_is_known(connection, table, taken.opened, made.noted, by=by)
        figures = {each: getattr(made, each) for each in _FIGURES}
        words = taken.opened.understood.words
        append_audit_line(connection, "import", by=by, merge=made.number, source=name, words=words, **figures)
        mending.flush()
        note_merges(petition, connection)
    return replace(made, mend=str(mending.path or ""))


def take_table(
    connection: Connection,
    petition: Petition,
    table: SourceTable,
    meter: Meter,
    onlookers: Onlookers,
) -> Taken:
    """Take a table in as part of a transaction that somebody else ends."""
    name = source_name(table)
    _require_own_name(connection, name)
    with open_understood(connection, name, table.path, table.read_as, table.told) as opened:
        columns = opened.understood.columns
        read_by = Answer(WORDS, "", opened.understood.words)
        _require_one_understanding(connection, name, columns, (*table.answers, *_shown(opened), read_by))
        source = _reading_of(connection, table, columns, _campaign(petition))
        merge = begin_batch(connection, name, columns, table.path)
        taking, notes = _Taking(petition.salt, merge.number, meter), RowNotes()
        rows = onlookers.watch(read_rows(source, opened.table, notes, onlookers.refuse))
        with seldom_collected(), indexed_after(connection, _rows_likely(table.path), signature, named_by):
            taking.take(connection, rows)
    number = settle_number(connection, merge, taking.fresh)
    count_into(connection, number)
    unsubscribed = end_unsubscribed(connection, number)
    adopt(connection, number)
    settle_batch(connection, number)
    made = taking.report(number, columns, unused(opened.table.headings, columns))
    made = replace(made, unsubscribed=unsubscribed)
    return Taken(_with_notes(made, opened, notes), opened, taking.readable)


class _Taking:
    """The rows of one import as they go in, chunk by chunk."""

    def __init__(self, salt: bytes, number: int, meter: Meter) -> None:
        self._salt, self._number, self._meter = salt, number, meter
        self._imported, self._skipped, self._errors = 0, 0, 0
        self._wrong: list[WrongRow] = []
        self._earlier: dict[str, bytes] = {}  # of rows of which some unsubscribed: their digests before these said so
        self.readable = 0  # rows that can be a signature, whatever became of it
        self.mendable = 0  # rows of which somebody can say more
        self.fresh = 0  # rows that nobody had read so before

    def take(self, connection: Connection, rows: Rows) -> None:
        """Put every row where it belongs."""
        while chunk := list(islice(rows, _CHUNK)):
            once = self._once(chunk)
            self._leave_erased(connection, once)
            taken = take_in(connection, self._number, list(once.values()))
            back = sum(each.undone for each in taken.twins)
            self.fresh += len(taken.fresh)
            self._imported += len(taken.fresh) + back
            self._skipped += len(taken.twins) - back
            self._settle_rejected(connection, once.values(), taken.rejected)
            self._meter.advance(len(chunk))

    def _settle_rejected(
        self, connection: Connection, arrivals: Iterable[ArrivedSignature], rejected: Sequence[Rejected]
    ) -> None:
        arrived = {arrival[0][SEQUENCE]: arrival for arrival in arrivals if rejected}
        other = [arrived[each.sequence] for each in rejected if each.code == TAKEN]
        note_unsubscribed(connection, self._number, list(who_unsubscribed(connection, self._number, other)))
        for each in rejected:
            problem = what_changed(connection, arrived[each.sequence]) if each.code == TAKEN else "erased"
            if problem:
                self._set_aside(WrongRow(each.sequence, problem))
            else:  # it is here, and that its signer unsubscribed is noted
                self._skipped += 1

    def report(self, number: int, columns: Columns, left: tuple[str, ...]) -> ImportReport:
        """Return what became of them all."""
        read = self._imported + self._skipped + self._errors
        wrong = tuple(sorted(self._wrong, key=lambda each: each.row))
        figures = (read, self._imported, self._skipped, self._errors)
        return ImportReport(number, columns.heading, left, *figures, wrong, mendable=self.mendable)

    def _once(self, chunk: list[SignedRow | WrongRow]) -> dict[str, ArrivedSignature]:
        """Return the rows to take in, those that stand here twice once."""
        fresh: dict[str, ArrivedSignature] = {}
        for each in chunk:
            if isinstance(each, WrongRow):
                self._set_aside(each)
                self.mendable += 1
                continue
            self.readable += 1
            arrival = arrival_of_row(each, content_sha256(each), self._salt)
            if any(given.answer == "withdrawn" for given in each.consents):
                self._earlier[each.id] = earlier_sha256(each)
            if each.id not in fresh:
                fresh[each.id] = arrival
            elif fresh[each.id][0][SHA256] == arrival[0][SHA256]:
                self._skipped += 1
            else:
                self._set_aside(WrongRow(each.sequence, "changed"))
        return fresh

    def _leave_erased(self, connection: Connection, once: dict[str, ArrivedSignature]) -> None:
        """Set aside who was erased when their row had an earlier digest; the others are asked about as they come in."""
        ids = {once[id_][0][ID]: id_ for id_ in self._earlier}
        earlier = {key: self._earlier[id_] for key, id_ in ids.items()}
        for key in erased_before(connection, self._salt, earlier):
            self._set_aside(WrongRow(once.pop(ids[key])[0][SEQUENCE], "erased"))
        self._earlier.clear()

    def _set_aside(self, wrong: WrongRow) -> None:
        self._errors += 1
        if len(self._wrong) < MOST_SHOWN:
            self._wrong.append(wrong)


def _reading_of(connection: Connection, table: SourceTable, columns: Columns, campaign: str) -> Source:
    asking, delivered = requesters(connection), promised_fields(connection)
    return Source(source_name(table), columns.of_signatures, campaign, asking, delivered, table.strict)


def _rows_likely(path: Path) -> int:
    return path.stat().st_size // _BYTES_A_ROW


def _with_notes(made: ImportReport, opened: UnderstoodTable, notes: RowNotes) -> ImportReport:
    remarks = tuple(opened.table.remarks)
    return replace(made, unconfirmed=opened.noticed.unconfirmed, noted=notes.cells, remarks=remarks)


def source_name(table: SourceTable) -> str:
    """Return the name of its source. Raises SourceUnnamed."""
    name = clean_line(table.source)
    if not name or len(name) > LONGEST_SOURCE:
        raise SourceUnnamed(f"Give where the table comes from a name of at most {LONGEST_SOURCE} letters.")
    return name


def _campaign(petition: Petition) -> str:
    held = petition.campaign()
    if held is None:
        raise NoCampaignYet("This petition has no campaign yet. Give it the campaign's pack, or merge a first batch.")
    return held[0]


def _require_own_name(connection: Connection, source: str) -> None:
    """Raise SourceAlike where the petition knows a source that people would take for this one."""
    known = set(connection.execute(select(batch.c.source).where(batch.c.source != "").distinct()).scalars())
    alike = [each for each in sorted(known) if _spoken(each) == _spoken(source)]
    if alike and source not in known:
        raise SourceAlike(source, alike[0])


def _spoken(source: str) -> str:
    return "".join(fold(source).split()) or source


def _require_one_understanding(
    connection: Connection, source: str, columns: Columns, given: tuple[Answer, ...]
) -> None:
    """Raise where rows that count came in by other columns or answers: they could not be told apart from these."""
    live = select(batch.c.number).where(batch.c.source == source, batch.c.undone.is_(False))
    numbers = list(connection.execute(live.order_by(batch.c.number)).scalars())
    if not numbers:
        return
    before = remembered(connection, source)
    other = next((each for each in numbers if not is_read_by(connection, each, columns.text)), None)
    if (before is not None and before.text != columns.text) or other is not None:
        raise OtherColumns(source, other or numbers[0])
    known, waiting = remembered_answers(connection, source), left_open(connection, source)
    late = (each for each in given if each.about in waiting and each not in known)
    if said := changed(known, given) or next(late, None):
        raise OtherAnswers(source, said.about, numbers[0])
    _require_read_alike(connection, source, numbers, reading_by((*known, *given)))


def _require_read_alike(connection: Connection, source: str, numbers: Sequence[int], now: Reading) -> None:
    """Raise where one of these merges was read before something was answered that holds now."""
    held = readings(connection, source)
    for number in numbers:
        if number in held and (about := first_unlike(held[number], now)):
            raise OtherAnswers(source, about, number)


def _keep_what_is_known(
    connection: Connection, table: SourceTable, opened: UnderstoodTable, noted: Sequence[NotedCells], *, by: str
) -> None:
    """Remember columns, preset and answers for this source's next table, and the order that its dates showed."""
    source = source_name(table)
    remember(connection, source, opened.understood.columns)
    preset = opened.understood.preset
    named = (Answer(PRESET, "", preset.key),) if preset and table.preset else ()
    remember_answers(connection, source, (*table.answers, *named, *_shown(opened)), by=by)
    fields = {each.field for each in noted if each.problem in _ANSWERABLE}
    note_left_open(connection, source, {DATES if each == "signed_at" else each for each in fields}, by=by)


def _shown(opened: UnderstoodTable) -> tuple[Answer, ...]:
    """Return what its dates themselves answer, where nobody did."""
    known = {each.about for each in opened.understood.answers}
    return (Answer(DATES, "", opened.order),) if opened.order and DATES not in known else ()
