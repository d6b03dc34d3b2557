"""Sentences of *Campaign* whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class CampaignPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def left_out(self, count: int) -> str:
        """Return how many lines of a page were left out; `%1` stands for their words."""
        return self.tr("%Ln lines of menus and footers were left out: %1", "", count)

    def unseen(self, count: int) -> str:
        """Return how many words a page seems to hide from its readers; `%1` stands for the first of them."""
        return self.tr("%Ln words that seem to be hidden on the page were left out: %1", "", count)

    def signed(self, count: int) -> str:
        """Return how many parts of a text are signed; `%1` stands for the first words."""
        return self.tr("What the recipient is asked, %Ln paragraphs: “%1”", "", count)

    def lacking(self, count: int) -> str:
        """Return how many things stand against signing."""
        return self.tr("%Ln things are missing before it can be signed.", "", count)

    def onward(self, count: int) -> str:
        """Return how many things stand against signing, as a way to the first of them."""
        return self.tr("%Ln things are missing: go to the first", "", count)
