"""What became of a batch that came to the petition, in figures that add up."""

from dataclasses import dataclass
from typing import Literal

from desktop.petition.intake.rejections import GONE, Rejected

Standing = Literal["known", "new", "waiting", "lost"]


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of each line read: `read == added + present + rejected + retractions`, always.

    `twice`: so many of its numbers stand under another id in another batch of the device; `parted`: another batch comes
    after the same one. Either says that the device was copied, or its journal put back.

    `retractions`: cancellations and withdrawal requests. `contested`: so many of those added are contested signatures.

    `undone`: staff undid it before a backup was brought back that does not hold it, so that what came counts for
    nothing until they bring this merge back.

    `device`: how the device stood when the batch came. From one that waits to be welcomed, or is lost, nothing is read:
    `number` is 0 and the batch waits in quarantine. `missing`: so many earlier numbers of the device are not here.
    """

    number: int
    read: int
    added: int
    present: int
    rejected: int
    reasons: tuple[Rejected, ...]
    device: Standing = "known"
    missing: int = 0
    retractions: int = 0
    contested: int = 0
    twice: int = 0
    parted: bool = False
    undone: bool = False

    @property
    def gone(self) -> int:
        """How many of those rejected are gone for good because whoever signed asked for it."""
        return sum(each.code in GONE for each in self.reasons)

    @property
    def waits(self) -> bool:
        """Whether nothing was merged because the device is not welcome, or lost."""
        return self.device in ("waiting", "lost") and not self.number
