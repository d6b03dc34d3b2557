"""The first bytes of a database's file, read so that nobody who works with it loses a lock.

Closing a file takes away every lock this process has on it (POSIX), those of a connection to a database too: the next
program that closes it throws its log away while we write to it, and with it whoever signed last
(sqlite.org/howtocorrupt.html, 2.2). So what is opened here stays open for as long as somebody here works with the file.
"""

import errno
import os
import stat
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from threading import Lock

_used: Counter[tuple[int, int]] = Counter()  # how many work with a file, by device and inode
_kept: defaultdict[tuple[int, int], list[int]] = defaultdict(list)  # what was opened meanwhile
_one_at_a_time = Lock()


def take_up(path: Path) -> Callable[[], None]:
    """Note that somebody works with the file at `path` from now on; call what is returned after they closed it."""
    with _one_at_a_time:
        try:
            found = path.stat()
        except OSError:  # whoever opens it says so
            return _nothing
        key = found.st_dev, found.st_ino
        _used[key] += 1

    def let_go() -> None:
        with _one_at_a_time:
            _used[key] -= 1
            if not _used[key]:
                del _used[key]
                for descriptor in _kept.pop(key, []):
                    os.close(descriptor)

    return let_go


def _nothing() -> None:
    """Stand for the end of work with a file that is not there."""


def read_head(path: Path, size: int) -> bytes:
    """Return the first `size` bytes of a plain file, fewer where it is shorter. Raises OSError."""
    if sys.platform == "win32":  # its locks belong to what was opened
        with path.open("rb") as file:
            return file.read(size)
    with _one_at_a_time:
        kind = path.stat().st_mode
        if not stat.S_ISREG(kind):
            why = errno.EISDIR if stat.S_ISDIR(kind) else errno.ESPIPE
            raise OSError(why, os.strerror(why), str(path))
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        found = os.fstat(descriptor)
        key = found.st_dev, found.st_ino
        try:
            return os.pread(descriptor, size, 0)
        finally:
            if key in _used:
                _kept[key].append(descriptor)
            else:
                os.close(descriptor)
