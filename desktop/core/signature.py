"""What one person gave, as it is sealed: canonical JSON that holds only what the campaign asks for."""

import json
import secrets
import uuid
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeVar, get_args, get_type_hints

from desktop.core.campaign import Campaign, ConsentRequest
from desktop.core.canonical import canonical_json
from desktop.core.consent import Answer, Consent, consent_sha256
from desktop.core.countries import is_country
from desktop.core.errors import SealError
from desktop.core.form import Entry, Listing
from desktop.core.line import is_line
from desktop.core.withdrawal import is_code

SIGNATURE_FORMAT = 1
LONGEST_FIELD = 300  # characters; every field of the form is bounded below this
LARGEST_NUMBER = 2**53  # what every reader of JSON, and a database, can hold

Capture = Literal["kiosk", "volunteer", "paper"]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature in the clear: in memory on the device for an instant, then at headquarters only.

    `signed_at` is UTC, ISO 8601, seconds; `offset` minutes east of it. Empty text means not given. `sheet` and `line`
    are set for `paper` only. `code` is the withdrawal code that was shown (none on paper). `clock_jumped` says that the
    device doubted its clock: then not `signed_at` but `sequence` tells the order.
    """

    id: str
    campaign: str
    version: int
    text_sha256: str
    language: str
    given_name: str
    family_name: str
    country: str
    email: str
    postal_code: str
    phone: str
    signed_at: str
    offset: int
    listing: Listing
    capture: Capture
    sheet: str
    line: int
    event: str
    device: str
    sequence: int
    age_stated: bool
    consents: tuple[Consent, ...]
    code: str = ""
    clock_jumped: bool = False


def new_signature_id() -> str:
    """Return a random id (UUID version 4).

    Not version 7: an id is written beside the seal, and its first half would tell the millisecond somebody signed.
    """
    return str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the world's paper trail a signature stands: its id, event, device, and the device's running number.

    `code` and `clock_jumped` as in Signature.
    """

    id: str
    event: str
    device: str
    sequence: int
    code: str = ""
    clock_jumped: bool = False


def compose(campaign: Campaign, entry: Entry, place: Place, at: datetime) -> Signature:
    """Turn a complete form into a signature. `at` is the device's local time with its offset."""
    signed_at = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    offset = at.utcoffset() or timedelta(0)
    return Signature(
        id=place.id,
        campaign=campaign.id,
        version=campaign.version,
        text_sha256=campaign.words[entry.language].sha256,
        language=entry.language,
        given_name=entry.given_name,
        family_name=entry.family_name,
        country=entry.country,
        email=entry.email,
        postal_code=entry.postal_code,
        phone=entry.phone,
        signed_at=signed_at,
        offset=int(offset.total_seconds()) // 60,
        listing=entry.listing,
        capture="kiosk",
        sheet="",
        line=0,
        event=place.event,
        device=place.device,
        sequence=place.sequence,
        age_stated=entry.age_stated,
        consents=tuple(_consent(campaign, request, entry, signed_at) for request in campaign.consents),
        code=place.code,
        clock_jumped=place.clock_jumped,
    )


def encode(signature: Signature) -> bytes:
    """Return the canonical JSON to seal; what was not given is left out."""
    consents = [asdict(consent) for consent in signature.consents]
    given = {
        name: value
        for name, value in (asdict(signature) | {"consents": consents}).items()
        if value or name not in _EMPTY
    }
    return canonical_json(given | {"format": SIGNATURE_FORMAT})


def decode(plain: bytes) -> Signature:
    """Read what was sealed, trusting nothing: a stolen device can seal anything. Raises SealError."""
    try:
        values = json.loads(plain)
        if values.pop("format") != SIGNATURE_FORMAT:
            raise SealError("This signature was made by a newer Tabling. Update this one.")
        consents = {each["request"]: _checked(Consent, each) for each in values.pop("consents", [])}
        signature = _checked(Signature, _EMPTY | values | {"consents": tuple(consents.values())})
        uuid.UUID(signature.id)
        datetime.strptime(signature.signed_at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        _check_person(signature)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SealError("What was sealed is not a signature of Tabling.") from error
    return signature


_EMPTY: dict[str, Any] = {
    "family_name": "", "country": "", "email": "", "postal_code": "", "phone": "",
    "offset": 0, "sheet": "", "line": 0, "age_stated": False, "consents": [],
    "code": "", "clock_jumped": False,
}  # fmt: skip
_CHOICES: dict[str, tuple[str, ...]] = {
    "listing": get_args(Listing),
    "capture": get_args(Capture),
    "answer": get_args(Answer),
}
_Facts = TypeVar("_Facts", Signature, Consent)


def _checked(kind: type[_Facts], values: dict[str, Any]) -> _Facts:
    types = get_type_hints(kind)
    if set(values) != set(types):
        raise ValueError("other keys than expected")
    for name, value in values.items():
        expected = {"consents": tuple}.get(name, str if name in _CHOICES else types[name])
        if type(value) is not expected or value not in _CHOICES.get(name, (value,)):
            raise ValueError(f"{name} is not as expected")
        if isinstance(value, str) and (len(value) > LONGEST_FIELD or not is_line(value)):
            raise ValueError(f"{name} is not a line of text")
        if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
            raise ValueError(f"{name} is no figure of ours")
    return kind(**values)


def _check_person(signature: Signature) -> None:
    if not signature.given_name.strip() or (signature.country and not is_country(signature.country)):
        raise ValueError("nobody could be listed like this")
    if signature.code and not is_code(signature.code):
        raise ValueError("no code of ours")


def _consent(campaign: Campaign, request: ConsentRequest, entry: Entry, at: str) -> Consent:
    return Consent(
        request=request.id,
        requester=request.requester,
        text_sha256=consent_sha256(campaign, request, entry.language),
        language=entry.language,
        answer=entry.consents[request.id],
        at=at,
        method="self-ticked",
    )
