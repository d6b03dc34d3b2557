"""Two PINs for what nobody may do alone: that of the volunteers, and a second one that only staff know."""

from dataclasses import dataclass

from desktop.device.setup.pin import PinLock


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
