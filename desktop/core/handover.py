"""What a device has handed over and what it still holds: counts, and nothing about anybody."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.core.errors import TablingError
from desktop.core.event import Event


@dataclass(frozen=True, slots=True)
class ClosingRule:
    """When batches close by themselves. At the end of an event they do in any case.

    `hour`: also each day at this hour of the device's clock, None for never; `every`: also as soon as so many
    signatures are in no batch, 0 for never.
    """

    hour: int | None = None
    every: int = 0


AT_THE_END = ClosingRule()
FEWEST = 10  # signatures in a batch that closes by number: smaller ones would tell who signed when


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


@dataclass(frozen=True, slots=True)
class DeviceSummary:
    """Everything that is kept on a device. `waiting`: the signatures that are nowhere but here.

    `unbatched` of those are in no batch yet. `emptied`: nothing unproven is left, the device may be handed back.
    `trouble`: why a drop box's file cannot be used, or None; the other boxes are.
    """

    signatures: int = 0
    batches: int = 0
    waiting: int = 0
    unbatched: int = 0
    emptied: bool = False
    boxes: tuple[BoxStatus, ...] = ()
    trouble: TablingError | None = None


@dataclass(frozen=True, slots=True)
class WrittenBatch:
    """A batch that is in a file now; `recovered`: its signatures come out of a damaged journal."""

    number: int
    count: int
    event: Event
    file: Path
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What one handing over wrote: so many batch files with so many signatures in all, and which."""

    files: int
    signatures: int
    batches: tuple[WrittenBatch, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """What the receipts found in one place did: how many there were for this device, and what they erased.

    `refused`: why some were not believed, in their order. `boxes`: the names of drop boxes taken from there.
    """

    receipts: int = 0
    signatures: int = 0
    refused: tuple[TablingError, ...] = ()
    boxes: tuple[str, ...] = ()
