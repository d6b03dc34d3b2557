"""Sentences of the corner whose words agree with a number in them, in every language."""

import math

from PySide6.QtCore import QObject

from desktop.core.handover_counts import Reach

_MINUTES_FROM = 120  # seconds: above that, people count in minutes


class Plurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def wrong_pin(self, wait: float) -> str:
        """Return that the PIN is wrong, and after how many seconds or minutes the next one counts."""
        minutes, left = _left(wait)
        if minutes:
            return self.tr("Wrong PIN. Try again in %Ln minutes.", "", left)
        return self.tr("Wrong PIN. Try again in %Ln seconds.", "", left)

    def wrong_pins(self, wait: float) -> str:
        """Return the same of the two PINs that erase everything; which of them is wrong is told to nobody."""
        minutes, left = _left(wait)
        if minutes:
            return self.tr("At least one of the two PINs is wrong. Try again in %Ln minutes.", "", left)
        return self.tr("At least one of the two PINs is wrong. Try again in %Ln seconds.", "", left)

    def every(self, signatures: int) -> str:
        """Return after how many signatures a batch closes."""
        return self.tr("Every %Ln signatures", "", signatures)

    def set_aside(self, signatures: int) -> str:
        """Return how many signatures lie in a damaged file."""
        return self.tr(
            "A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.", "", signatures
        )

    def thrown_away(self, signatures: int) -> str:
        """Return how many signatures of a try-out go with it."""
        if signatures == 0:
            return self.tr("This device was only tried out, and nothing is signed on it.")
        return self.tr("This device was only tried out: %Ln signatures are thrown away.", "", signatures)

    def undone(self, records: int) -> str:
        """Return how many records are kept that are no signatures, and what they are."""
        return self.tr(
            "%Ln more records are kept: signatures that were undone, and what takes signatures back.", "", records
        )

    def until_closed(self, signatures: int) -> str:
        """Return how many signatures wait for their batch to close; %1 is the drop box."""
        return self.tr("“%1”: %Ln signatures are safe here. They are sent when their batch closes.", "", signatures)

    def until_reached(self, signatures: int, reach: Reach) -> str:
        """Return how many signatures wait until a drop box can be reached; %1 is the drop box."""
        if reach == "plug":
            return self.tr(
                "“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.", "", signatures
            )
        if reach == "near":
            return self.tr(
                "“%1”: %Ln signatures are safe here. They are sent when that computer is near.", "", signatures
            )
        return self.tr("“%1”: %Ln signatures are safe here. They are sent when there is a network.", "", signatures)


def _left(wait: float) -> tuple[bool, int]:
    seconds = math.ceil(wait)
    return (True, math.ceil(seconds / 60)) if seconds >= _MINUTES_FROM else (False, seconds)
