"""Takes a merge out of the petition without losing it, and brings it back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Select, bindparam, delete, func, select, update

from desktop.core.petition_errors import NoSuchMerge
from desktop.core.store_errors import CountsOtherwise, Overtaken, TypedAnew
from desktop.petition.deduplication.counters import recounted
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.deduplication.unsubscribed_consents import end_unsubscribed, give_back
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.intake.devices import KnownDevice, find_device
from desktop.petition.intake.table_readings import first_unlike, is_read_by, readings
from desktop.petition.intake.welcome import let_wait
from desktop.petition.replay_log.gathering_kept_out import UNDONE_DEVICE
from desktop.petition.replay_log.noting import note_kept_out, note_merges
from desktop.petition.store.audit import append_audit_line, lines_of
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import also_in, batch, signature
from desktop.petition.tables.decision_tables import mapping

_AT_ONCE = 5000  # signatures
TYPED_ANEW = "sheet typed anew"  # how the audit log calls a sheet of paper whose merge never comes back


@dataclass(frozen=True, slots=True)
class UndoneDevice:
    """The merges of a device that were taken out, and how many signatures no longer count.

    `device`: as it stands from now on; one that was welcome waits.
    """

    device: KnownDevice
    merges: tuple[int, ...]
    signatures: int


def undo_merge(petition: Petition, number: int, *, by: str) -> int:
    """Take batch `number` out of the petition and return how many signatures no longer count. Raises PetitionError.

    They stay in the database: the device may have erased its own on our receipt. Merging the file again, or
    `redo_merge`, brings them back.
    """
    with petition.transaction() as connection:
        _require(connection, number, undone=False)
        gone = undo_within(connection, number, by=by)
        note_merges(petition, connection)
        return gone


def undo_within(connection: Connection, number: int, *, by: str) -> int:
    """Take out batch `number`, which counts, as a part of the caller's transaction; return as `undo_merge` does."""
    gone = _undo(connection, number)
    append_audit_line(connection, "undo merge", by=by, merge=number, signatures=gone)
    return gone


def count_shared(petition: Petition, number: int) -> int:
    """Return how many signatures of merge `number` count by way of another merge that brought them too."""
    shared = (
        select(func.count())
        .select_from(also_in.join(signature).join(batch, signature.c.batch == batch.c.number))
        .where(also_in.c.batch == number, batch.c.undone.is_(False))
    )
    with petition.reading() as connection:
        return int(connection.execute(shared).scalar_one())


def undo_device(petition: Petition, called: str, *, by: str) -> UndoneDevice:
    """Take every merge of a device out of the petition, all at once. `called`: its name, or the beginning of its id.

    Afterwards nothing of it stands in anybody's way, and what else it sends waits until it is welcomed again. Raises
    NoSuchDevice, PetitionError.
    """
    with petition.transaction() as connection:
        found = find_device(connection, called)
        numbers = _live(connection, found)
        if not numbers:
            raise Overtaken(f"No merge of {found.called} stands. Nothing was changed.")
        gone = sum(_undo(connection, number) for number in numbers)
        unwelcome = found.state == "welcome"
        if unwelcome:
            let_wait(connection, found.id, by=by)
        append_audit_line(connection, UNDONE_DEVICE, by=by, device=found.id, merges=list(numbers), signatures=gone)
        note_kept_out(petition, connection)
    return UndoneDevice(replace(found, state="waiting") if unwelcome else found, numbers, gone)


def merges_of(petition: Petition, called: str) -> tuple[int, ...]:
    """Return the merges of a device that stand. `called` as in `undo_device`. Raises NoSuchDevice, PetitionError."""
    with petition.reading() as connection:
        return _live(connection, find_device(connection, called))


def _live(connection: Connection, device: KnownDevice) -> tuple[int, ...]:
    live = select(batch.c.number).where(batch.c.device == device.id, batch.c.undone.is_(False))
    return tuple(connection.execute(live.order_by(batch.c.number)).scalars())


def redo_merge(petition: Petition, number: int, *, by: str) -> int:
    """Bring an undone batch back and return how many signatures count again.

    Raises TypedAnew, CountsOtherwise, Overtaken where it counts already, PetitionError.
    """
    with petition.transaction() as connection:
        _require(connection, number, undone=True)
        _require_not_anew(connection, number)
        back = _count(connection, number) + adopt(connection, number)
        settle_batch(connection, number)
        append_audit_line(connection, "redo merge", by=by, merge=number, signatures=back)
        note_merges(petition, connection)
        return back


def _undo(connection: Connection, number: int) -> int:
    _switch(connection, number, undone=True)
    _hand_on(connection, number)
    gone = _count(connection, number)
    settle_batch(connection, number)
    return gone


def adopt(connection: Connection, number: int) -> int:
    """Let batch `number` count, and what it shares with batches that are undone; return how many these are."""
    _switch(connection, number, undone=False)
    shared = (
        select(signature.c.number, signature.c.batch)
        .select_from(also_in.join(signature).join(batch, signature.c.batch == batch.c.number))
        .where(also_in.c.batch == number, batch.c.undone.is_(True))
    )
    rows = [(row.number, row.batch, number) for row in connection.execute(shared)]
    _give(connection, rows)
    return len(rows)


