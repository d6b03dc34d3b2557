"""Sheets of paper: those that were printed here, and the lines of them that staff typed and did not take in yet."""

from sqlalchemy import Column, ForeignKey, Integer, Table

from desktop.petition.engines.column_types import Bytes, KeyedHash, RowNumber, Text
from desktop.petition.tables.metadata import metadata

# `number` is printed on the sheet and given once. `pack`: the digest of the signed pack whose words are on it. `state`:
# printed, back, keyed, checked or void. `signatures`: how many lines of it were signed, said when it came back;
# `illegible`: so many of them nobody could read, known once it is checked. `round` is the sample into which its lines
# were drawn, None where every line is typed twice. `batch`: as what it was taken in.
sheet = Table(
    "sheet",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("pack", Bytes, nullable=False),
    Column("language", Text, nullable=False),
    Column("layout", Text, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("event_name", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("signatures", Integer),
    Column("illegible", Integer, nullable=False, default=0),
    Column("why", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("round", RowNumber),
    Column("batch", RowNumber, ForeignKey("batch.number"), index=True),
)

# What somebody read on a line: `keying` 1 the first time, 2 by another person, 3 what holds where the two differ.
# `kind`: signature, illegible or erased. `given`: what stands there, as JSON. `person`: whose it is, by the keys that
# signatures are compared by. Gone once the sheet is taken in.
typed_line = Table(
    "typed_line",
    metadata,
    Column("sheet", RowNumber, ForeignKey("sheet.number"), primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("keying", Integer, primary_key=True),
    Column("by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("given", Text, nullable=False),
    Column("person", KeyedHash, index=True),
)

# The lines that chance drew for a second reading.
sampled_line = Table(
    "sampled_line",
    metadata,
    Column("sheet", RowNumber, ForeignKey("sheet.number"), primary_key=True),
    Column("line", Integer, primary_key=True),
)
