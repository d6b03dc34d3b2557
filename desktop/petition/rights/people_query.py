"""What a list of people shows and how it is sorted; each sort has an index, and the number tells equal ones apart."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, get_args

from sqlalchemy import ColumnElement, Connection, Select, select

from desktop.core.errors import UsageError
from desktop.petition.tables.arrived import batch, signature
from desktop.petition.tables.named import named_by

PeopleSort = Literal["name", "country", "day", "source"]
PeopleStanding = Literal["", "counts", "waits", "withdrawn", "invalid"]
STATES: Mapping[str, str] = {"counts": "valid", "waits": "review", "withdrawn": "withdrawn", "invalid": "invalid"}


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """Which people are listed, each once, and in what order. Empty is any.

    `source` is what a table or an event is called; `text` a part of a name, an e-mail address or a withdrawal code.
    """

    sort: PeopleSort = "name"
    descending: bool = False
    standing: PeopleStanding = ""
    country: str = ""
    source: str = ""
    text: str = ""


class Place(NamedTuple):
    """Where a person stands in a list: by what it is sorted, then by number."""

    key: str
    number: int


@dataclass(frozen=True, slots=True)
class Sources:
    """The batches that are not undone, each with what it is called; a petition has few of them."""

    called: Mapping[int, str]
    undone: Collection[int]


def require_possible(wanted: PeopleQuery) -> None:
    """Raise UsageError for a sort or a standing that there is not."""
    for said, known in ((wanted.sort, get_args(PeopleSort)), (wanted.standing, get_args(PeopleStanding))):
        if said not in known:
            raise UsageError(f"People are listed by {', '.join(filter(None, known))}, not by “{said}”.")


def read_sources(connection: Connection) -> Sources:
    """Read what the batches are called: a batch of a device or a sheet by its event, a table by its source."""
    rows = connection.execute(select(batch.c.number, batch.c.source, batch.c.event_name, batch.c.undone)).all()
    called = {row.number: row.event_name or row.source for row in rows if not row.undone}
    return Sources(called, frozenset(row.number for row in rows if row.undone))


def key_of_source(called: str, number: int) -> str:
    """Return by what people of a batch are sorted: those of one name stand together, the earlier batch first."""
    return f"{called}\0{number:020}"


def sorted_by(sort: PeopleSort) -> tuple[ColumnElement[Any], ColumnElement[int]]:
    """Return the two columns that say the place: of the index that lies in this order."""
    if sort == "name":
        return named_by.c.sorted, named_by.c.signature
    if sort == "source":
        return signature.c.batch, signature.c.number
    return signature.c["country" if sort == "country" else "signed_at"], signature.c.number


def listed(wanted: PeopleQuery, sources: Sources) -> Select[Any, int]:
    """Give key and number of all who fit, in no order; what was typed to search is not looked at here."""
    key, number = sorted_by(wanted.sort)
    tables = named_by.join(signature) if wanted.sort == "name" else signature
    return select(key.label("key"), number.label("number")).select_from(tables).where(*_fits(wanted, sources))


def _fits(wanted: PeopleQuery, sources: Sources) -> list[ColumnElement[bool]]:
    # A sum or an empty text beside a column: its own index would be taken otherwise, and everybody sorted at each page.
    fits: list[ColumnElement[bool]] = [signature.c.kept_as.is_(None)]
    if wanted.standing:
        fits.append(signature.c.state == STATES[wanted.standing])
    if wanted.country:
        plain = wanted.sort == "country"
        fits.append((signature.c.country if plain else signature.c.country + "") == wanted.country.upper())
    if wanted.source:
        own = [number for number, called in sources.called.items() if called == wanted.source]
        fits.append((signature.c.batch if wanted.sort == "source" else signature.c.batch + 0).in_(own))
    elif sources.undone:
        fits.append((signature.c.batch + 0).not_in(sources.undone))
    return fits
