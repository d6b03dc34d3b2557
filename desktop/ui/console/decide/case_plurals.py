"""Sentences about cases that wait for a decision, whose words agree with a number, in every language."""

from PySide6.QtCore import QObject


class CasePlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def left(self, count: int) -> str:
        """Return how many are left."""
        return self.tr("%Ln left", "", count)

    def hard(self, count: int) -> str:
        """Return how many of them somebody has to look at one by one."""
        return self.tr("%Ln to look at one by one", "", count)

    def decide(self, count: int) -> str:
        """Return the next step for those that are ticked."""
        return self.tr("Decide %Ln", "", count)

    def decided(self, count: int) -> str:
        """Return how many were decided."""
        return self.tr("%Ln decided.", "", count)

    def would_count(self, count: int) -> str:
        """Return how many wait for an answer, and would count by a decision about many."""
        return self.tr("%Ln of them wait to be told from somebody else: this would count each of them, too.", "", count)

    def contrary(self, count: int) -> str:
        """Return how many were left as they were."""
        return self.tr("%Ln left as they were: an earlier decision says the contrary.", "", count)
