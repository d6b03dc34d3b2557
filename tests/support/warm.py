"""Starts programs of tests as copies of one that has read all it needs: what they do is meant, not how they start.

Each is a process of its own, to be killed as any other; Python alone would take most of its time to begin.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from typing import IO

WARM = get_context("forkserver")
WARM.set_forkserver_preload(
    [f"tests.support.{each}" for each in ("volunteer", "staff", "killed_importing", "killed_copying", "killed_try_out")]
)


@dataclass(frozen=True, slots=True)
class Program:
    """A program at work, and what it says."""

    process: ForkServerProcess
    said: IO[str]

    def kill(self) -> None:
        """Pull the plug."""
        self.process.kill()

    def ended(self) -> int:
        """Wait for its end; return with what: minus the signal that killed it, where one did."""
        self.process.join(600)
        assert self.process.exitcode is not None, "it does not end"
        return self.process.exitcode


@contextmanager
def started(main: Callable[..., object], *arguments: object) -> Iterator[Program]:
    """Start a program by its function `main`, with what would stand on its command line; it is gone in the end."""
    ours, theirs = WARM.Pipe(duplex=False)
    process = WARM.Process(target=_begin, args=(main, theirs, [str(each) for each in arguments]))
    process.start()
    theirs.close()
    with ours, os.fdopen(os.dup(ours.fileno())) as said:
        try:
            yield Program(process, said)
        finally:
            process.kill()
            process.join()


def run(main: Callable[..., object], *arguments: object, end: int = 0) -> list[str]:
    """Run a program to this end; return the lines that it said."""
    with started(main, *arguments) as program:
        said = program.said.read().splitlines()
        assert program.ended() == end
    return said


def _begin(main: Callable[..., object], said: Connection, arguments: list[str]) -> None:
    os.dup2(said.fileno(), 1)
    said.close()
    main(*arguments)
