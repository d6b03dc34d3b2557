"""People put straight into a petition's tables, as any road brings them: quick, and without a seal to open."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from desktop.petition.deduplication.counters import count_arrived, recounted
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.intake.batch_times import note_times
from desktop.petition.name_index.index_upkeep import index_names
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.schema import METADATA
from desktop.petition.tables import arrival_tables
from tests.support.event_device import campaign

UPDATES = "email-updates"


@dataclass(frozen=True, slots=True)
class Person:
    """What one signature says; whatever a test is not about has a value that stands in nobody's way."""

    given: str = "Ann"
    family: str = "Lee"
    email: str = ""
    country: str = "CA"
    postal_code: str = ""
    phone: str = ""
    signed_at: str = "2026-08-23T12:00:00Z"
    clock_jumped: bool = False
    listing: str = "named"
    capture: str = "kiosk"
    code: str = ""
    language: str = "en"
    updates: str = ""
    version: int = 1
    text_sha256: bytes | None = None  # that of the bundled pack, unless a test is about another agreement
    one_box: bool = False  # the whole of `given` was written in one box
    pack_sha256: str = ""  # as a signature of format 2 names it


def put(petition: Petition, number: int, people: Sequence[Person], *, first: int = 0, **batch: str) -> list[int]:
    """Put one batch of people in; each has the number `first` (or one that no other batch uses) and those after it."""
    numbers = [first + place if first else number * 1000 + place for place in range(len(people))]
    facts = {
        "source": "",
        "device": f"device{number}",
        "event": "ev",
        "event_name": "Pride",
        "event_place": "Ottawa",
        "event_day": "2026-08-23",
    }
    with petition.transaction() as connection:
        connection.execute(
            insert(arrival_tables.batch).values(
                number=number,
                id=f"batch {number}",
                device_number=number,
                first=1,
                last=len(people),
                count=len(people),
                entries_sha256="",
                undone=False,
                **facts | batch,
            )
        )
        _insert(petition, connection, number, list(zip(numbers, people, strict=True)))
        count_arrived(connection, min(numbers, default=0), max(numbers, default=0))
        note_times(connection, number, (each.signed_at for each in people if not each.clock_jumped))
        settle_batch(connection, number)
    return numbers


def switch(petition: Petition, number: int, *, undone: bool) -> None:
    """Undo a batch or bring it back."""
    with petition.transaction() as connection:
        with recounted(connection, arrival_tables.signature.c.batch == number):
            connection.execute(
                update(arrival_tables.batch).where(arrival_tables.batch.c.number == number).values(undone=undone)
            )
        settle_batch(connection, number)


def wipe(petition: Petition) -> None:
    """Take everything out again but the petition itself, so that many examples share one."""
    with petition.transaction() as connection:
        filled = {row[0] for row in connection.exec_driver_sql(_WHICH_HOLD_ANYTHING)}
        for table in reversed(METADATA.sorted_tables):
            if table.name in filled:
                connection.execute(delete(table))


# Its log lets nobody take anything out.
_EMPTIED = [table.name for table in METADATA.sorted_tables if table.name not in ("petition", "audit")]
_WHICH_HOLD_ANYTHING = " UNION ALL ".join(f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {name})" for name in _EMPTIED)


def id_of(number: int) -> bytes:
    """The id of the signature with this number: in an order of its own."""
    return (number * 7919 % 65536).to_bytes(2, "big") * 8


_GIVEN = (
    "email",
    "country",
    "postal_code",
    "phone",
    "signed_at",
    "clock_jumped",
    "listing",
    "capture",
    "code",
    "language",
)
_SAME = {"sha256": bytes(32), "offset": 0, "sheet": "", "line": 0}
_SAME |= {"age_stated": False, "state": "valid", "reason": ""}


def _named_pack(connection: Connection, sha256: str) -> int | None:
    if not sha256:
        return None
    digest = bytes.fromhex(sha256)
    known = select(arrival_tables.named_pack.c.number).where(arrival_tables.named_pack.c.sha256 == digest)
    row = insert(arrival_tables.named_pack).values(sha256=digest).returning(arrival_tables.named_pack.c.number)
    number = connection.execute(known).scalar_one_or_none() or connection.execute(row).scalar_one()
    return int(number)


def _text(person: Person) -> bytes:
    words = campaign(person.version).words
    return bytes.fromhex(words[person.language if person.language in words else "en"].sha256)


def _insert(petition: Petition, connection: Connection, number: int, people: Sequence[tuple[int, Person]]) -> None:
    rows = [
        _signature(petition, connection, key, person) | {"batch": number, "sequence": sequence}
        for sequence, (key, person) in enumerate(people, 1)
    ]
    answers = [_answer(key, person) for key, person in people if person.updates]
    if rows:
        connection.execute(insert(arrival_tables.signature), rows)
        index_names(connection, [(key, person.given, person.family) for key, person in people])
    if answers:
        connection.execute(insert(arrival_tables.consent), answers)


def _signature(petition: Petition, connection: Connection, key: int, person: Person) -> dict[str, object]:
    name, home = (person.given, person.family), (person.country, person.postal_code)
    found = keys_of_person(petition.salt, id_of(key).hex(), name, person.email, home)
    keys = {"person": found.person, "mailbox": found.mailbox, "namesake": found.namesake}
    given = {each: getattr(person, each) for each in _GIVEN} | {
        "name": person.given if person.one_box else "",
        "given_name": "" if person.one_box else person.given,
        "family_name": person.family,
        "version": person.version,
        "pack": _named_pack(connection, person.pack_sha256),
        "text_sha256": person.text_sha256 if person.text_sha256 is not None else _text(person),
    }
    return {"number": key, "id": id_of(key)} | _SAME | given | keys


def _answer(key: int, person: Person) -> dict[str, object]:
    asked = {"signature": key, "request": UPDATES, "requester": "Spring Society", "method": "self-ticked"}
    answer = {"answer": person.updates, "at": person.signed_at, "language": person.language}
    return asked | answer | {"text_sha256": bytes([key % 256]) * 32}
