"""A batch as the ledger sees it: the ranges of numbers it holds, and its place in its device's chain."""

from dataclasses import dataclass

Range = tuple[int, int]  # running numbers, the first and the last


@dataclass(frozen=True, slots=True)
class LedgerEvent:
    """An event as batches name it; one whose batches all wait in quarantine goes by its name alone."""

    id: str
    name: str
    day: str


@dataclass(frozen=True, slots=True)
class BatchRange:
    """A batch of a device: the ranges of numbers it holds, in order. `number` is its merge's, None where it waits.

    `number_on_device`, `digest` (of its lines), `previous` (that of the batch before) and `installation` as in its
    manifest; a lost device's batch that waits tells no digest.
    """

    number: int | None
    device: str
    event: LedgerEvent
    held: tuple[Range, ...]
    undone: bool = False
    rejected: int = 0
    erased: int = 0
    number_on_device: int = 0
    digest: str = ""
    previous: str = ""
    installation: str = ""
    format: int = 1
