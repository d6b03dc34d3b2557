"""The kiosk's one door to the device: keep a signature, count today's."""

from typing import Protocol

from desktop.core.form import Entry


class Stall(Protocol):
    """What stands behind the kiosk; both calls may raise TablingError, whose sentence is shown to a volunteer."""

    def sign(self, entry: Entry) -> str:
        """Keep one signature and return its withdrawal code, shown once; returns only once it is safe on disk."""

    def count_today(self) -> int:
        """Return how many people signed here today."""
