"""Why headquarters does not take a batch, whole as it is.

BatchError
└── BatchOfOtherKeys     it is sealed to none of the keys at hand: another campaign's, or such as were replaced
PetitionError
├── BatchOfOtherCampaign it is of another campaign than the petition
├── KeyUnknown           it is sealed to a key that this petition does not know
├── WordsAlike           one of the four words is not that of a device that waits
└── NoRoomToWait         so much of devices that nobody welcomed is kept that no more can be
"""

from collections.abc import Sequence

from desktop.core.errors import BatchError, PetitionError


class BatchOfOtherKeys(BatchError):
    """The batch is sealed to none of the keys that were `given`: it is another campaign's, or they were replaced."""

    def __init__(self, key: str, campaign: str, given: Sequence[str]) -> None:
        super().__init__(
            f"This batch is sealed to the key {key}, and the one given is {', '.join(given)}. "
            f"Give the key of the campaign “{campaign}”."
        )
        self.key = key
        self.campaign = campaign
        self.given = given


class BatchOfOtherCampaign(PetitionError):
    """The batch is of another campaign than the petition."""


class KeyUnknown(PetitionError):
    """The batch is sealed to a key that this petition does not know."""


class NoRoomToWait(PetitionError):
    """So much of devices that nobody welcomed is kept that this one's batch was left where it is."""

    def __init__(self, device: str) -> None:
        super().__init__(
            f"So much waits for devices to be welcomed that no more is kept: this batch of device {device} was left "
            "where it is."
        )
        self.device = device


class WordsAlike(PetitionError):
    """Three of the four words are those of a device that waits: the other one was misread. `place`: of it, from 1."""

    def __init__(self, called: str, place: int) -> None:
        super().__init__(f"Word {place} is not that of {called}, which waits. Read it again; nothing was noted.")
        self.called, self.place = called, place
