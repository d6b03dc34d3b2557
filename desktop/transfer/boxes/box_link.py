"""A drop box as one line of text, for a QR code or a paste: `tabling:box?kind=…&name=…`, and then its settings."""

from dataclasses import fields
from urllib.parse import parse_qsl, urlencode

from desktop.core.errors import BoxError
from desktop.transfer.boxes.setting import KINDS, BoxSetting, describe_setting, make_setting

LINK_START = "tabling:box?"
_LARGEST = 8 * 1024  # characters; a certificate and a private key are less
_SOURCE = "This link"
_NOT_OURS = "This is no link of a drop box. Copy the whole of it, from “tabling:box?” to its end."


def write_link(setting: BoxSetting) -> str:
    """Return the link that `read_link` reads. It holds the box's password."""
    said = {
        name: str(value).lower() if isinstance(value, bool) else value
        for name, value in describe_setting(setting).items()
    }
    return LINK_START + urlencode(said)


def read_link(link: str) -> BoxSetting:
    """Return the drop box that a link describes. Raises BoxError, never with a value of it."""
    if not link.startswith(LINK_START) or len(link) > _LARGEST:
        raise BoxError(_NOT_OURS)
    try:
        pairs = parse_qsl(link.removeprefix(LINK_START), strict_parsing=True, errors="strict", max_num_fields=20)
    except ValueError as error:
        raise BoxError(_NOT_OURS) from error
    said = dict(pairs)
    if len(said) != len(pairs):
        raise BoxError(_NOT_OURS)
    kind = KINDS.get(said.get("kind", ""))
    types = {"receipts": bool} | ({each.name: each.type for each in fields(kind)} if kind else {})
    return make_setting(_SOURCE, {name: _typed(value, types.get(name)) for name, value in pairs})


def _typed(text: str, wanted: object) -> object:
    """Return what a link says as the type that a file would give it; what does not fit stays text, and is refused."""
    if wanted is int and text.isascii() and text.isdecimal() and len(text) < 10:
        return int(text)
    return text == "true" if wanted is bool and text in ("true", "false") else text
