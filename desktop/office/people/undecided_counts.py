"""What waits in each list of what staff decide, so that nobody takes the end of one of them for the end of all."""

from dataclasses import dataclass

from desktop.core.progress import Report, ignore
from desktop.petition.review.doubtful_names import suggest_names
from desktop.petition.review.duplicate_groups import find_groups
from desktop.petition.review.namesakes import NOBODY as NOBODY
from desktop.petition.review.namesakes import Namesakes, count_namesakes
from desktop.petition.review.review_queue import count_review
from desktop.petition.store.opening_petition import Petition

MOST_NAMES = 200  # counted; whoever has more of them does not ask for the number


@dataclass(frozen=True, slots=True)
class Undecided:
    """How many `pairs`, `groups` and `names` wait; of the groups, how many are `equal` rows of tables.

    `namesakes`: people whom nothing tells apart; each of them counts.
    """

    pairs: int = 0
    groups: int = 0
    equal: int = 0
    names: int = 0
    namesakes: Namesakes = NOBODY


def look_at_undecided(petition: Petition, *, report: Report = ignore) -> Undecided:
    """Return what waits. Reads names and rows of tables: seconds for a million. Raises PetitionError, Cancelled."""
    groups = find_groups(petition, report=report)
    return Undecided(
        count_review(petition),
        len(groups),
        sum(each.reason == "equal_rows" for each in groups),
        len(suggest_names(petition, most=MOST_NAMES, report=report)),
        count_namesakes(petition),
    )
