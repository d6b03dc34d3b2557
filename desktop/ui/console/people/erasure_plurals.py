"""Sentences about erasing whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class ErasurePlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def going(self, count: int) -> str:
        """Return how many signatures go with a person."""
        return self.tr("%Ln signatures are erased, with all that was said in them.", "", count)

    def erased(self, count: int) -> str:
        """Return how many signatures went."""
        return self.tr("%Ln signatures are erased.", "", count)

    def backups(self, count: int) -> str:
        """Return how many backups lie beside the petition."""
        return self.tr("%Ln backups in this campaign's folder", "", count)

    def undated(self, count: int) -> str:
        """Return how many signatures have no date."""
        return self.tr("%Ln signatures have no date and stay.", "", count)
