"""What a device has handed over and what it still holds: counts, and nothing about anybody."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that is kept on a device. `waiting` is the signatures in no batch file yet."""

    signatures: int
    batches: int
    waiting: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What one handing over wrote: so many batch files with so many signatures in all."""

    files: int
    signatures: int
