"""Why a signature stands as it does: every reason code there is, with the words that explain it."""

from collections.abc import Mapping
from typing import Literal

Act = Literal["valid", "invalid", "withdrawn"]

# What staff may give as their reason, for each act.
GIVEN: Mapping[Act, Mapping[str, str]] = {
    "valid": {
        "checked": "somebody looked at it, and it counts",
        "confirmed": "its signer was asked, and confirmed it",
    },
    "invalid": {
        "nobody": "no person could have this name",
        "prank": "somebody signed in jest",
        "not_theirs": "somebody else signed in this person's name",
        "test": "our own people tried the form",
        "illegible": "it cannot be read",
        "too_young": "its signer may not sign alone yet",
        "twice_on_paper": "it was typed twice from the same line of paper",
        "other": "another reason, which the staff's notes hold",
    },
    "withdrawn": {
        "by_code": "its signer asked, with the withdrawal code",
        "asked": "its signer asked, in person or in writing",
    },
}
# What the rules of docs/adr/0006-duplicates.md find by themselves.
FOUND: Mapping[str, str] = {
    "same_person": "the same e-mail and name as an earlier signature",
    "decided_same": "staff decided that it is the same person's as another one",
    "same_email": "the same e-mail as an earlier signature, with another name",
    "same_name_and_place": "the same name and postal code as an earlier signature, and one of them has no e-mail",
}
WORDS: Mapping[str, str] = {code: words for each in (FOUND, *GIVEN.values()) for code, words in each.items()}
