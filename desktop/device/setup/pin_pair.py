"""Two PINs for what nobody may do alone: that of the volunteers, and a second one that only staff know."""

from contextlib import suppress
from dataclasses import dataclass

from desktop.core.data_folder import DataFolder
from desktop.core.errors import PinDamaged, PinsAlike
from desktop.device.setup.volunteers_pin import PinLock, set_pin


@dataclass(frozen=True, slots=True)
class PinPair:
    """Both locks keep their own count of wrong guesses, also after a restart."""

    first: PinLock
    second: PinLock

    @property
    def is_set(self) -> bool:
        """Whether staff have set a second PIN: without one, nothing can be done with one PIN twice."""
        self.wait()  # hears of a PIN that was set meanwhile
        return self.first.is_set and self.second.is_set

    def check(self, first: str, second: str) -> bool:
        """Say whether both are right. Both are always looked at, so that nobody learns which was not."""
        answers = (self.first.check(first), self.second.check(second))
        return all(answers)

    def wait(self) -> float:
        """Return the seconds until the next guess counts."""
        return max(self.first.wait(), self.second.wait())


def set_volunteers_pin(home: DataFolder, pin: str) -> None:
    """Keep a new PIN of the volunteers. Raises PinsAlike, UsageError for one that is too plain, OutputError."""
    refuse_staff_pin(home, pin)
    set_pin(home.pin, pin)


def set_staff_pin(home: DataFolder, pin: str) -> None:
    """Keep a new second PIN. Raises PinsAlike, PinDamaged, UsageError for one that is too plain, OutputError."""
    first = PinLock(home.pin)
    if first.is_set and first.matches(pin):
        raise PinsAlike("This is the volunteers' PIN. Choose another for staff: it takes two people to erase.")
    set_pin(home.second_pin, pin)


def refuse_staff_pin(home: DataFolder, pin: str) -> None:
    """Raise PinsAlike where volunteers would have the second PIN for theirs: one of them could then erase alone."""
    with suppress(PinDamaged):  # then no PIN is the second
        second = PinLock(home.second_pin)
        if second.is_set and second.matches(pin):
            raise PinsAlike("This is the second PIN, which only staff know. Choose another for the volunteers.")
