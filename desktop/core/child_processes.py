"""What every process that we start beside our own needs: it imports little, hears no Ctrl-C, and outlives nobody."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import connection, parent_process
from typing import Any, TypeAlias

from desktop.core.system.keyboard_interruption import deaf_to_interruption

# Either end of a pipe between two processes, by which they hand values to each other.
if sys.platform == "win32":
    Pipe: TypeAlias = connection.PipeConnection
else:
    Pipe: TypeAlias = connection.Connection


@contextmanager
def starting_children() -> Iterator[None]:
    """Let processes start without our main module and deaf to Ctrl-C.

    They would import the whole command, and need nothing of it; and would complain of a Ctrl-C that is meant for us.
    """
    main = sys.modules["__main__"]
    kept: dict[str, Any] = {name: vars(main).pop(name) for name in ("__file__", "__spec__") if name in vars(main)}
    main.__spec__ = None
    try:
        with deaf_to_interruption():
            yield
    finally:
        vars(main).update(kept)


def usable_cores() -> int:
    """Return how many cores this process may use: a container often has fewer than its machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def begin_child() -> None:
    """Called first in a process that was started so: from now on it is deaf to Ctrl-C, and ends with its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it was not blocked at the start
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        connection.wait([parent.sentinel])
        os._exit(1)
