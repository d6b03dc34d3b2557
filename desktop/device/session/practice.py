"""A stall to practise at: it takes what is typed, keeps nothing and counts nothing."""

from dataclasses import dataclass

from desktop.core.form import Entry

PRACTICE_CODE = "0000-0000"  # no real code holds a nought: nobody can take it for one, or withdraw by it


@dataclass(frozen=True, slots=True)
class PracticeStall:
    """Stands where a Stall would."""

    def sign(self, entry: Entry) -> str:  # noqa: ARG002 - it is let go at once: that is the point
        """Return a code that belongs to nobody."""
        return PRACTICE_CODE

    def count_today(self) -> int:
        """Return nought, however many have practised."""
        return 0
