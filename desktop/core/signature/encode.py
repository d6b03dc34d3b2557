"""Writes what is sealed, in the newest format: canonical JSON without what was not given. See docs/formats.md."""

from typing import Any

from desktop.core.canonical_json import canonical_json
from desktop.core.consent import SELF_TICKED, Consent
from desktop.core.signature.sealed_contents import Cancellation, Record, Signature, WithdrawalRequest

SIGNATURE_FORMAT = 2
# What a field holds where nothing was given; it is left out then.
_NOTHING: dict[str, Any] = {
    "name": "", "given_name": "", "family_name": "", "country": "", "email": "", "postal_code": "", "phone": "",
    "offset": 0, "sheet": "", "line": 0, "age_stated": False, "consents": (), "extra": {}, "code": "",
    "clock_jumped": False,
}  # fmt: skip


def encode(record: Record) -> bytes:
    """Return the bytes to seal, without padding."""
    match record:
        case Signature():
            given = _given(record)
            if record.consents:
                given["consents"] = [_consent(each, record) for each in record.consents]
            return canonical_json(given)
        case Cancellation():
            return canonical_json(_given(record) | {"kind": "cancellation"})
        case WithdrawalRequest():
            return canonical_json(_given(record) | {"kind": "withdrawal"})


def _given(record: Record) -> dict[str, Any]:
    # Not `asdict`, which copies every text deeply: nobody can change these, and somebody waits.
    values = {name: getattr(record, name) for name in record.__slots__}
    given = {name: value for name, value in values.items() if name not in _NOTHING or value != _NOTHING[name]}
    return given | {"format": SIGNATURE_FORMAT}


def _consent(consent: Consent, signature: Signature) -> dict[str, str]:
    """Leave out what the signature says already, and the usual method."""
    said = {
        "request": consent.request,
        "requester": consent.requester,
        "text_sha256": consent.text_sha256,
        "answer": consent.answer,
    }
    usual = {"language": signature.language, "at": signature.signed_at, "method": SELF_TICKED}
    return said | {name: text for name, besides in usual.items() if (text := getattr(consent, name)) != besides}
