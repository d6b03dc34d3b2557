"""Sentences about exports whose words agree with a number in them, in every language."""

from collections.abc import Callable

from PySide6.QtCore import QObject


class ExportPlurals(QObject):
    """Says them through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def due(self, count: int) -> str:
        """Return how many exports lie somewhere that should be gone."""
        return self.tr("The files of %Ln exports should be erased by now", "", count)

    def rows(self, count: int) -> str:
        """Return how many people have a row."""
        return self.tr("%Ln people with a row", "", count)

    def counted(self, count: int) -> str:
        """Return how many are only counted."""
        return self.tr("%Ln only counted", "", count)

    def withheld(self, count: int) -> str:
        """Return how many may not leave."""
        return self.tr("%Ln withheld", "", count)

    def before(self, count: int) -> str:
        """Return how many went before."""
        return self.tr("%Ln people were exported before and are not in it.", "", count)

    def lost(self, count: int) -> str:
        """Return how many went of whom a petition put back knows nothing, `%1` being the day."""
        return self.tr(
            "On %1 %Ln people went there of whom this petition, put back from a backup, knows nothing: whoever still "
            "counts is new here. Compare with the platform first.",
            "",
            count,
        )

    def on_paper(self, count: int) -> str:
        """Return how many are on paper."""
        return self.tr("Besides, %Ln signatures on paper are only counted.", "", count)

    def undecided(self, count: int) -> str:
        """Return how many names nobody said how to part."""
        return self.tr("%Ln names in one box have to be parted: choose how.", "", count)

    def trap(self, code: str, count: int) -> str:
        """Return what a trap is, of so many people."""
        return {**self._reasons(), **self._traps()}[code](count)

    def _reasons(self) -> dict[str, Callable[[int], str]]:
        return {
            "asked": lambda n: self.tr("%Ln asked to be counted without their name: they are in no file", "", n),
            "no_email": lambda n: self.tr("%Ln gave no e-mail address, which this platform needs", "", n),
            "one_name": lambda n: self.tr("%Ln have one name, and this platform needs the other", "", n),
            "no_fact": lambda n: self.tr("%Ln lack something that this platform needs", "", n),
            "refused_cell": lambda n: self.tr("%Ln have an e-mail address that this platform refuses", "", n),
            "refused_country": lambda n: self.tr("%Ln live in a country that this platform refuses", "", n),
            "shared": lambda n: self.tr("%Ln share an e-mail address with a row that they would overwrite", "", n),
            "one_box": lambda n: self.tr("%Ln wrote their name in one box, and you left those out", "", n),
            "no_agreement": lambda n: self.tr("%Ln agreed to a text that is not kept here: withheld", "", n),
            "no_yes": lambda n: self.tr("%Ln did not say yes and would be subscribed: withheld", "", n),
        }

    def _traps(self) -> dict[str, Callable[[int], str]]:
        return {
            "gone": lambda n: self.tr("%Ln went before and took it back since: take them off there by hand", "", n),
            "stopped": lambda n: self.tr("%Ln asked to hear no more: see that they are unsubscribed there", "", n),
            "elsewhere": lambda n: self.tr("%Ln went there before, straight or by file: see that none is twice", "", n),
            "not_opted_in": lambda n: self.tr("%Ln in the file did not say yes: see that none is subscribed", "", n),
            "parted": lambda n: self.tr("%Ln names in one box are parted as you chose", "", n),
            "cut": lambda n: self.tr("%Ln have something longer than the platform holds: it is cut", "", n),
            "unsubscribed": lambda n: self.tr("%Ln did not say yes, and are sent as not subscribed", "", n),
            "formula": lambda n: self.tr("%Ln have something that a spreadsheet would run: it is guarded", "", n),
            "loses_signed_at": lambda n: self.tr("%Ln lose the moment they signed: there is no place for it", "", n),
            "loses_not_asked": lambda n: self.tr("%Ln were not asked, and the platform will say no", "", n),
            "loses_proof": lambda n: self.tr("%Ln have no proof of their answer there: it stays here", "", n),
        }
