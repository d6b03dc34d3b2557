"""Turns one row of somebody's table into a signature, or says what is wrong with it without repeating any of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.core.consent import Consent, Listing
from desktop.core.contact import tidy_phone
from desktop.core.country_names import find_country
from desktop.core.line import clean_line
from desktop.core.signature.facts import Capture, Signature
from desktop.petition.importing.reading.table import OpenTable, TableRow
from desktop.petition.importing.row_checks import (
    cell_problems,
    is_damaged,
    known_email,
    known_postal_code,
    row_problem,
)
from desktop.petition.importing.row_identity import RowIds, content_sha256
from desktop.petition.importing.row_notes import RowNotes
from desktop.petition.importing.understanding.answers import read_answer, read_consent
from desktop.petition.importing.understanding.column_mapping import CONSENT, NAMES, Columns
from desktop.petition.importing.understanding.moments import read_moment

WEB: Capture = "web"
_UNNUMBERED = "00000000-0000-0000-0000-000000000000"
Refuse = Callable[[Sequence[str], TableRow, str], None]  # headings, row, problem


@dataclass(frozen=True, slots=True)
class WrongRow:
    """A row that cannot be taken: its number as a spreadsheet shows it, and one of PROBLEMS."""

    row: int
    problem: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a table comes from: the name staff gave it, its columns, the campaign and the pack's requesters.

    `delivered`: the fields that the recipient gets. `strict`: any cell that is not understood costs its row.
    """

    name: str
    columns: Columns
    campaign: str
    requesters: Mapping[str, str]
    delivered: frozenset[str] = frozenset({"name", "country"})
    strict: bool = False

    @property
    def needed(self) -> frozenset[str]:
        """Fields without which there is no signature; `listing` says whether the name may be shown at all."""
        return self.delivered | {*NAMES, "listing"}


def kept_nowhere(_headings: Sequence[str], _row: TableRow, _problem: str) -> None:
    """Let a refused row go: a look keeps none."""


def read_rows(
    source: Source, table: OpenTable, notes: RowNotes | None = None, refuse: Refuse = kept_nowhere
) -> Iterator[Signature | WrongRow]:
    """Give a signature for each row that can be one; `sequence` is the row's number.

    Cells that are left out and names to look at go into `notes`; each row that is refused is handed to `refuse`.
    """
    notes = notes or RowNotes()
    place = {field: table.headings.index(column) for field, column in source.columns.heading.items()}
    names = [at for field, at in place.items() if field in NAMES]
    ids = RowIds((source.campaign, source.name), source.columns.text)
    for row in table.rows:
        given = {field: clean_line(row.cells[at]) if at < len(row.cells) else "" for field, at in place.items()}
        problem = row.problem or _understand(source, row.number, given, notes)
        if problem:
            refuse(table.headings, row, problem)
            yield WrongRow(row.number, problem)
            continue
        if is_damaged(" ".join(row.cells[at] for at in names if at < len(row.cells))):
            notes.add(row.number, "name", "damaged_letters")
        yield _numbered(_signature(source, row.number, given), ids, given.get("id", ""), notes)


def _understand(source: Source, number: int, given: dict[str, str], notes: RowNotes) -> str:
    """Empty the cells that are not understood and note them; return why the row cannot be taken, or nothing."""
    if problem := row_problem(given):
        return problem
    wrong = list(cell_problems(given))
    for field, problem in wrong:
        if source.strict or field in source.needed:
            return problem
    for field, problem in wrong:
        given[field] = ""
        notes.add(number, field, problem)
    return row_problem(given) if wrong else ""


def _numbered(found: Signature, ids: RowIds, told: str, notes: RowNotes) -> Signature:
    id_, above = ids.of(told, content_sha256(found))
    if above:
        notes.add(found.sequence, "name", "equal_row")
    return replace(found, id=id_)


def _signature(source: Source, number: int, given: Mapping[str, str]) -> Signature:
    country = find_country(given.get("country", ""))
    moment = read_moment(given.get("signed_at", ""))
    first, family = given.get("given_name", ""), given.get("family_name", "")
    if not first:
        first, family = given.get("name", "") or family, ""
    return Signature(
        id=_UNNUMBERED,
        campaign=source.campaign,
        version=0,
        text_sha256="",
        language=given.get("language", "")[:20],
        given_name=first,
        family_name=family,
        country=country,
        email=known_email(given["email"]) if given.get("email") else "",
        postal_code=known_postal_code(given.get("postal_code", ""), country),
        phone=tidy_phone(given.get("phone", ""), country),
        signed_at=moment,
        offset=0,
        listing=_listing(given),
        capture=WEB,
        sheet="",
        line=number,
        event="",
        device="",
        sequence=number,
        age_stated=False,
        consents=tuple(_consents(source, given, moment)),
    )


def _listing(given: Mapping[str, str]) -> Listing:
    return "count_only" if read_answer(given.get("listing", "")) == "no" else "named"


def _consents(source: Source, given: Mapping[str, str], at: str) -> Iterator[Consent]:
    for field, text in given.items():
        if field.startswith(CONSENT):
            request = field.removeprefix(CONSENT)
            who, language = source.requesters.get(request, ""), given.get("language", "")
            answer, original = read_consent(text)
            # Nobody wrote down when somebody unsubscribed: the date in the row is when they signed.
            yield Consent(request, who, "", language, answer, "" if answer == "withdrawn" else at, WEB, original)
