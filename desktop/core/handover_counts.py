"""What a device has handed over and what it still holds: counts, and nothing about anybody."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.core.errors import TablingError
from desktop.core.event import Event

# What it takes to send to a drop box: any network, its computer in the same one, or that somebody plugs it in.
Reach = Literal["network", "near", "plug"]


@dataclass(frozen=True, slots=True)
class BoxStatus:
    """What one drop box has and has not taken yet.

    `said` is what stood in the way the last time, in English, and `kind` the name of that kind of error; both empty
    when nothing did.
    """

    box: str
    delivered: int
    waiting: int
    waiting_signatures: int
    said: str
    kind: str
    reach: Reach = "network"

    def __add__(self, other: "BoxStatus") -> "BoxStatus":
        """Return how far the same box is with what another key of this device signed besides."""
        trouble = self if self.kind else other
        return BoxStatus(
            self.box,
            self.delivered + other.delivered,
            self.waiting + other.waiting,
            self.waiting_signatures + other.waiting_signatures,
            trouble.said,
            trouble.kind,
            self.reach,
        )


@dataclass(frozen=True, slots=True)
class DeviceSummary:
    """Everything that is kept on a device. `waiting`: the signatures that are nowhere but here.

    `unbatched` of those are in no batch yet. `emptied`: nothing unproven is left, the device may be handed back.
    `trouble`: why a drop box's file cannot be used, or None; the other boxes are. `words`: of the key under which
    people sign now. `unwelcome`: the words of each key whose batches headquarters holds and has not welcomed yet.

    All of these count records, for each must arrive. `uncounted` of them are no signatures that count: what was undone,
    and what takes back; of events that are here whole, since no record tells which it is. `mixed`: others may be, too.
    """

    signatures: int = 0
    batches: int = 0
    waiting: int = 0
    unbatched: int = 0
    emptied: bool = False
    boxes: tuple[BoxStatus, ...] = ()
    trouble: TablingError | None = None
    words: tuple[str, ...] = ()
    unwelcome: tuple[tuple[str, ...], ...] = ()
    uncounted: int = 0
    mixed: bool = False

    def counting(self, records: int) -> int:
        """Return how many signatures these records hold: known where they are all that is here, else each is told."""
        return max(0, records - self.uncounted) if records == self.signatures else records

    @property
    def waits_by_record(self) -> bool:
        """Whether nobody here knows how many signatures there are among the records that wait."""
        return 0 < self.waiting < self.signatures and (self.uncounted > 0 or self.mixed)

    def __add__(self, other: "DeviceSummary") -> "DeviceSummary":
        """Return what is kept in both journals of a device; both know the same drop boxes."""
        return DeviceSummary(
            self.signatures + other.signatures,
            self.batches + other.batches,
            self.waiting + other.waiting,
            self.unbatched + other.unbatched,
            self.emptied and other.emptied,
            tuple(one + another for one, another in zip(self.boxes, other.boxes, strict=False)),
            self.trouble or other.trouble,
            self.words,
            self.unwelcome + other.unwelcome,
            self.uncounted + other.uncounted,
            self.mixed or other.mixed,
        )


@dataclass(frozen=True, slots=True)
class WrittenBatch:
    """A batch that is in a file now, of a device (its id), up to the running number `last`.

    `recovered`: its signatures come out of a damaged journal.
    """

    number: int
    count: int
    event: Event
    file: Path
    device: str
    last: int
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class SheetLine:
    """What stands on the hand-over sheet: the last number that a device gave at an event, by which gaps are known."""

    device: str
    event: Event
    last: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What one handing over wrote: so many batch files with so many signatures in all, and which."""

    files: int = 0
    signatures: int = 0
    batches: tuple[WrittenBatch, ...] = ()

    @property
    def sheet(self) -> tuple[SheetLine, ...]:
        """The lines for the hand-over sheet, the newest event last. What damage left of a number counts for nothing."""
        last = dict[tuple[str, Event], int]()
        for each in sorted((one for one in self.batches if not one.recovered), key=lambda one: one.last):
            place = (each.device, each.event)
            last.pop(place, None)
            last[place] = each.last
        return tuple(SheetLine(device, event, number) for (device, event), number in last.items())

    def __add__(self, other: "HandedOver") -> "HandedOver":
        """Return what both wrote."""
        batches = self.batches + other.batches
        return HandedOver(self.files + other.files, self.signatures + other.signatures, batches)


@dataclass(frozen=True, slots=True)
class Checked:
    """What the receipts found in one place did: how many there were for this device, and what they erased.

    `refused`: why some, or a part of one, were not believed, in their order. `boxes`: the names of drop boxes taken
    from there; `events`: how many a stick that sets up tablets planned anew. `unwelcome`: a note says that headquarters
    waits to welcome this device. `practised`: headquarters has opened the practice signature that was sent last.
    """

    receipts: int = 0
    signatures: int = 0
    refused: tuple[TablingError, ...] = ()
    boxes: tuple[str, ...] = ()
    unwelcome: bool = False
    practised: bool = False
    events: int = 0

    def __add__(self, other: "Checked") -> "Checked":
        """Return what both did; what stood in the way of both alike stands there once."""
        said = {str(each) for each in self.refused}
        return Checked(
            self.receipts + other.receipts,
            self.signatures + other.signatures,
            (*self.refused, *(each for each in other.refused if str(each) not in said)),
            (*self.boxes, *(each for each in other.boxes if each not in self.boxes)),
            self.unwelcome or other.unwelcome,
            self.practised or other.practised,
            self.events + other.events,
        )
