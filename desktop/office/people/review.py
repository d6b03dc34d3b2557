"""What staff look at: who may have signed twice, and names that may be a joke; a page at a time."""

from dataclasses import dataclass

from desktop.core.name_writing import printed_name
from desktop.core.progress import Report, ignore
from desktop.petition.review.doubtful_names import RULES as RULES
from desktop.petition.review.doubtful_names import Suggestion as Suggestion
from desktop.petition.review.doubtful_names import suggest_names
from desktop.petition.review.doubtful_times import DoubtfulTimes as DoubtfulTimes
from desktop.petition.review.doubtful_times import doubtful_times
from desktop.petition.review.event_corrections import NamedTwice as NamedTwice
from desktop.petition.review.event_corrections import events_named_twice
from desktop.petition.review.namesakes import Namesakes as Namesakes
from desktop.petition.review.namesakes import count_namesakes as count_namesakes
from desktop.petition.review.namesakes import find_namesakes
from desktop.petition.review.repeated_rows import EqualRows as EqualRows
from desktop.petition.review.repeated_rows import find_equal_rows as find_equal_rows
from desktop.petition.review.review_queue import PossibleDuplicate as PossibleDuplicate
from desktop.petition.review.review_queue import Side as Side
from desktop.petition.review.review_queue import count_review, read_sides, review_queue
from desktop.petition.review.review_queue import count_tagged as count_tagged
from desktop.petition.review.withdrawal_requests import AnsweredRequest as AnsweredRequest
from desktop.petition.review.withdrawal_requests import WaitingRequest as WaitingRequest
from desktop.petition.review.withdrawal_requests import answered_requests as answered_requests
from desktop.petition.review.withdrawal_requests import dismiss_request as dismiss_request
from desktop.petition.review.withdrawal_requests import list_requests as list_requests
from desktop.petition.review.withdrawal_requests import request_to_dismiss as request_to_dismiss
from desktop.petition.store.opening_petition import Petition


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


@dataclass(frozen=True, slots=True)
class Alike:
    """One name that several bear in one country, and their signatures by number."""

    name: str
    country: str
    numbers: tuple[int, ...]


def show_namesakes(petition: Petition, *, most: int = 10) -> tuple[Alike, ...]:
    """Return the first whom nothing tells apart: each counts, and may be one person. Raises PetitionError."""
    found = find_namesakes(petition, most=most)
    sides = read_sides(petition, [numbers[0] for numbers in found])
    first = [(sides[numbers[0]], numbers) for numbers in found]
    return tuple(Alike(printed_name(of.given_name, of.family_name), of.country, numbers) for of, numbers in first)


@dataclass(frozen=True, slots=True)
class Noteworthy:
    """What waits for staff besides signatures: requests to be taken off, and what is hard to believe of merges.

    `times`: those of signatures; `events`: ids under which there are two names, places or days.
    """

    requests: tuple[WaitingRequest, ...]
    times: tuple[DoubtfulTimes, ...]
    events: tuple[NamedTwice, ...]


def show_times(petition: Petition) -> tuple[DoubtfulTimes, ...]:
    """Return the merges of which times are hard to believe. Raises PetitionError."""
    with petition.reading() as connection:
        return doubtful_times(connection)


def show_noteworthy(petition: Petition) -> Noteworthy:
    """Return the requests, merges and events that staff should look at. Raises PetitionError."""
    requests = list_requests(petition)
    with petition.reading() as connection:
        return Noteworthy(requests, doubtful_times(connection), events_named_twice(connection))
