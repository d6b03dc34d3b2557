"""Steps from one journal version to the next; the file's own `user_version` says where it stands."""

from sqlalchemy import Connection

from desktop.core.errors import JournalForeign, JournalNewer

APPLICATION_ID = 0x54424C47  # "TBLG": says in the file's header whose SQLite file this is

# One entry a released version, never changed afterwards. Statements, not metadata.create_all: tables.py moves on.
STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE device (only INTEGER PRIMARY KEY CHECK (only = 1), fingerprint TEXT NOT NULL,
           last_sequence INTEGER NOT NULL, last_batch INTEGER NOT NULL) STRICT""",
        """CREATE TABLE event (id TEXT PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL,
           day TEXT NOT NULL) STRICT""",
        """CREATE TABLE batch (number INTEGER PRIMARY KEY, event TEXT NOT NULL REFERENCES event (id),
           campaign TEXT NOT NULL, version INTEGER NOT NULL, key TEXT NOT NULL, first INTEGER NOT NULL,
           last INTEGER NOT NULL, count INTEGER NOT NULL, day TEXT NOT NULL, software TEXT NOT NULL) STRICT""",
        """CREATE TABLE signature (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
           event TEXT NOT NULL REFERENCES event (id), campaign TEXT NOT NULL, version INTEGER NOT NULL,
           key TEXT NOT NULL, batch INTEGER REFERENCES batch (number), sealed BLOB NOT NULL) STRICT""",
        "CREATE INDEX signature_unbatched ON signature (event) WHERE batch IS NULL",
        "CREATE INDEX signature_batch ON signature (batch) WHERE batch IS NOT NULL",
    ),
    (
        """CREATE TABLE delivered (batch INTEGER REFERENCES batch (number), box TEXT,
           PRIMARY KEY (batch, box)) STRICT""",
        "CREATE TABLE box (name TEXT PRIMARY KEY, said TEXT NOT NULL) STRICT",
        "ALTER TABLE batch ADD COLUMN erased TEXT",
    ),
    (
        "ALTER TABLE box ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE batch ADD COLUMN proven INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE device ADD COLUMN closed_for TEXT NOT NULL DEFAULT ''",
    ),
    ("ALTER TABLE device ADD COLUMN compacted INTEGER NOT NULL DEFAULT 0",),
    (
        "ALTER TABLE batch ADD COLUMN format INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE batch ADD COLUMN previous TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE batch ADD COLUMN entries_sha256 TEXT NOT NULL DEFAULT ''",
    ),
    (
        "ALTER TABLE device ADD COLUMN installation TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE device ADD COLUMN waiting TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE batch ADD COLUMN installation TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE batch ADD COLUMN receipts TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE receipt (number INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE) STRICT",
    ),
    ("ALTER TABLE event ADD COLUMN uncounted INTEGER NOT NULL DEFAULT 0",),
    (
        """CREATE TABLE run (event TEXT NOT NULL REFERENCES event (id), campaign TEXT NOT NULL,
           version INTEGER NOT NULL, key TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0,
           PRIMARY KEY (event, campaign, version, key)) STRICT""",
        "INSERT INTO run SELECT event, campaign, version, key, max(last) FROM batch GROUP BY 1, 2, 3, 4",
        """INSERT OR IGNORE INTO run (event, campaign, version, key)
           SELECT event, campaign, version, key FROM signature WHERE batch IS NULL""",
        "DROP INDEX signature_unbatched",
        "DROP INDEX signature_batch",
        "CREATE INDEX signature_run ON signature (event, campaign, version, key)",
    ),
)


def migrate(connection: Connection) -> None:
    """Bring the journal up to date inside the caller's transaction. Raises JournalNewer, JournalForeign."""
    owner = _pragma(connection, "application_id")
    version = _pragma(connection, "user_version")
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
    if owner != APPLICATION_ID and (owner or version or tables):
        raise JournalForeign("This file is a database of another program, not a journal. Choose another data folder.")
    if version > len(STEPS):
        raise JournalNewer(
            f"The journal was written by a newer Tabling (version {version}; this one knows {len(STEPS)}). "
            "Nothing was changed: update Tabling on this device."
        )
    if version == len(STEPS):  # nothing is written: a journal on a full disk can still be opened, counted and copied
        return
    for step in STEPS[version:]:
        for statement in step:
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {len(STEPS)}")


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
