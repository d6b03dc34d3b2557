"""One record for each person who counts: what they gave, where and when, and each answer to a request with its proof.

Every format and every target is made of these. Who is count-only or may not leave is told, and never left to a format.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from desktop.core.name_writing import printed_name
from desktop.core.progress import Meter, Report
from desktop.petition.agreements.promised_terms import SIGNED, Agreements, Signed, sound_agreements
from desktop.petition.deduplication.consents_that_count import strongest
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.status import WEB
from desktop.petition.tables.arrival_tables import batch, consent, signature

_AT_ONCE = 2000
_MERGED = ("event", "event_name", "event_place", "event_day", "device")  # the source is among what was signed
_GIVEN = ("name", "given_name", "family_name", "email", "postal_code", "phone", "extra", "country", "language")
_SIGNING = ("signed_at", "offset", "listing", "capture", "sheet", "line")
_FACTS = (*_MERGED, *_GIVEN, *_SIGNING)
_PROOF = ("answer", "at", "language", "method", "requester")


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """The answer to a request that counts for a person, with its proof; `signature_id` says in which of theirs it is.

    Digests and ids are hexadecimal; `number` is that of the same signature, in the order in which they came in.
    """

    answer: str
    at: str = ""
    language: str = ""
    method: str = ""
    requester: str = ""
    text_sha256: str = ""
    signature_id: str = ""
    number: int = 0


NOT_ASKED = GivenAnswer("not_asked")


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One person, by the signature that counts for them. `facts` are what they gave and where, by column.

    `one_box`: they wrote their name in one box, and nobody knows its parts. `agreed`: it is known what they agreed to.
    `online`: they signed the web petition as well, whose own counter has them. `signed`: which agreement is theirs.
    """

    number: int
    facts: Mapping[str, str]
    answers: Mapping[str, GivenAnswer]
    one_box: bool
    count_only: bool
    agreed: bool
    online: bool
    signed: Signed

    def answer(self, request: str) -> GivenAnswer:
        """Return what they said to a request; that nobody asked them where there is nothing."""
        return self.answers.get(request, NOT_ASKED)


def asked_requests(connection: Connection) -> tuple[str, ...]:
    """Return what anybody was asked in a batch that counts, in the order of their names."""
    asked = select(consent.c.request).join(signature, consent.c.signature == signature.c.number).join(batch)
    found = asked.where(batch.c.undone.is_(False)).distinct().order_by(consent.c.request)
    return tuple(connection.execute(found).scalars())


def count_people(connection: Connection) -> int:
    """Return how many people count."""
    return int(connection.execute(select(func.count()).select_from(signature.join(batch)).where(COUNTED)).scalar_one())


def newest_signature(connection: Connection) -> int:
    """Return the number of the signature that came in last, 0 without any."""
    return int(connection.execute(select(func.max(signature.c.number))).scalar() or 0)


def read_records(connection: Connection) -> Iterator[ExportRecord]:
    """Yield everybody who counts, in the order of their signatures' numbers. Raises CampaignError."""
    agreements, online = sound_agreements(connection), _online(connection)
    known: dict[Signed, bool] = {}
    own, better = _Stream(connection, _own_answers()), _Stream(connection, _better_answers())
    for some in connection.execute(_people().execution_options(yield_per=_AT_ONCE)).partitions():
        for row in some:
            signed = Signed(*row[: len(SIGNED)])
            if signed not in known:
                known[signed] = agreements.terms(signed) is not None
            answers = own.of(row.number) | better.of(row.number)
            yield _record(row, answers, signed, agreed=known[signed], online=row.number in online)


def read_record(connection: Connection, number: int, agreements: Agreements) -> ExportRecord | None:
    """Return who counts by one signature, as they are now; None where nobody does. `online` is not looked up."""
    people, *given = _of_one()
    row = connection.execute(people, {"one": number}).first()
    if row is None:
        return None
    answers = {each.request: _answer(each) for wanted in given for each in connection.execute(wanted, {"one": number})}
    signed = Signed(*row[: len(SIGNED)])
    return _record(row, answers, signed, agreed=agreements.terms(signed) is not None, online=False)


def metered(records: Iterator[ExportRecord], people: int, report: Report) -> Iterator[ExportRecord]:
    """Yield the same, and report how many of so many people are done. Raises Cancelled."""
    meter, done = Meter(report, "people", people), 0
    for done, record in enumerate(records, 1):
        yield record
        if not done % _AT_ONCE:
            meter.advance(_AT_ONCE)
    if done % _AT_ONCE:
        meter.advance(done % _AT_ONCE)


