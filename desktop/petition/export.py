"""Writes the people of the petition as a table for the organisation's own platform: each once, consents with proof."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, FromClause, Select, case, func, literal, select

from desktop.core.errors import DeliveryError
from desktop.core.files import require_new, whole_file
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.deduplication.consents import strongest
from desktop.petition.deduplication.people import COUNTED
from desktop.petition.engines.dialects import filled, hexadecimal
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, consent, signature

_LINES = 5000  # read and written at once: what memory holds
# With these a spreadsheet begins a formula, wide ones in some languages as well: owasp.org, “CSV Injection”.
_BEGIN_FORMULAS = tuple("=+-@\t\r＝＋－＠")
# Stands for a quotation mark until those within the cells are doubled, all at once: no line of text ever holds it.
_MARK = "\x1e"
_IN_PHONES = "+0123456789 ().-"


def export_people(petition: Petition, path: Path, *, by: str, report: Report = ignore) -> int:
    """Write everybody who is counted to `path` as CSV, UTF-8, that only this user may read; return how many.

    Reports people. A cell that a spreadsheet would run begins with an apostrophe. Raises OutputError (never over a file
    that is there), DeliveryError where nobody is counted, PetitionError, Cancelled; then there is no file.
    """
    require_new(path)
    people = 0
    with petition.reading() as connection, whole_file(path) as file:
        counted = select(func.count()).select_from(signature.join(batch)).where(COUNTED)
        meter = Meter(report, "people", int(connection.execute(counted).scalar_one()))
        columns, table = people_table(connection)
        file.write((",".join(columns) + "\r\n").encode())
        result = connection.execute(table.execution_options(yield_per=_LINES)).scalars()
        for lines in result.partitions():
            file.write(_quoted(lines))
            people += len(lines)
            meter.advance(len(lines))
        if not people:
            raise DeliveryError("Nobody is counted as valid in this petition: there is nothing to export.")
        with petition.transaction() as writing:
            append_audit_line(writing, "exported", by=by, people=people)
    return people


@dataclass(frozen=True, slots=True)
class _Cell:
    """One column: its name, what stands in it, and whether that may hold anything (then it stands in quotes)."""

    name: str
    value: ColumnElement[Any]
    free: bool = False


def people_table(connection: Connection) -> tuple[list[str], Select[str]]:
    """Return the names of the columns, and the query that gives a line of CSV for each person, as they were merged.

    The lines are set by the database: a million rows of cells handed over to be set here take three times as long.
    """
    requests = connection.execute(select(consent.c.request).distinct().order_by(consent.c.request)).scalars().all()
    merges = select(batch.c.number, _line(_MERGED).label("cells")).cte("merges").prefix_with("MATERIALIZED")
    best = strongest()
    people: FromClause[Any] = signature.join(batch).join(merges, merges.c.number == signature.c.batch)
    cells = list(_given())
    for request in requests:
        people, more = _with_consent(people, best, request)
        cells += more
    line = filled(literal("%s,%s\r\n"), merges.c.cells, _line(cells))
    table = select(line).select_from(people).where(COUNTED).order_by(signature.c.number)
    return [cell.name for cell in (*_MERGED, *cells)], table


def _line(cells: Sequence[_Cell]) -> ColumnElement[str]:
    pattern = ",".join(f"{_MARK}%s{_MARK}" if cell.free else "%s" for cell in cells)
    return filled(literal(pattern), *(_guarded(cell.value) if cell.free else cell.value for cell in cells))


def _quoted(lines: Sequence[str]) -> bytes:
    return "".join(lines).replace('"', '""').replace(_MARK, '"').encode()


# The same for every signature of a merge, and set once for it.
_MERGED = tuple(
    _Cell(name, func.replace(batch.c[name], _MARK, ""), free=True)
    for name in ("event", "event_name", "event_place", "event_day", "device", "source")
)


def _given() -> Iterator[_Cell]:
    yield _Cell("signature_id", hexadecimal(signature.c.id))
    for name in ("given_name", "family_name", "email", "postal_code", "phone", "language", "sheet"):
        yield _Cell(name, signature.c[name], free=True)
    for name in ("country", "signed_at", "offset", "listing", "capture", "line"):
        yield _Cell(name, signature.c[name])
    yield _Cell("campaign_version", signature.c.version)
    yield _Cell("text_sha256", hexadecimal(signature.c.text_sha256))


def _with_consent(people: FromClause[Any], best: CTE, request: str) -> tuple[FromClause[Any], list[_Cell]]:
    """Join each person's strongest answer to a request; its columns say whose proof it is, by the signature's id."""
    better, given, holder = best.alias(), consent.alias(), signature.alias()
    theirs = func.coalesce(better.c.signature, signature.c.number)
    joined = (
        people.outerjoin(better, (better.c.head == signature.c.number) & (better.c.request == request))
        .outerjoin(given, (given.c.signature == theirs) & (given.c.request == request))
        .outerjoin(holder, holder.c.number == better.c.signature)
    )
    holder_id = case((given.c.signature.is_not(None), hexadecimal(func.coalesce(holder.c.id, signature.c.id))))
    name = f"consent_{request}"
    free = (_Cell(f"{name}_{each}", given.c[each], free=True) for each in ("at", "language", "method", "requester"))
    return joined, [
        _Cell(name, func.coalesce(given.c.answer, "not_asked")),
        *free,
        _Cell(f"{name}_text_sha256", hexadecimal(given.c.text_sha256)),
        _Cell(f"{name}_signature_id", holder_id),
    ]


def _guarded(text: ColumnElement[str]) -> ColumnElement[str]:
    # Two comparisons spare nearly every name the third: all of these stand before A, or are wide.
    far = ((text >= "\t") & (text < "A")) | (text >= "＋")
    risky = far & func.substr(text, 1, 1).in_(_BEGIN_FORMULAS)
    if text is signature.c.phone:
        risky &= func.ltrim(text, _IN_PHONES) != ""
    return case((risky, "'" + text), else_=text)
