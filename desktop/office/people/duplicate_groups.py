"""One person or several, for many groups of signatures at once: looked at, decided, and taken back together."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.errors import PetitionError
from desktop.office.people.decisions import undo_decision
from desktop.petition.review.decisions import PairDecision as PairDecision
from desktop.petition.review.decisions import decide_group
from desktop.petition.review.duplicate_groups import NAMESAKES as NAMESAKES
from desktop.petition.review.duplicate_groups import DuplicateGroup as DuplicateGroup
from desktop.petition.review.duplicate_groups import find_groups as find_groups
from desktop.petition.store.opening_petition import Petition


@dataclass(frozen=True, slots=True)
class DecidedGroups:
    """The decisions that were made, by number; `left`: groups against which an earlier decision speaks."""

    decisions: tuple[int, ...]
    left: int


def decide_groups(
    petition: Petition, verdict: PairDecision, groups: Sequence[Sequence[int]], *, by: str
) -> DecidedGroups:
    """Say of each group, by the numbers of its signatures, that it is one person (`same`) or several (`different`).

    A group of which an earlier decision says the contrary is left as it is, and stops no other. Raises UsageError,
    NoSuchSignature, and PetitionError where none of them could be decided.
    """
    decisions: list[int] = []
    left = 0
    for count, numbers in enumerate(groups, 1):
        try:
            decisions += [each.number for each in decide_group(petition, verdict, numbers, by=by)]
        except PetitionError:
            left += 1
            if count == len(groups) and not decisions:
                raise
    return DecidedGroups(tuple(decisions), left)


def undo_decisions(petition: Petition, decisions: Sequence[int], *, by: str) -> None:
    """Take several decisions back, the last one first. Raises NoSuchDecision, PetitionError."""
    for number in reversed(decisions):
        undo_decision(petition, number, by=by)
