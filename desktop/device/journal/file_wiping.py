"""Removes a file so that its bytes do not stay behind in the blocks it leaves free."""

import os
from pathlib import Path

_AT_ONCE = 1024 * 1024


def wipe(path: Path) -> None:
    """Overwrite a file in its place, as SQLite's `secure_delete` does with its pages, and remove it. Raises OSError.

    The last byte is cut off first: whoever sends the file at this moment comes up short, and nothing wrong arrives.
    """
    with path.open("r+b") as file:
        left = max(0, os.fstat(file.fileno()).st_size - 1)
        file.truncate(left)
        while left > 0:
            left -= file.write(bytes(min(left, _AT_ONCE)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
