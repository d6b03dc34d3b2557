"""Many rows at once, by each engine's quickest way: `executemany` of SQLite's driver, binary COPY of PostgreSQL's."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
    select,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateTable

from desktop.petition.merging.opening import ID, PERSON, Arrival
from desktop.petition.tables.arrived import signature
from desktop.petition.tables.columns import Bytes, Match

# What the petition is asked about the signatures of one batch: their place in it, id and person. This connection's own.
arriving = Table(
    "arriving",
    MetaData(),
    Column("place", Integer, primary_key=True),
    Column("id", Bytes, nullable=False),
    Column("person", Match, nullable=False),
    prefixes=["TEMPORARY"],
)
_POSTGRESQL = "postgresql"
# As PostgreSQL calls them; the first kind that a column is of counts, and a BigInteger is an Integer too.
_KINDS = ((BigInteger, "int8"), (Integer, "int4"), (Text, "text"), (LargeBinary, "bytea"), (Boolean, "bool"))


def stage(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    """Fill the table `arriving` with these signatures, and nothing else."""
    connection.execute(CreateTable(arriving, if_not_exists=True))
    connection.execute(arriving.delete())
    rows = [(place, row[ID], row[PERSON]) for place, (row, _) in enumerate(arrivals)]
    put(connection, arriving, [column.name for column in arriving.c], rows)
    if connection.dialect.name == _POSTGRESQL:  # else it plans for any number, and may read the whole petition for few
        connection.exec_driver_sql("ANALYZE arriving")


def put(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert these rows, each with the values of `columns` in their order."""
    if not rows:
        return
    names = ", ".join(connection.dialect.identifier_preparer.quote(name) for name in columns)
    if connection.dialect.name == _POSTGRESQL:
        kinds = [_kind(table.c[name]) for name in columns]
        _copy(connection, f"COPY {table.name} ({names}) FROM STDIN (FORMAT BINARY)", kinds, rows)
    else:
        marks = ", ".join("?" * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", list(rows))  # noqa: S608 - our own names


def take_numbers(connection: Connection, count: int) -> int:
    """Return the first of `count` numbers for signatures that nobody else will be given."""
    if connection.dialect.name == _POSTGRESQL:
        sequence = func.pg_get_serial_sequence(signature.name, signature.c.number.name)
        last: int = connection.execute(select(func.setval(sequence, func.nextval(sequence) + count - 1))).scalar_one()
        return last - count + 1
    highest: int = connection.execute(select(func.coalesce(func.max(signature.c.number), 0))).scalar_one()
    return highest + 1


def _kind(column: Column[Any]) -> str:
    return next(name for kind, name in _KINDS if isinstance(column.type, kind))


def _copy(connection: Connection, statement: str, kinds: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    session = connection.connection.driver_connection
    if session is None:  # SQLAlchemy gives none only to a connection that was taken from it
        raise RuntimeError("a connection of SQLAlchemy without its driver's")
    try:
        with session.cursor() as cursor, cursor.copy(statement) as copy:
            copy.set_types(kinds)
            for row in rows:
                copy.write_row(row)
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError(statement, None, error) from None
