"""Sentences about what staff did since a backup, whose words agree with a number in them, in every language."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from desktop.office.restore.replay_log_at_desk import ActGroup


class StaffActPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def devices(self, count: int) -> str:
        """Return how many tablets are lost again, or not welcome."""
        return self.tr("%Ln tablets lost or not welcome", "", count)

    def words(self, count: int) -> str:
        """Return of how many tablets still to come the words are taken back again."""
        return self.tr("%Ln tablets still to come, whose words were taken back", "", count)

    def merges(self, count: int) -> str:
        """Return how much that was taken out is out again."""
        return self.tr("%Ln files or tables taken out", "", count)

    def dropped(self, count: int) -> str:
        """Return how many files that waited are dropped again."""
        return self.tr("%Ln dropped files", "", count)

    def later(self, count: int) -> str:
        """Return how much was taken out that is not here at all."""
        return self.tr(
            "%Ln files that were taken out are not here. Bring them in again as well: they come in taken out, and do "
            "not count.",
            "",
            count,
        )

    def done(self, group: ActGroup, count: int) -> str:
        """Return how many acts of a kind are to be done again."""
        return self._kinds[group](count)

    @property
    def _kinds(self) -> Mapping[ActGroup, Callable[[int], str]]:
        return {
            "corrections": lambda count: self.tr("%Ln corrections", "", count),
            "decisions": lambda count: self.tr("%Ln decisions", "", count),
            "events": lambda count: self.tr("%Ln events corrected or joined", "", count),
            "tablets": lambda count: self.tr("%Ln tablets welcomed, found or named", "", count),
            "merges": lambda count: self.tr("%Ln files or tables brought back", "", count),
            "paper": lambda count: self.tr("%Ln steps with sheets or counts of paper", "", count),
            "asked": lambda count: self.tr("%Ln notes of who wrote or called", "", count),
            "holds": lambda count: self.tr("%Ln holds put or lifted", "", count),
            "breaches": lambda count: self.tr("%Ln breaches noted", "", count),
            "agreements": lambda count: self.tr("%Ln campaign packs, agreements or keys", "", count),
            "approvals": lambda count: self.tr("%Ln approvals or signings-off", "", count),
            "platforms": lambda count: self.tr("%Ln words about exports or sendings", "", count),
            "tables": lambda count: self.tr("%Ln answers about tables", "", count),
        }
