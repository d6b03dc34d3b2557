"""Reads what 0.1.0 sealed, for ever. Nothing is written like this any more."""

import re
from operator import itemgetter
from typing import Annotated, Any, Literal

import msgspec

from desktop.core.consent import Listing
from desktop.core.one_line_text import is_line
from desktop.core.sealed_text_limits import ID, LARGEST_NUMBER, MOMENT
from desktop.core.signature.sealed_contents import Capture
from desktop.core.signature.value_checks import require_code, require_country, require_moment

LONGEST = 300  # characters of any text
_Text = Annotated[str, msgspec.Meta(max_length=LONGEST)]
_Number = Annotated[int, msgspec.Meta(ge=-LARGEST_NUMBER, le=LARGEST_NUMBER)]
# Nobody can prove that a box was seen which was left: what a kiosk wrote down as a no may be no answer at all.
_NO = {"kiosk": "not_asked"}


class _Consent(msgspec.Struct, forbid_unknown_fields=True):
    request: _Text
    requester: _Text
    text_sha256: _Text
    language: _Text
    answer: Literal["yes", "no", "not_asked"]
    at: _Text
    method: _Text


class _Signature(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    format: Literal[1]
    id: _Text
    campaign: _Text
    version: _Number
    text_sha256: _Text
    language: _Text
    given_name: _Text
    family_name: _Text = ""
    country: _Text = ""
    email: _Text = ""
    postal_code: _Text = ""
    phone: _Text = ""
    signed_at: _Text
    offset: _Number = 0
    listing: Listing
    capture: Capture
    sheet: _Text = ""
    line: _Number = 0
    event: _Text
    device: _Text
    sequence: _Number
    age_stated: bool = False
    consents: tuple[_Consent, ...] = ()
    code: _Text = ""
    clock_jumped: bool = False


_READ = msgspec.json.Decoder(_Signature).decode
_TEXTS = itemgetter(*(each.name for each in msgspec.structs.fields(_Signature) if each.type == _Text))
_IS_PLACE = re.compile("\n".join([ID, MOMENT])).fullmatch
_LATER = {"pack_sha256": "", "name": "", "kind": "signature"}  # what format 1 does not know


def read_format_1(plain: bytes) -> dict[str, Any]:
    """Return the fields of a signature by name, each consent a dictionary too. Raises ValueError, RecursionError."""
    values = msgspec.structs.asdict(_READ(plain))
    # By request: where one is answered twice the last answer counts, as it always has.
    consents = {each.request: msgspec.structs.asdict(each) for each in values["consents"]}
    if not is_line("".join([*_TEXTS(values), *[text for each in consents.values() for text in each.values()]])):
        raise ValueError("not a line of text")
    if not _IS_PLACE("\n".join([values["id"], values["signed_at"]])):
        raise ValueError("no id or moment of ours")
    require_moment(values["signed_at"])
    require_country(values["country"])
    require_code(values["code"])
    if not values["given_name"].strip():
        raise ValueError("nobody could be listed like this")
    del values["format"]
    for each in consents.values():
        _say_as_now(each, values["capture"])
    values.update(_LATER, consents=tuple(consents.values()), extra={})
    return values


def _say_as_now(consent: dict[str, str], capture: Capture) -> None:
    consent["original"] = ""
    if consent["answer"] == "no":
        consent["answer"], consent["original"] = _NO.get(capture, "not_given"), "no"
