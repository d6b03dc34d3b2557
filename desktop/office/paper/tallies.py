"""Paper sheets that are only counted: how many, or that nobody knows how many."""

from desktop.core.errors import UsageError
from desktop.petition.paper.tallies import MOST
from desktop.petition.paper.tallies import PaperCount as PaperCount
from desktop.petition.paper.tallies import Tally as Tally
from desktop.petition.paper.tallies import add_tally as add_tally
from desktop.petition.paper.tallies import list_tallies as list_tallies
from desktop.petition.paper.tallies import undo_tally as undo_tally


def read_count(typed: str) -> int:
    """Return the number that somebody typed for a count. Raises UsageError."""
    if not typed.isascii() or not typed.isdigit() or len(typed) > len(str(MOST)):
        raise UsageError("Give how many as a number, or say that it is unknown.")
    return int(typed)
