"""Sentences about the rows of a table whose words agree with a number, in every language."""

from PySide6.QtCore import QObject


class RowPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def rows(self, count: int) -> str:
        """Return how many rows of a table."""
        return self.tr("%Ln rows", "", count)

    def new_rows(self, count: int) -> str:
        """Return what the rows of a table are that nobody brought before; the number stands beside it."""
        return self.tr("new", "", count)

    def here_already(self, count: int) -> str:
        """Return the same of those that were brought before."""
        return self.tr("here already", "", count)

    def doubtful(self, count: int) -> str:
        """Return the same of those that would wait for a decision."""
        return self.tr("of the new wait for a decision", "", count)

    def unsubscribed(self, count: int) -> str:
        """Return the same of those whose signers were here before, and unsubscribed since."""
        return self.tr("of those here unsubscribed since they were brought in", "", count)

    def unsubscribed_since(self, count: int) -> str:
        """Return how many people unsubscribed since a table brought them in."""
        return self.tr("%Ln people unsubscribed since they were brought in.", "", count)

    def unconfirmed(self, count: int) -> str:
        """Return the same of those that their signers never confirmed."""
        return self.tr("never confirmed by their signers", "", count)

    def no_people(self, count: int) -> str:
        """Return the same of those that look like nobody's name: they are among the new, or those here already."""
        return self.tr("of these rows look like no people", "", count)

    def refused(self, count: int) -> str:
        """Return the same of those that cannot be taken."""
        return self.tr("cannot be taken", "", count)

    def rows_refused(self, count: int) -> str:
        """Return how many rows of a table could not be taken."""
        return self.tr("%Ln rows could not be taken", "", count)

    def more_rows(self, count: int) -> str:
        """Return how many rows are not named one by one."""
        return self.tr("And %Ln more rows that cannot be taken.", "", count)

    def bring(self, count: int) -> str:
        """Return the next step for a table."""
        return self.tr("Bring in %Ln rows", "", count)

    def tables(self, count: int) -> str:
        """Return how many tables were found."""
        return self.tr("%Ln tables", "", count)

    def packs(self, count: int) -> str:
        """Return how many campaign packs were found."""
        return self.tr("%Ln campaign packs", "", count)

    def practices(self, count: int) -> str:
        """Return how many practice signatures were found."""
        return self.tr("%Ln practice signatures", "", count)
