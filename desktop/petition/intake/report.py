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


@dataclass(frozen=True, slots=True)
class Progress:
    """How far merging is: signatures opened, the share of all bytes (0 to 1; 0 where unknown), seconds so far."""

    signatures: int
    share: float
    seconds: float

    @property
    def rate(self) -> float:
        """Signatures a second."""
        return self.signatures / self.seconds if self.seconds else 0.0

    @property
    def left(self) -> float | None:
        """Seconds to go, if it goes on like this; None where nobody can tell."""
        return self.seconds * (1 - self.share) / self.share if self.share else None
