"""Batches that are not merged yet: kept whole where their device waits to be welcomed, noted where it is lost.

They are kept in the petition and not beside it: so they are as secret, as safe and as shared between staff as the rest.
How much is kept is bounded, as anybody who reaches a drop box may send batches of devices that nobody knows.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, delete, exists, func, insert, select

from desktop.core.batch_errors import NoRoomToWait
from desktop.core.store_errors import Overtaken
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.intake.devices import find_device
from desktop.petition.replay_log.gathering_kept_out import DROPPED
from desktop.petition.replay_log.noting import note_kept_out
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import device, quarantine, quarantined_part
from desktop.petition.tables.lasting_tables import audit
from desktop.transfer.batch import ProvenBatch, batch_name
from desktop.transfer.manifest import Manifest, decode_manifest, encode_manifest

MOST_KEPT = 256 * 1024 * 1024  # bytes of lines in all
MOST_WAITING = 500  # batches in all
_PART = 64 * 1024  # bytes of a row: a backup copies thousands of rows at once


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A batch that was not merged: `id` is its manifest's SHA-256, `first` to `last` its numbers, `day` when it came.

    `kept`: whether it is kept whole, as that of a device that waits to be welcomed.
    """

    id: str
    device: str
    device_number: int
    event_name: str
    first: int
    last: int
    count: int
    day: str
    kept: bool


def list_quarantine(petition: Petition) -> tuple[Quarantined, ...]:
    """Return the batches that wait, by device and number. Raises PetitionError."""
    facts = [quarantine.c[name] for name in Quarantined.__slots__ if name != "kept"]
    listed = select(*facts, quarantine.c.manifest.is_not(None).label("kept"))
    with petition.reading() as connection:
        rows = connection.execute(listed.order_by(quarantine.c.device, quarantine.c.first, quarantine.c.id))
        return tuple(Quarantined(**row) for row in rows.mappings())


def note_batch(connection: Connection, id_: str, manifest: Manifest, *, by: str) -> None:
    """Note in quarantine that this batch of a lost device came."""
    if not _is_there(connection, id_):
        _note(connection, id_, manifest, None)
        append_audit_line(
            connection, "quarantine", by=by, batch=id_, device=manifest.device, device_number=manifest.number
        )


def keep_batch(connection: Connection, batch: ProvenBatch, *, by: str) -> None:
    """Keep this batch of a device that waits to be welcomed, whole. Raises NoRoomToWait where too much waits."""
    if _is_there(connection, batch.id):
        return
    waiting, size = connection.execute(select(*_WAITING)).one()
    if waiting >= MOST_WAITING or size + len(batch.entries) > MOST_KEPT:
        raise NoRoomToWait(batch.manifest.device)
    _note(connection, batch.id, batch.manifest, encode_manifest(batch.manifest))
    starts = range(0, len(batch.entries), _PART)
    parts = ((batch.id, part, batch.entries[start : start + _PART]) for part, start in enumerate(starts))
    load_rows(connection, quarantined_part, ("batch", "part", "lines"), parts)
    of, number = batch.manifest.device, batch.manifest.number
    append_audit_line(connection, "kept until welcome", by=by, batch=batch.id, device=of, device_number=number)


def kept_of_welcome_devices(petition: Petition) -> Iterator[ProvenBatch]:
    """Yield the batches that are kept whole and whose devices are welcome by now. Raises PetitionError."""
    ready = select(quarantine.c.id).join(device, device.c.id == quarantine.c.device)
    kept = ready.where(quarantine.c.manifest.is_not(None), device.c.state == "welcome")
    with petition.reading() as connection:
        ids = connection.execute(kept.order_by(quarantine.c.device, quarantine.c.first)).scalars().all()
    for id_ in ids:
        with petition.reading() as connection:
            found = connection.execute(select(quarantine.c.manifest).where(quarantine.c.id == id_)).scalar()
            parts = select(quarantined_part.c.lines).where(quarantined_part.c.batch == id_)
            lines = b"".join(connection.execute(parts.order_by(quarantined_part.c.part)).scalars())
        if found:
            yield ProvenBatch(id_, decode_manifest(found), lines)


def kept_manifests(petition: Petition) -> tuple[tuple[str, Manifest], ...]:
    """Return id and manifest of every batch that is kept whole. Raises PetitionError."""
    kept = select(quarantine.c.id, quarantine.c.manifest).where(quarantine.c.manifest.is_not(None))
    with petition.reading() as connection:
        rows = connection.execute(kept.order_by(quarantine.c.device, quarantine.c.first)).all()
    return tuple((row.id, decode_manifest(row.manifest)) for row in rows)


def drop_waiting(petition: Petition, called: str, number: int | None = None, *, by: str) -> tuple[Quarantined, ...]:
    """Give up the batches of a device that wait, or the one the device calls `number`; return them.

    Nobody gets a receipt for them: a device that is honest still has them. Raises NoSuchDevice, PetitionError.
    """
    with petition.transaction() as connection:
        found = find_device(connection, called)
    gone = tuple(
        each for each in list_quarantine(petition) if each.device == found.id and number in (None, each.device_number)
    )
    if not gone:
        raise Overtaken(f"Nothing of {found.called} waits like that. Nothing was changed.")
    ids = [each.id for each in gone]
    names = [batch_name(manifest) for id_, manifest in kept_manifests(petition) if id_ in ids]
    with petition.transaction() as connection:
        for each in gone:
            take_out(connection, each.id)
        append_audit_line(connection, DROPPED, by=by, device=found.id, batches=ids, files=names)
        note_kept_out(petition, connection)
    return gone


def dropped_batches(petition: Petition) -> frozenset[str]:
    """Return the ids of the batches that were given up, and the names of their files; none of a device that is welcome.

    The audit log knows them: the batches themselves are gone. Raises PetitionError.
    """
    with petition.reading() as connection:
        lines = connection.execute(select(audit.c.facts).where(audit.c.act == DROPPED)).scalars().all()
        welcome = set(connection.execute(select(device.c.id).where(device.c.state == "welcome")).scalars())
    dropped = (facts for facts in map(json.loads, lines) if facts["device"] not in welcome)
    return frozenset(each for facts in dropped for each in (*facts["batches"], *facts.get("files", ())))


def dropped_ids(connection: Connection) -> set[str]:
    """Return the ids of all batches that were ever given up."""
    lines = connection.execute(select(audit.c.facts).where(audit.c.act == DROPPED)).scalars()
    return {id_ for facts in map(json.loads, lines) for id_ in facts["batches"]}


def take_out(connection: Connection, id_: str) -> None:
    """Take a batch out of quarantine: it is merged now, or given up."""
    connection.execute(delete(quarantined_part).where(quarantined_part.c.batch == id_))
    connection.execute(delete(quarantine).where(quarantine.c.id == id_))


_SIZE = func.coalesce(func.sum(func.length(quarantined_part.c.lines)), 0)
_WAITING = (
    select(func.count()).where(quarantine.c.manifest.is_not(None)).scalar_subquery(),
    select(_SIZE).scalar_subquery(),
)


def _is_there(connection: Connection, id_: str) -> bool:
    return bool(connection.execute(select(exists().where(quarantine.c.id == id_))).scalar())


def _note(connection: Connection, id_: str, manifest: Manifest, whole: bytes | None) -> None:
    facts = {name: getattr(manifest, name) for name in ("device", "first", "last", "count")}
    named = {"device_number": manifest.number, "event_name": manifest.event.name, "day": utc_now()[:10]}
    connection.execute(insert(quarantine).values(id=id_, **facts, **named, manifest=whole))
