"""Writes the people of the petition as a table for the organisation's own platform: each once, consents with proof."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, literal, select

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
BEGIN_FORMULAS = tuple("=+-@\t\r＝＋－＠")
# Stands for a quotation mark until those within the cells are doubled, all at once: no line of text ever holds it.
_MARK = "\x1e"
# The columns beside an answer, after its own name; the last says whose proof it is, by the signature's id.
_FREE_PROOF, _DIGESTS = ("at", "language", "method", "requester"), ("text_sha256", "signature_id")
_PROOF = (*_FREE_PROOF, *_DIGESTS)
_NOT_ASKED = ",".join(["not_asked", *(_MARK * 2 for _ in _FREE_PROOF), *("" for _ in _DIGESTS)])
# Between answers, and between a request and its cells: no line of text ever holds these.
_NEXT, _SPLIT = "\x1d", "\x1f"
_NOBODY = (0, "", "")  # signatures are numbered from 1
_PLAIN = re.compile("[A-Za-z0-9_-]+").fullmatch
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
        requests = _requests(connection)
        file.write(_heading(requests))
        for lines in _lines(connection, requests):
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


def _requests(connection: Connection) -> Sequence[str]:
    """Return what anybody was asked in a batch that counts."""
    asked = select(consent.c.request).join(signature, consent.c.signature == signature.c.number).join(batch)
    return (
        connection.execute(asked.where(batch.c.undone.is_(False)).distinct().order_by(consent.c.request))
        .scalars()
        .all()
    )


def _heading(requests: Sequence[str]) -> bytes:
    names = [cell.name for cell in (*_MERGED, *_given())]
    names += [f"consent_{request}{ending}" for request in requests for ending in ("", *(f"_{each}" for each in _PROOF))]
    return (",".join(map(_named, names)) + "\r\n").encode()


def _named(name: str) -> str:
    """Return a heading as a cell: what devices of the first format called a request may hold anything."""
    guarded = f"'{name}" if name.startswith(BEGIN_FORMULAS) else name
    return guarded if _PLAIN(guarded) else '"' + guarded.replace('"', '""') + '"'


def _lines(connection: Connection, requests: Sequence[str]) -> Iterator[list[str]]:
    """Yield a line of CSV for each person, as they were merged, some at a time.

    Cells are set by the database: a million rows of them handed over to be set here take three times as long. Answers
    come as one cell, to be parted here: a join for each request ends at 64 tables.
    """
    better = iter(connection.execute(_better().execution_options(yield_per=_LINES)))
    theirs = next(better, _NOBODY)
    for some in connection.execute(_people().execution_options(yield_per=_LINES)).partitions():
        lines = []
        for number, line, own in some:
            told = dict(answer.split(_SPLIT, 1) for answer in own.split(_NEXT)) if own else {}
            while theirs[0] == number:
                told[theirs[1]] = theirs[2]
                theirs = next(better, _NOBODY)
            lines.append(",".join([line, *(told.get(request, _NOT_ASKED) for request in requests)]) + "\r\n")
        yield lines


def _people() -> Select[int, str, str]:
    """Give each person's number, their line, and the answers of their own signature: requests and lines of cells."""
    merges = select(batch.c.number, _line(_MERGED).label("cells")).cte("merges").prefix_with("MATERIALIZED")
    people = signature.join(batch).join(merges, merges.c.number == signature.c.batch)
    line = filled(literal("%s,%s"), merges.c.cells, _line(list(_given())))
    answer = filled(literal(f"%s{_SPLIT}%s"), consent.c.request, _line(_answer()))
    own = select(func.aggregate_strings(answer, _NEXT)).where(consent.c.signature == signature.c.number)
    told = own.correlate(signature).scalar_subquery()
    return select(signature.c.number, line, told).select_from(people).where(COUNTED).order_by(signature.c.number)


def _better() -> Select[int, str, str]:
    """Give the answers that count of another signature of the same person: their number, the request, a line."""
    best, head = strongest(), signature.alias("head")
    held = (consent.c.signature == best.c.signature) & (consent.c.request == best.c.request)
    others = best.join(consent, held).join(signature, signature.c.number == best.c.signature)
    others = others.join(head, head.c.number == best.c.head).join(batch, batch.c.number == head.c.batch)
    theirs = (best.c.signature != best.c.head) & head.c.kept_as.is_(None) & (head.c.state == "valid")
    wanted = select(best.c.head, best.c.request, _line(_answer())).select_from(others)
    return wanted.where(theirs, batch.c.undone.is_(False)).order_by(best.c.head)


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
    for name in ("name", "given_name", "family_name", "email", "postal_code", "phone", "language", "sheet"):
        yield _Cell(name, signature.c[name], free=True)
    for name in ("country", "signed_at", "offset", "listing", "capture", "line"):
        yield _Cell(name, signature.c[name])
    yield _Cell("campaign_version", signature.c.version)
    yield _Cell("text_sha256", hexadecimal(signature.c.text_sha256))


def _answer() -> Sequence[_Cell]:
    free = (_Cell(each, consent.c[each], free=True) for each in _FREE_PROOF)
    digests = (consent.c.text_sha256, signature.c.id)
    return (
        _Cell("answer", consent.c.answer),
        *free,
        *(_Cell(name, hexadecimal(value)) for name, value in zip(_DIGESTS, digests, strict=True)),
    )


def _guarded(text: ColumnElement[str]) -> ColumnElement[str]:
    # Two comparisons spare nearly every name the third: all of these stand before A, or are wide.
    far = ((text >= "\t") & (text < "A")) | (text >= "＋")
    risky = far & func.substr(text, 1, 1).in_(BEGIN_FORMULAS)
    if text is signature.c.phone:
        risky &= func.ltrim(text, _IN_PHONES) != ""
    return case((risky, "'" + text), else_=text)
