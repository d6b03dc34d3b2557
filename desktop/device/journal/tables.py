"""The journal's tables. Nothing here can name anybody: no name, no time, no hash of anything a person typed."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

# One row: this device, and the last numbers it gave out. They only ever rise, also after signatures are erased.
# `closed_for`: the day for which batches were last closed at the hour that staff set; empty before the first.
# `compacted`: how many batches were erased when the file was last rebuilt without them.
device = Table(
    "device",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("fingerprint", Text, nullable=False),
    Column("last_sequence", Integer, nullable=False),
    Column("last_batch", Integer, nullable=False),
    Column("closed_for", Text, nullable=False, server_default=""),
    Column("compacted", Integer, nullable=False, server_default="0"),
)

event = Table(
    "event",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("day", Text, nullable=False),
)

# A run of signatures of one event, one campaign version and one key: what one batch file holds. `erased`: the SHA-256
# of the manifest, once they were erased here; `proven`: because a receipt said that headquarters has them.
batch = Table(
    "batch",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("event", Text, ForeignKey("event.id"), nullable=False),
    Column("campaign", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("software", Text, nullable=False),
    Column("erased", Text),
    Column("proven", Integer, nullable=False, server_default="1"),
)

# Which batches a drop box has taken. What is closed and not here waits for that box: nothing needs to be queued.
# Of a box its id (transfer/boxes/setting.py); the one without a name is whatever a volunteer plugged in.
delivered = Table(
    "delivered",
    metadata,
    Column("batch", Integer, ForeignKey("batch.number"), primary_key=True),
    Column("box", Text, primary_key=True),
)

# What stood in the way of a drop box the last time, as a sentence and its kind of error; empty when nothing did.
box = Table(
    "box",
    metadata,
    Column("name", Text, primary_key=True),
    Column("said", Text, nullable=False),
    Column("kind", Text, nullable=False, server_default=""),
)

signature = Table(
    "signature",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("event", Text, ForeignKey("event.id"), nullable=False),
    Column("campaign", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("batch", Integer, ForeignKey("batch.number")),
    Column("sealed", LargeBinary, nullable=False),
)
