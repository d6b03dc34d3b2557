"""Sentences about events whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class EventPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def on_paper(self, count: int) -> str:
        """Return how many signatures are on paper."""
        return self.tr("%Ln signatures on paper", "", count)
