"""Sentences about signatures among records, whose words agree with a number, in every language."""

from PySide6.QtCore import QObject


class RecordPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def of_records(self, count: int) -> str:
        """Return, behind how many signatures there are, in how many records: some are undone, or take one back."""
        return self.tr(", of %Ln records with those undone, taken back or forgotten", "", count)

    def held(self, count: int) -> str:
        """Return how many signatures of a tablet are here."""
        return self.tr("%Ln signatures here", "", count)

    def sealed(self, count: int) -> str:
        """Return, behind those, how many sealed records wait."""
        return self.tr(", %Ln sealed records wait", "", count)
