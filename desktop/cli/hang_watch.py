"""Ends a kiosk whose window hangs, so that its supervisor brings a whole one back: what hangs does not crash."""

import os
import subprocess
import threading
from dataclasses import dataclass

from desktop.core.system.heartbeat import LEAVE

# Seconds between two looks, and how many in a row find it silent before it is ended: a minute. A window that is well
# stands still for no longer than its own commit: a lock is waited for 5 s, a failing card 30 s until it is given up.
# Looks are counted, not seconds: while a computer sleeps nobody looks, whatever its clock makes of the time.
LOOK, MOST = 5.0, 12


@dataclass
class Silence:
    """How many looks in a row found that nothing was heard since the look before."""

    looks: int = 0
    before: int = 0

    def look(self, heard: int) -> int:
        """Look once: `heard` grows with whatever is heard, and is 0 while nothing has to be."""
        self.looks = self.looks + 1 if heard and heard == self.before else 0
        self.before = heard
        return self.looks


class HangWatch:
    """Listens to one child. It is watched from when it says for the first time that it goes on, until it leaves."""

    def __init__(self, child: "subprocess.Popen[bytes]", line: int) -> None:
        self._child, self._line = child, line
        self._over = threading.Event()
        self._heard = 0
        self.hung = False
        for work in (self._listen, self._watch):
            threading.Thread(target=work, name="hang watch", daemon=True).start()

    def end(self) -> None:
        """Watch no longer: the child has ended."""
        self._over.set()

    def _listen(self) -> None:
        with os.fdopen(self._line, "rb", buffering=0) as line:
            while told := line.read(4096):
                self._heard = 0 if told.endswith(LEAVE) else self._heard + 1

    def _watch(self) -> None:
        silence = Silence()
        while not self._over.wait(LOOK):
            if silence.look(self._heard) >= MOST:
                self.hung = True
                self._child.kill()
                return
