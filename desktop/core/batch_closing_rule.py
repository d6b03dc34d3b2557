"""When batches close by themselves."""

from dataclasses import dataclass


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
