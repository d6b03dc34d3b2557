"""What staff decided: each act with who, when, about what, and whether it was undone. Nothing is overwritten."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from desktop.petition.engines.column_types import Bytes, KeyedHash, RowNumber, Text
from desktop.petition.tables.metadata import metadata

# `act`: valid, invalid or withdrawn (about signatures), same or different (about two people), event (about an event's
# name and day), corrected (about what a person gave), consent (one that a person took back). `at`: UTC, ISO 8601.
decision = Table(
    "decision",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
)

decided_on = Table(
    "decided_on",
    metadata,
    Column("decision", RowNumber, ForeignKey("decision.number"), primary_key=True),
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True, index=True),
)

# Signatures that a replayed decision is about and that are not here yet, by their keyed ids.
awaited = Table(
    "awaited",
    metadata,
    Column("signature", KeyedHash, primary_key=True),
    Column("decision", RowNumber, ForeignKey("decision.number"), primary_key=True),
)

# The same of consents that a replayed decision ended: the signature may come back with its yes.
awaited_consent = Table(
    "awaited_consent",
    metadata,
    Column("signature", KeyedHash, primary_key=True),
    Column("decision", RowNumber, ForeignKey("decision.number"), primary_key=True),
    Column("request", Text, nullable=False),
)

# The two people of a decision `same` or `different`, the smaller person key first.
pair = Table(
    "pair",
    metadata,
    Column("decision", RowNumber, ForeignKey("decision.number"), primary_key=True),
    Column("one", KeyedHash, nullable=False),
    Column("other", KeyedHash, nullable=False),
)

# The name and day of a decision `event`: what batches of this event (its id) go by while the decision stands.
event_correction = Table(
    "event_correction",
    metadata,
    Column("decision", RowNumber, ForeignKey("decision.number"), primary_key=True),
    Column("event", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("day", Text, nullable=False),
)

# What a decision `corrected` changed of a signature, and by which person key it went before. It goes with it.
correction = Table(
    "correction",
    metadata,
    Column("decision", RowNumber, ForeignKey("decision.number"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("signature", RowNumber, ForeignKey("signature.number"), nullable=False, index=True),
    Column("person", KeyedHash, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)

# How a consent stood before a decision `consent` took it back. It goes with the signature.
taken_back = Table(
    "taken_back",
    metadata,
    Column("decision", RowNumber, ForeignKey("decision.number"), primary_key=True),
    Column("signature", RowNumber, ForeignKey("signature.number"), primary_key=True, index=True),
    Column("request", Text, primary_key=True),
    Column("answer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("original", Text, nullable=False),
)

# Worked out from `pair`: people who are one person go by the smallest of their person keys.
alias = Table(
    "alias",
    metadata,
    Column("person", KeyedHash, primary_key=True),
    Column("same_as", KeyedHash, nullable=False, index=True),
)

# Signatures on paper that are counted and not recorded. `signatures` is None where nobody knows: unknown is not zero.
tally = Table(
    "tally",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("event_name", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("signatures", Integer),
    Column("why", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
)

# Which column of a source's table holds what, as JSON: remembered for the next import.
mapping = Table(
    "mapping",
    metadata,
    Column("source", Text, primary_key=True),
    Column("columns", Text, nullable=False),
)

# What staff answered about the cells of a source's tables; of one value the last answer stands. `about`: a field,
# dates, unconfirmed or column. `value` as it is compared, or empty; `means` in our words.
answered = Table(
    "answered",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("means", Text, nullable=False),
)

# The last number a device said it had given (a hand-over sheet): so that what never came is known to be missing.
collected = Table(
    "collected",
    metadata,
    Column("device", Text, primary_key=True),
    Column("event", Text, primary_key=True),
    Column("last", RowNumber, nullable=False),
)

# The second pair of eyes: who looked at which list of people, by its digest.
approval = Table(
    "approval",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("digest", Bytes, nullable=False),
    Column("people", Integer, nullable=False),
)
