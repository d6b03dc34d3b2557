"""Finds the signatures of the one person who asks: by withdrawal code, e-mail address or name."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import ColumnElement, Connection, Row, literal_column, select

from desktop.core.consent import Consent
from desktop.core.errors import UsageError
from desktop.core.name_comparison import email_key, is_whole_name
from desktop.core.petition_errors import NoSuchSignature
from desktop.core.withdrawal_code import read_code
from desktop.petition.deduplication.people_who_count import deliveries_of
from desktop.petition.deduplication.person_keys import keyed_hash
from desktop.petition.name_index.finding import find_named, which_named
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, consent, first_name, signature
from desktop.petition.tables.decision_tables import alias
from desktop.petition.tables.export_tables import export, exported
from desktop.petition.tables.lasting_tables import delivered, delivery


@dataclass(frozen=True, slots=True)
class PersonQuery:
    """What the person said of themselves, empty where they said nothing. A name with a code guards against a twin."""

    code: str = ""
    email: str = ""
    name: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class FoundSignature:
    """One signature of the person who asks, with all that is kept of it; `number` is how staff call it.

    `extra`: answers to further questions, by id. `exports`: the platforms for which a file was written that holds it,
    each with its day. `consents`: what was not asked comes without proof.
    """

    number: int
    given_name: str
    family_name: str
    country: str
    email: str
    postal_code: str
    phone: str
    extra: Mapping[str, str]
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
    exports: tuple[str, ...] = ()


def find_signatures(
    petition: Petition, wanted: PersonQuery, *, whole: bool = False, after: int = 0, most: int | None = None
) -> tuple[FoundSignature, ...]:
    """Return the signatures that fit all that was said, by number: all, or the first so many after number `after`.

    A name is compared folded, whatever the order of its parts; parts of it are enough, unless it must be `whole`.
    Raises UsageError for nothing said, PetitionError.
    """
    if not (wanted.code or wanted.email or wanted.name):
        raise UsageError("Say what the person gave you: their withdrawal code, their e-mail address or their name.")
    with petition.reading() as connection:
        fitting = _fitting(petition, connection, wanted, after, parts=not whole)
        if wanted.name and whole:
            fitting = (row for row in fitting if is_whole_name(wanted.name, row.given_name, row.family_name))
        return _found(connection, [row.number for row in islice(fitting, most)])


def signatures_of(petition: Petition, numbers: Sequence[int]) -> tuple[FoundSignature, ...]:
    """Return all signatures of the people who gave these, by number. Raises NoSuchSignature, PetitionError."""
    with petition.reading() as connection:
        require_signatures(connection, numbers)
        people = everybody(connection, numbers)
        theirs = select(signature.c.number).where(signature.c.person.in_(people)).order_by(signature.c.number)
        return _found(connection, connection.execute(theirs).scalars().all())


def everybody(connection: Connection, numbers: Sequence[int]) -> set[int]:
    """Return whose these signatures are, by every person key staff said is the same person."""
    theirs = select(signature.c.person).where(signature.c.number.in_(numbers))
    classes = select(alias.c.same_as).where(alias.c.person.in_(theirs))
    same = select(alias.c.person).where(alias.c.same_as.in_(classes))
    return set(connection.execute(theirs.union(same)).scalars())


def require_signatures(connection: Connection, numbers: Sequence[int]) -> None:
    """Raise NoSuchSignature where the petition does not hold one of these."""
    there = set(connection.execute(select(signature.c.number).where(signature.c.number.in_(numbers))).scalars())
    if missing := sorted(set(numbers) - there):
        raise NoSuchSignature(missing[0])


def _fitting(
    petition: Petition, connection: Connection, wanted: PersonQuery, after: int, *, parts: bool
) -> Iterator[Row[int, str, str]]:
    """Give who fits, by number and as they are asked for; beside a code or an e-mail a name only by its `parts`."""
    said = [signature.c.number > after]
    if wanted.country:
        said.append(signature.c.country == wanted.country.upper())
    rows = select(signature.c.number, first_name, signature.c.family_name).where(*said).order_by(signature.c.number)
    if not wanted.code and not wanted.email:
        named, page = find_named(connection, wanted.name, after=after), _PAGE
        while some := list(islice(named, page)):
            yield from connection.execute(rows.where(signature.c.number.in_(some)))
            page = min(2 * page, _AT_ONCE)
        return
    found = connection.execute(rows.where(*_is_theirs(petition, wanted))).all()
    by_name = bool(wanted.name) and parts
    named_so = which_named(connection, wanted.name, [row.number for row in found]) if by_name else None
    yield from (row for row in found if named_so is None or row.number in named_so)


def _is_theirs(petition: Petition, wanted: PersonQuery) -> Iterator[ColumnElement[bool]]:
    if wanted.code:  # not empty, so that the index of those that have one is used
        yield signature.c.code == read_code(wanted.code)
        yield signature.c.code != literal_column("''")
    if wanted.email:
        yield signature.c.mailbox == keyed_hash(petition.salt, "mailbox", email_key(wanted.email))


def _in_parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + _AT_ONCE] for start in range(0, len(numbers), _AT_ONCE))


_PAGE = 200  # signatures looked at together
_AT_ONCE = 5000  # signatures read by one statement
_TOLD = [name for name in FoundSignature.__slots__ if name not in ("consents", "deliveries", "exports")]
_NONE = ("",) * 4


def _found(connection: Connection, numbers: Sequence[int]) -> tuple[FoundSignature, ...]:
    """Return these signatures, in their order, with all that is kept of each."""
    some_delivered = connection.execute(select(delivered.c.person).limit(1)).first() is not None
    return tuple(each for some in _in_parts(numbers) for each in _read(connection, some, some_delivered))


def _read(connection: Connection, numbers: Sequence[int], some_delivered: bool) -> Iterator[FoundSignature]:  # noqa: FBT001
    columns = [
        first_name if name == "given_name" else (signature if name in signature.c else batch).c[name] for name in _TOLD
    ]
    wanted = select(*columns, signature.c.person).select_from(signature.join(batch)).order_by(signature.c.number)
    consents, exports = _consents(connection, numbers), _exports(connection, numbers)
    for row in connection.execute(wanted.where(signature.c.number.in_(numbers))).mappings().all():
        facts = {name: row[name] for name in _TOLD} | {"text_sha256": row["text_sha256"].hex()}
        facts["extra"] = json.loads(row["extra"] or "{}")
        told = _deliveries(connection, row["person"]) if some_delivered else ()
        yield FoundSignature(
            **facts, consents=tuple(consents[row["number"]]), deliveries=told, exports=tuple(exports[row["number"]])
        )


def _consents(connection: Connection, numbers: Sequence[int]) -> Mapping[int, list[Consent]]:
    found = defaultdict[int, list[Consent]](list)
    rows = select(consent).where(consent.c.signature.in_(numbers)).order_by(consent.c.request)
    for each in connection.execute(rows):
        asked = each.answer != "not_asked"  # proof beside what was not asked would be read as proof of a yes
        text, language, at, method = (each.text_sha256.hex(), each.language, each.at, each.method) if asked else _NONE
        found[each.signature].append(Consent(each.request, each.requester, text, language, each.answer, at, method))
    return found


def _exports(connection: Connection, numbers: Sequence[int]) -> Mapping[int, list[str]]:
    found = defaultdict[int, list[str]](list)
    rows = select(exported.c.signature, export.c.target, export.c.at).join(export).order_by(export.c.number)
    sent = rows.where(exported.c.signature.in_(numbers), exported.c.written, export.c.undone.is_(False))
    for each in connection.execute(sent):
        found[each.signature].append(f"{each.target} {each.at[:10]}")
    return found


def _deliveries(connection: Connection, person: int) -> tuple[str, ...]:
    """Return when a list was delivered on which this person stands, by any person key staff said is the same."""
    theirs = select(alias.c.same_as).where(alias.c.person == person)
    same = connection.execute(select(alias.c.person).where(alias.c.same_as.in_(theirs))).scalars()
    numbers = deliveries_of(connection, {person, *same})
    times = select(delivery.c.at).where(delivery.c.number.in_(numbers)).order_by(delivery.c.number)
    return tuple(connection.execute(times).scalars())
