"""Which running numbers of a device are here, and which are missing: worked out from the batches that came."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise

from sqlalchemy import Connection, RowMapping, select, union_all

from desktop.petition.intake.devices import RUN
from desktop.petition.intake.rejections import GONE
from desktop.petition.merging.batch_range import BatchRange, LedgerEvent, Range
from desktop.petition.tables.arrival_tables import (
    also_in,
    batch,
    cancellation,
    quarantine,
    rejection,
    signature,
    withdrawal_request,
)
from desktop.petition.tables.lasting_tables import erased
from desktop.transfer.manifest import decode_manifest


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of numbers that a batch holds, and no other that was looked at before."""

    first: int
    last: int
    part: BatchRange

    @property
    def size(self) -> int:
        """How many numbers these are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """What a hand-over sheet said: the last number that a device gave at an event (its id)."""

    device: str
    event: str
    last: int


def read_parts(connection: Connection) -> list[BatchRange]:
    """Return every batch that devices sent, merged or in quarantine."""
    refused = Counter(connection.execute(select(rejection.c.batch).where(rejection.c.reason.not_in(GONE))).scalars())
    gone = Counter(connection.execute(select(erased.c.batch)).scalars())
    parts = [
        BatchRange(
            row["number"],
            row["device"],
            LedgerEvent(row["event"], row["event_name"], row["event_day"]),
            _held(connection, row),
            row["undone"],
            refused[row["number"]],
            gone[row["number"]],
            *(row[name] for name in ("device_number", "entries_sha256", "previous", "installation", "format")),
        )
        for row in connection.execute(select(batch).where(batch.c.source == "")).mappings().all()
    ]
    named = {part.event.name: part.event for part in parts}
    return parts + [_waiting(row, named) for row in connection.execute(select(quarantine)).mappings()]


def _waiting(row: RowMapping, named: Mapping[str, LedgerEvent]) -> BatchRange:
    """Return a batch that waits, of which nobody has looked at the lines: it holds what it says it holds."""
    name, held = row["event_name"], ((row["first"], row["last"]),)
    if row["manifest"] is None:
        return BatchRange(None, row["device"], named.get(name, _event_called(name)), held)
    said = decode_manifest(row["manifest"])
    event = LedgerEvent(said.event.id, said.event.name, said.event.day)
    chain = (said.number, said.entries_sha256, said.previous, said.installation, said.format)
    return BatchRange(None, said.device, event, held, False, 0, 0, *chain)  # noqa: FBT003 - it is not undone


def _event_called(name: str) -> LedgerEvent:
    return LedgerEvent(name, name, "")


def _held(connection: Connection, row: RowMapping) -> tuple[Range, ...]:
    whole = row["count"] == row["last"] - row["first"] + 1
    return ((row["first"], row["last"]),) if whole else _ranges_in(connection, row["number"])


def stretches_of(parts: Iterable[BatchRange]) -> list[Stretch]:
    """Return which batch holds which numbers of one device, each once; a merge that counts goes before one undone."""
    first_come = sorted(parts, key=lambda part: (part.number is None, part.undone, part.number or 0))
    found = sorted((Stretch(*held, part) for part in first_come for held in part.held), key=_place)
    if all(before.last < after.first for before, after in pairwise(found)):
        return found
    return list(_each_once(first_come))


def _each_once(parts: Iterable[BatchRange]) -> Iterator[Stretch]:
    """Yield what each part holds that none before it holds, by its ends: however far they lie apart."""
    taken: list[Range] = []  # in order, and never two that touch each other
    for part in parts:
        for first, last in part.held:
            at = bisect_left(taken, (first, 0))
            at -= bool(at and taken[at - 1][1] >= first)
            free = first
            end = at
            while end < len(taken) and taken[end][0] <= last:
                if free < taken[end][0]:
                    yield Stretch(free, taken[end][0] - 1, part)
                free = max(free, taken[end][1] + 1)
                end += 1
            if free <= last:
                yield Stretch(free, last, part)
            here = taken[at:end]
            taken[at:end] = [(min([first, *(one for one, _ in here)]), max([last, *(other for _, other in here)]))]


def find_missing(stretches: Iterable[Stretch], sheets: Iterable[HandoverSheet]) -> Mapping[str, list[Range]]:
    """Return the ranges of missing numbers by event id: each was given before the next number that is known of.

    A device that sets a damaged journal aside goes on after a whole million; what lies between was never given.
    """
    known = [(each.first, each.last, each.part.event.id) for each in stretches]
    known += [(each.last + 1, each.last, each.event) for each in sheets]  # it says where numbers end, and holds none
    missing: dict[str, list[Range]] = {}
    for run, ends in groupby(sorted(known), key=lambda each: (each[1] - 1) // RUN):
        reached = run * RUN
        for first, last, event in ends:
            if first > reached + 1:
                missing.setdefault(event, []).append((reached + 1, first - 1))
            reached = max(reached, last)
    return missing


def ranges_of(numbers: Iterable[int]) -> Iterator[Range]:
    """Yield the ranges that these numbers make up, lowest first."""
    ordered = sorted(numbers)
    for _, group in groupby(enumerate(ordered), key=lambda each: each[1] - each[0]):
        members = [number for _, number in group]
        yield members[0], members[-1]


def _place(stretch: Stretch) -> int:
    return stretch.first


def _ranges_in(connection: Connection, number: int) -> tuple[Range, ...]:
    """Look at every line of a batch that does not hold all numbers between its first and its last."""
    twins = select(signature.c.sequence).join(also_in).where(also_in.c.batch == number)
    every = union_all(
        select(signature.c.sequence).where(signature.c.batch == number),
        twins,
        select(rejection.c.sequence).where(rejection.c.batch == number),
        select(erased.c.sequence).where(erased.c.batch == number),
        select(cancellation.c.sequence).where(cancellation.c.batch == number),
        select(withdrawal_request.c.sequence).where(withdrawal_request.c.batch == number),
    )
    return tuple(ranges_of(set(connection.execute(every).scalars())))
