"""What only an export for a platform meets: leaves of core/errors.py, beside those of core/petition_errors.py.

UsageError
├── NoSuchTarget         nothing is known of a platform of this name
├── TargetWrong          a target's file says something that cannot be
├── RequestUnclear       people were asked more than one thing, and nobody said which of them counts here
├── NamesUndecided       names in one box would have to be parted, and nobody said how
├── NoSuchChoice         a choice about an export is none of those that can be made
└── PassphraseShort      the passphrase of the file would be too easy to guess
DeliveryError
├── NobodyToExport       there is nobody who would have a row in the file
├── ExportChanged        an earlier export cannot be made again as it was
└── PushedForGood        people were sent to a platform, and no word here takes that back
PetitionError
└── NoSuchExport         no export of this number stands
"""

from collections.abc import Sequence

from desktop.core.errors import DeliveryError, PetitionError, UsageError


class NoSuchTarget(UsageError):
    """Nothing is known of a platform of this name; `known` are those that there are."""

    def __init__(self, named: str, known: Sequence[str]) -> None:
        super().__init__(f"There is no target “{named}”. There are: {', '.join(known)}.")


class TargetWrong(UsageError):
    """A target's file says something that cannot be."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(f"The target {file} cannot be used: {why}.")


class RequestUnclear(UsageError):
    """People were asked more than one thing, `requests`, and nobody said which of them the platform is told."""

    def __init__(self, requests: Sequence[str]) -> None:
        super().__init__(f"People were asked for several things: {', '.join(requests)}. Say which one counts here.")
        self.requests = tuple(requests)


class NamesUndecided(UsageError):
    """`people` wrote their name in one box, the platform takes two, and nobody said how to part them."""

    def __init__(self, people: int) -> None:
        super().__init__(f"{people} people wrote their name in one box, and this platform takes it in two.")
        self.people = people


class NoSuchChoice(UsageError):
    """A choice about an export is none of those that can be made."""

    def __init__(self, given: str, may: Sequence[str]) -> None:
        super().__init__(f"“{given}” cannot be chosen here. It may be: {', '.join(may)}.")


class PassphraseShort(UsageError):
    """The passphrase of an exported file would be too easy to guess."""


class NobodyToExport(DeliveryError):
    """There is nobody who would have a row in the file."""


class ExportChanged(DeliveryError):
    """Export `number` to a target cannot be made again as it was: people were corrected, left or were erased since."""

    def __init__(self, number: int, target: str) -> None:
        super().__init__(f"Export {number} cannot be made again as it was: what people said has changed since.")
        self.number, self.target = number, target


class PushedForGood(DeliveryError):
    """Export `number` sent people to a platform one by one, and no word here takes that back."""

    def __init__(self, number: int) -> None:
        super().__init__(f"Export {number} was sent straight to the platform. Only there can anybody be taken off.")
        self.number = number


class NoSuchExport(PetitionError):
    """No export of this number stands."""

    def __init__(self, number: int) -> None:
        super().__init__(f"There is no export {number}, or that was done already.")
        self.number = number
