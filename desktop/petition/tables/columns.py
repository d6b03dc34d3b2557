"""The kinds of column that SQLite and PostgreSQL must understand alike."""

import sqlalchemy
from sqlalchemy import BigInteger, Integer, LargeBinary, MetaData

metadata = MetaData()

# SQLite numbers rows by itself only where the column is called INTEGER; PostgreSQL's would end at two thousand million.
Number = BigInteger().with_variant(Integer, "sqlite")
# 64 bits of a keyed hash, signed: what people are compared by, small enough that a million of them stay in memory.
Match = BigInteger()
Bytes = LargeBinary()
# Compared and sorted byte by byte on every engine: a server's own language would order the same petition otherwise.
Text = sqlalchemy.Text().with_variant(sqlalchemy.Text(collation="C"), "postgresql")
