"""Makes a signature of a complete form, and the two ways of taking one back of what a signer asks for."""

from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.core.campaign import Campaign, ConsentRequest
from desktop.core.consent import SELF_TICKED, Consent, consent_sha256
from desktop.core.form import Entry
from desktop.core.signature.sealed_contents import Cancellation, Signature, SignaturePlace, WithdrawalRequest


def compose(campaign: Campaign, entry: Entry, place: SignaturePlace, at: datetime) -> Signature:
    """Turn a complete form into a signature. `at` is the device's local time with its offset."""
    own = _own(campaign, place, at)
    return Signature(
        **own,
        text_sha256=campaign.words[entry.language].sha256,
        language=entry.language,
        given_name=entry.given_name,
        family_name=entry.family_name,
        country=entry.country,
        email=entry.email,
        postal_code=entry.postal_code,
        phone=entry.phone,
        listing=entry.listing,
        capture="kiosk",
        sheet="",
        line=0,
        age_stated=entry.age_stated,
        consents=tuple(_consent(campaign, request, entry, own["signed_at"]) for request in campaign.consents),
        code=place.code,
        pack_sha256=campaign.sha256,
        name=entry.name,
        extra=dict(entry.extra),
    )


def compose_cancellation(campaign: Campaign, cancelled: str, place: SignaturePlace, at: datetime) -> Cancellation:
    """Take back the signature with the id `cancelled`, of the same device; `place` is the cancellation's own."""
    return Cancellation(**_own(campaign, place, at), cancels=cancelled)


def compose_withdrawal(campaign: Campaign, name: str, place: SignaturePlace, at: datetime) -> WithdrawalRequest:
    """Ask to take off whoever signed with this name and the code in `place`, which is otherwise the request's own."""
    return WithdrawalRequest(**_own(campaign, place, at), name=name, code=place.code)


def _own(campaign: Campaign, place: SignaturePlace, at: datetime) -> dict[str, Any]:
    """Return what every record says of itself."""
    return {
        "id": place.id,
        "campaign": campaign.id,
        "version": campaign.version,
        "event": place.event,
        "device": place.device,
        "sequence": place.sequence,
        "signed_at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "offset": int((at.utcoffset() or timedelta(0)).total_seconds()) // 60,
        "clock_jumped": place.clock_jumped,
    }


def _consent(campaign: Campaign, request: ConsentRequest, entry: Entry, at: str) -> Consent:
    return Consent(
        request=request.id,
        requester=request.requester,
        text_sha256=consent_sha256(campaign, request, entry.language),
        language=entry.language,
        answer=entry.consents[request.id],
        at=at,
        method=SELF_TICKED,
    )
