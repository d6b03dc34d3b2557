"""The review queue: one person or two? Both signatures side by side, why they are doubted, and what differs."""

from collections.abc import Collection
from dataclasses import dataclass, fields

from sqlalchemy import Connection, Select, func, select

from desktop.core.name_comparison import name_key
from desktop.petition.deduplication.names_with_markup import TAGGED
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, first_name, signature
from desktop.petition.tables.counter_tables import counter


@dataclass(frozen=True, slots=True)
class Side:
    """One of two signatures; `number` is how staff call it. `clock_jumped`: its time is doubted.

    `listing`: whether its signer may be named, or asked to be only counted.
    """

    number: int
    given_name: str
    family_name: str
    country: str
    email: str
    postal_code: str
    phone: str
    language: str
    listing: str
    signed_at: str
    clock_jumped: bool
    capture: str
    sheet: str
    line: int
    event_name: str
    event_day: str
    device: str
    source: str


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two signatures that may be one person's. `reason` is a code of reason_codes.py.

    `differs` names the fields of Side in which they differ, without those that always do.
    """

    later: Side
    earlier: Side
    reason: str
    differs: tuple[str, ...]


def count_review(petition: Petition) -> int:
    """Return how many signatures wait for somebody to decide. Raises PetitionError."""
    with petition.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(_LIVE).where(_WAITS)).scalar_one())


def count_tagged(petition: Petition) -> int:
    """Return how many signatures wait for what stands in their name: all in review that have no double.

    By the counters, so that it costs a moment however many signatures there are. Raises PetitionError.
    """
    with petition.reading() as connection:
        doubted = connection.execute(select(func.count()).select_from(_LIVE).where(_WAITS)).scalar_one()
        return int(connection.execute(_IN_REVIEW).scalar_one()) - int(doubted)


def count_tagged_of(petition: Petition, merge: int) -> int:
    """Return how many of one merge do. Raises PetitionError."""
    of_merge = (signature.c.batch == merge) & (signature.c.reason == TAGGED) & batch.c.undone.is_(False)
    with petition.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(_LIVE).where(of_merge)).scalar_one())


def review_queue(petition: Petition, *, after: int = 0, most: int = 20) -> tuple[PossibleDuplicate, ...]:
    """Return the next doubts, in the order they were merged, from the one after signature `after`.

    Raises PetitionError.
    """
    waiting = select(signature.c.number, signature.c.doubt, signature.c.reason).select_from(_LIVE)
    with petition.reading() as connection:
        page = waiting.where(_SHOWN, signature.c.number.in_(_doubted(after))).order_by(signature.c.number).limit(most)
        rows = connection.execute(page).all()
        sides = _sides(connection, {number for row in rows for number in (row.number, row.doubt)})
    return tuple(_doubt(sides[row.number], sides[row.doubt], row.reason) for row in rows)


def read_sides(petition: Petition, numbers: Collection[int]) -> dict[int, Side]:
    """Return these signatures as staff compare them, by number. Raises PetitionError."""
    with petition.reading() as connection:
        return _sides(connection, numbers)


def _sides(connection: Connection, numbers: Collection[int]) -> dict[int, Side]:
    wanted = sorted(numbers)
    some = (wanted[begin : begin + _AT_ONCE] for begin in range(0, len(wanted), _AT_ONCE))
    rows = (row for part in some for row in connection.execute(_SIDES.where(signature.c.number.in_(part))).mappings())
    return {row["number"]: Side(**row) for row in rows}


def _doubted(after: int) -> Select[int]:
    """Give the signatures in doubt from the one after this number, by the index of doubts: few of a million are.

    A sum keeps SQLite from going through all numbers instead.
    """
    other = signature.alias("other")
    return select(other.c.number).where(other.c.doubt.is_not(None), other.c.number + 0 > after)


_AT_ONCE = 10_000  # numbers in one statement; SQLite takes 32,766 values
_LIVE = signature.join(batch)
_WAITS = signature.c.doubt.is_not(None) & batch.c.undone.is_(False)
_IN_REVIEW = select(func.coalesce(func.sum(counter.c.signatures), 0)).where(
    counter.c.undone.is_(False), counter.c.state == "review"
)
# Two seals under one id doubt each other, and are shown once.
_SHOWN = _WAITS & ((signature.c.reason != "same_id") | (signature.c.doubt < signature.c.number))
_SIDES = select(
    *(
        first_name
        if each.name == "given_name"
        else batch.c.device
        if each.name == "device"
        else (signature if each.name in signature.c else batch).c[each.name]
        for each in fields(Side)
    )
).select_from(_LIVE)
_ALWAYS = ("number", "signed_at", "line", "clock_jumped")


def _doubt(later: Side, earlier: Side, reason: str) -> PossibleDuplicate:
    other = [name for name in Side.__slots__ if name not in _ALWAYS and getattr(later, name) != getattr(earlier, name)]
    if name_key(later.given_name, later.family_name) == name_key(earlier.given_name, earlier.family_name):
        other = [name for name in other if name not in ("given_name", "family_name")]  # but for accents or the box
    return PossibleDuplicate(later, earlier, reason, tuple(other))
