"""In what SQLite and PostgreSQL differ within a query, and which of the two a connection speaks to."""

from typing import Any

from sqlalchemy import Connection, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def is_postgresql(connection: Connection) -> bool:
    """Whether the connection speaks to a PostgreSQL server."""
    return connection.dialect.name == "postgresql"


def holds_every_script(connection: Connection) -> bool:
    """Whether the database can hold the letters of every script. An SQLite file always can."""
    return not is_postgresql(connection) or connection.exec_driver_sql("SHOW server_encoding").scalar() == "UTF8"


class hexadecimal(FunctionElement[str]):  # noqa: N801 - written as a function of SQL is
    """Bytes as small hexadecimal digits."""

    type = Text()
    inherit_cache = True


class filled(FunctionElement[str]):  # noqa: N801 - as above
    """A pattern with each `%s` in it replaced by the next value; nothing for NULL."""

    type = Text()
    inherit_cache = True


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
