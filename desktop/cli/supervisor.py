"""Brings the kiosk back after a crash, or when its window hangs; it holds no window that could fall over with it."""

import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from types import FrameType

from desktop.cli.hang_watch import HangWatch
from desktop.cli.terminal.output_and_prompts import complain
from desktop.core.errors import Cancelled, UsageError
from desktop.core.system.heartbeat import start_beating
from desktop.core.system.keyboard_interruption import pass_signal_on
from desktop.device.facade.protection import refuse_crash_images

# Seconds. A kiosk that crashes at once is waited for longer each time, so that it does not empty the battery.
SHORTEST_PAUSE, LONGEST_PAUSE = 0.5, 8.0
_SETTLED = 10.0
_PASSED_ON = ("SIGTERM", "SIGINT", "SIGHUP")  # Windows has no SIGHUP
# Left on purpose, or called wrongly: starting again would change nothing.
_FINAL = (0, UsageError.exit_code)


class Supervisor:
    """Keeps one child process alive until it leaves on purpose, or somebody ends us."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._leaving = threading.Event()
        self._code = 0
        self._hung = False

    def run(self) -> int:
        """Start the child, and again after each crash; return the exit code with which it ended for good.

        Ended by Ctrl-C it is that of any stopped command; ended as a service is, 0. Who was born deaf to a signal,
        as after nohup, stays so.
        """
        refuse_crash_images()  # the child inherits the limit, so that it holds from its first moment
        for number in (getattr(signal, name) for name in _PASSED_ON if hasattr(signal, name)):
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._pass_on)
        pause = SHORTEST_PAUSE
        while True:
            began = time.monotonic()
            code = self._live()
            if self._leaving.is_set():
                return self._code
            if code in _FINAL:
                return code
            if time.monotonic() - began > _SETTLED:
                pause = SHORTEST_PAUSE
            complain(f"The kiosk {'hung' if self._hung else f'ended unexpectedly ({_named(code)})'}. It starts again.")
            self._rest(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def _live(self) -> int:
        """Run the child once and return its exit code; -15 and the like for a signal."""
        if self._leaving.is_set():
            return 0
        self._child, line = start_beating(self._command)
        if self._leaving.is_set():  # the signal came while the child was born
            self._child.terminate()
        watch = HangWatch(self._child, line)
        code = self._child.wait()
        watch.end()
        self._hung = watch.hung
        return code

    def _pass_on(self, number: int, _frame: FrameType | None) -> None:
        self._code = Cancelled.exit_code if number == signal.SIGINT else 0
        self._leaving.set()
        if self._child is not None and self._child.poll() is None:
            pass_signal_on(self._child, number)

    def _rest(self, seconds: float) -> None:
        # In short naps: Python goes back to sleep after a signal.
        until = time.monotonic() + seconds
        while not self._leaving.is_set() and time.monotonic() < until:
            time.sleep(0.05)


def _named(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    return signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