def _hand_on(connection: Connection, number: int) -> None:
    """Give each signature of batch `number` that another one which counts holds as well to that one."""
    shared = (
        select(signature.c.number, func.min(also_in.c.batch).label("other"))
        .select_from(signature.join(also_in).join(batch, also_in.c.batch == batch.c.number))
        .where(signature.c.batch == number, batch.c.undone.is_(False))
        .group_by(signature.c.number)
    )
    _give(connection, [(row.number, number, row.other) for row in connection.execute(shared)])


def _give(connection: Connection, rows: Sequence[tuple[int, int, int]]) -> None:
    """Give signatures, each by its number, from one batch to another that holds it as well."""
    mine = also_in.c.signature == bindparam("number"), also_in.c.batch == bindparam("new")
    moved = update(signature).where(signature.c.number == bindparam("of")).values(batch=bindparam("new"))
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        with recounted(connection, signature.c.number.in_([number for number, _, _ in some])):
            connection.execute(moved, [{"of": number, "new": new} for number, _, new in some])
        connection.execute(delete(also_in).where(*mine), [{"number": number, "new": new} for number, _, new in some])
        load_rows(connection, also_in, ("signature", "batch"), [(number, old) for number, old, _ in some])


def _switch(connection: Connection, number: int, *, undone: bool) -> None:
    was = connection.execute(select(batch.c.undone).where(batch.c.number == number)).scalar_one()
    if was is not undone:
        with recounted(connection, signature.c.batch == number):
            connection.execute(update(batch).where(batch.c.number == number).values(undone=undone))
        if undone:
            give_back(connection, number)
        else:
            end_unsubscribed(connection, number)


def _require_not_anew(connection: Connection, number: int) -> None:
    """Raise TypedAnew or CountsOtherwise where people would count twice."""
    if any(each.facts["merge"] == number for each in lines_of(connection, TYPED_ANEW)):
        raise TypedAnew(f"Merge {number} is of a sheet that is typed anew since. Nothing was changed.")
    if (other := connection.execute(_read_anew(number)).scalar()) is not None:
        raise CountsOtherwise(
            f"Merge {other} holds the table of merge {number} as it was read anew. Undo that one first. Nothing was "
            "changed."
        )
    if (other := _read_otherwise(connection, number)) is not None:
        raise CountsOtherwise(
            f"Merge {other} is of the same source and was read by other columns or answers. Undo that one first, or "
            f"import the table of merge {number} again. Nothing was changed."
        )


def _read_otherwise(connection: Connection, number: int) -> int | None:
    """Return a merge of the same source that counts and was read otherwise: people of both would not be told apart."""
    source = connection.execute(select(batch.c.source).where(batch.c.number == number)).scalar_one()
    columns = connection.execute(select(mapping.c.columns).where(mapping.c.source == source)).scalar_one_or_none()
    live = select(batch.c.number).where(batch.c.source == source, batch.c.undone.is_(False))
    others = [int(each) for each in connection.execute(live.order_by(batch.c.number)).scalars()]
    if not columns:
        return None
    held, mine = readings(connection, source), is_read_by(connection, number, columns)
    for other in others:
        alike = not (number in held and other in held) or not first_unlike(held[number], held[other])
        if not (alike and mine and is_read_by(connection, other, columns)):
            return other
    return None


def _read_anew(number: int) -> Select[int | None]:
    """Give a batch that counts and holds the same file, or a row of the same number, as it was read another time."""
    this, mine, other = batch.alias("this"), signature.alias("mine"), signature.alias("other")
    of_a_table = (this.c.number == number) & (this.c.source != "")
    file = select(batch.c.number).join(this, this.c.entries_sha256 == batch.c.entries_sha256)
    same_file = file.where(of_a_table, batch.c.source == this.c.source, batch.c.undone.is_(False))
    same_row = (other.c.id == mine.c.id) & (other.c.device == mine.c.device) & (other.c.number != mine.c.number)
    row = select(batch.c.number).select_from(mine.join(other, same_row).join(batch, batch.c.number == other.c.batch))
    rows = row.where(mine.c.batch == number, mine.c.device == 0, batch.c.undone.is_(False))
    found = same_file.union(rows).subquery()
    return select(func.min(found.c.number))


def _count(connection: Connection, number: int) -> int:
    return int(connection.execute(select(func.count()).where(signature.c.batch == number)).scalar_one())


def _require(connection: Connection, number: int, *, undone: bool) -> None:
    found = connection.execute(select(batch.c.undone).where(batch.c.number == number)).scalar_one_or_none()
    if found is None:
        raise NoSuchMerge(number)
    if found is not undone:
        raise Overtaken(f"Merge {number} is {'not' if undone else 'already'} undone. Nothing was changed.")
