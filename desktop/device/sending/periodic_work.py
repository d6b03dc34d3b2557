"""Does one piece of work again and again beside the window, and puts off whatever goes wrong."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.errors import TablingError
from desktop.device.sending.outbox import LONGEST

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Intervals:
    """Seconds: until the first round, so that the first frame has everything for itself; between rounds at most."""

    first: float = 3.0
    between: float = 10.0
    receipts: float = LONGEST


class PeriodicWork:
    """One plain thread. Whatever goes wrong in a round is put off, never raised, and the next one begins afresh."""

    def __init__(self, name: str, work: Callable[[], None], release: Callable[[], None]) -> None:
        """`release` forgets what the work holds on to: after a failure, and at the end; called in the same thread."""
        self._work, self._release = work, release
        self._ended = threading.Event()
        # A daemon: an upload that hangs for an hour keeps nobody from switching the device off.
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._intervals = Intervals()

    def start(self, intervals: Intervals) -> None:
        """Begin; once."""
        self._intervals = intervals
        self._thread.start()

    def end(self) -> None:
        """Have no further round begin."""
        self._ended.set()

    def ended(self) -> bool:
        """Say whether no further round begins: what the present one still has to do may be left undone."""
        return self._ended.is_set()

    def wait(self, seconds: float) -> None:
        """Wait until the round that is going on is over, so long at most."""
        self._thread.join(seconds)

    def _run(self) -> None:
        pause, failures = self._intervals.first, 0
        while not self._ended.wait(pause):
            failures = 0 if _succeeds(self._work) else failures + 1
            if failures:
                _succeeds(self._release)
            pause = min(self._intervals.between * 2 ** min(failures, 10), LONGEST)
        _succeeds(self._release)


def _succeeds(work: Callable[[], None]) -> bool:
    try:
        work()
    except TablingError as error:  # a busy or full disk, a journal set aside: the corner says so
        _LOG.info("a round was put off: %s", type(error).__name__)
    except (SystemExit, KeyboardInterrupt, GeneratorExit):  # no mistake: somebody has this thread end
        raise
    # The edge of a thread, and one mistake must not end it; that of a library in Rust is no Exception.
    except BaseException as error:  # noqa: BLE001
        _LOG.error("a round failed: %s", type(error).__name__)  # its message could hold a name
    else:
        return True
    return False
