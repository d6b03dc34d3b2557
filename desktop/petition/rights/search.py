"""Finds the signatures of the one person who asks: by withdrawal code, e-mail address or name."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Row, select

from desktop.core.consent import Consent
from desktop.core.errors import UsageError
from desktop.core.names import email_key, name_key
from desktop.core.withdrawal import read_code
from desktop.petition.deduplication.people import deliveries_of
from desktop.petition.deduplication.person_keys import keyed_hash
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, consent, signature
from desktop.petition.tables.decided import alias
from desktop.petition.tables.kept import delivery


@dataclass(frozen=True, slots=True)
class PersonQuery:
    """What the person said of themselves, empty where they said nothing. A name with a code guards against a twin."""

    code: str = ""
    email: str = ""
    name: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class FoundSignature:
    """One signature of the person who asks, with all that is kept of it; `number` is how staff call it."""

    number: int
    given_name: str
    family_name: str
    country: str
    email: str
    postal_code: str
    phone: str
    language: str
    signed_at: str
    listing: str
    capture: str
    sheet: str
    line: int
    code: str
    age_stated: bool
    text_sha256: str
    event_name: str
    event_place: str
    event_day: str
    source: str
    state: str
    reason: str
    kept_as: int | None
    undone: bool
    consents: tuple[Consent, ...]
    deliveries: tuple[str, ...]


def find_signatures(petition: Petition, wanted: PersonQuery) -> tuple[FoundSignature, ...]:
    """Return every signature that fits all that was said. Raises UsageError for nothing said, PetitionError.

    A name is compared folded, whatever the order of its parts. Code and name alone read the whole petition: seconds
    for a million signatures.
    """
    if not (wanted.code or wanted.email or wanted.name):
        raise UsageError("Say what the person gave you: their withdrawal code, their e-mail address or their name.")
    with petition.reading() as connection:
        likely = _likely(petition, connection, wanted)
        numbers = [number for number, given, family in likely if _named(wanted, given, family)]
        return tuple(_found(connection, number) for number in sorted(numbers))


def _likely(petition: Petition, connection: Connection, wanted: PersonQuery) -> Iterator[Row[int, str, str]]:
    said: list[ColumnElement[bool]] = []
    if wanted.code:
        said.append(signature.c.code == read_code(wanted.code))
    if wanted.email:
        said.append(signature.c.mailbox == keyed_hash(petition.salt, "mailbox", email_key(wanted.email)))
    if wanted.country:
        said.append(signature.c.country == wanted.country.upper())
    rows = select(signature.c.number, signature.c.given_name, signature.c.family_name).where(*said)
    yield from connection.execute(rows.execution_options(yield_per=5000))


def _named(wanted: PersonQuery, given: str, family: str) -> bool:
    return not wanted.name or name_key(given, family) == name_key(wanted.name, "")


_TOLD = [name for name in FoundSignature.__slots__ if name not in ("consents", "deliveries")]


def _found(connection: Connection, number: int) -> FoundSignature:
    columns = [signature.c[name] if name in signature.c else batch.c[name] for name in _TOLD]
    row = connection.execute(
        select(*columns, signature.c.person).select_from(signature.join(batch)).where(signature.c.number == number)
    ).mappings().one()  # fmt: skip
    facts = {name: row[name] for name in _TOLD} | {"text_sha256": row["text_sha256"].hex()}
    return FoundSignature(
        **facts, consents=_consents(connection, number), deliveries=_deliveries(connection, row["person"])
    )


def _consents(connection: Connection, number: int) -> tuple[Consent, ...]:
    rows = connection.execute(select(consent).where(consent.c.signature == number).order_by(consent.c.request))
    return tuple(
        Consent(each.request, each.requester, each.text_sha256.hex(), each.language, each.answer, each.at, each.method)
        for each in rows
    )


def _deliveries(connection: Connection, person: int) -> tuple[str, ...]:
    """Return when a list was delivered on which this person stands, by any match staff said is the same."""
    theirs = select(alias.c.same_as).where(alias.c.person == person)
    same = connection.execute(select(alias.c.person).where(alias.c.same_as.in_(theirs))).scalars()
    numbers = deliveries_of(connection, {person, *same})
    times = select(delivery.c.at).where(delivery.c.number.in_(numbers)).order_by(delivery.c.number)
    return tuple(connection.execute(times).scalars())
