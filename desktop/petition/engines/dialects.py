"""What SQLite and PostgreSQL say differently within a query."""

from typing import Any

from sqlalchemy import Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


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
