"""Many rows at once, by each engine's quickest way: `executemany` of SQLite's driver, binary COPY of PostgreSQL's."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Row,
    Select,
    Table,
    Text,
    any_,
    func,
    literal,
    select,
    text,
)

from desktop.petition.tables.arrived import signature

_POSTGRESQL = "postgresql"
# As PostgreSQL calls them; the first kind that a column is of counts, and a BigInteger is an Integer too.
_KINDS = ((BigInteger, "int8"), (Integer, "int4"), (Text, "text"), (LargeBinary, "bytea"), (Boolean, "bool"))


def look_up(
    connection: Connection, wanted: Select[*tuple[Any, ...]], by: Column[Any], values: Sequence[Any]
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the rows of `wanted` whose column `by` has one of these values: no more than a batch holds.

    Bytes must be of one length.
    """
    if not values:
        return []
    if connection.dialect.name == _POSTGRESQL:
        return connection.execute(wanted.where(_is_among(by, values))).all()
    marked = wanted.where(by.in_(text(", ".join("?" * len(values)))))  # to name each value would take as long again
    return connection.exec_driver_sql(str(marked.compile(connection)), tuple(values)).all()


def put(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert these rows, each with the values of `columns` in their order. Raises the driver's errors."""
    if not rows:
        return
    names = ", ".join(connection.dialect.identifier_preparer.quote(name) for name in columns)
    if connection.dialect.name == _POSTGRESQL:
        kinds = [_kind(table.c[name]) for name in columns]
        _copy(connection, f"COPY {table.name} ({names}) FROM STDIN (FORMAT BINARY)", kinds, rows)
    else:
        marks = ", ".join("?" * len(columns))
        _driver(connection).executemany(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows)  # noqa: S608 - our own names


def take_numbers(connection: Connection, count: int) -> int:
    """Return the first of `count` numbers for signatures that nobody else will be given."""
    if connection.dialect.name == _POSTGRESQL:
        sequence = func.pg_get_serial_sequence(signature.name, signature.c.number.name)
        last: int = connection.execute(select(func.setval(sequence, func.nextval(sequence) + count - 1))).scalar_one()
        return last - count + 1
    highest: int = connection.execute(select(func.coalesce(func.max(signature.c.number), 0))).scalar_one()
    return highest + 1


def learn_size(connection: Connection, highest: int) -> None:
    """Let PostgreSQL look at the signatures anew whenever they have doubled; `highest`: the last number given.

    It does so by itself only once a minute. Until then it plans as for a small petition, and each batch of a run takes
    longer than the one before.
    """
    if connection.dialect.name != _POSTGRESQL:
        return
    known = "SELECT reltuples FROM pg_class WHERE oid = 'signature'::regclass"
    if highest > 2 * max(0, connection.exec_driver_sql(known).scalar_one()):
        connection.exec_driver_sql("ANALYZE signature (id, batch, person, mailbox, namesake)")  # what is looked up by


def _is_among(by: Column[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    if not isinstance(by.type, LargeBinary):
        return by == any_(literal(list(values), ARRAY(by.type)))
    # As one value that the server cuts: the driver takes longer to write a list than the server to look it up.
    size, whole = len(values[0]), b"".join(values)
    places = func.generate_series(1, len(whole), size).column_valued("place")
    return by.in_(select(func.substr(literal(whole), places, size)))


def _kind(column: Column[Any]) -> str:
    return next(name for kind, name in _KINDS if isinstance(column.type, kind))


def _copy(connection: Connection, statement: str, kinds: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    with _driver(connection).cursor() as cursor, cursor.copy(statement) as copy:
        copy.set_types(kinds)
        for row in rows:
            copy.write_row(row)


def _driver(connection: Connection) -> Any:  # noqa: ANN401 - sqlite3's, sqlcipher3's or psycopg's connection
    return connection.connection.driver_connection
