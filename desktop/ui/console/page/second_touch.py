"""An act that cannot be taken back is done at the second touch: the first one asks."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


class SecondTouch:
    """What was touched once, and what stood there then.

    A list that is read anew meanwhile takes the first touch not back; only what was touched does, by being another now:
    then it is asked about anew, as nobody saw what would be done.
    """

    def __init__(self) -> None:
        self._about: Hashable = None
        self._seen: object = None

    def touch(self, about: Hashable, seen: object) -> bool:
        """Say whether this is the second touch of it; else it is the first one. `seen`: what stands there now."""
        if self.asks(about, seen):
            self.forget()
            return True
        self._about, self._seen = about, seen
        return False

    def asks(self, about: Hashable, seen: object) -> bool:
        """Say whether it was touched once, and stands there still as it did."""
        return self._about is not None and (self._about, self._seen) == (about, seen)

    def which(self, there: Iterable[tuple[K, object]], otherwise: K) -> K:
        """Return of what is there, each with what stands there now, the one that was touched once."""
        return next((about for about, seen in there if self.asks(about, seen)), otherwise)

    def forget(self) -> None:
        """Take the first touch back: somebody goes elsewhere."""
        self._about = self._seen = None
