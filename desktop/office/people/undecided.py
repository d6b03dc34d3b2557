"""What staff can look at beside the pairs: read when one list of it is at its end, so that nobody misses the others."""

from dataclasses import dataclass

from desktop.petition.review.namesakes import NOBODY as NOBODY
from desktop.petition.review.namesakes import Namesakes, count_namesakes
from desktop.petition.store.store import Petition


@dataclass(frozen=True, slots=True)
class Undecided:
    """`namesakes`: people whom nothing tells apart; each of them counts."""

    namesakes: Namesakes = NOBODY


def look_at_undecided(petition: Petition) -> Undecided:
    """Return what there is. Raises PetitionError."""
    return Undecided(count_namesakes(petition))
