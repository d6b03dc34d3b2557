"""What people agreed to: the signed packs the petition has met, and what the sources of imported rows promised."""

from sqlalchemy import Column, ForeignKey, Integer, Table

from desktop.petition.engines.column_types import Bytes, RowNumber, Text
from desktop.petition.tables.metadata import metadata

# The organisation's public keys (Ed25519, 32 bytes) whose signature on a pack this petition takes for its own.
organisation_key = Table(
    "organisation_key",
    metadata,
    Column("public", Bytes, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
)

# A signed pack, whole. `sha256` is its digest, as each signature of format 2 names it; `file` is the pack as one zip,
# so that years later its signature can still be proven. Nothing here is ever changed: another version is another row.
kept_pack = Table(
    "kept_pack",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("sha256", Bytes, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("file", Bytes, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
)

# The text hash of each language of a kept pack: by it and the version signatures of format 1 find their pack.
kept_text = Table(
    "kept_text",
    metadata,
    Column("pack", RowNumber, ForeignKey("kept_pack.number"), primary_key=True),
    Column("language", Text, primary_key=True),
    Column("text_sha256", Bytes, nullable=False),
)

# What the people of a source agreed to, as staff said: the version under whose letter they are delivered, and the
# fields they were told of, as a JSON list. `text` is the page they signed where that was not the pack itself, or empty.
source_agreement = Table(
    "source_agreement",
    metadata,
    Column("source", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("fields", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
)
