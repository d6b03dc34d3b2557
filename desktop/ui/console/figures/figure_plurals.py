"""Sentences about figures whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class FigurePlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def others(self, count: int) -> str:
        """Return how many more bars there are than are shown."""
        return self.tr("%Ln others", "", count)

    def few(self, least: int) -> str:
        """Return what is withheld in the public file."""
        return self.tr("In the public file, what fewer than %Ln people have in common is counted together.", "", least)
