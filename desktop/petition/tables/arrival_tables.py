"""What came in: the petition it is for, devices, batches, the signatures they held, and what could not be taken."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, UniqueConstraint, literal_column

from desktop.petition.engines.column_types import Bytes, KeyedHash, RowNumber, Text, index_filled
from desktop.petition.tables.metadata import metadata

# One row: the campaign, the fingerprint of the key its signatures were sealed to, and the salt of the person keys.
petition = Table(
    "petition",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("campaign", Text),
    Column("key", Text),
    Column("salt", Bytes, nullable=False),
)

# The fingerprints of the keys that came after the first (`petition.key`): signatures may be sealed to any of them.
sealing_key = Table(
    "sealing_key",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
)

# A device is noted with its first batch. `state`: waiting until staff welcome it, welcome, or lost; of one that is not
# welcome the batches stand in `quarantine`. `public` is its key, where a batch came since version 0004; `words` its
# four words, once somebody needed them: they take a while to work out. `software` and `seen` (a day) are what it
# said of itself last; `practised` is the day of the last practice signature that was opened.
device = Table(
    "device",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("public", Bytes),
    Column("words", Text, nullable=False, default=""),
    Column("software", Text, nullable=False, server_default=""),
    Column("seen", Text, nullable=False, server_default=""),
    Column("practised", Text, nullable=False, server_default=""),
    Column("arrival", Integer, nullable=False, server_default="0"),
)

# Four words that staff welcomed before any batch of their device came.
expected_device = Table(
    "expected_device",
    metadata,
    Column("words", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
)

# Batches that are not merged yet; `day`: when they came. `manifest` is there where a batch is kept whole (its device
# waits to be welcomed), and its lines are in `quarantined_part`; of a lost device nothing is kept but these figures.
quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("device_number", RowNumber, nullable=False),
    Column("event_name", Text, nullable=False),
    Column("first", RowNumber, nullable=False),
    Column("last", RowNumber, nullable=False),
    Column("count", Integer, nullable=False),
    Column("day", Text, nullable=False, default=""),
    Column("manifest", Bytes),
)

# The lines of a batch that is kept whole, in parts small enough that copying thousands at once needs little memory.
quarantined_part = Table(
    "quarantined_part",
    metadata,
    Column("batch", Text, ForeignKey("quarantine.id"), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("lines", Bytes, nullable=False),
)

# `id` is the SHA-256 of the manifest, or of an imported table. `source` is empty for a device's batch, else the name
# staff gave to where the table comes from. An undone batch stays with its signatures, so that undoing loses nothing.
# `format`, `previous` and `installation` are its manifest's; `receipts` the digests it names, with spaces between.
# `event_name` and `event_day` are as staff corrected them, `said_name` and `said_day` as the manifest says.
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
    Column("format", Integer, nullable=False, default=1),
    Column("previous", Text, nullable=False, default=""),
    Column("installation", Text, nullable=False, default=""),
    Column("receipts", Text, nullable=False, default=""),
    Column("said_name", Text, nullable=False, default=""),
    Column("said_day", Text, nullable=False, default=""),
)

# Between which times (UTC, ISO 8601) the lines of a device's batch were signed, and `crowded`: how many of them in the
# fullest second; without times that the device doubts. Whatever goes later, no line is outside.
batch_times = Table(
    "batch_times",
    metadata,
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True, autoincrement=False),
    Column("earliest", Text, nullable=False),
    Column("latest", Text, nullable=False),
    Column("crowded", Integer, nullable=False),
)

# A digest of a pack that signatures name, so that a million of them hold a small number each. Whether the pack is kept
# is another matter.
named_pack = Table(
    "named_pack",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("sha256", Bytes, nullable=False, unique=True),
)

# A signature's event is that of its batch, and so is its device, whose keyless hash stands in `device` (0 in a table):
# device and id together name it. Two seals of one device under one id differ in `variant` and share a `contest`, the
# number of the first of them. `sha256` is that of the sealed bytes (or the imported row), `pack` the pack it names.
# A name written in one box stands in `name`, else in the two others. `extra`: further answers as JSON, or empty.
# `person`: e-mail and folded name, or the id of one who gave no e-mail. `mailbox`: the e-mail alone. `namesake`: folded
# name, country and postal code. The last five columns are worked out from the rest and from what staff decided:
# docs/adr/0006-duplicates.md. `kept_as` is the signature kept for the same person, `doubt` the one it may double.
signature = Table(
    "signature",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("id", Bytes, nullable=False),
    Column("device", KeyedHash, nullable=False, default=0),
    Column("variant", Integer, nullable=False, default=0),
    Column("batch", RowNumber, ForeignKey("batch.number"), nullable=False, index=True),
    Column("sequence", RowNumber, nullable=False),
    Column("sha256", Bytes, nullable=False),
    Column("version", Integer, nullable=False),
    Column("pack", RowNumber, ForeignKey("named_pack.number")),
    Column("text_sha256", Bytes, nullable=False),
    Column("language", Text, nullable=False),
    Column("name", Text, nullable=False, default=""),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("postal_code", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("extra", Text, nullable=False, default=""),
    Column("signed_at", Text, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("listing", Text, nullable=False),
    Column("capture", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("line", RowNumber, nullable=False),
    Column("age_stated", Boolean, nullable=False),
    Column("code", Text, nullable=False),
    Column("clock_jumped", Boolean, nullable=False),
    Column("contest", RowNumber),
    Column("person", KeyedHash, nullable=False, index=True),
    Column("mailbox", KeyedHash),
    Column("namesake", KeyedHash),
    Column("kept_as", RowNumber),
    Column("doubt", RowNumber),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
    UniqueConstraint("id", "device", "variant", name="signature_identity"),
)
# Most campaigns ask for no postal code, many for no e-mail; few people sign twice, and few are in doubt.
_SOME = ("contest", "mailbox", "namesake", "kept_as", "doubt")
for _some in _SOME:
    index_filled(signature.c[_some])

# Whoever asks to be taken off names their code; those from the web have none.
CODED = signature.c.code != literal_column("''")
Index("signature_code", signature.c.code, sqlite_where=CODED, postgresql_where=CODED)

# By what lists of people are sorted; the number tells equal ones apart. A source is a batch, which is indexed above.
for _sorted in (signature.c.country, signature.c.signed_at):
    Index(f"signature_{_sorted.name}", _sorted, signature.c.number)

# Of a name in one box and one in two, the first: whichever is not there is empty.
first_name = (signature.c.name + signature.c.given_name).label("given_name")

# `answer`: yes, withdrawn, not_given or not_asked; `original` is the word that came, where that was another.
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
    Column("original", Text, nullable=False, default=""),
)

# Sealed at the kiosk by a signer who took their signature back at once: `cancels` is its id, of the same device. One of
# an undone batch counts for nothing, and the signature is back.
cancellation = Table(
    "cancellation",
    metadata,
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True),
    Column("sequence", RowNumber, primary_key=True),
    Column("id", Bytes, nullable=False),
    Column("sha256", Bytes, nullable=False),
    Column("device", KeyedHash, nullable=False),
    Column("cancels", Bytes, nullable=False, index=True),
    Column("signed_at", Text, nullable=False),
)

# Sealed at a kiosk by somebody who asks to be taken off. `answer`: empty while it waits for staff, else taken_off or
# dismissed; the same request may stand in a second batch as well.
withdrawal_request = Table(
    "withdrawal_request",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("batch", RowNumber, ForeignKey("batch.number"), nullable=False, index=True),
    Column("sequence", RowNumber, nullable=False),
    Column("id", Bytes, nullable=False, index=True),
    Column("sha256", Bytes, nullable=False),
    Column("device", KeyedHash, nullable=False),
    Column("name", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("signed_at", Text, nullable=False),
    Column("answer", Text, nullable=False),
)

# A signature that came in a second batch as well: it stays when the first is undone.
also_in = Table(
    "also_in",
    metadata,
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True),
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True, index=True),
)

# A row of a table that was here before, under the same number of its platform, and now says that its signer
# unsubscribed: while its batch counts, the consent reads so. The rest is how that stood before. It goes with the
# signature.
unsubscribed = Table(
    "unsubscribed",
    metadata,
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True),
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True, index=True),
    Column("request", Text, primary_key=True),
    Column("answer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("original", Text, nullable=False),
)

# What a batch held and the petition did not take, with the reason's code; nothing of its contents.
rejection = Table(
    "rejection",
    metadata,
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True),
    Column("sequence", RowNumber, primary_key=True),
    Column("reason", Text, nullable=False),
)
