"""Works out anew all that follows from what arrived and what was decided, after the tables were brought up to date."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Index, Row, Select, bindparam, delete, func, select, update

from desktop.core.progress import Meter, tell_renewing
from desktop.petition.deduplication.changed_person_keys import begin_renaming, follow_renamed, note_renamed
from desktop.petition.deduplication.counters import count_anew
from desktop.petition.deduplication.names_with_markup import tagged
from desktop.petition.deduplication.person_keys import PersonKeys, keys_of_person
from desktop.petition.deduplication.person_links import standing_pairs
from desktop.petition.deduplication.settling_standing import settle_batch, settle_people
from desktop.petition.name_index.index_upkeep import index_names
from desktop.petition.tables.arrival_tables import batch, petition, signature
from desktop.petition.tables.name_index_tables import name_part, named_by

_AT_ONCE = 2000  # rows
# Whoever changes a rule by which person keys and standing, or the index of names, are worked out raises these with it.
_KEYS_SINCE, _NAMED_SINCE, _SETTLED_SINCE = "0009", "0012", "0023"
_KEY_COLUMNS = {"person", "mailbox", "namesake"}
_KEY_INDEXES = tuple(each for each in signature.indexes if _KEY_COLUMNS.issuperset(each.columns.keys()))
_SPARE = 1 << 62  # behind every signature that counted


def renew(connection: Connection, since: str = "") -> None:
    """Write what follows from the signatures as of today: whatever a petition of version `since` does not hold so yet.

    That is its person keys and standing, the index of names, who waits for their tag, and the counters. It is said
    meanwhile how far this is; raises Cancelled where somebody stops it.
    """
    signatures = connection.execute(select(func.count()).select_from(signature)).scalar_one()
    if since < _KEYS_SINCE:
        _match(connection, Meter(tell_renewing, "signatures", signatures))
    if since < _NAMED_SINCE:
        _name(connection, Meter(tell_renewing, "signatures", signatures))
    if since < _SETTLED_SINCE:
        _settle(connection)
    meter = Meter(tell_renewing, "signatures", signatures)
    settle_people(connection, connection.execute(select(signature.c.person).where(tagged())).scalars().all())
    count_anew(connection, meter.advance)


def _match(connection: Connection, meter: Meter) -> None:
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    parted = _parted(connection, salt)
    begin_renaming(connection)
    with _indexed_after(connection, *_KEY_INDEXES):
        _renew_keys(connection, salt, parted, meter)
    follow_renamed(connection)


def _renew_keys(connection: Connection, salt: bytes, parted: set[int], meter: Meter) -> None:
    for rows in _chunks(connection, _ROWS):
        renewed = [_renewed(row, salt, parted) for row in rows]
        # A row that is written as it was costs as much as one that changes.
        changed = [new for row, new in zip(rows, renewed, strict=True) if _differs(row, new)]
        if changed:
            connection.execute(_RENEW_KEYS, changed)
        note_renamed(connection, _renamed(rows, renewed))
        meter.advance(len(rows))


def _name(connection: Connection, meter: Meter) -> None:
    with _indexed_after(connection, *named_by.indexes):
        for table in (named_by, name_part):
            connection.execute(delete(table))
        for rows in _chunks(connection, _NAMES):
            index_names(connection, ((row.number, row.name or row.given_name, row.family_name) for row in rows))
            meter.advance(len(rows))


def _settle(connection: Connection) -> None:
    numbers = connection.execute(select(batch.c.number)).scalars().all()
    meter = Meter(tell_renewing, "batches", len(numbers))
    for number in numbers:
        settle_batch(connection, number)
        meter.advance()


@contextmanager
def _indexed_after(connection: Connection, *indexes: Index) -> Iterator[None]:
    """Let rows be written without these indexes, which are made anew at the end: sorted once, each page written once.

    A million rows here and there in an index would write each of its pages hundreds of times into SQLite's log, and
    whatever is read afterwards is looked for in all of that.
    """
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)


def _chunks(connection: Connection, query: Select[*tuple[Any, ...]]) -> Iterator[Sequence[Row[*tuple[Any, ...]]]]:
    last = 0
    while rows := connection.execute(query, {"last": last}).all():
        yield rows
        last = rows[-1].number


def _by_number(rows: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return rows.where(signature.c.number > bindparam("last")).order_by(signature.c.number).limit(_AT_ONCE)


_ROWS = _by_number(select(signature))
_NAMES = _by_number(select(signature.c.number, signature.c.name, signature.c.given_name, signature.c.family_name))
_RENEW_KEYS = (
    update(signature)
    .where(signature.c.number == bindparam("at"))
    .values(person=bindparam("who"), mailbox=bindparam("box"), namesake=bindparam("home"))
)


def _parted(connection: Connection, salt: bytes) -> set[int]:
    """Return who keeps the key they have: staff said that they are two, and a new key would make them one."""
    pairs = [{one, other} for _, one, other in standing_pairs(connection, "different")]
    keys = defaultdict[int, set[int]](set)
    for row in connection.execute(select(signature).where(signature.c.person.in_(set().union(*pairs)))):
        keys[row.person].add(_keys(row, salt).person)
    return {person for both in pairs if set.intersection(*(keys[each] for each in both)) for person in both}


def _renewed(row: Row[Any], salt: bytes, parted: set[int]) -> dict[str, int | None]:
    found = _keys(row, salt)
    # Decisions and lists of deliveries name whoever gave no e-mail by the key they had.
    keeps = row.person and (not row.email or row.person in parted)
    box = found.mailbox if row.email else row.mailbox  # age took the e-mail, and not that it was theirs
    return {"at": row.number, "who": row.person if keeps else found.person, "box": box, "home": found.namesake}


def _differs(row: Row[Any], new: dict[str, int | None]) -> bool:
    return (row.person, row.mailbox, row.namesake) != (new["who"], new["box"], new["home"])


def _renamed(rows: Iterable[Row[Any]], renewed: Iterable[dict[str, int | None]]) -> list[tuple[int, int, int]]:
    return [
        (row.person, new["who"] or 0, row.number + _SPARE * (row.kept_as is not None))
        for row, new in zip(rows, renewed, strict=True)
        if row.person and row.person != new["who"]
    ]


def _keys(row: Row[Any], salt: bytes) -> PersonKeys:
    name, home = (row.name or row.given_name, row.family_name), (row.country, row.postal_code)
    alone = row.sha256.hex() if row.device else row.id.hex()
    return keys_of_person(salt, alone, name, row.email, home)
