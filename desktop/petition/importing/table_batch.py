"""Which merge a table is: the same when its file comes again, another where an undone one was read otherwise.

An undone merge holds its rows as they were read. Brought back with a new reading beside them, each would count twice.
"""

from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from desktop.petition.deduplication.unsubscribed_consents import forget_undone
from desktop.petition.importing.understanding.column_mapping import Columns
from desktop.petition.intake.table_readings import table_ids
from desktop.petition.tables.arrival_tables import also_in, batch, signature, unsubscribed

_NOBODY = {"device": "", "device_number": 0, "event": "", "event_place": "", "event_day": "", "first": 0, "last": 0}


@dataclass(frozen=True, slots=True)
class TableBatch:
    """The merge into which a table's rows go. `undone`: earlier ones of this file, of which none counts."""

    number: int
    undone: tuple[int, ...] = ()


def begin_batch(connection: Connection, source: str, columns: Columns, path: Path) -> TableBatch:
    """Return the merge of this file that counts, or a new one."""
    with path.open("rb") as file:
        contents = file_digest(file, "sha256").hexdigest()
    undone: list[int] = []
    for id_ in table_ids(source, columns.text, contents):
        held = connection.execute(select(batch.c.number, batch.c.undone).where(batch.c.id == id_)).one_or_none()
        if held is None:
            values = {"id": id_, "source": source, "event_name": "", "count": 0, "entries_sha256": contents}
            made = insert(batch).values(**values, undone=False, **_NOBODY).returning(batch.c.number)
            return TableBatch(int(connection.execute(made).scalar_one()), tuple(undone))
        if not held.undone:
            return TableBatch(held.number)
        undone.append(held.number)
    raise AssertionError


def settle_number(connection: Connection, made: TableBatch, fresh: int) -> int:
    """Return the merge that a table is once its rows went in, so many of them `fresh`.

    Where an undone one held just these rows, read as they are now, the table is that one.
    """
    if not fresh:
        held = _held(connection, made.number)
        for number in made.undone:
            if held == _held(connection, number) == _shared(connection, made.number, number):
                _fold(connection, made.number, number)
                return number
    return made.number


def count_into(connection: Connection, number: int) -> None:
    """Write into a merge how many signatures it holds, its own and those another one brought first."""
    connection.execute(update(batch).where(batch.c.number == number).values(count=_held(connection, number)))


def _held(connection: Connection, number: int) -> int:
    own = select(func.count()).where(signature.c.batch == number).scalar_subquery()
    shared = select(func.count()).where(also_in.c.batch == number).scalar_subquery()
    return int(connection.execute(select(own + shared)).scalar_one())


def _shared(connection: Connection, number: int, other: int) -> int:
    """Count the signatures of merge `number`, all of them of others, that merge `other` holds too."""
    as_well = also_in.alias("as_well")
    noted = select(as_well.c.batch).where(as_well.c.signature == signature.c.number, as_well.c.batch == other)
    both = select(func.count()).select_from(also_in.join(signature)).where(also_in.c.batch == number)
    return int(connection.execute(both.where(or_(signature.c.batch == other, noted.exists()))).scalar_one())


def _fold(connection: Connection, number: int, into: int) -> None:
    forget_undone(connection, into)
    connection.execute(update(unsubscribed).where(unsubscribed.c.batch == number).values(batch=into))
    connection.execute(delete(also_in).where(also_in.c.batch == number))
    connection.execute(delete(batch).where(batch.c.number == number))
