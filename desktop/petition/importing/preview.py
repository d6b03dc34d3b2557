"""Shows what an import would do before anything changes: the import itself, undone at its end, and what was seen."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, func, select

from desktop.core.campaign import DELIVERED_FIELDS, DeliveredField
from desktop.core.countries import country_label
from desktop.core.name_writing import printed_name
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.agreements.kept_packs import list_packs
from desktop.petition.agreements.source_terms import promised_fields, requesters
from desktop.petition.importing.import_table import (
    ImportReport,
    Onlookers,
    Rows,
    SourceTable,
    Taken,
    source_name,
    take_table,
)
from desktop.petition.importing.question_file import Question
from desktop.petition.importing.signed_row import SignedRow
from desktop.petition.importing.understanding.cells_in_our_words import Noticed
from desktop.petition.importing.understanding.column_mapping import CONSENT, NAMES, Columns
from desktop.petition.importing.understanding.moments import may_be_either
from desktop.petition.importing.understanding.staff_answers import (
    COLUMN,
    DATES,
    NOTHING,
    PRESET,
    UNCONFIRMED,
    Answer,
    KeptAnswer,
    choices,
    kept_answers,
)
from desktop.petition.review.doubtful_names import find_rule
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature

_PRINTED = 3  # rows shown as they would be printed
_SAID_BESIDE = ("damaged", "tag")  # lost letters and tags are among the notes of the report
_NAMED = 20  # rows to look at


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """A column and the field it is taken for, empty where it is not used; `why` not, where that is known."""

    heading: str
    field: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class OddRow:
    """A row to look at: its name fits a rule of names that are damaged, or no people's."""

    row: int
    rule: str


@dataclass(frozen=True, slots=True)
class KnownAnswer:
    """What was answered to a question of this source, in the words of `may`; when and by whom, empty: only just now."""

    question: Question
    said: str
    at: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do. In `report`, `imported` are the new rows and `skipped` those that are here already.

    `preset`: the platform's name, empty where none was recognised. `missing`: what is delivered and has no column.
    `printed`: the first rows as the list would show them. `doubtful`: how many of the new would wait for a decision.
    `answered`: how many answers of staff hold; `known`: those to questions, the newest first. `odd`: how many rows may
    be no people's; `odd_rows` are the first. `gone`: by field the headings from which this source was read, and which
    are not here; then no row was looked at.
    """

    report: ImportReport
    preset: str
    guaranteed: bool
    columns: tuple[ColumnUse, ...]
    doubts: tuple[tuple[str, str], ...]
    missing: tuple[DeliveredField, ...]
    printed: tuple[tuple[str, ...], ...]
    questions: tuple[Question, ...]
    odd_rows: tuple[OddRow, ...]
    doubtful: int
    readable: int
    answered: int
    odd: int = 0
    gone: Mapping[str, str] = field(default_factory=dict)
    known: tuple[KnownAnswer, ...] = ()


def preview_table(petition: Petition, table: SourceTable, *, report: Report = ignore) -> Preview:
    """Look at a table and change nothing; reports rows. Raises SourceError, UsageError, PetitionError, Cancelled."""
    seen = _Seen()
    with petition.rehearsal() as connection:
        packs = [each.campaign for each in list_packs(connection)]
        asked = requesters(connection)
        seen.delivered = tuple(each for each in DELIVERED_FIELDS if any(each in one.delivered_fields for one in packs))
        taken = take_table(connection, petition, table, Meter(report, "rows"), Onlookers(seen.watch))
        found = _preview(taken, seen, tuple(asked), _doubtful(connection, taken.report.number))
        return replace(found, known=_known(connection, table, tuple(asked)))


def preview_headings(
    petition: Petition, headings: Sequence[str], columns: Mapping[str, str], gone: Mapping[str, str] | None = None
) -> Preview:
    """Return a table's columns only: where one is missing there are no rows to look at. Raises PetitionError."""
    with petition.reading() as connection:
        promised = promised_fields(connection)
    missing = tuple(each for each in DELIVERED_FIELDS if each in promised and not _has(Columns(columns), each))
    uses = tuple(_uses(headings, Columns(columns), {}))
    nothing = ImportReport(0, columns, tuple(each.heading for each in uses if not each.field), 0, 0, 0, 0, ())
    found = Preview(nothing, "", False, uses, (), missing, (), (), (), 0, 0, 0)  # noqa: FBT003  (guaranteed: nothing is)
    return replace(found, gone=gone or {})


