"""Says while a line is typed whether its signer seems to be here already: that alone, and nothing else of them."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.paper.lines import ReadLine, person_of
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.paper_tables import typed_line


@dataclass(frozen=True, slots=True)
class KnownAlready:
    """`signed`: the same name and address stand in the petition, `may_be`: the same name at the same postal code.

    `places`: sheet and line of others that are typed and not taken in yet.
    """

    signed: bool = False
    may_be: bool = False
    places: tuple[tuple[int, int], ...] = ()


def known_already(petition: Petition, number: int, line: int, read: ReadLine) -> KnownAlready:
    """Return who is here already; of whom it is, nothing is said. Raises PetitionError."""
    said = read.values.get
    name = (said("name") or said("given_name", ""), said("family_name", ""))
    home = (said("country", ""), said("postal_code", ""))
    keys = keys_of_person(petition.salt, "", name, said("email", ""), home)
    person = person_of(petition.salt, read)
    with petition.reading() as connection:
        if person is None:
            return KnownAlready(may_be=_holds(connection, "namesake", keys.namesake))
        elsewhere = select(typed_line.c.sheet, typed_line.c.line).where(typed_line.c.person == person).distinct()
        rows = connection.execute(elsewhere.order_by(typed_line.c.sheet, typed_line.c.line))
        places = tuple((row.sheet, row.line) for row in rows if (row.sheet, row.line) != (number, line))
        signed = _holds(connection, "person", person)
        return KnownAlready(signed, not signed and _holds(connection, "namesake", keys.namesake), places)


def _holds(connection: Connection, column: str, key: int | None) -> bool:
    if key is None:
        return False
    live = select(signature.c.number).select_from(signature.join(batch)).where(batch.c.undone.is_(False))
    return connection.execute(live.where(signature.c[column] == key).limit(1)).first() is not None
