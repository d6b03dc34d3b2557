"""Finds rows by thousands of values at once, and lets PostgreSQL know how large a table has become."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    LargeBinary,
    Row,
    Select,
    Table,
    any_,
    func,
    literal,
    select,
    text,
)

from desktop.petition.engines.dialects import is_postgresql


def look_up(
    connection: Connection,
    wanted: Select[*tuple[Any, ...]],
    by: Column[Any],
    values: Sequence[Any],
    *,
    most: int | None = None,
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the rows of `wanted` whose column `by` has one of these values: no more than a batch holds.

    Bytes must be of one length. `most`: so many rows are enough, whichever.
    """
    if not values:
        return []
    if is_postgresql(connection):
        return connection.execute(wanted.where(_is_among(by, values)).limit(most)).all()
    marked = wanted.where(by.in_(text(", ".join("?" * len(values)))))  # to name each value would take as long again
    enough = "" if most is None else f" LIMIT {most:d}"  # SQLAlchemy's own would bring a value among ours
    return connection.exec_driver_sql(f"{marked.compile(connection)}{enough}", tuple(values)).all()


def learn_growth(connection: Connection, table: Table, columns: Sequence[str], highest: int) -> None:
    """Let PostgreSQL look at these columns anew whenever the table has doubled; `highest`: the last number given.

    It does so by itself only once a minute. Until then it plans as for a small petition, and each batch of a run takes
    longer than the one before.
    """
    if not is_postgresql(connection):
        return
    known = f"SELECT reltuples FROM pg_class WHERE oid = '{table.name}'::regclass"  # noqa: S608 - a name of ours
    if highest > 2 * max(0, connection.exec_driver_sql(known).scalar_one()):
        connection.exec_driver_sql(f"ANALYZE {table.name} ({', '.join(columns)})")


def learn_contents(connection: Connection, table: Table) -> None:
    """Let PostgreSQL look at a small table now: else it thinks the rows many, and reads a whole petition for few."""
    if is_postgresql(connection):
        connection.exec_driver_sql(f"ANALYZE {table.name}")


def _is_among(by: Column[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    if not isinstance(by.type, LargeBinary):
        return by == any_(literal(list(values), ARRAY(by.type)))
    # As one value that the server cuts: the driver takes longer to write a list than the server to look it up.
    size, whole = len(values[0]), b"".join(values)
    places = func.generate_series(1, len(whole), size).column_valued("place")
    return by.in_(select(func.substr(literal(whole), places, size)))
