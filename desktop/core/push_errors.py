"""What only a push to a platform meets: leaves of core/errors.py, beside those of core/export_errors.py.

UsageError
├── PlatformWrong          a platform's file says something that cannot be
├── PlatformUnguarded      others on this computer may read it, and the key in it
└── NoSuchPlatform         nothing is known of a platform of this name
DeliveryError
├── PushRunning            another run sends to this platform already
├── PushForgotten          a petition that was put back does not know who was sent, and the platform cannot be asked
├── PushInterrupted        the line broke, or the platform asks for patience: it goes on later from where it was
└── PlatformRefused        the platform takes nobody as things are: its key, page or answers are not as they must be
    └── SubscribedUnasked  it has subscribed somebody who never said yes
"""

from collections.abc import Sequence
from pathlib import Path

from desktop.core.errors import DeliveryError, UsageError


class PlatformWrong(UsageError):
    """A platform's file says something that cannot be; no value of it is told."""


class PlatformUnguarded(UsageError):
    """Others on this computer may read a platform's file, and the key in it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"Others on this computer may read {path}, and the key in it.")
        self.path = path


class NoSuchPlatform(UsageError):
    """Nothing is known of a platform of this name; `known` are those that there are."""

    def __init__(self, named: str, known: Sequence[str]) -> None:
        super().__init__(f"There is no platform “{named}”. There are: {', '.join(known)}.")


class PushRunning(DeliveryError):
    """Another run sends to this platform already."""


class PushForgotten(DeliveryError):
    """A petition put back from a backup does not know who was sent on a day, and a platform of this kind cannot say."""

    def __init__(self, day: str, kind: str) -> None:
        super().__init__(
            f"On {day} people were sent to this platform, and this petition, put back from a backup, does not know "
            "whom. The platform looks nobody up, so they could be sent twice. Nobody was sent."
        )
        self.day, self.kind = day, kind


class PushInterrupted(DeliveryError):
    """The line broke, or the platform asks for patience: what was sent is known, and it goes on from there."""


class PlatformRefused(DeliveryError):
    """The platform takes nothing as things are: its key, its page or its answers are not as they must be."""


class SubscribedUnasked(PlatformRefused):
    """The platform has subscribed somebody who never said yes, or says so; nobody else was sent."""
