"""Consent to be contacted: what was asked, what was answered, and the proof that goes with it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from desktop.core.canonical import canonical_json

if TYPE_CHECKING:  # headquarters reads a million signatures on every core, and no campaign
    from desktop.core.campaign import Campaign, ConsentRequest

Listing = Literal["named", "count_only"]  # whether somebody's name may be printed, or they only count
Answer = Literal["yes", "no", "not_asked"]
# Strongest first. "Not asked" is never "yes": an explicit answer outweighs silence, and a yes keeps its own proof.
ANSWERS: tuple[Answer, ...] = ("yes", "no", "not_asked")


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer with its proof: `text_sha256` is that of every word shown with the box; `at` is UTC, ISO 8601."""

    request: str
    requester: str
    text_sha256: str
    language: str
    answer: Answer
    at: str
    method: str


def consent_sha256(campaign: "Campaign", request: "ConsentRequest", language: str) -> str:
    """Hash what CASL wants a sender to prove was shown: purpose, who asks, how to reach them, and the text itself."""
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
