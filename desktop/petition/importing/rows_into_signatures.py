"""Turns one row of somebody's table into a signature, or says what is wrong with it without repeating any of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.consent import BY_TABLE, Listing
from desktop.core.contact_details import tidy_phone
from desktop.petition.importing.cell_readers import EMPTY, ReadCell, cell_reader, known_postal_code
from desktop.petition.importing.reading.table_as_read import OpenTable, TableRow
from desktop.petition.importing.row_checks import name_problem, row_problem
from desktop.petition.importing.row_identity import RowIds, contents_sha256
from desktop.petition.importing.row_notes import RowNotes
from desktop.petition.importing.signed_row import RowConsent, SignedRow
from desktop.petition.importing.understanding.column_mapping import CONSENT, NAMES, Columns
from desktop.petition.importing.understanding.consent_answers import read_consent

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
) -> Iterator[SignedRow | WrongRow]:
    """Give a signature for each row that can be one; `sequence` is the row's number.

    Cells that are left out and names to look at go into `notes`; each row that is refused is handed to `refuse`.
    """
    notes = notes or RowNotes()
    headings = source.columns.heading
    readers = [(field, table.headings.index(column), cell_reader(field)) for field, column in headings.items()]
    names = [field for field in headings if field in NAMES]
    in_parts = {"name", "given_name"} <= set(names)
    finish = _Finishing(source, notes)
    for row in table.rows:
        cells, width = row.cells, len(row.cells)
        given = {field: read(cells[at]) if at < width else EMPTY for field, at, read in readers}
        if in_parts and given["given_name"].text:
            given["name"] = EMPTY  # of a whole name beside its parts nothing is read, nor wrong
        problem = row.problem or _understand(source, row.number, given, notes)
        problem = problem or _missing(source, row.number, given, notes)
        if problem:
            refuse(table.headings, row, problem)
            yield WrongRow(row.number, problem)
            continue
        for remark in {given[field].remark for field in names if given[field].remark}:
            notes.add(row.number, "name", remark)
        yield finish.signature(row.number, given)


def _understand(source: Source, number: int, given: dict[str, ReadCell], notes: RowNotes) -> str:
    """Empty the cells that are not understood and note them; return why the row cannot be taken, or nothing."""
    said = {field: cell.text for field, cell in given.items()}
    if problem := row_problem(said):
        return problem
    wrong = [(field, cell.problem) for field, cell in given.items() if cell.problem]
    if problem := name_problem(said):
        wrong.append((NAMES[0], problem))
    if source.strict and any(cell.remark == "tag" for cell in given.values()):
        return "tag"
    if not wrong:  # nearly always
        return ""
    for field, problem in wrong:
        if source.strict or field in source.needed:
            return problem
    for field, problem in wrong:
        given[field], said[field] = EMPTY, ""
        notes.add(number, field, problem)
    return row_problem(said)


def _missing(source: Source, number: int, given: Mapping[str, ReadCell], notes: RowNotes) -> str:
    """Note a row without the country that is delivered; return that where it costs the row, else nothing.

    Where the table has no column for it, that is said once, of all rows.
    """
    if "country" not in source.delivered or "country" not in given or given["country"].text:
        return ""
    if source.strict:
        return "no_country"
    notes.add(number, "country", "no_country")
    return ""


class _Finishing:
    """Makes signatures of rows that were understood, each with the id that it has on every import."""

    def __init__(self, source: Source, notes: RowNotes) -> None:
        self._notes = notes
        self._ids = RowIds((source.campaign, source.name), source.columns.text)
        requests = [(each, each.removeprefix(CONSENT)) for each in source.columns.heading if each.startswith(CONSENT)]
        self._requests = [(field, (request, source.requesters.get(request, ""))) for field, request in requests]

    def signature(self, number: int, given: Mapping[str, ReadCell]) -> SignedRow:
        """Return the signature of row `number`; one that is equal to an earlier row is noted."""
        means = {field: cell.means for field, cell in given.items()}.get
        country, moment, language = means("country", ""), means("signed_at", ""), means("language", "")
        first, family = means("given_name", ""), means("family_name", "")
        if not first:
            first, family = means("name", "") or family, ""
        postal_code = known_postal_code(means("postal_code", ""), country)
        typed = means("phone", "")
        who = (first, family, country, means("email", ""), postal_code, tidy_phone(typed, country) if typed else "")
        listing: Listing = "count_only" if means("listing") == "no" else "named"
        answers = ((asked, given[field].text) for field, asked in self._requests)
        consents = tuple(_consent(asked, text, language, moment) for asked, text in answers)
        facts = (*who, moment, listing, language[:20])
        id_, above = self._ids.of(means("id", ""), lambda: contents_sha256(facts, consents))
        if above:
            self._notes.add(
                number, "name", "twice" if means("email") else "twice_perhaps" if postal_code else "equal_row"
            )
        return SignedRow(id_, number, *facts, consents)


def _consent(asked: tuple[str, str], text: str, language: str, at: str) -> RowConsent:
    """Return what a cell answers to one request; `asked`: the request and who asks."""
    answer, original = _kept_answer(text)
    # Nobody wrote down when somebody unsubscribed: the date in the row is when they signed.
    return RowConsent(*asked, language, answer, "" if answer == "withdrawn" else at, BY_TABLE, original)


_kept_answer = lru_cache(maxsize=1000)(read_consent)
