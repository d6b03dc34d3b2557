"""What a device has handed over and what it still holds: counts, and nothing about anybody."""

from dataclasses import dataclass

from desktop.core.errors import TablingError


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


@dataclass(frozen=True, slots=True)
class BoxStanding:
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


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that is kept on a device. `waiting`: the signatures that are nowhere but here.

    `unbatched` of those are in no batch yet. `emptied`: nothing unproven is left, the device may be handed back.
    `trouble`: why the drop boxes cannot be used at all, or None.
    """

    signatures: int = 0
    batches: int = 0
    waiting: int = 0
    unbatched: int = 0
    emptied: bool = False
    boxes: tuple[BoxStanding, ...] = ()
    trouble: TablingError | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What one handing over wrote: so many batch files with so many signatures in all."""

    files: int
    signatures: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What the receipts found in one place did: how many there were for this device, and what they erased.

    `refused`: why one was not believed, the last of them, or None. `boxes`: the names of drop boxes taken from there.
    """

    receipts: int = 0
    signatures: int = 0
    refused: TablingError | None = None
    boxes: tuple[str, ...] = ()
