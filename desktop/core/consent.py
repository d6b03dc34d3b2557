"""Consent to be contacted: what was asked, what was answered, and the proof that goes with it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from desktop.core.canonical_json import canonical_json

if TYPE_CHECKING:  # headquarters reads a million signatures on every core, and no campaign
    from desktop.core.campaign import Campaign, ConsentRequest

Listing = Literal["named", "count_only"]  # whether somebody's name may be printed, or they only count
# Yes: the box was ticked. Not given: it was wholly in sight, and left. Not asked: there was none, or nobody can say
# that it was seen. That somebody took a yes back is no answer to a box: no device can seal it.
Answer = Literal["yes", "not_given", "not_asked"]
KeptAnswer = Answer | Literal["withdrawn"]  # what headquarters may know besides, from a table or from staff
SELF_TICKED = "self-ticked"  # the usual method: the signer ticked the box, or left it
BY_TABLE = "web"  # the method of one that stood in a table, and of one that a table says ended
BY_PAPER = "paper"  # the method of one that was ticked on a sheet, which tells the day
BY_STAFF = "staff"  # the method of a consent that staff took back, as its signer asked
# As the petition keeps and lists them: what a person may say, and last that nobody asked them.
ANSWERS = ("yes", "withdrawn", "not_given", "not_asked")


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer with its proof: `text_sha256` is that of every word shown with the box; `at` is UTC, ISO 8601.

    `original` is the word that was sealed, where an older format said it otherwise than `answer` does.
    """

    request: str
    requester: str
    text_sha256: str
    language: str
    answer: KeptAnswer
    at: str
    method: str
    original: str = ""


def consent_sha256(campaign: "Campaign", request: "ConsentRequest", language: str) -> str:
    """Hash what CASL wants a sender to prove was shown: purpose, who asks, how to reach them, and the text itself."""
    if language in request.hashes:
        return request.hashes[language]
    who = campaign.controller
    shown = {
        "campaign": campaign.id,
        "request": request.id,
        "purpose": request.purpose,
        "requester": request.requester,
        "text": request.texts[language],
        "contact": [who.name, who.postal_address, who.email, who.phone, who.web],
    }
    return sha256(canonical_json(shown)).hexdigest()
