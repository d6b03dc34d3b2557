"""The kiosk's one door to the device: keep a signature, take one back, count today's."""

from typing import Protocol

from desktop.core.form import Entry
from desktop.core.withdrawal_code import Acknowledgement


class Stall(Protocol):
    """What stands behind the kiosk; every call may raise TablingError, whose sentence is shown to a volunteer."""

    @property
    def begins(self) -> str:
        """The day (ISO 8601) before which all is practice; empty where signatures are taken."""

    def sign(self, entry: Entry) -> Acknowledgement:
        """Keep one signature and return by what it can be taken back; returns only once it is safe on disk."""

    def cancel(self, signature: str) -> None:
        """Take back the signature with this id, which was kept a moment ago; returns only once that is on disk."""

    def ask_withdrawal(self, name: str, code: str) -> bool:
        """Keep that somebody asks to be taken off; return whether it is kept, which practice is not."""

    def count_today(self) -> int:
        """Return how many people signed here today."""
