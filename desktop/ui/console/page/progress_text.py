"""How far long work is, in words that agree with their numbers."""

import math

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from desktop.core.progress import Progress

_MINUTES_FROM = 90  # seconds: above that, people count in minutes


class ProgressText(QObject):
    """Says it through `tr`: by that alone lupdate knows that a sentence has plurals."""

    def so_far(self, progress: Progress) -> str:
        """Return how far something is, as `120 of 400 signatures`; nothing before anybody knows of how many."""
        if progress.total is None:
            return ""
        words = {
            "signatures": self.tr("%1 of %Ln signatures", "", progress.total),
            "rows": self.tr("%1 of %Ln rows", "", progress.total),
            "people": self.tr("%1 of %Ln people", "", progress.total),
            "batches": self.tr("%1 of %Ln batches", "", progress.total),
        }
        plain = self.tr("%1 of %Ln", "", progress.total)
        return words.get(progress.unit, plain).replace("%1", QLocale().toString(progress.done))

    def meanwhile(self, progress: Progress) -> str:
        """Return what comes before the work: another program, or an older petition that is renewed, and how far."""
        if progress.meanwhile == "waiting":
            return QCoreApplication.translate("Console", "Another program is writing to this petition; waiting for it.")
        said = self.tr(
            "This petition is of an older version of Tabling and is brought up to date first. "
            "To stop leaves it as it was."
        )
        return " · ".join(filter(None, (said, self.so_far(progress), self.time_left(progress))))

    def rate(self, progress: Progress) -> str:
        """Return how many a second, or nothing."""
        return self.tr("%Ln a second", "", round(progress.rate)) if progress.rate >= 1 else ""

    def time_left(self, progress: Progress) -> str:
        """Return how long it will take still, or nothing as long as that cannot be told."""
        seconds = progress.seconds_left
        if seconds is None:
            return ""
        if seconds >= _MINUTES_FROM:
            return self.tr("about %Ln minutes left", "", math.ceil(seconds / 60))
        return self.tr("about %Ln seconds left", "", math.ceil(seconds))
