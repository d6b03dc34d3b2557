"""Reads what is sealed today: every text bounded in bytes and of its kind, nothing left to whoever sealed it."""

import re
from collections.abc import Mapping
from operator import itemgetter
from typing import Annotated, Any, Literal

import msgspec

from desktop.core.consent import SELF_TICKED, Answer, Listing
from desktop.core.one_line_text import is_line
from desktop.core.sealed_text_limits import (
    CAMPAIGN,
    DIGEST,
    EXTRA,
    ID,
    LANGUAGE,
    LARGEST_NUMBER,
    LARGEST_VERSION,
    LONGEST,
    LONGEST_EXTRA,
    LONGEST_REQUESTER,
    LONGEST_SHEET,
    MOMENT,
    MOST_CONSENTS,
    MOST_EXTRA,
    REQUEST,
    written_bytes,
)
from desktop.core.signature.sealed_contents import Capture
from desktop.core.signature.value_checks import require_code, require_country, require_moment

# Bytes are counted below, where there is more than ASCII; a text with more characters than bytes is never within.
_Version = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_VERSION)]
_Sequence = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_NUMBER)]
_Offset = Annotated[int, msgspec.Meta(gt=-24 * 60, lt=24 * 60)]
_ExtraText = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_EXTRA)]


_Name = Annotated[str, msgspec.Meta(max_length=LONGEST["name"])]
_GivenName = Annotated[str, msgspec.Meta(max_length=LONGEST["given_name"])]
_FamilyName = Annotated[str, msgspec.Meta(max_length=LONGEST["family_name"])]
_Email = Annotated[str, msgspec.Meta(max_length=LONGEST["email"])]
_PostalCode = Annotated[str, msgspec.Meta(max_length=LONGEST["postal_code"])]
_Phone = Annotated[str, msgspec.Meta(max_length=LONGEST["phone"])]
_Requester = Annotated[str, msgspec.Meta(max_length=LONGEST_REQUESTER)]
_Sheet = Annotated[str, msgspec.Meta(max_length=LONGEST_SHEET)]
_Campaign = Annotated[str, msgspec.Meta(max_length=64)]


class _Consent(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    request: str
    requester: _Requester
    text_sha256: str
    language: str = ""
    answer: Answer
    at: str = ""
    method: str = SELF_TICKED


class _Record(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    format: Literal[2]
    id: str
    campaign: _Campaign
    version: _Version
    event: str
    device: str
    sequence: _Sequence
    signed_at: str
    offset: _Offset = 0
    clock_jumped: bool = False


class _Signature(_Record, forbid_unknown_fields=True, kw_only=True):
    pack_sha256: str
    text_sha256: str
    language: str
    name: _Name = ""
    given_name: _GivenName = ""
    family_name: _FamilyName = ""
    country: str = ""
    email: _Email = ""
    postal_code: _PostalCode = ""
    phone: _Phone = ""
    listing: Listing
    capture: Capture
    sheet: _Sheet = ""
    line: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_VERSION)] = 0
    age_stated: bool = False
    consents: Annotated[tuple[_Consent, ...], msgspec.Meta(max_length=MOST_CONSENTS)] = ()
    extra: Annotated[dict[str, _ExtraText], msgspec.Meta(max_length=MOST_EXTRA)] = {}
    code: str = ""


class _Cancellation(_Record, forbid_unknown_fields=True, kw_only=True):
    kind: Literal["cancellation"]
    cancels: str


class _Withdrawal(_Record, forbid_unknown_fields=True, kw_only=True):
    kind: Literal["withdrawal"]
    name: _Name
    code: str


