"""How full a device's battery is, and what that means at a table."""

from dataclasses import dataclass

LOW_BATTERY = 10  # percent: about half an hour on a tablet with a bright screen, enough to hand over and close
# Percent: about a quarter of an hour; who began may finish, nobody else begins. At 2 % many systems switch off.
EMPTY_BATTERY = 5


@dataclass(frozen=True, slots=True)
class Battery:
    """`percent` of a full charge. `charging` is true on mains, also when the battery takes no more.

    `minutes`: how long it lasts as it is being drained now; None where that is not known.
    """

    percent: int
    charging: bool
    minutes: int | None = None

    @property
    def low(self) -> bool:
        """Whether it is time to hand over."""
        return self.percent <= LOW_BATTERY and not self.charging

    @property
    def empty(self) -> bool:
        """Whether nobody should begin to sign any more."""
        return self.percent <= EMPTY_BATTERY and not self.charging
