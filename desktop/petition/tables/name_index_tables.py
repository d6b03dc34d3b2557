"""An index of names: each name that anybody has, once, and who has it. It says nothing that `signature` does not."""

from sqlalchemy import Column, ForeignKey, Index, Table

from desktop.petition.engines.column_types import RowNumber, Text, index_filled
from desktop.petition.tables.metadata import metadata

# What stands in one box of a name, folded and without blanks. Searched from end to end: far fewer than signatures.
name_part = Table(
    "name_part",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("text", Text, nullable=False, unique=True),
)

# Which parts a signature's name has; a name in one box stands in `given`. `sorted`: the whole name, folded, by which
# lists are sorted. It goes with the signature, which cannot go alone. That each part is there is not proven again for
# each row: it would take longer than writing it.
named_by = Table(
    "named_by",
    metadata,
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True, autoincrement=False),
    Column("given", RowNumber),
    Column("family", RowNumber),
    Column("sorted", Text, nullable=False, default=""),
)
for _box in (named_by.c.given, named_by.c.family):
    index_filled(_box)
Index("named_by_sorted", named_by.c.sorted, named_by.c.signature)
