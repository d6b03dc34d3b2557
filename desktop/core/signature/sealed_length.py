"""How long the text of every seal of a campaign is: as long as the longest that somebody could fill in there."""

from typing import Any

from desktop.core.campaign import Campaign, FieldName
from desktop.core.consent import SELF_TICKED, Consent
from desktop.core.sealed_text_limits import LARGEST_NUMBER, LONGEST
from desktop.core.signature.encode import encode
from desktop.core.signature.sealed_contents import Cancellation, Signature, WithdrawalRequest

_ID, _CODE, _DIGEST = "0" * 36, "7KMD-3XPR", "0" * 64
_AT = "2026-08-23T18:05:09Z"


def sealed_length(campaign: Campaign) -> int:
    """Return the bytes to which each seal of this campaign is padded, so that no length tells a field.

    Every field is at its bound, every consent answered, in the language with the longest code; what takes a signature
    back is no longer. Worked out once a start.
    """
    return max(len(encode(each)) for each in (_signature(campaign), _cancellation(campaign), _withdrawal(campaign)))


def _signature(campaign: Campaign) -> Signature:
    language = max(campaign.languages, key=len)
    return Signature(
        **_own(campaign),
        text_sha256=_DIGEST,
        language=language,
        given_name=_longest(campaign, "given_name"),
        family_name=_longest(campaign, "family_name"),
        country=_longest(campaign, "country"),
        email=_longest(campaign, "email"),
        postal_code=_longest(campaign, "postal_code"),
        phone=_longest(campaign, "phone"),
        listing="count_only",
        capture="kiosk",
        sheet="",
        line=0,
        age_stated=True,
        consents=tuple(
            Consent(each.id, each.requester, _DIGEST, language, "not_given", _AT, SELF_TICKED)
            for each in campaign.consents
        ),
        code=_CODE,
        pack_sha256=_DIGEST,
        name=_longest(campaign, "name"),
        extra={each.id: "x" * each.longest for each in campaign.extra},
    )


def _cancellation(campaign: Campaign) -> Cancellation:
    return Cancellation(**_own(campaign), cancels=_ID)


def _withdrawal(campaign: Campaign) -> WithdrawalRequest:
    return WithdrawalRequest(**_own(campaign), name="x" * LONGEST["name"], code=_CODE)


def _own(campaign: Campaign) -> dict[str, Any]:
    own = {"id": _ID, "campaign": campaign.id, "version": campaign.version, "event": "0" * 64, "device": "0" * 16}
    return own | {"sequence": LARGEST_NUMBER, "signed_at": _AT, "offset": -24 * 60 + 1, "clock_jumped": True}


def _longest(campaign: Campaign, name: FieldName) -> str:
    return "x" * LONGEST[name] if campaign.field(name).need != "hidden" else ""
