"""The rules of docs/adr/0006-duplicates.md once more, in plain Python over plain facts: slow, and easy to check."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fact:
    """One signature as the rules see it; `name`, `mailbox` and `place` are folded by hand, empty for not given."""

    number: int
    id: bytes
    name: str
    mailbox: str
    country: str
    place: str
    at: str
    jumped: bool
    silent: bool = False

    @property
    def person(self) -> str:
        return f"{self.mailbox} {self.name}" if self.mailbox else f"alone {self.number}"

    @property
    def moment(self) -> tuple[bool, bool, str, bytes]:
        return not self.silent, self.jumped or not self.at, self.at, self.id


@dataclass(slots=True)
class Decided:
    """One decision that stands: `numbers` of signatures, or the two of a pair."""

    act: str
    reason: str
    numbers: tuple[int, ...]
    at: str = field(default="2026-11-11T11:11:11Z")


# What names may be one person's: one is a slip of the other.
SIMILAR = ({"benedict lee", "benedikt lee"},)

Standing = tuple[str, str, int | None, int | None]


def expected(everybody: Mapping[int, Fact], live: set[int], decided: Iterable[Decided]) -> dict[int, Standing]:
    """State, reason, kept_as and doubt of each signature that counts."""
    decisions = list(decided)
    who = _classes(everybody, decisions)
    out = _taken_out(everybody, who, decisions)
    here = [everybody[number] for number in live]
    counting = [each for each in here if each.number not in out]
    first = {person: _earliest(each for each in counting if who[each.number] == person) for person in who.values()}
    found: dict[int, Standing] = {}
    for each in here:
        head = first[who[each.number]]
        if each.number in out:
            found[each.number] = (*out[each.number], None, None)
        elif head is not each:
            assert head
            reason = "same_person" if head.person == each.person else "decided_same"
            found[each.number] = ("valid", reason, head.number, None)
    kept = [each for each in counting if each.number not in found]
    return found | {each.number: _doubt(each, kept, who, decisions) for each in kept}


def _classes(everybody: Mapping[int, Fact], decisions: list[Decided]) -> dict[int, frozenset[str]]:
    groups = [{each.person} for each in everybody.values()]
    for each in decisions:
        if each.act == "same":
            one, other = (everybody[number].person for number in each.numbers)
            joined = [group for group in groups if one in group or other in group]
            groups = [group for group in groups if group not in joined] + [set().union(*joined)]
    return {n: frozenset(next(group for group in groups if each.person in group)) for n, each in everybody.items()}


def _taken_out(
    everybody: Mapping[int, Fact], who: Mapping[int, frozenset[str]], decisions: list[Decided]
) -> dict[int, tuple[str, str]]:
    out = {}
    for number, each in everybody.items():
        said = [one for one in decisions if one.act in ("valid", "invalid") and number in one.numbers]
        gone = [one for one in decisions if one.act == "withdrawn" and _same_signer(who, number, one.numbers)]
        named = any(number in one.numbers for one in gone)
        if gone and (named or each.jumped or each.at <= max(one.at for one in gone)):
            out[number] = ("withdrawn", gone[-1].reason)
        elif said and said[-1].act == "invalid":
            out[number] = ("invalid", said[-1].reason)
    return out


def _same_signer(who: Mapping[int, frozenset[str]], number: int, numbers: Iterable[int]) -> bool:
    return any(who[number] == who[other] for other in numbers)


def _earliest(facts: Iterable[Fact]) -> Fact | None:
    return min(facts, key=lambda each: each.moment, default=None)


def _doubt(each: Fact, kept: list[Fact], who: Mapping[int, frozenset[str]], decisions: list[Decided]) -> Standing:
    box = _earliest(other for other in kept if each.mailbox and other.mailbox == each.mailbox)
    spot = (each.name, each.country, each.place)
    home = _earliest(other for other in kept if each.place and (other.name, other.country, other.place) == spot)
    said = [one.act for one in decisions if one.act in ("valid", "invalid") and each.number in one.numbers]

    def open_(other: Fact | None) -> bool:
        apart = any(
            {who[number] for number in one.numbers} == {who[each.number], who[other.number]}
            for one in decisions
            if one.act == "different" and other
        )
        return other is not None and other is not each and not apart and not said

    if like := _earliest(other for other in _alike(each, kept) if open_(other)):
        return ("review", "similar_name", None, like.number)
    if box and open_(box) and not (each.country and each.country == box.country) and not (
        each.place and each.place == box.place
    ):  # fmt: skip
        return ("review", "same_email", None, box.number)
    if home and open_(home) and not (each.mailbox and home.mailbox):
        return ("review", "same_name_and_place", None, home.number)
    return ("valid", "", None, None)


def _alike(each: Fact, kept: list[Fact]) -> list[Fact]:
    earlier = (other for other in kept if other.mailbox == each.mailbox and other.moment < each.moment)
    likes = ({each.name}, *SIMILAR) if each.mailbox else ()
    return [other for other in earlier if {each.name, other.name} in likes]