_READ_SIGNATURE = msgspec.json.Decoder(_Signature).decode
_READ_CANCELLATION = msgspec.json.Decoder(_Cancellation).decode
_READ_WITHDRAWAL = msgspec.json.Decoder(_Withdrawal).decode
# All words of a record are looked at together, which is quicker: no word may hold a line feed, so none passes for two.
_PLACE = [ID, CAMPAIGN, r"[a-z0-9-]{1,64}", r"[0-9a-f]{16}", MOMENT]
_IS_PLACE = re.compile("\n".join(_PLACE)).fullmatch
_IS_SIGNED = re.compile("\n".join([*_PLACE, DIGEST, DIGEST, LANGUAGE])).fullmatch
_IS_ASKED = re.compile("\n".join([REQUEST, DIGEST, r"[a-z0-9-]{1,40}", LANGUAGE, MOMENT])).fullmatch
_IS_EXTRA = re.compile(EXTRA).fullmatch
_ASKED = itemgetter("request", "text_sha256", "method", "language", "at")
_WORDS = itemgetter("id", "campaign", "event", "device", "signed_at")
_SIGNED = itemgetter("id", "campaign", "event", "device", "signed_at", "pack_sha256", "text_sha256", "language")
_LINES = itemgetter("name", "given_name", "family_name", "email", "postal_code", "phone", "sheet")
_LONGEST = (*_LINES(LONGEST | {"sheet": LONGEST_SHEET}),)


def read_signature(plain: bytes) -> dict[str, Any]:
    """Return the fields of a signature by name; each consent is a dictionary too. Raises ValueError, RecursionError."""
    values = msgspec.structs.asdict(_READ_SIGNATURE(plain))
    if not _IS_SIGNED("\n".join(_SIGNED(values))):
        raise ValueError("no word of ours")
    require_moment(values["signed_at"])
    require_country(values["country"])
    require_code(values["code"])
    values["consents"] = _consents(values)
    _check_lines(values)
    name, given, family = values["name"], values["given_name"], values["family_name"]
    if bool(name.strip()) == bool(given.strip()) or (name and (given or family)):
        raise ValueError("nobody could be listed like this")
    return _of_kind("signature", values)


def read_cancellation(plain: bytes) -> dict[str, Any]:
    """Return the fields of a cancellation by name. Raises ValueError, RecursionError."""
    values = msgspec.structs.asdict(_READ_CANCELLATION(plain))
    _check_place(values)
    if not re.fullmatch(ID, values["cancels"]) or values["cancels"] == values["id"]:
        raise ValueError("no signature that it could take back")
    return _of_kind("cancellation", values)


def read_withdrawal(plain: bytes) -> dict[str, Any]:
    """Return the fields of a request to be taken off by name. Raises ValueError, RecursionError."""
    values = msgspec.structs.asdict(_READ_WITHDRAWAL(plain))
    _check_place(values)
    require_code(values["code"])
    _require_lines([values["name"]], [LONGEST["name"]])
    if not values["name"].strip() or not values["code"]:
        raise ValueError("nobody could be found by this")
    return _of_kind("withdrawal", values)


def _of_kind(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    del values["format"]
    values["kind"] = kind
    return values


def _check_place(values: Mapping[str, Any]) -> None:
    if not _IS_PLACE("\n".join(_WORDS(values))):
        raise ValueError("no word of ours")
    require_moment(values["signed_at"])


def _check_lines(values: Mapping[str, Any]) -> None:
    lines = [*_LINES(values), *[each["requester"] for each in values["consents"]]]
    longest = [*_LONGEST, *[LONGEST_REQUESTER] * len(values["consents"])]
    if extra := values["extra"]:
        if not all(map(_IS_EXTRA, extra)):
            raise ValueError("no question of a pack")
        lines, longest = [*lines, *extra.values()], [*longest, *[LONGEST_EXTRA] * len(extra)]
    _require_lines(lines, longest)


def _require_lines(lines: list[str], longest: list[int]) -> None:
    if not is_line("".join(lines)):
        raise ValueError("not a line of text")
    # No character takes more than four bytes: few lines are so long that theirs must be counted.
    if [1 for each, most in zip(lines, longest, strict=True) if 4 * len(each) > most and written_bytes(each) > most]:
        raise ValueError("longer than it may be")


def _consents(values: Mapping[str, Any]) -> tuple[dict[str, str], ...]:
    """Return the consents, each with what it leaves to its signature."""
    language, signed_at = values["language"], values["signed_at"]
    asked = [msgspec.structs.asdict(each) for each in values["consents"]]
    for each in asked:
        each["language"] = each["language"] or language
        if each["at"]:
            require_moment(each["at"])
        each["at"] = each["at"] or signed_at
        each["original"] = ""
        if not _IS_ASKED("\n".join(_ASKED(each))):
            raise ValueError("no word of ours")
    if len({each["request"] for each in asked}) < len(asked):
        raise ValueError("two answers to one request")
    return tuple(asked)
