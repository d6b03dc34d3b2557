"""Gathers what staff keep out, as the petition itself knows it, for the replay log."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from desktop.petition.replay_log.kept_out import (
    BatchesDropped,
    DeviceStands,
    KeptOut,
    MergeStands,
    WordsStand,
    merge_hash,
    words_hash,
)
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.arrival_tables import batch, device, expected_device

DROPPED = "waiting dropped"  # as the audit log calls it
UNEXPECTED, UNDONE_DEVICE = "device not expected", "undo device"


def everything_kept_out(connection: Connection, salt: bytes) -> Iterator[KeptOut]:
    """Yield how everything stands that was ever kept out, what is let in again as well."""
    yield from _devices(connection)
    yield from _words(connection, salt)
    rows = connection.execute(select(batch.c.id, batch.c.undone).order_by(batch.c.number))
    yield from (MergeStands(merge_hash(salt, row.id), counts=not row.undone) for row in rows)
    for line in lines_of(connection, DROPPED):
        ids = line.facts["batches"]
        yield BatchesDropped(str(line.facts["device"]), tuple(map(str, ids)) if isinstance(ids, list) else ())


def is_any_undone(connection: Connection) -> bool:
    """Whether a merge is undone."""
    return connection.execute(select(batch.c.number).where(batch.c.undone).limit(1)).first() is not None


def _devices(connection: Connection) -> Iterator[DeviceStands]:
    """Yield devices; one that only waits to be welcomed is let in by nobody anyway."""
    doubted = {line.facts["device"] for line in lines_of(connection, UNDONE_DEVICE)}
    for row in connection.execute(select(device.c.id, device.c.state).order_by(device.c.arrival, device.c.id)):
        if row.state != "waiting" or row.id in doubted:
            yield DeviceStands(row.id, row.state)


def _words(connection: Connection, salt: bytes) -> Iterator[WordsStand]:
    noted = {tuple(each.split()) for each in connection.execute(select(expected_device.c.words)).scalars()}
    gone = (line.facts["words"] for line in lines_of(connection, UNEXPECTED))
    ever = dict.fromkeys(tuple(map(str, each)) for each in gone if isinstance(each, list))
    for words in (*ever, *(each for each in sorted(noted) if each not in ever)):
        yield WordsStand(words_hash(salt, words), welcome=words in noted)
