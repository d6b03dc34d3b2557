"""What became of a batch that came to the petition, in figures that add up."""

from dataclasses import dataclass
from typing import Literal

from desktop.petition.intake.rejections import Rejected

Standing = Literal["known", "new", "lost"]


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of each signature read: `read == added + present + rejected`, always.

    `device`: what headquarters knew of the device when the batch came. From a lost one nothing is read: `number` is 0
    and the batch waits in quarantine. `missing`: so many earlier numbers of the device are not here.
    """

    number: int
    read: int
    added: int
    present: int
    rejected: int
    reasons: tuple[Rejected, ...]
    device: Standing = "known"
    missing: int = 0

    @property
    def waits(self) -> bool:
        """Whether nothing was merged because the device is lost."""
        return self.device == "lost" and not self.number
