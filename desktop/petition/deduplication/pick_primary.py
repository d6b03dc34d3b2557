"""One person, one signature kept: the earliest that staff did not declare invalid and its signer did not withdraw.

Where somebody asked in any of these to be only counted, it is the earliest that asks so: their name is then on no list.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Update,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    update,
)

from desktop.petition.deduplication.affected_people import touched
from desktop.petition.deduplication.names_with_markup import TAGGED, tagged
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.decision_tables import decided_on, decision

# A clock that jumped is not believed while another time is there, nor is a time that nobody wrote down.
doubtful = case((signature.c.clock_jumped | (signature.c.signed_at == ""), 1), else_=0)
named = case((signature.c.listing == "count_only", 0), else_=1)


def keep_touched(connection: Connection) -> None:
    """Write state, reason and `kept_as` of the signatures of touched people; a doubt is put there afterwards."""
    connection.execute(_statement())


@cache  # building it takes longer than running it for a few people
def _statement() -> Update:
    ranked = _ranked(_weighed())
    counts = ranked.c.live & (ranked.c.state == "valid")
    spare = counts & (ranked.c.head != ranked.c.number)
    standing = {
        "state": ranked.c.state,
        "reason": case(
            (spare & (ranked.c.person == ranked.c.head_person), "same_person"),
            (spare, "decided_same"),
            (ranked.c.state == "valid", ""),
            else_=ranked.c.reason,
        ),
        "kept_as": case((spare, ranked.c.head)),
        "doubt": ranked.c.contested_by,
    }
    return rewrite(ranked, standing)


def rewrite(found: CTE, standing: Mapping[str, ColumnElement[Any] | None]) -> Update:
    """Return the statement that writes `standing` into the signatures `found` numbers, where it says something new."""
    differs = or_(*(signature.c[name].is_distinct_from(value) for name, value in standing.items()))
    return update(signature).where(signature.c.number == found.c.number, differs).values(standing)


def kept_first(of: FromClause) -> tuple[ColumnElement[Any], ...]:
    """Return by what signatures are ordered so that the first is kept; `of` calls `named` and `doubtful` so.

    Who asked not to be named comes before any time: no order in which they signed, arrived or were joined names them.
    """
    return of.c.named, of.c.doubtful, of.c.signed_at, of.c.id


def latest(*acts: str, of: FromClause = signature) -> ColumnElement[int]:
    """Return the number of the latest decision of these kinds on a signature that stands, or NULL."""
    stands = and_(decision.c.undone.is_(False), decision.c.act.in_(acts))
    on = decided_on.join(decision)
    return (
        select(func.max(decision.c.number))
        .select_from(on)
        .where(decided_on.c.signature == of.c.number, stands)
        .correlate(of)
        .scalar_subquery()
    )


def _weighed() -> CTE:
    """Give what is needed to judge each signature of touched people, live or not, and what their signers asked.

    `contested_by`: another one that counts, which its device sealed under the same id; staff say which is which.
    """
    # Not a join, of which SQLite would begin with the petition; and worked out once, not wherever it is spoken of.
    mine = (
        select(
            signature.c.number,
            select(touched.c.same_as).where(touched.c.person == signature.c.person).scalar_subquery().label("same_as"),
            latest("valid", "invalid").label("verdict"),
            latest("withdrawn").label("gone"),
            _contested_by().label("other"),
        )
        .where(signature.c.person.in_(select(touched.c.person)))
        .cte("mine")
        .prefix_with("MATERIALIZED")
    )
    said, left = decision.alias("said"), decision.alias("left")
    return (
        select(
            mine,
            said.c.act,
            said.c.reason,
            func.max(left.c.at).over(partition_by=mine.c.same_as).label("until"),
            func.max(mine.c.gone).over(partition_by=mine.c.same_as).label("gone_by"),
        )
        .select_from(
            mine.outerjoin(said, said.c.number == mine.c.verdict).outerjoin(left, left.c.number == mine.c.gone)
        )
        .cte("weighed")
    )


def _contested_by() -> ColumnElement[int | None]:
    other, of = signature.alias("other"), batch.alias("of")
    said = decision.alias("said_of_other")
    refused = select(said.c.number).where(
        said.c.number == latest("valid", "invalid", of=other), said.c.act == "invalid"
    )
    return (
        select(func.min(other.c.number))
        .select_from(other.join(of, of.c.number == other.c.batch))
        .where(other.c.contest == signature.c.contest, other.c.number != signature.c.number, of.c.undone.is_(False))
        .where(~refused.correlate(other).exists())
        .correlate(signature)
        .scalar_subquery()
    )


def _ranked(weighed: CTE) -> CTE:
    judged = _judged(weighed).cte("judged").prefix_with("MATERIALIZED")
    counts = judged.c.live & (judged.c.state == "valid")
    order = (case((counts, 0), else_=1), *kept_first(judged))

    def first(column: ColumnElement[int]) -> ColumnElement[int]:
        return func.first_value(column).over(partition_by=judged.c.same_as, order_by=order)

    heads = first(judged.c.number).label("head"), first(judged.c.person).label("head_person")
    return select(judged, *heads).cte("ranked")


def _judged(weighed: CTE) -> Select[int]:
    # Whoever withdrew is gone with all they had signed by then; what they sign later counts again.
    before = weighed.c.until.is_not(None) & ((signature.c.signed_at <= weighed.c.until) | (doubtful == 1))
    gone = weighed.c.gone.is_not(None) | before
    invalid = weighed.c.act == "invalid"
    contested = weighed.c.verdict.is_(None) & weighed.c.other.is_not(None) & batch.c.undone.is_(False)
    waits, odd = contested & ~gone, weighed.c.verdict.is_(None) & tagged()
    why = select(decision.c.reason).where(decision.c.number == weighed.c.gone_by).scalar_subquery()
    return select(
        signature.c.number,
        signature.c.id,
        signature.c.person,
        signature.c.signed_at,
        doubtful.label("doubtful"),
        named.label("named"),
        weighed.c.same_as,
        (batch.c.undone.is_(False)).label("live"),
        case((waits, weighed.c.other)).label("contested_by"),
        case((gone, "withdrawn"), (invalid, "invalid"), (waits | odd, "review"), else_=literal("valid")).label("state"),
        case(
            *((gone, why), (invalid, weighed.c.reason), (waits, "same_id"), (odd, TAGGED)),
            else_=literal(""),
        ).label("reason"),
    ).select_from(weighed.join(signature, signature.c.number == weighed.c.number).join(batch))
