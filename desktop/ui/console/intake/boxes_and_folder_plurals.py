"""Sentences about what came without a stick whose words agree with a number, in every language."""

from PySide6.QtCore import QObject


class BoxesAndFolderPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def added(self, count: int) -> str:
        """Return how many signatures of a file are new."""
        return self.tr("%Ln new signatures", "", count)

    def new_rows(self, count: int) -> str:
        """Return how many rows of a table are new."""
        return self.tr("%Ln new rows", "", count)

    def wrong_rows(self, count: int) -> str:
        """Return how many rows of a table cannot be taken."""
        return self.tr("%Ln rows cannot be taken", "", count)

    def unconfirmed(self, count: int) -> str:
        """Return how many rows wait until their signers confirm them."""
        return self.tr("%Ln wait, as their signers never confirmed them", "", count)

    def on_delivery(self, count: int) -> str:
        """Return how many people of what is to be undone stand on a delivery."""
        return self.tr("%Ln people of this stand on delivery %1 of %2, and count by nothing else.", "", count)

    def undone(self, count: int) -> str:
        """Return how many files were taken out by staff before."""
        return self.tr("%Ln files stay out: staff took them out before.", "", count)

    def dropped(self, count: int) -> str:
        """Return how many files were dropped by staff while they waited."""
        return self.tr("%Ln files stay out: they were dropped, and nobody has welcomed their tablets since.", "", count)

    def waiting(self, count: int) -> str:
        """Return how many files wait until their tablets are welcomed."""
        return self.tr("%Ln files of new tablets are kept, and wait until you welcome the tablets.", "", count)

    def gone(self, count: int) -> str:
        """Return how many signatures of a batch stay out for good, because whoever signed wanted that."""
        return self.tr("%Ln stay out, as those people asked", "", count)
