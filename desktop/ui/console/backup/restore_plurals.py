"""Sentences about backups brought back whose words agree with a number in them, in every language."""

from PySide6.QtCore import QObject


class RestorePlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def acts(self, count: int) -> str:
        """Return how many acts of staff a backup does not know."""
        return self.tr("%Ln acts of staff since then are not in it.", "", count)

    def erased(self, count: int) -> str:
        """Return how many signatures are erased once more."""
        return self.tr("%Ln signatures erased again", "", count)

    def withdrawn(self, count: int) -> str:
        """Return how many signatures are withdrawn once more."""
        return self.tr("%Ln withdrawn again", "", count)

    def consents(self, count: int) -> str:
        """Return how many consents are taken back once more."""
        return self.tr("%Ln consents taken back again", "", count)

    def awaited(self, count: int) -> str:
        """Return how many withdrawn signatures are of files that are not here."""
        return self.tr(
            "%Ln withdrawn signatures are of files that are not here; they are withdrawn as they come.", "", count
        )

    def unopened(self, count: int) -> str:
        """Return how many entries no key opened."""
        return self.tr("%Ln entries were sealed to other keys and could not be read.", "", count)

    def ahead(self, count: int) -> str:
        """Return how many entries a petition was never told."""
        return self.tr(
            "The replay log says %Ln things that this petition was never told: an older copy was put here.", "", count
        )

    def vouched(self, count: int) -> str:
        """Return how many signatures receipts vouch for that are not here."""
        return self.tr("Receipts vouch for %Ln signatures that are not here", "", count)

    def table(self, count: int) -> str:
        """Return how many signatures a table brought that is not here, `%1` being its day and `%2` its source."""
        return self.tr(
            "A table of %Ln signatures that came in on %1 (%2) is not here. Bring that file in again, or a later one "
            "of its source.",
            "",
            count,
        )

    def handed_over(self, count: int) -> str:
        """Return how many people a delivery held, `%1` being its day."""
        return self.tr(
            "On %1 a list of %Ln people was handed over. Nobody here knows whom it named: deliver the whole list once "
            "more before any supplement.",
            "",
            count,
        )

    def exported(self, count: int) -> str:
        """Return how many people an export held, `%1` being its day."""
        return self.tr(
            "On %1 an export of %Ln people was written. Nobody here knows whom: they count as new in the next one. "
            "Look for its files, and erase them.",
            "",
            count,
        )

    def sent(self, count: int) -> str:
        """Return with how many people a push was begun, `%1` being its day."""
        return self.tr(
            "On %1 the sending of %Ln people to a platform was begun. Nobody here knows who arrived: the platform is "
            "asked before anybody is sent again.",
            "",
            count,
        )
