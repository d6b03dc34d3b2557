"""Sentences of *Today* whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class TodayPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def mend(self, count: int) -> str:
        """Return how many rows of tables were refused."""
        return self.tr("%Ln rows of tables did not come in: mend them in the file that was saved", "", count)

    def agreements(self, count: int) -> str:
        """Return for how many people there is no text that they signed."""
        return self.tr("%Ln people stand on no list: the text that they signed is not here, or not named", "", count)

    def approval(self, count: int) -> str:
        """Return by how many people an approved list is another now."""
        return self.tr("The list that was approved has %Ln people more or fewer by now: approve it again", "", count)

    def versions(self, count: int) -> str:
        """Return how many agreements there are, each with a delivery of its own."""
        return self.tr("People signed %Ln versions of the text, and each has its own delivery", "", count)

    def delivery(self, days: int) -> str:
        """Return how many days are left until what was promised is to be delivered; below 0, how many too late."""
        if days < 0:
            return self.tr("The delivery is %Ln days late, by the day in the campaign", "", -days)
        return self.tr("The delivery is due in %Ln days, by the day in the campaign", "", days)

    def closing(self, days: int) -> str:
        """Return how many days people can sign still."""
        return self.tr("The tablets take signatures for %Ln more days", "", days)

    def receipts(self, count: int) -> str:
        """Return how many tablets are not known to have read a receipt."""
        return self.tr("%Ln tablets may not have read their receipt yet, and keep what they sent until then", "", count)

    def old(self, count: int) -> str:
        """Return of how many old signatures it is kept how to reach people."""
        return self.tr("%Ln signatures are older than two years: look whether to erase how to reach people", "", count)

    def holds(self, count: int) -> str:
        """Return how many holds stand for long."""
        return self.tr("%Ln holds have kept old data for more than a year: look whether they still have to", "", count)
