"""The kinds of column and index that SQLite and PostgreSQL must understand alike."""

from typing import Any

import sqlalchemy
from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary

# SQLite numbers rows by itself only where the column is called INTEGER; PostgreSQL's would end at two thousand million.
RowNumber = BigInteger().with_variant(Integer, "sqlite")
# 64 bits of a keyed hash, signed: what people are compared by, small enough that a million of them stay in memory.
KeyedHash = BigInteger()
Bytes = LargeBinary()
# Compared and sorted byte by byte on every engine: a server's own language would order the same petition otherwise.
Text = sqlalchemy.Text().with_variant(sqlalchemy.Text(collation="C"), "postgresql")


def index_filled(column: Column[Any]) -> None:
    """Index the rows in which the column holds anything."""
    filled = column.is_not(None)
    Index(f"{column.table.name}_{column.name}", column, sqlite_where=filled, postgresql_where=filled)
