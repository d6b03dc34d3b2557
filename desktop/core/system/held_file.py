"""A file that programs hold together or that one of them holds alone; what holds it lets go with its process."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.core.system.private_files import PRIVATE
from desktop.core.system.windows import held_file

if sys.platform != "win32":
    import fcntl


@contextmanager
def held(path: Path, *, alone: bool) -> Iterator[None]:
    """Hold the file at `path`, which is made where there is none, beside others; one that holds it alone is waited for.

    `alone`: beside nobody, at once or not at all. Raises BlockingIOError where another holds it then, OSError.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_CREAT, PRIVATE)  # no other program inherits it
    try:
        _hold(descriptor, alone=alone)
        yield
    finally:
        os.close(descriptor)


def _hold(descriptor: int, *, alone: bool) -> None:
    if sys.platform == "win32":
        held_file.hold(descriptor, alone=alone)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
