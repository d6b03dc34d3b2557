"""The completeness ledger: of every number a device gave, whether it is here, and which never came.

Batches say which numbers they hold, so the ledger adds up batches and not signatures. Only a device whose batches have
gaps (it changed events, or a batch was forged) is looked at number by number.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.petition.intake.devices import KnownDevice, read_devices
from desktop.petition.merging.batch_range import BatchRange, LedgerEvent, Range
from desktop.petition.merging.branches import branches_of
from desktop.petition.merging.handover_sheets import read_sheets
from desktop.petition.merging.sequence_clashes import find_clashes
from desktop.petition.merging.sequence_gaps import HandoverSheet, find_missing, read_parts, stretches_of
from desktop.petition.store.opening_petition import Petition


@dataclass(frozen=True, slots=True)
class ForkBranch:
    """One of the copies of a device, of so many: `number` from 1."""

    number: int
    of: int


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One device at one event: `signed == here + undone + rejected + erased + waiting + len(missing numbers)`.

    `branch`: which of the copies, where the device was copied or its journal put back; what all had before is in each.
    `undone`: in merges taken back. `waiting`: in quarantine. `missing`: ranges of numbers that were given and never
    handed over, as far as later batches and hand-over sheets tell.
    """

    event: LedgerEvent
    device: KnownDevice
    here: int
    undone: int
    rejected: int
    erased: int
    waiting: int
    missing: tuple[Range, ...]
    branch: ForkBranch | None = None

    @property
    def absent(self) -> int:
        """How many numbers are missing."""
        return sum(last - first + 1 for first, last in self.missing)

    @property
    def signed(self) -> int:
        """How many numbers the device is known to have given at this event."""
        return self.here + self.undone + self.rejected + self.erased + self.waiting + self.absent


def read_ledger(petition: Petition) -> tuple[LedgerLine, ...]:
    """Return a line for each event and device, by day, event and device. Raises PetitionError."""
    with petition.reading() as connection:
        known = read_devices(connection)
        parts = read_parts(connection)
        sheets = read_sheets(connection, known)
        clashes = find_clashes(connection, parts)
    of_device: defaultdict[str, list[BatchRange]] = defaultdict(list)
    for part in parts:
        of_device[part.device].append(part)
    lines: list[LedgerLine] = []
    events = _named(parts, sheets)
    for id_ in sorted({*of_device, *(sheet.device for sheet in sheets)}):
        device = known.get(id_, KnownDevice(id_, "", "waiting"))
        own = [sheet for sheet in sheets if sheet.device == id_]
        branches = branches_of(of_device[id_], clashes) or [[]]  # of a device of which nothing came yet
        for branch, members in enumerate(branches, 1):
            number = ForkBranch(branch, len(branches)) if len(branches) > 1 else None
            lines += _of_branch(device, members, own, events, number)
            own = []  # a hand-over sheet is of one of them, and nobody knows which
    return tuple(sorted(lines, key=_order))


def list_forks(petition: Petition) -> tuple[LedgerLine, ...]:
    """Return a line for each event and branch of each device that was copied or put back. Raises PetitionError."""
    return tuple(line for line in read_ledger(petition) if line.branch)


def _named(parts: Iterable[BatchRange], sheets: Iterable[HandoverSheet]) -> dict[str, LedgerEvent]:
    """Return each event by its id, by the name that came first; one that only a sheet names, as it is written there."""
    events: dict[str, LedgerEvent] = {}
    for part in parts:
        events.setdefault(part.event.id, part.event)
    for sheet in sheets:
        events.setdefault(sheet.event, LedgerEvent(sheet.event, sheet.event, ""))
    return events


def _of_branch(
    device: KnownDevice,
    members: Sequence[BatchRange],
    sheets: Sequence[HandoverSheet],
    events: Mapping[str, LedgerEvent],
    branch: ForkBranch | None,
) -> list[LedgerLine]:
    stretches = stretches_of(members)
    missing = find_missing(stretches, sheets)
    size: Counter[BatchRange] = Counter()
    for each in stretches:
        size[each.part] += each.size
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for part, held in size.items():
        counts[part.event.id] += _counted(part, held)
    return [
        LedgerLine(
            events[id_],
            device,
            **{name: counts[id_][name] for name in ("here", "undone", "rejected", "erased", "waiting")},
            missing=tuple(missing.get(id_, ())),
            branch=branch,
        )
        for id_ in events
        if id_ in missing or id_ in counts
    ]


def _counted(part: BatchRange, held: int) -> Counter[str]:
    """Return what became of the numbers of a batch that no other batch holds as well."""
    where = "waiting" if part.number is None else "undone" if part.undone else "here"
    rejected = min(part.rejected, held)
    gone = min(part.erased, held - rejected)
    return Counter({"rejected": rejected, "erased": gone, where: held - rejected - gone})


def _order(line: LedgerLine) -> tuple[str, str, str, str, int]:
    branch = line.branch.number if line.branch else 0
    return line.event.day, line.event.name, line.event.id, line.device.called, branch
