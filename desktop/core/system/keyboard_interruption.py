"""Ctrl-C: who hears it when a person at a terminal stops a command that has started others."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.core.system.windows.calls import library


@contextmanager
def deaf_to_interruption() -> Iterator[None]:
    """Have processes that are started meanwhile hear no Ctrl-C: it is meant for us."""
    if sys.platform == "win32":
        library("kernel32").SetConsoleCtrlHandler(None, 1)  # without a handler: ignored, and children inherit that
        try:
            yield
        finally:
            library("kernel32").SetConsoleCtrlHandler(None, 0)
        return
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


def pass_signal_on(child: "subprocess.Popen[bytes]", number: int) -> None:
    """Tell a child of ours what we were told.

    Windows tells Ctrl-C to everybody at the terminal itself, and knows of no other signal but to end a process at once.
    """
    if sys.platform != "win32":
        child.send_signal(number)
    elif number != signal.SIGINT:
        child.terminate()
