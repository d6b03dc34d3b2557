"""The journal's tables. Nothing here can name anybody: no name, no time, no hash of anything a person typed."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

# One row: this device, and the last numbers it gave out. They only ever rise, also after signatures are erased.
# `closed_for`: the day for which batches were last closed at the hour that staff set; empty before the first.
# `compacted`: how many batches were erased when the file was last rebuilt without them. `installation`: the mark of the
# place where it was last opened. `waiting`: the day of headquarters' newest note that it has not welcomed this device.
device = Table(
    "device",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("fingerprint", Text, nullable=False),
    Column("last_sequence", Integer, nullable=False),
    Column("last_batch", Integer, nullable=False),
    Column("closed_for", Text, nullable=False, server_default=""),
    Column("compacted", Integer, nullable=False, server_default="0"),
    Column("installation", Text, nullable=False, server_default=""),
    Column("waiting", Text, nullable=False, server_default=""),
)

# `uncounted`: how many of its records stand for nobody who signed: cancellations with what they cancel, and requests.
# A number and no mark on a row: nobody who seizes the device learns who took a signature back.
event = Table(
    "event",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("uncounted", Integer, nullable=False, server_default="0"),
)
event_facts = (event.c.id, event.c.name, event.c.place, event.c.day)  # an Event, in its order

# A run of signatures of one event, one campaign version and one key: what one batch file holds. `format` is that of its
# manifest, and stays: closed by 0.1.0 it is 1, and then the two digests are not known. `previous`: the digest of the
# batch closed before. `installation`, `receipts` (spaces between): as they were when it was closed. `erased`: the id of
# the batch, once it was erased here; `proven`: because a receipt said that headquarters has it.
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
    Column("format", Integer, nullable=False, server_default="1"),
    Column("previous", Text, nullable=False, server_default=""),
    Column("entries_sha256", Text, nullable=False, server_default=""),
    Column("installation", Text, nullable=False, server_default=""),
    Column("receipts", Text, nullable=False, server_default=""),
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

# The digests of the receipts that were read and believed, in their order.
receipt = Table(
    "receipt",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("digest", Text, nullable=False, unique=True),
)

# Which runs there are (batch_runs.py). `closed`: the last running number of it that is in a batch.
run = Table(
    "run",
    metadata,
    Column("event", Text, ForeignKey("event.id"), primary_key=True),
    Column("campaign", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("closed", Integer, nullable=False, server_default="0"),
)

# Written once and never again, until it is erased. `batch` is empty: before version 8 it held the number of the batch,
# and closing wrote each row anew, seal and all. To take the column out would do so once more.
signature = Table(
    "signature",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("event", Text, ForeignKey("event.id"), nullable=False),
    Column("campaign", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("batch", Integer),
    Column("sealed", LargeBinary, nullable=False),
)
