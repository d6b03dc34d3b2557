"""Why a line of a batch is not taken: a code in the database, a sentence for a person, nothing of its contents."""

from dataclasses import dataclass

ALTERED, FOREIGN, NEWER, ELSEWHERE = "altered", "foreign", "newer", "elsewhere"
TAKEN, ERASED = "taken", "erased"

_SENTENCES = {
    ALTERED: "This signature was sealed to another key or altered on its way.",
    FOREIGN: "What was sealed is not a signature of Tabling.",
    NEWER: "This signature was made by a newer Tabling. Update this one and merge the batch again.",
    ELSEWHERE: "What was sealed names another event, device or campaign than its batch.",
    TAKEN: "Another signature with this id is in the petition already.",
    ERASED: "This person asked to be erased; their signature is not taken again.",
}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line of a batch that is not taken: the device's running number, and the code of the reason."""

    sequence: int
    code: str

    @property
    def reason(self) -> str:
        """The reason as a sentence."""
        return _SENTENCES[self.code]
