"""Merges a batch into the petition exactly once, and can take it out again without losing it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, exists, func, insert, literal, select, update

from desktop.core.errors import PetitionError
from desktop.core.names import email_key, name_key
from desktop.core.sealing import SealingKey
from desktop.core.signature import Signature
from desktop.petition.duplicates import settle_duplicates
from desktop.petition.opening import Opened, Rejected, open_signatures
from desktop.petition.store import Petition, bind
from desktop.petition.tables import also_in, batch, consent, rejection, signature
from desktop.transfer.batch import Batch

_CHUNK = 500  # ids a query; SQLite takes at most 32,766 values, PostgreSQL's driver as many


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of each signature read: `read == added + present + rejected`, always."""

    number: int
    read: int
    added: int
    present: int
    rejected: int
    reasons: tuple[Rejected, ...]


def merge_batch(
    petition: Petition, opened: Batch, key: SealingKey, advance: Callable[[], None] = lambda: None
) -> MergeReport:
    """Merge one opened batch in one transaction. Raises BatchError, PetitionError; then nothing has changed."""
    outcomes = list(open_signatures(opened, key, advance))
    good = [outcome for outcome in outcomes if isinstance(outcome, Opened)]
    bad = [outcome for outcome in outcomes if isinstance(outcome, Rejected)]
    with petition.transaction() as connection:
        bind(connection, opened.manifest.campaign, opened.manifest.key)
        held = _held(connection, [each.signature.id for each in good])
        before = count_live(connection)
        number = _number(connection, opened)
        fresh = [each for each in good if each.signature.id not in held]
        twins = [each for each in good if held.get(each.signature.id) == each.sealed_sha256]
        bad += [
            Rejected(each.signature.sequence, "Another signature with this id is in the petition already.")
            for each in good
            if held.get(each.signature.id, each.sealed_sha256) != each.sealed_sha256
        ]
        _insert(connection, number, fresh)
        _note_twins(connection, number, twins)
        _note_rejections(connection, number, bad)
        _settle(connection, number)
        added = count_live(connection) - before
    return MergeReport(number, len(outcomes), added, len(outcomes) - added - len(bad), len(bad), tuple(bad))


def undo_merge(petition: Petition, number: int) -> int:
    """Take batch `number` out of the petition and return how many signatures no longer count. Raises PetitionError.

    They stay in the database: the device may have erased its own on our receipt. Merging the file again, or
    `redo_merge`, brings them back.
    """
    return _switch(petition, number, undone=True)


def redo_merge(petition: Petition, number: int) -> int:
    """Bring an undone batch back and return how many signatures count again. Raises PetitionError."""
    return _switch(petition, number, undone=False)


def _switch(petition: Petition, number: int, *, undone: bool) -> int:
    with petition.transaction() as connection:
        was = connection.execute(select(batch.c.undone).where(batch.c.number == number)).scalar_one_or_none()
        if was is None:
            raise PetitionError(f"There is no merge {number} in this petition. `petition status` lists them.")
        if was is undone:
            raise PetitionError(
                f"Merge {number} is {'already undone' if undone else 'not undone'}. Nothing was changed."
            )
        before = count_live(connection)
        connection.execute(update(batch).where(batch.c.number == number).values(undone=undone))
        _settle(connection, number)
        return abs(count_live(connection) - before)


def count_live(connection: Connection) -> int:
    """Return the signatures of all batches that are not undone, duplicates included."""
    live = select(func.count()).select_from(signature.join(batch)).where(batch.c.undone.is_(False))
    return int(connection.execute(live).scalar_one())


def _number(connection: Connection, opened: Batch) -> int:
    known = connection.execute(select(batch.c.number).where(batch.c.id == opened.id)).scalar_one_or_none()
    if known is not None:
        connection.execute(update(batch).where(batch.c.number == known).values(undone=False))
        return int(known)
    manifest = opened.manifest
    row = insert(batch).values(
        id=opened.id,
        device=manifest.device,
        device_number=manifest.number,
        event=manifest.event.id,
        event_name=manifest.event.name,
        event_place=manifest.event.place,
        event_day=manifest.event.day,
        first=manifest.first,
        last=manifest.last,
        count=manifest.count,
        entries_sha256=manifest.entries_sha256,
        undone=False,
    )
    return int(connection.execute(row.returning(batch.c.number)).scalar_one())


def _held(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    held: dict[str, str] = {}
    for chunk in _batched(ids, _CHUNK):
        wanted = select(signature.c.id, signature.c.sealed_sha256).where(signature.c.id.in_(chunk))
        held |= {row[0]: row[1] for row in connection.execute(wanted)}
    return held


def _insert(connection: Connection, number: int, fresh: Sequence[Opened]) -> None:
    rows = [_row(number, each) for each in fresh]
    consents = [asdict(given) | {"signature": each.signature.id} for each in fresh for given in each.signature.consents]
    if rows:
        connection.execute(insert(signature), rows)
    if consents:
        connection.execute(insert(consent), consents)


def _row(number: int, each: Opened) -> dict[str, Any]:
    given = each.signature
    values = {name: getattr(given, name) for name in _SIGNED}
    keys = {"email_key": email_key(given.email), "name_key": name_key(given.given_name, given.family_name)}
    return values | keys | {"batch": number, "sealed_sha256": each.sealed_sha256}


# The columns that are a signature's own fields, under the same name.
_SIGNED = tuple(column.name for column in signature.c if column.name in Signature.__slots__)


def _note_twins(connection: Connection, number: int, twins: Sequence[Opened]) -> None:
    for chunk in _batched([each.signature.id for each in twins], _CHUNK):
        elsewhere = select(signature.c.id, literal(number)).where(
            signature.c.id.in_(chunk),
            signature.c.batch != number,
            ~exists().where(also_in.c.signature == signature.c.id, also_in.c.batch == number),
        )
        connection.execute(insert(also_in).from_select(["signature", "batch"], elsewhere))


def _note_rejections(connection: Connection, number: int, bad: Sequence[Rejected]) -> None:
    connection.execute(delete(rejection).where(rejection.c.batch == number))
    if bad:
        connection.execute(insert(rejection), [asdict(each) | {"batch": number} for each in bad])


def _settle(connection: Connection, number: int) -> None:
    _reattribute(connection)
    settle_duplicates(connection, number)


def _reattribute(connection: Connection) -> None:
    """Give each signature whose batch is undone to another batch that holds it as well, if one counts."""
    undone, live = batch.alias("undone"), batch.alias("live")
    stranded = (
        select(signature.c.id, signature.c.batch, func.min(live.c.number))
        .select_from(signature.join(undone, signature.c.batch == undone.c.number))
        .join(also_in, also_in.c.signature == signature.c.id)
        .join(live, also_in.c.batch == live.c.number)
        .where(undone.c.undone.is_(True), live.c.undone.is_(False))
        .group_by(signature.c.id, signature.c.batch)
    )
    for id_, old, new in connection.execute(stranded).all():
        connection.execute(update(signature).where(signature.c.id == id_).values(batch=new))
        here = (also_in.c.signature == id_) & (also_in.c.batch == new)
        connection.execute(update(also_in).where(here).values(batch=old))


_Item = TypeVar("_Item")


def _batched(items: Sequence[_Item], size: int) -> Iterator[Sequence[_Item]]:
    # itertools.batched comes with Python 3.12
    for start in range(0, len(items), size):
        yield items[start : start + size]
