"""What left for which platform: each export with the mapping it was made by, and whom it told of."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from desktop.petition.engines.column_types import RowNumber, Text
from desktop.petition.tables.metadata import metadata

# `mapping` is the target's file as it was, `choices` what staff chose beside it, `files` what was written: as JSON.
# `total` people were looked at: rows, count-only and withheld. `by_hand`: by how much the platform's own counter was to
# be corrected. `keep_until`: the day from which staff are reminded of the files, until they say `erased_at`. One that
# is `undone` was never sent: its people are new again.
export = Table(
    "export",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("mapping", Text, nullable=False),
    Column("choices", Text, nullable=False),
    Column("files", Text, nullable=False),
    Column("importable", Integer, nullable=False),
    Column("count_only", Integer, nullable=False),
    Column("withheld", Integer, nullable=False),
    Column("by_hand", Integer, nullable=False),
    Column("plain", Boolean, nullable=False),
    Column("keep_until", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
    Column("erased_at", Text, nullable=False),
)

# Whom an export told of, by the signature that counted for them then; `written`: they have a row, else they were only
# counted or withheld. It goes with the signature.
exported = Table(
    "exported",
    metadata,
    Column("export", RowNumber, ForeignKey("export.number"), primary_key=True),
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True, index=True),
    Column("written", Boolean, nullable=False),
)

# What staff chose for a target, remembered for the next export; of one matter the last choice stands. `about`: names,
# or consent.
export_choice = Table(
    "export_choice",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("means", Text, nullable=False),
)
