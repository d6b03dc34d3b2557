"""Reads what was sealed, in any format we ever wrote, trusting nothing: a stolen device can seal anything."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec

from desktop.core.consent import Consent
from desktop.core.errors import SealForeign, SealNewer
from desktop.core.signature.encode import SIGNATURE_FORMAT
from desktop.core.signature.format_1 import read_format_1
from desktop.core.signature.format_2 import read_cancellation, read_signature, read_withdrawal
from desktop.core.signature.sealed_contents import Cancellation, Record, Signature, WithdrawalRequest


class _Head(msgspec.Struct):
    format: int
    kind: str = "signature"


_READ = msgspec.json.Decoder(_Head).decode
_READERS: dict[tuple[int, str], Callable[[bytes], dict[str, Any]]] = {
    (1, "signature"): read_format_1,
    (2, "signature"): read_signature,
    (2, "cancellation"): read_cancellation,
    (2, "withdrawal"): read_withdrawal,
}


def decode(plain: bytes) -> Record:
    """Return what was sealed. Raises SealForeign, SealNewer."""
    values = decode_values(plain)
    kind = values.pop("kind")
    if kind == "cancellation":
        return Cancellation(**values)
    if kind == "withdrawal":
        return WithdrawalRequest(**values)
    return Signature(**values | {"consents": tuple(Consent(**each) for each in values["consents"])})


def decode_values(plain: bytes) -> dict[str, Any]:
    """Return the fields of what was sealed by name, and its `kind`; a consent is a dictionary too.

    Read and checked by msgspec in a tenth of the time that Python takes: at headquarters there may be a million. Raises
    SealForeign, SealNewer.
    """
    with suppress(ValueError, RecursionError):  # msgspec's own are ValueErrors
        # A guess, so that nearly nothing is looked at twice; whatever it is worth, what does not fit is refused below.
        return read_format_1(plain) if b'"format":1,' in plain else read_signature(plain)
    try:
        return _read_slowly(plain)
    except (ValueError, KeyError, RecursionError) as error:
        raise SealForeign("What was sealed is not a signature of Tabling.") from error


def _read_slowly(plain: bytes) -> dict[str, Any]:
    head = _READ(plain)
    if head.format > SIGNATURE_FORMAT:
        raise SealNewer("This signature was made by a newer Tabling. Update this one.")
    return _READERS[head.format, head.kind](plain)
