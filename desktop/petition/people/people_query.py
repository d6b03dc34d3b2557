"""What a list of people shows and how it is sorted; each sort has an index, and the number tells equal ones apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, get_args

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from desktop.core.errors import UsageError
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.name_index_tables import named_by

PeopleSort = Literal["name", "country", "day", "source"]
PeopleStanding = Literal["", "counts", "waits", "withdrawn", "invalid"]
STATES: Mapping[str, str] = {"counts": "valid", "waits": "review", "withdrawn": "withdrawn", "invalid": "invalid"}
NOT_UNDONE: ColumnElement[bool] = signature.c.batch.not_in(select(batch.c.number).where(batch.c.undone))


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


class ListKind(NamedTuple):
    """What lists have in common that differ only in values: by what they are sorted, and which filters they have."""

    sort: PeopleSort
    standing: bool = False
    country: bool = False
    source: bool = False


Sources = Mapping[int, str]  # the batches that are not undone, each with what it is called; a petition has few of them


def require_possible(wanted: PeopleQuery) -> None:
    """Raise UsageError for a sort or a standing that there is not."""
    for said, known in ((wanted.sort, get_args(PeopleSort)), (wanted.standing, get_args(PeopleStanding))):
        if said not in known:
            raise UsageError(f"People are listed by {', '.join(filter(None, known))}, not by “{said}”.")


def read_sources(connection: Connection) -> Sources:
    """Read what the batches are called: a batch of a device or a sheet by its event, a table by its source."""
    rows = connection.execute(select(batch.c.number, batch.c.source, batch.c.event_name).where(~batch.c.undone))
    return {row.number: row.event_name or row.source for row in rows}


def sources_for(connection: Connection, wanted: PeopleQuery) -> Sources:
    """Read what the batches are called only where the list is of one source, or sorted by them."""
    return read_sources(connection) if wanted.source or wanted.sort == "source" else {}


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


def kind_of(wanted: PeopleQuery) -> ListKind:
    """Return what kind of a list this is."""
    return ListKind(wanted.sort, bool(wanted.standing), bool(wanted.country), bool(wanted.source))


def listed(kind: ListKind) -> Select[Any, int]:
    """Give key and number of all who fit, in no order, for the values of a query.

    What was typed to search is not looked at here, nor whether a batch was undone.
    """
    key, number = sorted_by(kind.sort)
    tables = named_by.join(signature) if kind.sort == "name" else signature
    return select(key.label("key"), number.label("number")).select_from(tables).where(*_fits(kind))


def values_of(wanted: PeopleQuery, sources: Sources) -> dict[str, object]:
    """Return the values of a query, by their names in `listed`."""
    return {
        "state": STATES.get(wanted.standing, ""),
        "from_country": wanted.country.upper(),
        "batches": [number for number, called in sources.items() if called == wanted.source] if wanted.source else [],
    }


def _fits(kind: ListKind) -> list[ColumnElement[bool]]:
    # A sum or an empty text beside a column: its own index would be taken otherwise, and everybody sorted at each page.
    fits: list[ColumnElement[bool]] = [signature.c.kept_as.is_(None)]
    if kind.standing:
        fits.append(signature.c.state == bindparam("state"))
    if kind.country:
        plain = kind.sort == "country"
        fits.append((signature.c.country if plain else signature.c.country + "") == bindparam("from_country"))
    if kind.source:
        of_batch = signature.c.batch if kind.sort == "source" else signature.c.batch + 0
        fits.append(of_batch.in_(bindparam("batches", expanding=True)))
    return fits
