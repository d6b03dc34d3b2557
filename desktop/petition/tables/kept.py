"""What must outlast the signatures themselves: who was delivered, who asked to be forgotten, and the audit log."""

from sqlalchemy import Column, ForeignKey, Integer, Table

from desktop.petition.engines.append_only import append_only
from desktop.petition.engines.column_types import Bytes, KeyedHash, RowNumber, Text
from desktop.petition.tables.metadata import metadata

delivery = Table(
    "delivery",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("approved_by", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("people", Integer, nullable=False),
    Column("count_only", Integer, nullable=False),
    Column("file_sha256", Text, nullable=False),
)

# Who stood on it, by match and not by name: it can still be answered after the person was erased.
delivered = Table(
    "delivered",
    metadata,
    Column("delivery", RowNumber, ForeignKey("delivery.number"), primary_key=True),
    Column("person", KeyedHash, primary_key=True, index=True),
)

# A person who was erased. What they signed up to `until` (UTC, ISO 8601) is never taken again, whatever batch holds it.
tombstone = Table(
    "tombstone",
    metadata,
    Column("person", KeyedHash, primary_key=True),
    Column("until", Text, nullable=False),
)

# The place in the ledger of a signature that was erased: its number is not missing.
erased = Table(
    "erased",
    metadata,
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True),
    Column("sequence", RowNumber, primary_key=True),
)

# While a hold is not lifted nothing is erased for age.
hold = Table(
    "hold",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("lifted_at", Text),
)

# Who did what, without personal data. `hash` is over `before` and the row: a line changed or removed breaks the chain.
audit = Table(
    "audit",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("before", Bytes, nullable=False),
    Column("hash", Bytes, nullable=False),
)
append_only(audit)
