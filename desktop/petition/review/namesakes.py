"""People who share nothing but name and country: each counts, and nothing tells whether some of them are one person."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, case, func, select

from desktop.petition.deduplication.kept_signatures import apart
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.decision_tables import alias
from desktop.petition.tables.name_index_tables import named_by

MOST_ALIKE = 20  # of one name, told in one group: to call each of them another person takes a decision a pair


@dataclass(frozen=True, slots=True)
class Namesakes:
    """How many names stand more than once with one country, and how many people bear them; 0 where none does."""

    names: int = 0
    people: int = 0


NOBODY = Namesakes()


def count_namesakes(petition: Petition) -> Namesakes:
    """Return how many people nothing tells apart: rule 7 of docs/adr/0006-duplicates.md counts each of them.

    At least one of a name gave neither e-mail nor postal code, and was not said to be another person than somebody.
    Only names that several bear are looked at, by the index of names. Raises PetitionError.
    """
    groups = _groups().subquery()
    counts = select(func.count(), func.coalesce(func.sum(groups.c.people), 0)).select_from(groups)
    with petition.reading() as connection:
        names, people = connection.execute(counts).one()
    return Namesakes(int(names), int(people))


def find_namesakes(petition: Petition, *, most: int = 100) -> tuple[tuple[int, ...], ...]:
    """Return the signatures of at most `most` such names by their numbers, those that the fewest bear first.

    A name that more than MOST_ALIKE bear is common, and left out. Raises PetitionError.
    """
    groups = _groups()
    few = groups.having(func.count() <= MOST_ALIKE)
    some = few.order_by(func.count(), named_by.c.sorted, signature.c.country).limit(most).cte("some")
    same = and_(named_by.c.sorted == some.c.sorted, signature.c.country == some.c.country)
    theirs = (
        select(some.c.sorted, some.c.country, signature.c.number)
        .select_from(some.join(named_by, named_by.c.sorted == some.c.sorted).join(signature).join(batch))
        .where(same, COUNTED)
        .order_by(signature.c.number)
    )
    found: dict[tuple[str, str], list[int]] = {}
    with petition.reading() as connection:
        for name, country, number in connection.execute(theirs):
            found.setdefault((name, country), []).append(number)
    return tuple(sorted(map(tuple, found.values()), key=lambda each: (len(each), each)))


def _groups() -> Select[str, str, int]:
    """Give name and country of each such group, and how many people it has."""
    several = select(named_by.c.sorted).group_by(named_by.c.sorted).having(func.count() > 1)
    return (
        select(named_by.c.sorted, signature.c.country, func.count().label("people"))
        .select_from(_NAMED)
        .where(COUNTED, named_by.c.sorted != "", named_by.c.sorted.in_(several))
        .group_by(named_by.c.sorted, signature.c.country)
        .having(and_(func.count() > 1, func.sum(case((_untold(), 1), else_=0)) > 0))
    )


def _untold() -> ColumnElement[bool]:
    """Whether somebody gave nothing but name and country, and nobody looked at them yet."""
    parted = apart()
    who = func.coalesce(alias.c.same_as, signature.c.person)
    return and_(signature.c.mailbox.is_(None), signature.c.namesake.is_(None), who.not_in(select(parted.c.one)))


_NAMED = named_by.join(signature).join(batch).outerjoin(alias, alias.c.person == signature.c.person)
