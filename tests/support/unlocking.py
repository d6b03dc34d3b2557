"""Unlocks encrypted petitions by keys that were stretched once: SQLCipher would stretch anew for each connection.

What is written is what SQLCipher writes for the same passphrase: whoever has the passphrase opens it, in any program.
"""

import sqlite3
from functools import cache
from hashlib import pbkdf2_hmac
from pathlib import Path

from desktop.petition.engines import sqlcipher

_UNLOCK = sqlcipher._unlock
_SALT = b"the tests' salt."  # of a file that is begun; what another program wrote has its own in its first bytes


def unlock_by_key(connection: sqlite3.Connection, passphrase: str) -> None:
    """Give a connection the key that SQLCipher would make of the passphrase and the file's salt."""
    file = Path(connection.execute("PRAGMA database_list").fetchone()[2])
    with file.open("rb") as head:
        salt = head.read(len(_SALT)) or _SALT
    _UNLOCK(connection, f"x'{(_stretched(passphrase, salt) + salt).hex()}'")


@cache
def _stretched(passphrase: str, salt: bytes) -> bytes:
    return pbkdf2_hmac("sha512", passphrase.encode(), salt, 256_000, 32)
