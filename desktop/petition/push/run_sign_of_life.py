"""What a run shows while it lives: to whoever watches how far it is, to other runs that this one has the turn."""

import time

from desktop.core.progress import Meter, Report
from desktop.petition.push.run_turn import Turn
from desktop.petition.store.opening_petition import Petition

_BEAT = 10.0  # seconds


class Pulse:
    """Counts people, and is called again and again while a run waits. All of it raises Cancelled, PushRunning."""

    def __init__(self, petition: Petition, turn: Turn, report: Report, people: int) -> None:
        self._petition, self._turn = petition, turn
        self._meter = Meter(report, "people", people)
        self._last = time.monotonic()

    def __call__(self) -> None:
        """Say that the run waits, and lives."""
        self._meter.advance(0)
        if time.monotonic() - self._last > _BEAT:
            with self._petition.transaction() as connection:
                self._turn.keep(connection)
            self._last = time.monotonic()

    def step(self) -> None:
        """Say that one more is done."""
        self._meter.advance()
