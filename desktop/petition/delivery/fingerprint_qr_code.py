"""The fingerprint of a list as a QR code: whoever has the paper compares 64 digits without typing them."""

from functools import lru_cache

import segno

QUIET_ZONE = 4  # squares of white around, as ISO/IEC 18004 wants

Modules = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=512)  # each is asked for by the writer and by the check
def modules_of(digest: str) -> Modules:
    """Return the squares of the code that says `digest`, dark where true, with the white around them."""
    code = segno.make_qr(digest, error="m")
    return tuple(tuple(map(bool, row)) for row in code.matrix_iter(border=QUIET_ZONE))
