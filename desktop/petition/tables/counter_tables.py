"""How many signatures are alike in what the status tells apart: worked out from the rest, and kept as that changes."""

from sqlalchemy import Boolean, Column, ColumnElement, Integer, Table

from desktop.petition.engines.column_types import Bytes, RowNumber, Text
from desktop.petition.tables.metadata import metadata

# Of a signature and its batch. `spare`: another one is kept for the same person. `pack`: 0 where it names none.
counter = Table(
    "counter",
    metadata,
    Column("undone", Boolean, primary_key=True),
    Column("source", Text, primary_key=True),
    Column("state", Text, primary_key=True),
    Column("spare", Boolean, primary_key=True),
    Column("listing", Text, primary_key=True),
    Column("country", Text, primary_key=True),
    Column("capture", Text, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("pack", RowNumber, primary_key=True, autoincrement=False),
    Column("text_sha256", Bytes, primary_key=True),
    Column("signatures", Integer, nullable=False),
)

# Of the signatures that count for a person: how many answer a request so.
answer_counter = Table(
    "answer_counter",
    metadata,
    Column("request", Text, primary_key=True),
    Column("answer", Text, primary_key=True),
    Column("signatures", Integer, nullable=False),
)

COUNTERS = (counter, answer_counter)
# Of a counter: its signatures count for a person, each for one.
IN_COUNT: ColumnElement[bool] = counter.c.undone.is_(False) & counter.c.spare.is_(False) & (counter.c.state == "valid")
