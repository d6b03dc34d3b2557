"""Rows of tables that hold just the same, with no number to tell them apart: one row twice, or people of one name?"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby, islice

from sqlalchemy import Connection, select

from desktop.core.name_writing import printed_name
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.deduplication.person_links import read_aliases, standing_pairs
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, first_name, signature


@dataclass(frozen=True, slots=True)
class EqualRows:
    """Signatures, each counted, of equal rows of one source."""

    numbers: tuple[int, ...]
    name: str
    country: str
    source: str


def find_equal_rows(petition: Petition, *, most: int = 20, report: Report = ignore) -> tuple[EqualRows, ...]:
    """Return the first rows that are equal, but for those of which staff said that each is another person's.

    Reads every row that came in a table: seconds for a million. Raises PetitionError, Cancelled.
    """
    with petition.reading() as connection:
        aliases = read_aliases(connection)
        pairs = ((one, other) for _, one, other in standing_pairs(connection, "different"))
        said = {frozenset(aliases.get(each, each) for each in both) for both in pairs}
        groups = _groups(connection, Meter(report, "people"))
        found = (each for each in groups if not _told_apart([aliases.get(row[1], row[1]) for row in each], said))
        return tuple(map(_equal, islice(found, most)))


_Row = tuple[int, int, str, str, str, str]  # number, person, given and family name, country, source


def _groups(connection: Connection, meter: Meter) -> Iterator[Sequence[_Row]]:
    """Give the rows that are equal, a group at a time; `sha256` is that of a row's contents."""
    columns = (signature.c.number, signature.c.person, first_name, signature.c.family_name, signature.c.country)
    told = batch.c.source, signature.c.sha256
    rows = select(*told, *columns).select_from(signature.join(batch)).where(COUNTED, batch.c.source != "")
    found = connection.execute(rows.order_by(*told, signature.c.number).execution_options(yield_per=2000))
    for (source, _), some in groupby(found, key=lambda row: (row[0], row[1])):
        group: list[_Row] = [(*row[2:7], source) for row in some]
        meter.advance(len(group))
        if len(group) > 1:
            yield group


def _told_apart(people: Sequence[int], said: Collection[frozenset[int]]) -> bool:
    return all(frozenset(pair) in said for pair in combinations(people, 2))


def _equal(group: Sequence[_Row]) -> EqualRows:
    _, _, given, family, country, source = group[0]
    return EqualRows(tuple(row[0] for row in group), printed_name(given, family), country, source)
