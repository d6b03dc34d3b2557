"""What becomes of each person in an export: a row, counted by hand without one, or withheld; each has exactly one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from desktop.petition.export.cells import ExportRow, RowWriter
from desktop.petition.export.person_records import ExportRecord
from desktop.petition.export.targets import NAME_PARTS, ExportTarget

Fate = Literal["importable", "count_only", "withheld"]
# Why somebody has no row. Count-only: they asked for it; the platform takes no row without an e-mail, a name of two
# parts or something else, refuses what stands in a cell, a country; another row with their e-mail would be overwritten;
# staff said that one name is only counted. Withheld: nobody knows what they agreed to, or they did not say yes.
Reason = Literal[
    "", "asked", "no_email", "one_name", "no_fact", "refused_cell", "refused_country", "shared", "one_box",
    "no_agreement", "no_yes",
]  # fmt: skip
WITHHELD: frozenset[Reason] = frozenset({"no_agreement", "no_yes"})


@dataclass(frozen=True, slots=True)
class SortedPerson:
    """A person and what becomes of them; `row` is there where they are importable, `said_yes` as the platform hears."""

    record: ExportRecord
    reason: Reason
    said_yes: bool
    row: ExportRow | None = None

    @property
    def fate(self) -> Fate:
        """In which of the three sums they stand."""
        if self.reason in WITHHELD:
            return "withheld"
        return "count_only" if self.reason else "importable"


@dataclass(frozen=True, slots=True)
class Sorting:
    """By what people are sorted: the target and how its rows are written, the request it is told of.

    `taken`: for each fact of which no two rows may share one, what the platform holds already, folded. `names`: how
    names in one box are parted, empty while nobody chose. `others`: who of those that did not say yes may leave all the
    same, for a platform to which people are sent one by one and are not subscribed there.
    """

    target: ExportTarget
    writer: RowWriter
    request: str
    taken: dict[str, set[str]]
    names: str
    others: Callable[[ExportRecord], bool] | None = None

    def parts_name(self, record: ExportRecord) -> bool:
        """Say whether somebody's name must be parted for the target."""
        return record.one_box and self.target.takes_two_names

    def undecided(self, record: ExportRecord) -> bool:
        """Say whether somebody's name must be parted, and nobody chose how."""
        return self.parts_name(record) and not self.names


def sort_people(records: Iterable[ExportRecord], by: Sorting) -> Iterator[SortedPerson]:
    """Yield everybody with what becomes of them; of those who share what must be unique the first has the row."""
    for record in records:
        said_yes = record.answer(by.request).answer == "yes"
        reason = may_not_leave(record, by, said_yes=said_yes) or not_taken(record, by) or _shared(record, by)
        row = None if reason else by.writer.row(record)
        yield SortedPerson(record, reason, said_yes, row)


def may_not_leave(record: ExportRecord, by: Sorting, *, said_yes: bool) -> Reason:
    """Return why somebody may not leave, whatever of theirs the platform takes; nothing where they may."""
    if record.count_only:
        return "asked"
    if not record.agreed:
        return "no_agreement"
    if by.target.is_mailing and not said_yes and not (by.others and by.others(record)):
        return "no_yes"
    return "one_box" if by.names == "leave_out" and by.parts_name(record) else ""


def not_taken(record: ExportRecord, by: Sorting) -> Reason:
    """Return what the platform lacks of somebody, or refuses; nothing where it takes them."""
    fact = by.writer.facts(record)
    open_ = NAME_PARTS if by.undecided(record) else ()  # staff are asked before anything is written
    for name in by.target.needs:
        if not fact(name) and name not in open_:
            return "one_name" if name in NAME_PARTS else "no_email" if name == "email" else "no_fact"
    if record.facts["country"] in by.target.refused_countries:
        return "refused_country"
    return "refused_cell" if by.writer.refused(record) else ""


def _shared(record: ExportRecord, by: Sorting) -> Reason:
    """Say whether a row would overwrite one before it; else its own facts are taken from now on."""
    mine = {name: record.facts[name].casefold() for name in by.target.unique if record.facts[name]}
    if any(value in by.taken.setdefault(name, set()) for name, value in mine.items()):
        return "shared"
    for name, value in mine.items():
        by.taken[name].add(value)
    return ""
