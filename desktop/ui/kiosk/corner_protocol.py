"""What the kiosk's window knows of what lies behind it: the volunteers' corner, or whatever else is put there."""

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Companion(Protocol):
    """Pages for somebody else, shown over the kiosk while signers are away; in QML it is `corner` of KioskAndCorner."""

    @property
    def stallChanged(self) -> SignalInstance:
        """The stall is to be opened anew, for the next person."""

    @property
    def left(self) -> SignalInstance:
        """Somebody who may do so closes the kiosk."""

    def touch(self) -> None:
        """Somebody is there."""

    def speak(self) -> None:
        """Say everything in the language of now."""

    def finish(self) -> None:
        """Wait for what still runs; nothing is shown any more."""
