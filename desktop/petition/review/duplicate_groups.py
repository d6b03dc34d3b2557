"""Signatures that may be one person's, a group at once: in doubt, equal rows of tables, and told apart by nothing."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.name_comparison import name_key
from desktop.core.progress import Report, ignore
from desktop.petition.review.namesakes import find_namesakes
from desktop.petition.review.repeated_rows import find_equal_rows
from desktop.petition.review.review_queue import PossibleDuplicate, Side, read_sides, review_queue
from desktop.petition.store.opening_petition import Petition

NAMESAKES = "namesakes"
MOST_DOUBTS = 1000  # looked at in one go; what is left comes when these are decided
_DIFFERING: Mapping[str, Callable[[Side], str]] = {
    "name": lambda side: name_key(side.given_name, side.family_name),
    "country": lambda side: side.country,
    "email": lambda side: side.email.casefold(),
    "postal_code": lambda side: "".join(side.postal_code.split()).casefold(),
    "phone": lambda side: side.phone,
}


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Two signatures or more that may be one person's, the earliest merged first.

    `reason`: a code of reason_codes.py, `equal_rows` or `namesakes`. `differs`: what two of them gave, and gave
    otherwise: name, country, email, postal_code, phone. Empty: they are surely alike, or nothing tells.
    """

    members: tuple[Side, ...]
    reason: str
    differs: tuple[str, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """Of the signatures, as staff's decisions name them."""
        return tuple(each.number for each in self.members)

    @property
    def hard(self) -> bool:
        """Whether somebody has to look at each of them: they differ, nothing tells, or a device gave one id twice."""
        return bool(self.differs) or self.reason in ("same_id", NAMESAKES)


def find_groups(petition: Petition, *, report: Report = ignore) -> tuple[DuplicateGroup, ...]:
    """Return the groups that wait, the surest first and the larger before the smaller; last whom nothing tells apart.

    Reads every row that came in a table: seconds for a million. Raises PetitionError, Cancelled.
    """
    doubts = review_queue(petition, most=MOST_DOUBTS)
    joined = _joined(doubts)
    equal = [each.numbers for each in find_equal_rows(petition, most=MOST_DOUBTS, report=report)]
    told = {number for numbers in equal for number in numbers}
    alike = [numbers for numbers in find_namesakes(petition) if not told.issuperset(numbers)]
    sides = read_sides(petition, told.union(*alike))
    groups = [_group([sides[number] for number in numbers], "equal_rows") for numbers in equal]
    groups += [_group(members, reason) for members, reason in joined]
    groups += [_group([sides[number] for number in numbers], NAMESAKES) for numbers in alike]
    return tuple(sorted(groups, key=_sureness))


def _sureness(group: DuplicateGroup) -> tuple[bool, bool, int, int, tuple[int, ...]]:
    return group.reason == NAMESAKES, group.hard, len(group.differs), -len(group.members), group.numbers


def _joined(doubts: Sequence[PossibleDuplicate]) -> list[tuple[list[Side], str]]:
    """Put together whoever is doubted with somebody who is doubted with another, and so on."""
    of: dict[int, int] = {}
    sides = {side.number: side for each in doubts for side in (each.earlier, each.later)}

    def first(number: int) -> int:
        while of.get(number, number) != number:
            number = of[number]
        return number

    for each in doubts:
        one, other = sorted((first(each.earlier.number), first(each.later.number)))
        of[other] = one
    members: defaultdict[int, list[Side]] = defaultdict(list)
    for number in sorted(sides):
        members[first(number)].append(sides[number])
    reasons = {first(each.later.number): each.reason for each in reversed(doubts)}
    return [(group, reasons[root]) for root, group in members.items()]


def _group(members: Sequence[Side], reason: str) -> DuplicateGroup:
    given = {name: {told(each) for each in members} - {""} for name, told in _DIFFERING.items()}
    return DuplicateGroup(tuple(members), reason, tuple(name for name, several in given.items() if len(several) > 1))
