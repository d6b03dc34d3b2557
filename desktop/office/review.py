"""What staff look at: who may have signed twice, and names that may be a joke; a page at a time."""

from dataclasses import dataclass

from desktop.core.progress import Report, ignore
from desktop.petition.review.decisions import Decision, decide_pair
from desktop.petition.review.name_suggestions import RULES as RULES
from desktop.petition.review.name_suggestions import Suggestion as Suggestion
from desktop.petition.review.name_suggestions import suggest_names
from desktop.petition.review.review_queue import PossibleDuplicate as PossibleDuplicate
from desktop.petition.review.review_queue import Side as Side
from desktop.petition.review.review_queue import count_review, review_queue
from desktop.petition.store.store import Petition


@dataclass(frozen=True, slots=True)
class DuplicatesPage:
    """Some doubts, in the order they were merged, and how many wait in all. `after`: where the next page begins."""

    doubts: tuple[PossibleDuplicate, ...]
    waiting: int
    after: int | None


@dataclass(frozen=True, slots=True)
class NamesPage:
    """Some names worth a look, in the order they were merged. `after`: where the next page begins, None at the end."""

    suggestions: tuple[Suggestion, ...]
    after: int | None


def show_possible_duplicates(petition: Petition, *, after: int = 0, most: int = 10) -> DuplicatesPage:
    """Return at most `most` doubts, from the one after signature `after`. Raises PetitionError."""
    doubts = review_queue(petition, after=after, most=most)
    return DuplicatesPage(doubts, count_review(petition), doubts[-1].later.number if len(doubts) == most else None)


def show_names(petition: Petition, *, after: int = 0, most: int = 10, report: Report = ignore) -> NamesPage:
    """Return at most `most` names worth a look, from the one after signature `after`; reports people.

    Raises PetitionError, Cancelled.
    """
    found = suggest_names(petition, after=after, most=most, report=report)
    return NamesPage(found, found[-1].number if len(found) == most else None)


def decide_same(petition: Petition, one: int, other: int, *, by: str) -> Decision:
    """Say that two signatures are one person's: they are counted once. Raises PetitionError."""
    return decide_pair(petition, "same", one, other, by=by)


def decide_different(petition: Petition, one: int, other: int, *, by: str) -> Decision:
    """Say that two signatures are two people's: both are counted. Raises PetitionError."""
    return decide_pair(petition, "different", one, other, by=by)
