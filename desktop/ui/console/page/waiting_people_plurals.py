"""Sentences about people who wait, whose words agree with a number, in every language."""

from PySide6.QtCore import QObject


class WaitingPeoplePlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def asked(self, count: int) -> str:
        """Return how many people wrote or called, and wait."""
        return self.tr("%Ln people who wrote or called wait for an answer", "", count)

    def equal_rows(self, count: int) -> str:
        """Return how many groups of rows hold just the same."""
        return self.tr("%Ln groups of rows hold just the same", "", count)

    def odd_names(self, count: int) -> str:
        """Return how many names are worth a look."""
        return self.tr("%Ln names are worth a look", "", count)

    def namesakes(self, count: int) -> str:
        """Return how many names stand more than once, where nothing tells whether they are one person."""
        return self.tr(
            "%Ln names stand more than once with one country, and nothing tells whether they are one person", "", count
        )

    def each_counts(self, count: int) -> str:
        """Return how many people bear them."""
        return self.tr("%Ln people, and each of them counts.", "", count)

    def tagged(self, count: int) -> str:
        """Return how many people wait for what stands in their name."""
        return self.tr("%Ln people stand on no list yet: look at what stands in their name", "", count)
