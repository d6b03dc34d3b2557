"""Long acts in one process beside the face: it is told what to do through a pipe, keys too, and outlives nobody."""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar, cast

from desktop.core.child_processes import Pipe
from desktop.core.errors import Cancelled, TablingError
from desktop.core.progress import Cancel, Progress, Report, told_meanwhile
from desktop.core.workspace_errors import WorkEnded

_LOG = logging.getLogger(__name__)
T = TypeVar("T")
STOP = "stop"
_TELL = 0.1  # seconds between two reports: nobody reads faster
_POLL = 0.05  # seconds until it is asked again whether to stop


class JobProcess:
    """The process, begun with the first act and again where it ended. One act at a time.

    `begin` starts a process that runs `serve`, and returns our end of the pipe to it.
    """

    def __init__(self, begin: Callable[[], Pipe]) -> None:
        self._begin = begin
        self._pipe: Pipe | None = None

    def run(self, act: Callable[[Report], T], report: Report) -> T:
        """Have the process do an act and wait for its outcome; call in a thread that may wait.

        `act` and its outcome are plain values: functions of a module, given their facts with `partial`. Where `report`
        raises Cancelled the act is stopped at its next step. Raises what the act does, and WorkEnded.
        """
        pipe = self._pipe = self._pipe or self._begin()
        try:
            pipe.send(act)
            return cast("T", self._wait(pipe, report))
        except (EOFError, OSError) as error:
            self._pipe = None
            raise WorkEnded("The program that did this ended before it was done. What was finished is kept.") from error

    def close(self) -> None:
        """End the process: it stops at the next step of what it does."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None

    def _wait(self, pipe: Pipe, report: Report) -> object:
        newest, stopping = Progress("files", 0, None, 0), False
        while True:
            if pipe.poll(_POLL):
                kind, told = pipe.recv()
                if kind == "done":
                    return told
                if kind == "failed":
                    raise _error(told)
                newest = told
            if not stopping:
                try:
                    report(newest)
                except Cancelled:
                    stopping = True
                    pipe.send(STOP)


def serve(pipe: Pipe) -> None:
    """Do one act after the other until told to end, or until nobody holds the other end of the pipe.

    An order that cannot be read ends it as well: the closed pipe is what tells whoever waits.
    """
    orders: SimpleQueue[Callable[[Report], object] | None] = SimpleQueue()
    running: list[Cancel] = []
    Thread(target=_read, args=(pipe, orders, running), daemon=True).start()
    with pipe:
        while (act := orders.get()) is not None:
            running[:] = [Cancel(_Teller(pipe))]
            with suppress(OSError):  # nobody listens any more: the next order is to end
                pipe.send(_outcome(act, running[0]))


def _read(pipe: Pipe, orders: "SimpleQueue[Callable[[Report], object] | None]", running: list[Cancel]) -> None:
    """Take orders: an act, or the word to stop the one that runs; the end of the pipe is the end of it all."""
    try:
        while True:
            order = pipe.recv()
            if order != STOP:
                orders.put(order)
            else:
                _stop(running)
    except (EOFError, OSError):
        pass
    except Exception as error:  # noqa: BLE001  (the edge of this thread: whoever waits must not wait for ever)
        _LOG.error("an order could not be read: %s", type(error).__name__)
    finally:
        _stop(running)
        orders.put(None)


def _stop(running: list[Cancel]) -> None:
    for each in running:
        each.ask()


def _outcome(act: Callable[[Report], object], cancel: Cancel) -> tuple[str, object]:
    try:
        with told_meanwhile(cancel):
            return "done", act(cancel)
    except TablingError as error:
        return "failed", (type(error), str(error), vars(error))
    except Exception as error:  # noqa: BLE001  (the edge of this process: nobody is shown a traceback)
        _LOG.error("an act failed: %s", type(error).__name__)  # only the kind: a message could hold a name
        return "failed", (WorkEnded, "Tabling made a mistake, and stopped. What was finished is kept.", {})


class _Teller:
    """Reports to the other end of the pipe, ten times a second at most."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._told = 0.0

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._told >= _TELL:
            self._told = now
            with suppress(OSError):
                self._pipe.send(("step", progress))


def _error(told: tuple[type[TablingError], str, dict[str, object]]) -> TablingError:
    """Return the error as it was raised over there: its kind, its sentence and its fields."""
    kind, sentence, fields = told
    error = kind.__new__(kind, sentence)
    vars(error).update(fields)
    return error
