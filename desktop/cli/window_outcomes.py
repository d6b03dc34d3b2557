"""What came of windows that were shown to nobody: a visit, drawings, a film."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of a demo at the window: how many people came, and how many of them signed."""

    came: int
    signed: int


class Drawn(Protocol):
    """How many scenes were drawn, each in so many languages."""

    @property
    def scenes(self) -> int:
        """Of every window."""

    @property
    def languages(self) -> int:
        """Those of the kiosk."""

    @property
    def missed(self) -> Mapping[str, str]:
        """The name of each scene that was not reached, and what was in the way."""


class Filmed(Protocol):
    """How many pictures were kept of the way of staff, and how many clicks and typed words it took."""

    @property
    def pictures(self) -> int:
        """Of the staff window and of one tablet."""

    @property
    def clicks(self) -> int:
        """In the staff window."""

    @property
    def words(self) -> int:
        """Typed there."""
