"""A signature as a row of a table says it, and the rows of the petition that it becomes.

Plain tuples, of which a million are made in a third of the time that a Signature of a kiosk with its proofs takes.
"""

from typing import NamedTuple

from desktop.core.consent import KeptAnswer, Listing
from desktop.core.signature.sealed_contents import Capture
from desktop.petition.intake.arrivals import ArrivedSignature, arrival_of_table

WEB: Capture = "web"


class RowConsent(NamedTuple):
    """One answer of a row: `original` is the word that it is kept as, where that is another."""

    request: str
    requester: str
    language: str
    answer: KeptAnswer
    at: str
    method: str
    original: str


class SignedRow(NamedTuple):
    """What a row says of its signer; `sequence` is the row's number."""

    id: str
    sequence: int
    given_name: str
    family_name: str
    country: str
    email: str
    postal_code: str
    phone: str
    signed_at: str
    listing: Listing
    language: str
    consents: tuple[RowConsent, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """What a row without a number is known by, besides its answers."""
        who = (self.given_name, self.family_name, self.country, self.email, self.postal_code, self.phone)
        return (*who, self.signed_at, self.listing, self.language)


def arrival_of_row(signed: SignedRow, digest: bytes, salt: bytes) -> ArrivedSignature:
    """Return the rows of it; `digest`: SHA-256 of what it came as."""
    id_, number, first, family, country, email, postal_code, phone, moment, listing, language, consents = signed
    who = ("", first, family, country, email, postal_code, phone)
    given = (language, *who, moment, 0, listing, WEB, "", number, False, "", False)
    return arrival_of_table(id_, number, given, consents, digest=digest, salt=salt)
