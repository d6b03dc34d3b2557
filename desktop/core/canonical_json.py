"""One spelling for every JSON text that is hashed, signed or sealed, and for the Base64 beside it."""

import json
from base64 import b64encode
from binascii import a2b_base64
from collections.abc import Iterable
from json.encoder import encode_basestring
from typing import Any


def canonical_json(value: Any) -> bytes:  # noqa: ANN401 - anything JSON can say
    """Return UTF-8 JSON with sorted keys and no spaces: equal values give equal bytes."""
    return _ENCODER.encode(value).encode()


def canonical_text(text: str) -> bytes:
    """Return one text as `canonical_json` writes it: for a hundred thousand lines."""
    return encode_basestring(text).encode()


def canonical_texts(texts: Iterable[str]) -> str:
    """Return a list of texts as `canonical_json` writes it, before it becomes bytes: for a million lists."""
    return f"[{','.join(map(encode_basestring, texts))}]"


def decode_base64(text: str | bytes) -> bytes:
    """Return what a Base64 text says, spelt in the one way an encoder writes it. Raises ValueError for any other.

    The last letter may hold bits that nobody reads: the same signature would have several spellings.
    """
    data = a2b_base64(text, strict_mode=True)
    if b64encode(data) != (text.encode() if isinstance(text, str) else text):
        raise ValueError("not as Base64 is written")
    return data


_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
