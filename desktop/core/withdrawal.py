"""The withdrawal code: shown once on the thanks, kept only inside the seal; by it headquarters finds a signature."""

import re
import secrets

from desktop.core.errors import UsageError

# Nothing that is read or written for another (0 O Q, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V), no vowels to spell words with.
ALPHABET = "23456789CDFHJKMNPRTWXY"
_GROUP, _GROUPS = 4, 2


def new_code() -> str:
    """Return two groups of four characters, about 36 bits: `7KMD-3XPR`.

    Random, never made from what somebody gave. Among a million signatures about nine pairs share one, so
    headquarters asks for the name as well.
    """
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))


def is_code(text: str) -> bool:
    """Say whether `text` is a code as `new_code` makes it."""
    return bool(_CODE.fullmatch(text))


_CODE = re.compile("-".join([f"[{ALPHABET}]{{{_GROUP}}}"] * _GROUPS))


def read_code(typed: str) -> str:
    """Return a code as it was shown, from how people write it down: small letters, spaces, no hyphen.

    Raises UsageError for what is none.
    """
    bare = "".join(typed.upper().split()).replace("-", "")
    code = f"{bare[:_GROUP]}-{bare[_GROUP:]}"
    if not is_code(code):
        raise UsageError("This is no withdrawal code. One looks like 7KMD-3XPR; never with 0, O, 1, I, 5 or S.")
    return code
