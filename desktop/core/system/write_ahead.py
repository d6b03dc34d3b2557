"""Gives an empty SQLite file the mode in which readers and a writer do not stop each other."""

import sqlite3
import time
from types import ModuleType

_MOMENT = 0.01  # seconds between two tries


def write_ahead(connection: sqlite3.Connection, wait: float, driver: ModuleType = sqlite3) -> None:
    """Have the file keep a log, trying for so many seconds. Raises the driver's OperationalError.

    Here SQLite itself does not wait for another who begins the file at the same instant.
    """
    until = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except driver.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_MOMENT)
        else:
            return
