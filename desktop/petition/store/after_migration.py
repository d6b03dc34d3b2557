"""Works out anew all that follows from what arrived and what was decided, after the tables were brought up to date."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from desktop.petition.deduplication.counters import count_anew
from desktop.petition.deduplication.person_keys import PersonKeys, keys_of_person
from desktop.petition.deduplication.person_links import standing_pairs
from desktop.petition.deduplication.recompute import settle_batch, settle_people
from desktop.petition.deduplication.renamed_people import begin_renaming, follow_renamed, note_renamed
from desktop.petition.deduplication.tagged_names import tagged
from desktop.petition.name_index.keeping import index_names
from desktop.petition.tables.arrived import batch, petition, signature
from desktop.petition.tables.named import name_part, named_by

_AT_ONCE = 2000  # rows
_SPARE = 1 << 62  # behind every signature that counted


def renew(connection: Connection) -> None:
    """Write every signature's matches, its place in the index of names, its standing and the counters, as of today."""
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    parted = _parted(connection, salt)
    begin_renaming(connection)
    for table in (named_by, name_part):
        connection.execute(delete(table))
    last = 0
    while rows := connection.execute(_ROWS, {"last": last}).all():
        matched = [_matched(row, salt, parted) for row in rows]
        connection.execute(_MATCHED, matched)
        note_renamed(connection, _renamed(rows, matched))
        index_names(connection, ((row.number, row.name or row.given_name, row.family_name) for row in rows))
        last = rows[-1].number
    follow_renamed(connection)
    for number in connection.execute(select(batch.c.number)).scalars().all():
        settle_batch(connection, number)
    settle_people(connection, connection.execute(select(signature.c.person).where(tagged())).scalars().all())
    count_anew(connection)


_ROWS = select(signature).where(signature.c.number > bindparam("last")).order_by(signature.c.number).limit(_AT_ONCE)
_MATCHED = (
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


def _matched(row: Row[Any], salt: bytes, parted: set[int]) -> dict[str, int | None]:
    found = _keys(row, salt)
    # Decisions and lists of deliveries name whoever gave no e-mail by the key they had.
    keeps = row.person and (not row.email or row.person in parted)
    box = found.mailbox if row.email else row.mailbox  # age took the e-mail, and not that it was theirs
    return {"at": row.number, "who": row.person if keeps else found.person, "box": box, "home": found.namesake}


def _renamed(rows: Iterable[Row[Any]], matched: Iterable[dict[str, int | None]]) -> list[tuple[int, int, int]]:
    return [
        (row.person, new["who"] or 0, row.number + _SPARE * (row.kept_as is not None))
        for row, new in zip(rows, matched, strict=True)
        if row.person and row.person != new["who"]
    ]


def _keys(row: Row[Any], salt: bytes) -> PersonKeys:
    name, home = (row.name or row.given_name, row.family_name), (row.country, row.postal_code)
    alone = row.sha256.hex() if row.device else row.id.hex()
    return keys_of_person(salt, alone, name, row.email, home)
