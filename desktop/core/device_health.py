"""How a device is doing: facts for the volunteer, none of them about a signer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from desktop.core.battery import Battery
from desktop.core.campaign import Controller
from desktop.core.errors import JournalError
from desktop.core.protection import Protection

DiskState = Literal["roomy", "low", "full"]
ClockDoubt = Literal["none", "moved", "behind", "ahead"]


@dataclass(frozen=True, slots=True)
class Disk:
    """`free` in bytes. Full means: nothing is taken any more, and what is kept can still be handed over."""

    free: int
    state: DiskState


@dataclass(frozen=True, slots=True)
class ClockState:
    """What the device's clock says, and why it is doubted.

    `moved`: it jumped by this much since the stall opened. `behind`: it is before a day this device has seen.
    `ahead`: it is years after anything this device has seen.
    """

    now: datetime
    moved: timedelta
    doubt: ClockDoubt

    @property
    def jumped(self) -> bool:
        """Whether its word is doubted; then the running number alone tells the order."""
        return self.doubt != "none"


@dataclass(frozen=True, slots=True)
class JournalState:
    """What the journal keeps, and what damaged journals beside it do.

    `set_aside` is the number of damaged journals; `set_aside_signatures` None where their pages do not tell.
    `trouble` is why nothing could be counted, or None.
    """

    today: int
    signatures: int
    unbatched: int
    set_aside: int
    set_aside_signatures: int | None
    trouble: JournalError | None


@dataclass(frozen=True, slots=True)
class Health:
    """Everything at one moment. `battery` is None where there is none, or the system does not tell.

    `by_hour`: the signatures taken since this start, a pair (hour of the clock, how many) each. Only memory knows it.
    """

    disk: Disk
    battery: Battery | None
    clock: ClockState
    journal: JournalState
    protection: Protection
    by_hour: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """By what this device is known (`name`), and who answers for its campaign.

    `controller` is None where the campaign is only tried out (`tried_out`): nobody is to call about it.
    """

    name: str
    controller: Controller | None = None
    tried_out: bool = False


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day on which a campaign takes signatures (`closes`, ISO 8601), empty where its pack names none.

    `opens`: the first day, where it is yet to come and the clock is believed: until then nothing but practice is taken.
    `passed`: today, where that is later and the clock is believed; else empty. `confirmed`: somebody here said so, and
    nothing but practice is taken.
    """

    closes: str = ""
    opens: str = ""
    passed: str = ""
    confirmed: bool = False
