"""The petition as one encrypted SQLite file (SQLCipher): without its passphrase it is noise."""

import sqlite3
import unicodedata
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from desktop.core.errors import PetitionError
from desktop.core.passphrase import SHORTEST_PASSPHRASE
from desktop.core.system.lock_keeping_file_head import read_head
from desktop.core.whole_files import reason
from desktop.petition.engines.engine_contract import Database, DatabaseDamage
from desktop.petition.engines.sqlite import damage_of_file, open_file

_PLAIN = b"SQLite format 3\0"
_FOREIGN = "The passphrase does not open this petition. Check the passphrase, and that it is the right file."


def open_encrypted(path: Path, passphrase: str, *, new: bool) -> Database:
    """Open the encrypted file at `path`, or make an empty one where `new` allows it. Raises PetitionError."""
    if _head(path) == _PLAIN:
        raise PetitionError(
            f"{path} is not encrypted: it was begun without a passphrase. Open it without one. To encrypt it, make a "
            "backup and restore it into a new petition with a passphrase."
        )
    if len(passphrase) < SHORTEST_PASSPHRASE and not _head(path):
        raise PetitionError(f"The passphrase is too short: give at least {SHORTEST_PASSPHRASE} characters.")
    unlock = partial(_unlock, passphrase=unicodedata.normalize("NFC", passphrase))
    return replace(open_file(path, new=new, driver=dbapi2, unlock=unlock, foreign=_FOREIGN), damage=_damage)


def is_encrypted(path: Path) -> bool:
    """Whether there is a file that holds something, and nothing SQLite itself could read. Raises PetitionError."""
    return _head(path) not in {b"", _PLAIN}


def _head(path: Path) -> bytes:
    try:
        return read_head(path, len(_PLAIN))
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise PetitionError(f"The petition {path} cannot be opened: {reason(error)}.") from error


def _unlock(connection: sqlite3.Connection, passphrase: str) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal by itself
    connection.set_key(passphrase)  # type: ignore[attr-defined] # sqlcipher3's own: no statement holds the passphrase


def _damage(connection: Connection) -> DatabaseDamage:
    """Prove each page by its own HMAC first, those too that hold nothing: after one that fails nothing can be read."""
    if connection.exec_driver_sql("PRAGMA cipher_integrity_check").first():
        return DatabaseDamage(pages=True)
    return damage_of_file(connection)
