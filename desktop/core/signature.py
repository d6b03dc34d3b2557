"""What one person gave, as it is sealed: canonical JSON that holds only what the campaign asks for."""

import re
import secrets
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_type_hints

import msgspec

from desktop.core.canonical import canonical_json
from desktop.core.consent import Consent, Listing, consent_sha256
from desktop.core.countries import is_country
from desktop.core.errors import SealForeign, SealNewer
from desktop.core.line import is_line
from desktop.core.withdrawal import is_code

if TYPE_CHECKING:  # whoever only reads signatures needs neither campaign nor form, which bring much along
    from desktop.core.campaign import Campaign, ConsentRequest
    from desktop.core.form import Entry

SIGNATURE_FORMAT = 1
LONGEST_FIELD = 300  # characters; every field of the form is bounded below this
LARGEST_NUMBER = 2**53  # what every reader of JSON, and a database, can hold

Capture = Literal["kiosk", "volunteer", "paper", "web"]


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
class SignaturePlace:
    """Where in the world's paper trail a signature stands: its id, event, device, and the device's running number.

    `code` and `clock_jumped` as in Signature.
    """

    id: str
    event: str
    device: str
    sequence: int
    code: str = ""
    clock_jumped: bool = False


def compose(campaign: "Campaign", entry: "Entry", place: SignaturePlace, at: datetime) -> Signature:
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
    values = _values(signature) | {"consents": [_values(consent) for consent in signature.consents]}
    given = {name: value for name, value in values.items() if value or name not in _EMPTY}
    return canonical_json(given | {"format": SIGNATURE_FORMAT})


def _values(facts: Signature | Consent) -> dict[str, Any]:
    # Not `asdict`, which copies every text deeply: nobody can change these, and somebody waits.
    return {name: getattr(facts, name) for name in facts.__slots__}


def decode(plain: bytes) -> Signature:
    """Read what was sealed, trusting nothing: a stolen device can seal anything. Raises SealForeign, SealNewer."""
    values = decode_values(plain)
    return Signature(**values | {"consents": tuple(Consent(**each) for each in values["consents"])})


def decode_values(plain: bytes) -> dict[str, Any]:
    """Return the fields of a signature by name, as `decode` does; a consent is a dictionary too. Quicker for a million.

    Raises SealForeign, SealNewer.
    """
    try:
        values = msgspec.structs.asdict(_READ(plain))
        consents = {each.request: msgspec.structs.asdict(each) for each in values["consents"]}
        _check_words(values, consents.values())
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _refusal(plain) from error
    del values["format"]
    values["consents"] = tuple(consents.values())
    return values


_EMPTY: dict[str, Any] = {
    "family_name": "", "country": "", "email": "", "postal_code": "", "phone": "",
    "offset": 0, "sheet": "", "line": 0, "age_stated": False, "consents": (),
    "code": "", "clock_jumped": False,
}  # fmt: skip


# Read and checked by msgspec in a tenth of the time that Python takes: at headquarters there may be a million.
_bounds: dict[Any, Any] = {
    str: Annotated[str, msgspec.Meta(max_length=LONGEST_FIELD)],
    int: Annotated[int, msgspec.Meta(ge=-LARGEST_NUMBER, le=LARGEST_NUMBER)],
}


def _fields(kind: type[Signature | Consent]) -> Iterator[tuple[str, Any] | tuple[str, Any, Any]]:
    """Yield what may be sealed for each field: its name, kind with bounds, and what it is where nothing was given."""
    for name, hint in get_type_hints(kind).items():
        wanted = _bounds.get(hint, hint)
        yield (name, wanted, _EMPTY[name]) if name in _EMPTY else (name, wanted)


_SealedConsent = msgspec.defstruct("_SealedConsent", _fields(Consent), forbid_unknown_fields=True)
_bounds[tuple[Consent, ...]] = tuple[_SealedConsent, ...]  # type: ignore[valid-type] # msgspec made it
_SealedSignature = msgspec.defstruct(
    "_SealedSignature",
    [("format", Literal[SIGNATURE_FORMAT]), *_fields(Signature)],
    forbid_unknown_fields=True,
    kw_only=True,
)
_READ = msgspec.json.Decoder(_SealedSignature).decode
_READ_FORMAT: Callable[[bytes], Any] = msgspec.json.Decoder(msgspec.defstruct("_Format", [("format", int)])).decode
_TEXTS = itemgetter(*(name for name, hint in get_type_hints(Signature).items() if hint is str))


def _refusal(plain: bytes) -> SealForeign | SealNewer:
    with suppress(msgspec.MsgspecError, RecursionError):
        if _READ_FORMAT(plain).format != SIGNATURE_FORMAT:
            return SealNewer("This signature was made by a newer Tabling. Update this one.")
    return SealForeign("What was sealed is not a signature of Tabling.")


def _check_words(values: Mapping[str, Any], consents: Iterable[Mapping[str, str]]) -> None:
    if not is_line("".join([*_TEXTS(values), *[text for each in consents for text in each.values()]])):
        raise ValueError("not a line of text")
    if not _ID.fullmatch(values["id"]) or not _is_time(values["signed_at"]):
        raise ValueError("no id or time of ours")
    if not values["given_name"].strip() or (values["country"] and not is_country(values["country"])):
        raise ValueError("nobody could be listed like this")
    if values["code"] and not is_code(values["code"]):
        raise ValueError("no code of ours")


_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _is_time(text: str) -> bool:
    # Only as `compose` writes it: the petition compares these texts.
    return len(text) == 20 and datetime.fromisoformat(text[:-1]).isoformat() + "Z" == text


def _consent(campaign: "Campaign", request: "ConsentRequest", entry: "Entry", at: str) -> Consent:
    return Consent(
        request=request.id,
        requester=request.requester,
        text_sha256=consent_sha256(campaign, request, entry.language),
        language=entry.language,
        answer=entry.consents[request.id],
        at=at,
        method="self-ticked",
    )