@cache
def _of_one() -> tuple[Select[Any], ...]:
    """Give the person that counts by the signature `one`, and their answers; put together once, which takes longest."""
    mine = signature.c.number == bindparam("one")
    others = _better_answers(select(signature.c.number).where(mine))
    return _people().where(mine), _own_answers().where(mine), others


class _Stream:
    """Answers in the order of the people they are of, read beside those people."""

    def __init__(self, connection: Connection, wanted: Select[Any]) -> None:
        self._rows: Iterator[Row[Any]] = iter(connection.execute(wanted.execution_options(yield_per=_AT_ONCE)))
        self._next = next(self._rows, None)

    def of(self, number: int) -> dict[str, GivenAnswer]:
        """Return what this person said, by request; people are asked for in order."""
        found: dict[str, GivenAnswer] = {}
        while self._next is not None and self._next.head <= number:
            if self._next.head == number:
                found[self._next.request] = _answer(self._next)
            self._next = next(self._rows, None)
        return found


def _answer(row: Row[Any]) -> GivenAnswer:
    said: tuple[Any, ...] = tuple(row)[2:]  # as `_said` orders them
    answer, at, language, method, requester, text_sha256, signature_id, given_in = said
    return GivenAnswer(answer, at, language, method, requester, text_sha256.hex(), signature_id.hex(), given_in)


def _record(
    row: Row[Any], answers: Mapping[str, GivenAnswer], signed: Signed, *, agreed: bool, online: bool
) -> ExportRecord:
    facts: dict[str, str] = dict(zip(_FACTS, row[-len(_FACTS) :], strict=True))  # the last columns of `_people`
    one_box = bool(row.name)
    facts |= {
        "source": row.source,
        "signature_id": row.id.hex(),
        "full_name": row.name or printed_name(row.given_name, row.family_name),
        "offset": str(row.offset),
        "line": str(row.line),
        "campaign_version": str(row.version),
        "text_sha256": row.text_sha256.hex(),
    }
    return ExportRecord(row.number, facts, answers, one_box, row.listing == "count_only", agreed, online, signed)


def _people() -> Select[Any]:
    given = (signature.c[name] for name in (*_GIVEN, *_SIGNING))
    merged = (batch.c[name] for name in _MERGED)
    wanted = select(*SIGNED, signature.c.number, signature.c.id, *merged, *given)
    return wanted.select_from(signature.join(batch)).where(COUNTED).order_by(signature.c.number)


def _said() -> Sequence[Any]:
    return (
        consent.c.request,
        *(consent.c[name] for name in _PROOF),
        consent.c.text_sha256,
        signature.c.id,
        signature.c.number.label("given_in"),
    )


def _own_answers() -> Select[Any]:
    """Give the answers of the signatures that count, in the order of their numbers."""
    given = consent.join(signature, consent.c.signature == signature.c.number).join(batch)
    wanted = select(signature.c.number.label("head"), *_said()).select_from(given)
    return wanted.where(COUNTED).order_by(signature.c.number)


def _better_answers(among: Select[tuple[int | None]] | None = None) -> Select[Any]:
    """Give the answers that count of another signature of the same person; `among`: only of those kept as these."""
    best, head = strongest(among), signature.alias("head")
    held = (consent.c.signature == best.c.signature) & (consent.c.request == best.c.request)
    others = best.join(consent, held).join(signature, signature.c.number == best.c.signature)
    others = others.join(head, head.c.number == best.c.head).join(batch, batch.c.number == head.c.batch)
    theirs = (best.c.signature != best.c.head) & head.c.kept_as.is_(None) & (head.c.state == "valid")
    wanted = select(best.c.head, *_said()).select_from(others)
    return wanted.where(theirs, batch.c.undone.is_(False)).order_by(best.c.head)


def _online(connection: Connection) -> frozenset[int]:
    """Return the signatures that count of those who signed the web petition, with whichever of theirs."""
    head = func.coalesce(signature.c.kept_as, signature.c.number)
    there = batch.c.undone.is_(False) & (batch.c.source != "") & (signature.c.capture == WEB)
    found = select(head).select_from(signature.join(batch)).where(there, signature.c.state == "valid").distinct()
    return frozenset(connection.execute(found).scalars())
