"""Says on the error stream what comes before a command's work: another program is waited for, a petition renewed.

A line and no bar: the command's own bar may stand there already, and a log keeps lines.
"""

import time
from collections.abc import Callable

from desktop.cli.terminal.output_and_prompts import complain
from desktop.cli.terminal.progress_words import figures
from desktop.core.progress import Progress

_PATIENCE = 3  # seconds in which nobody wonders why another program is waited for
_AGAIN = 10  # seconds between two lines of the same
_SAID = {
    "waiting": "Another program is writing to this petition; waiting for it.",
    "renewing": "This petition is of an older Tabling and is brought up to date first; a file is copied "
    "beforehand. It takes about a minute for a million signatures, longer from the first releases. "
    "Ctrl-C stops it, and the petition stays as it was.",
}


class DelayNotice:
    """Hears of what comes before the work, and says it once, then every ten seconds how far it is."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self._of = ""
        self._next = 0.0

    def __call__(self, progress: Progress) -> None:
        """Take a step."""
        now, of = self._clock(), progress.meanwhile
        if of != self._of:
            self._of, self._next = of, now + (_PATIENCE if of == "waiting" else _AGAIN)
            if of == "renewing":
                complain(_SAID[of])
        elif of and now >= self._next:
            self._next = now + _AGAIN
            complain(f"Up to date: {figures(progress)}" if of == "renewing" else _SAID[of])
