"""In what SQLite and PostgreSQL differ within a query, and which of the two a connection speaks to."""

from contextlib import closing
from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, MetaData, Text, create_mock_engine
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import ExecutableDDLElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def is_postgresql(connection: Connection) -> bool:
    """Whether the connection speaks to a PostgreSQL server."""
    return connection.dialect.name == "postgresql"


def holds_every_script(connection: Connection) -> bool:
    """Whether the database can hold the letters of every script. An SQLite file always can."""
    return not is_postgresql(connection) or connection.exec_driver_sql("SHOW server_encoding").scalar() == "UTF8"


def create_all(connection: Connection, tables: MetaData) -> None:
    """Make these tables, and what belongs to them, in a database that has none of them.

    Past SQLAlchemy, which takes as long over each of eighty statements as a file does.
    """
    with closing(connection.connection.cursor()) as cursor:
        for statement in _statements(tables, connection.dialect.name, connection.dialect.driver):
            cursor.execute(statement)


@cache  # every backup and every restore makes the same tables, and putting the words together takes longest
def _statements(tables: MetaData, name: str, driver: str) -> tuple[str, ...]:
    found: list[ExecutableDDLElement] = []
    nobody = create_mock_engine(f"{name}+{driver}://", lambda made, *_, **__: found.append(made))
    tables.create_all(nobody, checkfirst=False)
    return tuple(str(each.compile(dialect=nobody.dialect)) for each in found)


class hexadecimal(FunctionElement[str]):  # noqa: N801 - written as a function of SQL is
    """Bytes as small hexadecimal digits."""

    type = Text()
    inherit_cache = True


class filled(FunctionElement[str]):  # noqa: N801 - as above
    """A pattern with each `%s` in it replaced by the next value; nothing for NULL."""

    type = Text()
    inherit_cache = True


class place_of(FunctionElement[int]):  # noqa: N801 - as above
    """Where the second text begins in the first, counted from one; 0 where it does not stand there."""

    type = Integer()
    inherit_cache = True


@compiles(place_of)
def _instr(element: place_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - SQLAlchemy's way
    return f"instr({compiler.process(element.clauses, **options)})"


@compiles(place_of, "postgresql")
def _strpos(element: place_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as above
    return f"strpos({compiler.process(element.clauses, **options)})"


@compiles(hexadecimal)
def _hexadecimal(element: hexadecimal, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - SQLAlchemy's way
    return f"lower(hex({compiler.process(element.clauses, **options)}))"


@compiles(hexadecimal, "postgresql")
def _encode(element: hexadecimal, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as above
    return f"encode({compiler.process(element.clauses, **options)}, 'hex')"


@compiles(filled)
def _printf(element: filled, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as above
    return f"printf({compiler.process(element.clauses, **options)})"


@compiles(filled, "postgresql")
def _format(element: filled, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as above
    return f"format({compiler.process(element.clauses, **options)})"
