"""Why a line of a batch is not taken, as a code: nothing of its contents."""

from dataclasses import dataclass
from typing import Literal

# altered: sealed to another key, or changed on its way. foreign: what was sealed is no signature of Tabling.
# newer: made by a newer Tabling. elsewhere: names another event, device or campaign than its batch.
# taken: another signature has this id. erased: this person asked to be erased. cancelled: its signer undid it at once,
# at the kiosk.
RejectionReason = Literal["altered", "foreign", "newer", "elsewhere", "taken", "erased", "cancelled"]
ALTERED: RejectionReason = "altered"
FOREIGN: RejectionReason = "foreign"
NEWER: RejectionReason = "newer"
ELSEWHERE: RejectionReason = "elsewhere"
TAKEN: RejectionReason = "taken"
ERASED: RejectionReason = "erased"
CANCELLED: RejectionReason = "cancelled"
# What is gone for good as somebody wanted: it counts as received, so that devices erase it too.
GONE = (ERASED, CANCELLED)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line of a batch that is not taken: the device's running number, and why."""

    sequence: int
    code: RejectionReason