@dataclass(slots=True)
class _Seen:
    """What goes by while the rows go in."""

    delivered: tuple[DeliveredField, ...] = ()
    printed: list[tuple[str, ...]] = field(default_factory=list)
    odd_rows: list[OddRow] = field(default_factory=list)
    odd: int = 0

    def watch(self, rows: Rows) -> Rows:
        for each in rows:
            if isinstance(each, SignedRow):
                self._look_at(each)
            yield each

    def _look_at(self, each: SignedRow) -> None:
        if len(self.printed) < _PRINTED:
            self.printed.append(tuple(_printed(each, name) for name in self.delivered or DELIVERED_FIELDS[:2]))
        rule = find_rule(each.given_name, each.family_name)
        if rule and rule not in _SAID_BESIDE:
            self.odd += 1
            if len(self.odd_rows) < _NAMED:
                self.odd_rows.append(OddRow(each.sequence, rule))


def _printed(each: SignedRow, field: str) -> str:
    match field:
        case "name":
            return printed_name(each.given_name, each.family_name)
        case "country":
            return country_label(each.country, "en") if each.country else ""
        case _:
            return each.postal_code


def _preview(taken: Taken, seen: _Seen, requests: Sequence[str], doubtful: int) -> Preview:
    opened, known = taken.opened, taken.opened.understood
    preset = known.preset
    return Preview(
        report=taken.report,
        preset=preset.name if preset else "",
        guaranteed=bool(preset and preset.kind == "guaranteed"),
        columns=tuple(_uses(opened.table.headings, known.columns, known.found.left_aside)),
        doubts=known.found.doubts,
        missing=tuple(each for each in seen.delivered if not _has(known.columns, each)),
        printed=tuple(seen.printed),
        questions=tuple(_questions(opened.noticed, known.found.may_be_consent, requests, known.answers)),
        odd_rows=tuple(seen.odd_rows),
        doubtful=doubtful,
        readable=taken.readable,
        answered=len(known.answers),
        odd=seen.odd,
    )


def _known(connection: Connection, table: SourceTable, requests: Sequence[str]) -> tuple[KnownAnswer, ...]:
    """Return what was answered before, and in this look, with the choices there were."""
    fresh = {(each.about, each.value): KeptAnswer(each, "", "") for each in table.answers}
    kept = {(each.answer.about, each.answer.value): each for each in kept_answers(connection, source_name(table))}
    return tuple(
        KnownAnswer(
            Question(about, value, 0, (*requests, NOTHING) if about == COLUMN else choices(about)),
            each.answer.means or NOTHING,
            each.at,
            each.by,
        )
        for (about, value), each in reversed({**kept, **fresh}.items())
        if about != PRESET
    )


def _doubtful(connection: Connection, number: int) -> int:
    waits = select(func.count()).where(signature.c.batch == number, signature.c.state == "review")
    return int(connection.execute(waits).scalar_one())


def _uses(headings: Sequence[str], columns: Columns, aside: Mapping[str, str]) -> Iterator[ColumnUse]:
    taken = {heading: each for each, heading in columns.heading.items()}
    for heading in headings:
        if heading.strip():
            yield ColumnUse(heading, taken.get(heading, ""), aside.get(heading, ""))


def _has(columns: Columns, wanted: DeliveredField) -> bool:
    return any(each in columns.heading for each in (NAMES if wanted == "name" else (wanted,)))


def _questions(
    noticed: Noticed, columns: Sequence[str], requests: Sequence[str], answers: Sequence[Answer]
) -> Iterator[Question]:
    """Give what nobody has answered yet, what most rows say first."""
    answered = {(each.about, each.value) for each in answers}
    asked = {each.means for each in answers if each.about == COLUMN}
    for heading in columns:
        if requests and (COLUMN, heading) not in answered and not set(requests) <= asked:
            yield Question(COLUMN, heading, 0, (*requests, NOTHING))
    for about, values in noticed.unknown.items():
        yield from _of_field(about, values)
    if noticed.unconfirmed and (UNCONFIRMED, "") not in answered:
        yield Question(UNCONFIRMED, "", noticed.unconfirmed, choices(UNCONFIRMED))


def _of_field(about: str, values: Counter[str]) -> Iterator[Question]:
    if about == "signed_at":
        if either := sum(rows for value, rows in values.items() if may_be_either(value)):
            yield Question(DATES, "", either, choices(DATES))
    elif about in ("country", "listing", "confirmed") or about.startswith(CONSENT):
        for value, rows in values.most_common():
            yield Question(about, value, rows, choices(about))
