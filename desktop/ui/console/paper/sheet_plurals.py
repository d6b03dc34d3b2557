"""Sentences about sheets of paper whose words agree with a number, in every language."""

from PySide6.QtCore import QObject


class SheetPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def lines(self, count: int) -> str:
        """Return how many lines a sheet has."""
        return self.tr("%Ln lines", "", count)

    def signatures(self, count: int) -> str:
        """Return how many signatures a sheet came back with."""
        return self.tr("%Ln signatures", "", count)

    def unread(self, count: int) -> str:
        """Return how many lines wait for a second reader."""
        return self.tr("%Ln lines wait for a second reader", "", count)

    def differing(self, count: int) -> str:
        """Return how many lines two people read differently."""
        return self.tr("%Ln lines were read differently", "", count)

    def illegible(self, count: int) -> str:
        """Return how many lines are counted without a name."""
        return self.tr("%Ln lines nobody could read are counted without a name.", "", count)

    def added(self, count: int) -> str:
        """Return how many signatures came in."""
        return self.tr("%Ln signatures came in.", "", count)

    def refused(self, count: int) -> str:
        """Return how many lines stay out."""
        return self.tr("%Ln lines are of people who asked to be forgotten, and stay out.", "", count)

    def drawn(self, count: int) -> str:
        """Return how many lines chance drew."""
        return self.tr("%Ln lines were drawn for a second reader.", "", count)

    def out(self, count: int) -> str:
        """Return how many sheets are not back."""
        return self.tr("%Ln sheets are still out.", "", count)
