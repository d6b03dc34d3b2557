"""The main petition's tables: one row a signature, one a batch, and what links them when batches overlap."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, Text

SCHEMA = 1  # raised with each released change; a newer file is refused
metadata = MetaData()

# One row: which campaign this petition belongs to, and the fingerprint of the key its signatures were sealed to.
petition = Table(
    "petition",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("schema", Integer, nullable=False),
    Column("campaign", Text),
    Column("key", Text),
)

# `id` is the SHA-256 of the manifest. An undone batch stays, with its signatures, so that undoing loses nothing.
batch = Table(
    "batch",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("device", Text, nullable=False),
    Column("device_number", Integer, nullable=False),
    Column("event", Text, nullable=False),
    Column("event_name", Text, nullable=False),
    Column("event_place", Text, nullable=False),
    Column("event_day", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    Column("entries_sha256", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
)

# `kept_as` is None for a signature that counts; for a duplicate it is the id of the one kept instead.
signature = Table(
    "signature",
    metadata,
    Column("id", Text, primary_key=True),
    Column("batch", Integer, ForeignKey("batch.number"), nullable=False, index=True),
    Column("sealed_sha256", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("text_sha256", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("postal_code", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("signed_at", Text, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("listing", Text, nullable=False),
    Column("capture", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("line", Integer, nullable=False),
    Column("event", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("age_stated", Boolean, nullable=False),
    Column("code", Text, nullable=False, index=True),
    Column("clock_jumped", Boolean, nullable=False),
    Column("email_key", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("kept_as", Text),
    Index("signature_person", "email_key", "name_key"),
)

consent = Table(
    "consent",
    metadata,
    Column("signature", Text, ForeignKey("signature.id"), primary_key=True),
    Column("request", Text, primary_key=True),
    Column("requester", Text, nullable=False),
    Column("text_sha256", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("method", Text, nullable=False),
)

# A signature that came in a second batch as well: it stays when the first is undone.
also_in = Table(
    "also_in",
    metadata,
    Column("signature", Text, ForeignKey("signature.id"), primary_key=True),
    Column("batch", Integer, ForeignKey("batch.number"), primary_key=True),
)

# What a batch held and the petition could not take, with the reason; nothing of its contents.
rejection = Table(
    "rejection",
    metadata,
    Column("batch", Integer, ForeignKey("batch.number"), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("reason", Text, nullable=False),
)
