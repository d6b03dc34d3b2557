"""A petition with a million signatures out of one with a hundred thousand, by SQL: sealing a million takes an hour.

Names, days and countries are as often as there; everybody is ten people, in ten times the batches.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.petition.deduplication.counters import count_anew
from desktop.petition.store.opening_petition import Petition

_TIMES = 10
_OWN = {  # what differs in each copy, the n-th of them
    "signature": {
        "number": "number + :signatures * :n",
        "id": "randomblob(16)",
        "batch": "batch + :batches * :n",
        "code": "code || :n",
        "person": "person + :n",
        "mailbox": "mailbox + :n",
        "namesake": "namesake + :n",
        "kept_as": "kept_as + :signatures * :n",
        "doubt": "doubt + :signatures * :n",
    },
    "named_by": {"signature": "signature + :signatures * :n"},
    "consent": {"signature": "signature + :signatures * :n"},
    "batch": {"number": "number + :batches * :n", "id": "id || :n", "device_number": "device_number + :batches * :n"},
}


def make_tenfold(source: Path, path: Path) -> None:
    """Copy a petition to `path` with everybody ten times; where it lies already it stays."""
    if path.exists():
        return
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as small, closing(sqlite3.connect(part)) as large:
        small.backup(large)
        large.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -524288")
        held = {name: large.execute(f"SELECT max(number) FROM {name}").fetchone()[0] for name in ("signature", "batch")}  # noqa: S608
        for n in range(1, _TIMES):
            facts = {"signatures": held["signature"], "batches": held["batch"], "n": n}
            for table in ("batch", "signature", "named_by", "consent"):
                _copy(large, table, facts)
        large.executescript("ANALYZE; PRAGMA journal_mode = WAL")
        large.commit()
    with closing(Petition(part)) as petition, petition.transaction() as connection:
        count_anew(connection)
    part.replace(path)


def _copy(connection: sqlite3.Connection, table: str, facts: dict[str, int]) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = [_OWN[table].get(column, f'"{column}"') for column in columns]
    key = "signature" if table in ("named_by", "consent") else "number"
    most = facts["batches" if table == "batch" else "signatures"]
    connection.execute(
        f'INSERT INTO {table} SELECT {", ".join(values)} FROM {table} WHERE "{key}" <= {most}',  # noqa: S608
        facts,
    )
