"""The first bytes of a database's file, read so that nobody who works with it loses a lock.

Closing a file takes away every lock this process has on it (POSIX), those of a connection to a database too: the next
program that closes it throws its log away while we write to it, and with it whoever signed last
(sqlite.org/howtocorrupt.html, 2.2). So what was opened here is never closed.
"""

import errno
import os
import stat
import sys
from pathlib import Path
from threading import Lock

_opened: dict[tuple[int, int], int] = {}  # by device and inode, so that each file is opened once
_one_at_a_time = Lock()


def read_head(path: Path, size: int) -> bytes:
    """Return the first `size` bytes of a plain file, fewer where it is shorter. Raises OSError."""
    if sys.platform == "win32":  # its locks belong to what was opened; and what is open could not be renamed
        with path.open("rb") as file:
            return file.read(size)
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        why = errno.EISDIR if stat.S_ISDIR(found.st_mode) else errno.ESPIPE
        raise OSError(why, os.strerror(why), str(path))
    if not found.st_size:
        return b""
    with _one_at_a_time:
        key = found.st_dev, found.st_ino
        if key not in _opened:
            descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
            now = os.fstat(descriptor)
            _opened[now.st_dev, now.st_ino] = descriptor
            key = now.st_dev, now.st_ino
        return os.pread(_opened[key], size, 0)
