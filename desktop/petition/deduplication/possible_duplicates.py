"""One person or two? What staff are asked where two names share a mailbox, or two people a name and place."""

from functools import cache

from sqlalchemy import CTE, ColumnElement, Connection, Select, Update, case, func, select, tuple_

from desktop.petition.deduplication.affected_people import touched
from desktop.petition.deduplication.kept_signatures import apart, kept
from desktop.petition.deduplication.pick_primary import kept_first, latest, rewrite
from desktop.petition.deduplication.similar_people import note_similar, similar
from desktop.petition.tables.arrival_tables import signature

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
    placed, open_ = _placed(near), latest("valid", "invalid", of=signature).is_(None)
    theirs = select(placed, open_.label("open")).join(signature, signature.c.number == placed.c.number)
    here = theirs.where(placed.c.number.in_(select(near.c.number))).cte("here").prefix_with("MATERIALIZED")
    parted = apart()
    agree = _agree(here, "country") | _agree(here, "postal_code")
    no_email = here.c.mailbox.is_(None) | here.c.name_mailbox.is_(None)
    one_box = _stands(here, "box", here.c.mailbox, parted) & ~agree
    one_name = _stands(here, "name", here.c.namesake, parted) & no_email
    alike = similar.c.doubt.is_not(None)
    reasons = (alike, SIMILAR_NAME), (one_box, SAME_EMAIL), (one_name, SAME_NAME_AND_PLACE)
    others = (alike, similar.c.doubt), (one_box, here.c.box_number), (one_name, here.c.name_number)
    return select(
        here.c.number,
        case(*((here.c.open & holds, reason) for holds, reason in reasons), else_="").label("reason"),
        case(*((here.c.open & holds, other) for holds, other in others)).label("doubt"),
    ).select_from(here.outerjoin(similar, similar.c.number == here.c.number))


def _placed(near: CTE) -> CTE:
    """Give every kept signature that shares something with one of `near`, beside the earliest of its mailbox and name.

    By windows: SQLite would read all who are the earliest of some mailbox again for each signature.
    """
    here = select(near.c.number)
    sharing = (
        select(signature.c.number).where(
            signature.c[name].in_(
                select(signature.c[name]).where(signature.c.number.in_(here), signature.c[name].is_not(None))
            )
        )
        for name in ("mailbox", "namesake")
    )
    around = kept().where(signature.c.number.in_(here.union(*sharing))).subquery()
    order = kept_first(around)
    first = (
        func.first_value(around.c[name]).over(partition_by=around.c[shared], order_by=order).label(f"{called}_{name}")
        for called, shared in (("box", "mailbox"), ("name", "namesake"))
        for name in ("number", "who", "mailbox", "country", "postal_code")
    )
    return select(around, *first).cte("placed")


def _stands(here: CTE, called: str, shared: ColumnElement[int | None], parted: CTE) -> ColumnElement[bool]:
    """Whether there is an earlier one of this mailbox or name, whom staff did not say to be another person."""
    whose = tuple_(here.c[f"{called}_who"], here.c.who)
    other = shared.is_not(None) & (here.c[f"{called}_number"] != here.c.number)
    return other & whose.not_in(select(parted.c.one, parted.c.other))


def _agree(here: CTE, name: str) -> ColumnElement[bool]:
    return (here.c[name] == here.c[f"box_{name}"]) & (here.c[name] != "")
