"""The people of the petition: each once, by the signature that is kept for them; those in review are not among them."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, func, select

from desktop.core.campaign import DeliveredField
from desktop.core.names import printed_name
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.tables.arrived import batch, signature
from desktop.petition.tables.kept import delivered

# Of signatures joined with their batches: those that count for a person.
COUNTED: ColumnElement[bool] = (
    batch.c.undone.is_(False) & signature.c.kept_as.is_(None) & (signature.c.state == "valid")
)
_CHUNK = 5000


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Who would be delivered now: of each the promised fields, name first, the country as its code.

    `matches` are those of the rows, in the same order; `count_only` is how many more asked not to be named.
    """

    rows: tuple[tuple[str, ...], ...]
    matches: "array[int]"
    count_only: int

    def digest(self) -> bytes:
        """Return the SHA-256 of the list: equal for the same people and fields, whatever order they were found in."""
        lines = sorted("\t".join(row) + "\n" for row in self.rows)
        return sha256("".join(lines).encode() + b"%d" % self.count_only).digest()


def list_people(connection: Connection, fields: Iterable[DeliveredField], *, report: Report = ignore) -> PeopleList:
    """Read who would be delivered now, of each nothing but the promised fields; reports people. Raises Cancelled."""
    others = [signature.c[field] for field in fields if field != "name"]
    people = signature.join(batch)
    named = select(signature.c.person, signature.c.given_name, signature.c.family_name, *others).select_from(people)
    listings = select(signature.c.listing, func.count()).select_from(people).where(COUNTED)
    counts = {row[0]: row[1] for row in connection.execute(listings.group_by(signature.c.listing))}
    meter = Meter(report, "people", counts.get("named", 0))
    rows: list[tuple[str, ...]] = []
    matches = array("q")
    wanted = named.where(COUNTED, signature.c.listing == "named").execution_options(yield_per=_CHUNK)
    shared: dict[str, str] = {}  # one string a country, not one a person
    for some in connection.execute(wanted).partitions():
        for person, given, family, *rest in some:
            matches.append(person)
            rows.append((printed_name(given, family), *(shared.setdefault(text, text) for text in rest)))
        meter.advance(len(some))
    return PeopleList(tuple(rows), matches, counts.get("count_only", 0))


def deliveries_of(connection: Connection, matches: Iterable[int]) -> tuple[int, ...]:
    """Return the numbers of the deliveries on whose list one of these matches stands by name, the first one first."""
    found = select(delivered.c.delivery).where(delivered.c.person.in_(list(matches))).distinct()
    return tuple(connection.execute(found.order_by(delivered.c.delivery)).scalars())
