"""Sentences about deliveries whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class DeliveryPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def names(self, count: int) -> str:
        """Return how many names stand on the list."""
        return self.tr("%Ln names on the list", "", count)

    def unnamed(self, count: int) -> str:
        """Return how many more are only counted."""
        return self.tr("%Ln people are counted without their name", "", count)

    def left_out(self, count: int) -> str:
        """Return how many people agreed to another version."""
        return self.tr("%Ln people agreed to version %1 and are not under this letter.", "", count)

    def no_agreement(self, count: int) -> str:
        """Return how many people cannot be delivered, as nobody knows what they agreed to."""
        return self.tr("%Ln people cannot be delivered yet: nobody knows what they agreed to", "", count)

    def shortened(self, count: int) -> str:
        """Return in how many entries something is left out."""
        return self.tr("Flags, emoji and letters that no typeface has are left out of %Ln entries.", "", count)

    def added(self, count: int) -> str:
        """Return how many are new since the last delivery."""
        return self.tr("%Ln new", "", count)

    def gone(self, count: int) -> str:
        """Return how many are not on it any more."""
        return self.tr("%Ln gone", "", count)

    def before(self, count: int) -> str:
        """Return how many people were delivered before."""
        return self.tr("%Ln people delivered before", "", count)

    def no_more(self, count: int) -> str:
        """Return how many of those do not count any more."""
        return self.tr("%Ln of them do not count any more", "", count)

    def together(self, count: int) -> str:
        """Return how many people all lists hold."""
        return self.tr("All lists together: %Ln people.", "", count)

    def more(self, count: int) -> str:
        """Return how many names more there are than are told."""
        return self.tr("and %Ln more", "", count)

    def on_paper(self, count: int) -> str:
        """Return how many signatures are on paper sheets."""
        return self.tr("%Ln signatures on paper sheets are counted. They are not in this document.", "", count)

    def untaken(self, count: int) -> str:
        """Return how many paper sheets came back whose names are not here yet."""
        return self.tr("%Ln paper sheets came back and are not taken in: their names are not on the list", "", count)

    def uncounted(self, count: int) -> str:
        """Return how many paper sheets nobody has counted."""
        return self.tr("Of %Ln lots of paper sheets nobody knows how many signed.", "", count)

    def outdated(self, count: int) -> str:
        """Return of how many people the last approval was."""
        return self.tr("Out of date: on %2, %1 approved a list of %Ln people. List or letter changed since.", "", count)
