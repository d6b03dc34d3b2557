"""How a command that runs until it is told to end is told: by Ctrl-C, or as a service manager does."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

_ENDING = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def heeding_interruption() -> Iterator[None]:
    """Let SIGINT and SIGTERM raise KeyboardInterrupt for the block; only a process's main thread may ask for it.

    What a shell script starts with `&`, or `nohup`, is born deaf to SIGINT, and could then be ended by nothing but
    force.
    """
    before = {each: signal.signal(each, signal.default_int_handler) for each in _ENDING}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler if handler is not None else signal.SIG_DFL)
