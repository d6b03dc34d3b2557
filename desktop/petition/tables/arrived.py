"""What came in: the petition it is for, devices, batches, the signatures they held, and what could not be taken."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from desktop.petition.engines.column_types import Bytes, KeyedHash, RowNumber, Text, index_filled
from desktop.petition.tables.metadata import metadata

# One row: the campaign, the fingerprint of the key its signatures were sealed to, and the key of the match hashes.
petition = Table(
    "petition",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("campaign", Text),
    Column("key", Text),
    Column("salt", Bytes, nullable=False),
)

# A device is noted with its first batch. Batches of a lost one wait in `quarantine` until staff release it.
device = Table(
    "device",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("lost", Boolean, nullable=False),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("device_number", Integer, nullable=False),
    Column("event_name", Text, nullable=False),
    Column("first", RowNumber, nullable=False),
    Column("last", RowNumber, nullable=False),
    Column("count", Integer, nullable=False),
)

# `id` is the SHA-256 of the manifest, or of an imported table. `source` is empty for a device's batch, else the name
# staff gave to where the table comes from. An undone batch stays with its signatures, so that undoing loses nothing.
batch = Table(
    "batch",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("source", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("device_number", RowNumber, nullable=False),
    Column("event", Text, nullable=False),
    Column("event_name", Text, nullable=False),
    Column("event_place", Text, nullable=False),
    Column("event_day", Text, nullable=False),
    Column("first", RowNumber, nullable=False),
    Column("last", RowNumber, nullable=False),
    Column("count", Integer, nullable=False),
    Column("entries_sha256", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
)

# A signature's event and device are those of its batch. `sha256` is that of the sealed bytes (or the imported row).
# `person`: e-mail and folded name, or the id of one who gave no e-mail. `mailbox`: the e-mail alone. `namesake`: folded
# name, country and postal code. The last five columns are worked out from the rest and from what staff decided:
# docs/adr/0006-duplicates.md. `kept_as` is the signature kept for the same person, `doubt` the one it may double.
signature = Table(
    "signature",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("id", Bytes, nullable=False, unique=True),
    Column("batch", RowNumber, ForeignKey("batch.number"), nullable=False, index=True),
    Column("sequence", RowNumber, nullable=False),
    Column("sha256", Bytes, nullable=False),
    Column("version", Integer, nullable=False),
    Column("text_sha256", Bytes, nullable=False),
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
    Column("line", RowNumber, nullable=False),
    Column("age_stated", Boolean, nullable=False),
    Column("code", Text, nullable=False),
    Column("clock_jumped", Boolean, nullable=False),
    Column("person", KeyedHash, nullable=False, index=True),
    Column("mailbox", KeyedHash),
    Column("namesake", KeyedHash),
    Column("kept_as", RowNumber),
    Column("doubt", RowNumber),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
# Most campaigns ask for no postal code, many for no e-mail; few people sign twice, and few are in doubt.
for _some in (signature.c.mailbox, signature.c.namesake, signature.c.kept_as, signature.c.doubt):
    index_filled(_some)

consent = Table(
    "consent",
    metadata,
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True),
    Column("request", Text, primary_key=True),
    Column("requester", Text, nullable=False),
    Column("text_sha256", Bytes, nullable=False),
    Column("language", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("method", Text, nullable=False),
)

# A signature that came in a second batch as well: it stays when the first is undone.
also_in = Table(
    "also_in",
    metadata,
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True),
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True, index=True),
)

# What a batch held and the petition did not take, with the reason's code; nothing of its contents.
rejection = Table(
    "rejection",
    metadata,
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True),
    Column("sequence", RowNumber, primary_key=True),
    Column("reason", Text, nullable=False),
)
