"""Every signature of a petition with the key by which a replay log names it."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from desktop.petition.deduplication.person_keys import key_of_signature
from desktop.petition.tables.arrival_tables import petition as petition_row
from desktop.petition.tables.arrival_tables import signature

_AT_ONCE = 10_000  # signatures
_READ = ("number", "id", "sha256", "person", "signed_at", "clock_jumped", "name", "given_name", "family_name", "email")


def salt_of(connection: Connection) -> bytes:
    """Return the petition's own key of hashes."""
    return bytes(connection.execute(select(petition_row.c.salt)).scalar_one())


def every_signature(connection: Connection) -> Iterator[tuple[Row[Any], int]]:
    """Yield every signature with the key by which a replay log names it."""
    salt = salt_of(connection)
    columns = (signature.c[name] for name in _READ)
    with connection.execute(select(*columns).execution_options(yield_per=_AT_ONCE)) as rows:
        for row in rows:
            yield row, key_of_signature(salt, row.id, row.sha256)
