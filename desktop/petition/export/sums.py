"""The sums of an export, which add up: whoever counts has a row, is counted by hand, or is withheld."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

# What is said of an export before it is written, beside why people have no row: who in the file did not say yes; names
# in one box that are parted; cells that are cut, or guarded against being run as formulas; what the platform has no
# place for; who was exported before and must be taken off there by hand, who asked to hear no more, who went to the
# platform already by the other road, and who is sent without having said yes, and so unsubscribed.
LOSSES = {"signed_at": "loses_signed_at", "not_asked": "loses_not_asked", "proof": "loses_proof"}
TRAPS = ("gone", "stopped", "elsewhere", "not_opted_in", "parted", "cut", "formula", "unsubscribed", *LOSSES.values())
MOST_NAMED = 10_000  # people whom a trap names one by one


@dataclass(frozen=True, slots=True)
class ExportSums:
    """`total == importable + count_only + withheld`: the people that an export is about."""

    importable: int
    count_only: int
    withheld: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.importable + self.count_only + self.withheld


@dataclass(frozen=True, slots=True)
class TrappedPerson:
    """Somebody whom a trap is about: the number of their signature, and their name."""

    number: int
    name: str


@dataclass(slots=True)
class TrapCount:
    """What is counted while people are sorted: how many, and who they are, by reason or trap."""

    counts: Counter[str] = field(default_factory=Counter)
    people: dict[str, list[TrappedPerson]] = field(default_factory=dict)

    def add(self, what: str, number: int, name: str) -> None:
        """Count one more, and note who it is while there is room."""
        self.counts[what] += 1
        named = self.people.setdefault(what, [])
        if len(named) < MOST_NAMED:
            named.append(TrappedPerson(number, name))


def sums_of(fates: Mapping[str, int]) -> ExportSums:
    """Return the sums of people counted by their fate."""
    return ExportSums(fates.get("importable", 0), fates.get("count_only", 0), fates.get("withheld", 0))
