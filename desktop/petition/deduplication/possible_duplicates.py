"""One person or two? What staff are asked where two names share a mailbox, or two people a name and place."""

from functools import cache

from sqlalchemy import CTE, ColumnElement, Connection, Select, Update, case, func, select

from desktop.petition.deduplication.affected import touched
from desktop.petition.deduplication.kept_people import apart, kept
from desktop.petition.deduplication.pick_primary import latest, rewrite
from desktop.petition.deduplication.similar_people import note_similar, similar
from desktop.petition.tables.arrived import signature

SIMILAR_NAME, SAME_EMAIL, SAME_NAME_AND_PLACE = "similar_name", "same_email", "same_name_and_place"


def find_possible_duplicates(connection: Connection) -> None:
    """Write who, among touched people and those who share something with them, may be a double of an earlier one."""
    note_similar(connection)
    connection.execute(_statement())


@cache  # building it takes longer than running it for a few people
def _statement() -> Update:
    found = _doubts(near().cte("near")).cte("found")
    doubted = case((found.c.reason != "", "review"), else_="valid")
    return rewrite(found, {"state": doubted, "reason": found.c.reason, "doubt": found.c.doubt})


@cache
def near() -> Select[int]:
    """Give the signatures whose standing may change: of touched people, and of those who share something with them."""
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
    with_verdict = kept().add_columns(verdict).where(signature.c.number.in_(select(near.c.number)))
    here = with_verdict.cte("here").prefix_with("MATERIALIZED")
    box, name = _earliest("mailbox", near), _earliest("namesake", near)
    parted = apart()
    from_box, from_name = parted.alias("from_box"), parted.alias("from_name")
    joined = (
        here.outerjoin(similar, similar.c.number == here.c.number)
        .outerjoin(box, _other(here, box, "mailbox"))
        .outerjoin(name, _other(here, name, "namesake"))
        .outerjoin(from_box, _parts(from_box, here, box))
        .outerjoin(from_name, _parts(from_name, here, name))
    )
    agree = _agree(here, box, "country") | _agree(here, box, "postal_code")
    one_box = box.c.number.is_not(None) & from_box.c.one.is_(None) & ~agree
    no_email = here.c.mailbox.is_(None) | name.c.mailbox.is_(None)
    one_name = name.c.number.is_not(None) & from_name.c.one.is_(None) & no_email
    open_, alike = here.c.verdict.is_(None), similar.c.doubt.is_not(None)
    reasons = (alike, SIMILAR_NAME), (one_box, SAME_EMAIL), (one_name, SAME_NAME_AND_PLACE)
    others = (alike, similar.c.doubt), (one_box, box.c.number), (one_name, name.c.number)
    return select(
        here.c.number,
        case(*((open_ & holds, reason) for holds, reason in reasons), else_="").label("reason"),
        case(*((open_ & holds, other) for holds, other in others)).label("doubt"),
    ).select_from(joined)


def _earliest(name: str, near: CTE) -> CTE:
    """Give the earliest kept signature of each mailbox or namesake that one of `near` has."""
    column = signature.c[name]
    wanted = select(column).where(signature.c.number.in_(select(near.c.number)), column.is_not(None))
    ranked = kept().where(column.in_(wanted)).subquery()
    order = (ranked.c.doubtful, ranked.c.signed_at, ranked.c.id)
    place = func.row_number().over(partition_by=ranked.c[name], order_by=order).label("place")
    placed = select(ranked, place).subquery()
    # Once, not for each of those it is compared with: PostgreSQL, which thinks them few, would.
    return select(placed).where(placed.c.place == 1).cte(f"earliest_{name}").prefix_with("MATERIALIZED")


def _other(here: CTE, earliest: CTE, name: str) -> ColumnElement[bool]:
    return (earliest.c[name] == here.c[name]) & (earliest.c.number != here.c.number)


def _parts(apart: CTE, here: CTE, earliest: CTE) -> ColumnElement[bool]:
    return (apart.c.one == earliest.c.who) & (apart.c.other == here.c.who)


def _agree(here: CTE, box: CTE, name: str) -> ColumnElement[bool]:
    return (here.c[name] == box.c[name]) & (here.c[name] != "")
