"""Sentences of the console whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class PagePlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def people(self, count: int) -> str:
        """Return how many people."""
        return self.tr("%Ln people", "", count)

    def signatures(self, count: int) -> str:
        """Return how many signatures."""
        return self.tr("%Ln signatures", "", count)

    def and_more(self, count: int) -> str:
        """Return the end of a row of names: how many more there are."""
        return self.tr("and %Ln more", "", count)

    def pairs(self, count: int) -> str:
        """Return how many pairs wait for a decision."""
        return self.tr("%Ln pairs may be the same person", "", count)

    def decide(self, count: int) -> str:
        """Return the same as the next step."""
        return self.tr("Decide %Ln pairs", "", count)

    def left(self, count: int) -> str:
        """Return how many pairs are left."""
        return self.tr("%Ln pairs left", "", count)

    def devices(self, count: int) -> str:
        """Return how many tablets wait to be welcomed."""
        return self.tr("%Ln new tablets wait to be welcomed", "", count)

    def missing(self, count: int) -> str:
        """Return how many signatures never came."""
        return self.tr("%Ln signatures were given on tablets and never came", "", count)

    def requests(self, count: int) -> str:
        """Return how many people asked to be taken off."""
        return self.tr("%Ln people asked at a tablet to be taken off", "", count)

    def forks(self, count: int) -> str:
        """Return how many tablets were copied."""
        return self.tr("%Ln tablets were copied, or put back from a backup", "", count)

    def times(self, count: int) -> str:
        """Return in how many batches the time is hard to believe."""
        return self.tr("In %Ln batches the time of signatures is hard to believe", "", count)

    def events(self, count: int) -> str:
        """Return how many events go by two names."""
        return self.tr("%Ln events have two names or days", "", count)

    def no_backup_for(self, days: int) -> str:
        """Return since when there was no backup."""
        return self.tr("No backup for %Ln days", "", days)

    def last_backup(self, days: int) -> str:
        """Return how long ago the last backup was made."""
        return self.tr("The last backup was made %Ln days ago.", "", days)

    def files(self, count: int) -> str:
        """Return how many files of signatures were found."""
        return self.tr("%Ln files of signatures", "", count)

    def take(self, count: int) -> str:
        """Return the same as the next step."""
        return self.tr("Bring in %Ln files", "", count)

    def rejected(self, count: int) -> str:
        """Return how many signatures could not be taken."""
        return self.tr("%Ln could not be taken", "", count)

    def added(self, count: int) -> str:
        """Return how many signatures are new."""
        return self.tr("%Ln new signatures", "", count)

    def present(self, count: int) -> str:
        """Return how many were here already."""
        return self.tr("%Ln were here already", "", count)

    def vouched(self, count: int) -> str:
        """Return how many batches a receipt names."""
        return self.tr("The receipt names %Ln batches.", "", count)
