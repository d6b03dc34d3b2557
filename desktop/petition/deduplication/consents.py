"""What a person consented to: their strongest answer, with its own proof, whichever of their signatures holds it."""

from sqlalchemy import CTE, ColumnElement, Connection, Select, case, func, select, union_all

from desktop.core.consent import ANSWERS
from desktop.petition.deduplication.people import COUNTED
from desktop.petition.tables.arrived import batch, consent, signature


def strongest() -> CTE:
    """Give, for each person who signed more than once, where their strongest answer to each request stands.

    Columns: `head`, the signature kept for them; `request`; `signature`, whose consent it is. Yes outweighs no, and
    both outweigh not asked; of equal answers the first one given.
    """
    other = signature.alias("other")
    twice = select(other.c.kept_as).where(other.c.kept_as.is_not(None))
    spare = _answers(signature.c.kept_as, signature.c.kept_as.is_not(None))
    kept = _answers(signature.c.number, signature.c.number.in_(twice) & signature.c.kept_as.is_(None))
    given = union_all(spare, kept).subquery()
    order = (given.c.weight, given.c.at, given.c.id)
    place = func.row_number().over(partition_by=(given.c.head, given.c.request), order_by=order).label("place")
    placed = select(given.c.head, given.c.request, given.c.signature, place).subquery()
    columns = (placed.c.head, placed.c.request, placed.c.signature)
    return select(*columns).where(placed.c.place == 1).cte("strongest").prefix_with("MATERIALIZED")


def count_answers(connection: Connection) -> dict[str, dict[str, int]]:
    """Count people by their strongest answer to each request: yes, no, not_asked."""
    found: dict[str, dict[str, int]] = {}
    kept = select(consent.c.request, consent.c.answer, func.count()).select_from(consent.join(signature).join(batch))
    for request, answer, count in connection.execute(kept.where(COUNTED).group_by(consent.c.request, consent.c.answer)):
        found.setdefault(request, dict.fromkeys(ANSWERS, 0))[answer] = count
    for request, own, better, more in connection.execute(_outweighed()):
        answers = found.setdefault(request, dict.fromkeys(ANSWERS, 0))
        answers[better] += more
        if own is not None:
            answers[own] -= more
    return dict(sorted(found.items()))


def _answers(head: ColumnElement[int], which: ColumnElement[bool]) -> Select[int, str, int, str, bytes, int]:
    weight = case({answer: place for place, answer in enumerate(ANSWERS)}, value=consent.c.answer)
    facts = (consent.c.request, consent.c.signature, consent.c.at, signature.c.id, weight.label("weight"))
    given = signature.join(batch).join(consent, consent.c.signature == signature.c.number)
    return select(head.label("head"), *facts).select_from(given).where(which, batch.c.undone.is_(False))


def _outweighed() -> Select[str, str | None, str, int]:
    """Count whose kept signature holds a weaker answer, or none, than another of theirs."""
    best, own, better = strongest(), consent.alias("own"), consent.alias("better")
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
