"""The signatures that are kept for a person, as they are compared with each other, and whom staff said to be two."""

from sqlalchemy import CTE, Select, func, select, union

from desktop.petition.deduplication.names_with_markup import TAGGED
from desktop.petition.deduplication.pick_primary import doubtful, named
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.decision_tables import alias, decision, pair


def kept() -> Select[int]:
    """Give the signatures that are kept for a person, valid or in review."""
    place = func.upper(func.replace(func.replace(signature.c.postal_code, " ", ""), "-", ""))
    return (
        select(
            signature.c.number,
            signature.c.id,
            func.coalesce(alias.c.same_as, signature.c.person).label("who"),
            signature.c.mailbox,
            signature.c.namesake,
            signature.c.country,
            place.label("postal_code"),
            doubtful.label("doubtful"),
            named.label("named"),
            signature.c.signed_at,
        )
        .select_from(signature.join(batch).outerjoin(alias, alias.c.person == signature.c.person))
        .where(batch.c.undone.is_(False), signature.c.kept_as.is_(None), signature.c.state.in_(("valid", "review")))
        .where(signature.c.reason.not_in(("same_id", TAGGED)))  # these wait for another decision first
    )


def apart() -> CTE:
    """Give the people of whom staff said that they are two, each pair both ways round."""
    one, other = alias.alias("one"), alias.alias("other")
    said = (
        pair.join(decision).outerjoin(one, one.c.person == pair.c.one).outerjoin(other, other.c.person == pair.c.other)
    )
    first, second = func.coalesce(one.c.same_as, pair.c.one), func.coalesce(other.c.same_as, pair.c.other)
    stands = (decision.c.act == "different") & decision.c.undone.is_(False)
    ways = (
        select(a.label("one"), b.label("other")).select_from(said).where(stands)
        for a, b in ((first, second), (second, first))
    )
    return union(*ways).cte("apart")
