"""What must outlast the signatures themselves: who was delivered, who asked to be forgotten, and the audit log."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from desktop.petition.engines.append_only_tables import append_only
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

# Who stood on it by name, by person key. Whoever is erased is taken out of it: see `delivered_erased`.
delivered = Table(
    "delivered",
    metadata,
    Column("delivery", RowNumber, ForeignKey("delivery.number"), primary_key=True),
    Column("person", KeyedHash, primary_key=True, index=True),
)

# Who was counted in it without a name, by person key too: a supplement counts nobody twice.
delivered_unnamed = Table(
    "delivered_unnamed",
    metadata,
    Column("delivery", RowNumber, ForeignKey("delivery.number"), primary_key=True),
    Column("person", KeyedHash, primary_key=True, index=True),
)

# Who stood on it and was erased since: by a number drawn by lot, which is nobody's, so that totals still add up.
# `named`, or only counted; `why`: asked, or age.
delivered_erased = Table(
    "delivered_erased",
    metadata,
    Column("delivery", RowNumber, ForeignKey("delivery.number"), primary_key=True),
    Column("person", KeyedHash, primary_key=True),
    Column("named", Boolean, nullable=False),
    Column("why", Text, nullable=False),
)

# A person who was erased. What they signed up to `until` (UTC, ISO 8601) is never taken again, whatever batch holds it.
tombstone = Table(
    "tombstone",
    metadata,
    Column("person", KeyedHash, primary_key=True),
    Column("until", Text, nullable=False),
)

# A signature that was erased as its signer asked, by its keyed id: corrected before, it would come as another person's.
erased_signature = Table(
    "erased_signature", metadata, Column("signature", KeyedHash, primary_key=True, autoincrement=False)
)

# The place in the ledger of a signature that was erased: its number is not missing.
erased = Table(
    "erased",
    metadata,
    Column("batch", RowNumber, ForeignKey("batch.number"), primary_key=True),
    Column("sequence", RowNumber, primary_key=True),
)

# The breach register: counts and codes. `people` is None where nobody knows; `fields` with spaces between; `measures`
# names nobody who signed.
breach = Table(
    "breach",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("people", Integer),
    Column("fields", Text, nullable=False),
    Column("measures", Text, nullable=False),
)

# One row at most: what the secret of a second person, `holder`, is compared with (Argon2id, as a PHC string).
second_secret = Table(
    "second_secret",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("stretched", Text, nullable=False),
    Column("at", Text, nullable=False),
)

# How far the replay log is known, which stands outside the petition: its id, how many entries were written to it or
# replayed from it, and the mark of the last. Not `complete`: something could not be written to it.
replay_log = Table(
    "replay_log",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("entries", RowNumber, nullable=False),
    Column("head", Bytes, nullable=False),
    Column("complete", Boolean, nullable=False),
)

# Who wrote or called, as staff noted it. `kind`: access, correction, withdrawal or erasure; `received` and `answered`:
# days (ISO 8601), the latter empty while it waits; `answer`: done or nobody. The name goes with the answer.
asked = Table(
    "asked",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("received", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("answered", Text, nullable=False),
    Column("answer", Text, nullable=False),
)

# While a hold is not lifted no old data is erased.
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
