"""One person or two? What staff are asked where a mailbox is shared by two names, or a name and place by two people."""

from functools import cache

from sqlalchemy import CTE, ColumnElement, Connection, Select, Update, case, func, select, union

from desktop.petition.deduplication.affected import touched
from desktop.petition.deduplication.pick_primary import doubtful, latest, rewrite
from desktop.petition.tables.arrived import batch, signature
from desktop.petition.tables.decided import alias, decision, pair

SAME_EMAIL, SAME_NAME_AND_PLACE = "same_email", "same_name_and_place"


def find_possible_duplicates(connection: Connection) -> None:
    """Write who, among touched people and those who share something with them, may be a double of the earliest."""
    connection.execute(_statement())


@cache  # building it takes longer than running it for a few people
def _statement() -> Update:
    found = _doubts(_near().cte("near")).cte("found")
    doubted = case((found.c.reason != "", "review"), else_="valid")
    return rewrite(found, {"state": doubted, "reason": found.c.reason, "doubt": found.c.doubt})


def _near() -> Select[int]:
    theirs, people = signature.alias("theirs"), select(touched.c.person)
    sharing = (
        select(signature.c.number).where(
            signature.c[name].in_(select(theirs.c[name]).where(theirs.c.person.in_(people)))
        )
        for name in ("mailbox", "namesake")
    )
    return select(select(signature.c.number).where(signature.c.person.in_(people)).union(*sharing).subquery())


def _doubts(near: CTE) -> Select[int, str, int | None]:
    """Give each kept signature that is near, the reason to doubt it (or none) and the number of the other one."""
    verdict = latest("valid", "invalid").label("verdict")
    kept = _kept().add_columns(verdict).where(signature.c.number.in_(select(near.c.number)))
    here = kept.cte("here").prefix_with("MATERIALIZED")
    box, name = _earliest("mailbox", near), _earliest("namesake", near)
    apart = _apart()
    from_box, from_name = apart.alias("from_box"), apart.alias("from_name")
    joined = (
        here.outerjoin(box, _other(here, box, "mailbox"))
        .outerjoin(name, _other(here, name, "namesake"))
        .outerjoin(from_box, _parts(from_box, here, box))
        .outerjoin(from_name, _parts(from_name, here, name))
    )
    agree = _agree(here, box, "country") | _agree(here, box, "postal_code")
    one_box = box.c.number.is_not(None) & from_box.c.one.is_(None) & ~agree
    no_email = here.c.mailbox.is_(None) | name.c.mailbox.is_(None)
    one_name = name.c.number.is_not(None) & from_name.c.one.is_(None) & no_email
    open_ = here.c.verdict.is_(None)
    return select(
        here.c.number,
        case((open_ & one_box, SAME_EMAIL), (open_ & one_name, SAME_NAME_AND_PLACE), else_="").label("reason"),
        case((open_ & one_box, box.c.number), (open_ & one_name, name.c.number)).label("doubt"),
    ).select_from(joined)


def _kept() -> Select[int]:
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
            signature.c.signed_at,
        )
        .select_from(signature.join(batch).outerjoin(alias, alias.c.person == signature.c.person))
        .where(batch.c.undone.is_(False), signature.c.kept_as.is_(None), signature.c.state.in_(("valid", "review")))
    )


def _earliest(name: str, near: CTE) -> CTE:
    """Give the earliest kept signature of each mailbox or namesake that one of `near` has."""
    column = signature.c[name]
    wanted = select(column).where(signature.c.number.in_(select(near.c.number)), column.is_not(None))
    ranked = _kept().where(column.in_(wanted)).subquery()
    order = (ranked.c.doubtful, ranked.c.signed_at, ranked.c.id)
    place = func.row_number().over(partition_by=ranked.c[name], order_by=order).label("place")
    placed = select(ranked, place).subquery()
    # Once, not for each of those it is compared with: PostgreSQL, which thinks them few, would.
    return select(placed).where(placed.c.place == 1).cte(f"earliest_{name}").prefix_with("MATERIALIZED")


def _apart() -> CTE:
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


def _other(here: CTE, earliest: CTE, name: str) -> ColumnElement[bool]:
    return (earliest.c[name] == here.c[name]) & (earliest.c.number != here.c.number)


def _parts(apart: CTE, here: CTE, earliest: CTE) -> ColumnElement[bool]:
    return (apart.c.one == earliest.c.who) & (apart.c.other == here.c.who)


def _agree(here: CTE, box: CTE, name: str) -> ColumnElement[bool]:
    return (here.c[name] == box.c[name]) & (here.c[name] != "")
