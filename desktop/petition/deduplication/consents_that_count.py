"""What a person consented to: the answer that counts, with its own proof, whichever of their signatures holds it.

The latest of yes and withdrawn counts by its time; of two at one time, or where a withdrawal has none, the withdrawal.
Else a box that was left counts, else that nobody asked. A time in doubt or still to come never ends a yes.
"""

from datetime import UTC, datetime
from functools import cache

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    Subquery,
    bindparam,
    case,
    func,
    select,
    union_all,
)

from desktop.core.consent import ANSWERS, BY_STAFF
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.tables.arrival_tables import batch, consent, signature
from desktop.petition.tables.counter_tables import answer_counter

_GIVEN, _TAKEN_BACK, _DOUBTFUL = 1, 2, 3  # a yes, a withdrawal after it, and a yes whose time nobody can rely on


def strongest(among: Select[tuple[int | None]] | None = None) -> CTE:
    """Give, for each person who signed more than once, where the answer to each request stands that counts.

    `among`: only for those of whom these signatures are kept.
    Columns: `head`, the signature kept for them; `request`; `signature`, whose consent it is.
    """
    other = signature.alias("other")
    twice = among if among is not None else select(other.c.kept_as).where(other.c.kept_as.is_not(None))
    spare = _answers(signature.c.kept_as, signature.c.kept_as.in_(twice))
    kept = _answers(signature.c.number, signature.c.number.in_(twice) & signature.c.kept_as.is_(None))
    placed = _placed(union_all(spare, kept).subquery())
    columns = (placed.c.head, placed.c.request, placed.c.signature)
    return select(*columns).where(placed.c.place == 1).cte("strongest").prefix_with("MATERIALIZED")


@cache
def everybodys_answers() -> Select[str, str, int]:
    """Give of each person and request the answer that counts, and how many of their signatures answer it."""
    head = func.coalesce(signature.c.kept_as, signature.c.number)
    placed = _placed(_answers(head, signature.c.state == "valid").subquery())
    return select(placed.c.request, placed.c.answer, placed.c.signatures).where(placed.c.place == 1)


def _placed(given: Subquery) -> Subquery:
    """Put the answers of each person to each request in order, the one that counts in place 1; of equal ones the first.

    A yes that was given before the latest withdrawal counts no more than a doubtful one.
    """
    theirs = (given.c.head, given.c.request)
    taken_back = func.max(case((given.c.rank == _TAKEN_BACK, given.c.at), else_="")).over(partition_by=theirs)
    said = select(given, taken_back.label("taken_back")).subquery()
    rank = case(((said.c.rank == _GIVEN) & (said.c.at <= said.c.taken_back), _DOUBTFUL), else_=said.c.rank)
    given, theirs = said, (said.c.head, said.c.request)
    order = (rank, given.c.at, given.c.id)
    place = func.row_number().over(partition_by=theirs, order_by=order).label("place")
    signatures = func.count().over(partition_by=theirs).label("signatures")
    return select(*theirs, given.c.signature, given.c.answer, place, signatures).subquery()


def count_answers(connection: Connection) -> dict[str, dict[str, int]]:
    """Count people by the answer to each request that counts: yes, withdrawn, not_given, not_asked."""
    found: dict[str, dict[str, int]] = {}
    for request, answer, count in connection.execute(select(answer_counter)):
        found.setdefault(request, dict.fromkeys(ANSWERS, 0))[answer] = count
    for request, own, better, more in connection.execute(_outweighed()):
        answers = found.setdefault(request, dict.fromkeys(ANSWERS, 0))
        answers[better] += more
        if own is not None:
            answers[own] -= more
    return dict(sorted(found.items()))


def _answers(head: ColumnElement[int], which: ColumnElement[bool]) -> Select[int, str, int, str, str, bytes, int]:
    said = (consent.c.request, consent.c.signature, consent.c.answer, consent.c.at)
    facts = (*said, signature.c.id, _rank().label("rank"))
    given = signature.join(batch).join(consent, consent.c.signature == signature.c.number)
    return select(head.label("head"), *facts).select_from(given).where(which, batch.c.undone.is_(False))


def _rank() -> ColumnElement[int]:
    """Rank an answer by itself; the lowest counts."""
    reliable = ~signature.c.clock_jumped | (consent.c.method == BY_STAFF)  # staff's clock is not the kiosk's
    # Asked each time, while the query is put together once.
    now: BindParameter[str] = bindparam("now", callable_=_now, unique=True)
    known = (consent.c.at != "") & (consent.c.at <= now) & reliable
    return case(
        ((consent.c.answer == "withdrawn") & (consent.c.at == ""), 0),
        ((consent.c.answer == "yes") & known, _GIVEN),
        ((consent.c.answer == "withdrawn") & known, _TAKEN_BACK),
        (consent.c.answer == "yes", _DOUBTFUL),
        (consent.c.answer == "withdrawn", 4),
        (consent.c.answer == "not_given", 5),
        else_=6,
    )


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _in_two_minds() -> Select[tuple[int | None]]:
    """Give the kept signatures of those who answered a request otherwise with another signature: few did.

    A sum keeps SQLite from beginning with all that anybody answered.
    """
    spare, said, own = signature.alias("spare"), consent.alias("said"), consent.alias("kept_answer")
    answered = spare.join(said, said.c.signature == spare.c.number + 0).outerjoin(
        own, (own.c.signature == spare.c.kept_as) & (own.c.request == said.c.request)
    )
    otherwise = own.c.answer.is_distinct_from(said.c.answer)
    found = select(spare.c.kept_as).select_from(answered).where(spare.c.kept_as.is_not(None), otherwise)
    return select(found.cte("in_two_minds").prefix_with("MATERIALIZED").c.kept_as)


@cache
def _outweighed() -> Select[str, str | None, str, int]:
    """Count whose kept signature holds another answer, or none, than the one of theirs that counts."""
    best, own, better = strongest(_in_two_minds()), consent.alias("own"), consent.alias("better")
    answers = (best.c.request, own.c.answer, better.c.answer)
    return (
        select(*answers, func.count())
        .select_from(
            best.join(signature, signature.c.number == best.c.head)
            .join(batch)
            .join(better, (better.c.signature == best.c.signature) & (better.c.request == best.c.request))
            .outerjoin(own, (own.c.signature == best.c.head) & (own.c.request == best.c.request))
        )
        .where(COUNTED, best.c.signature != best.c.head)
        .group_by(*answers)
    )
