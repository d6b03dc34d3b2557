"""What a PIN may be, and how it is stretched before anything keeps it: on a device, or on a stick that sets one up."""

import re
from contextlib import suppress
from itertools import pairwise
from secrets import randbelow, token_bytes

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.core.errors import UsageError
from desktop.core.secret_stretching_lock import ONE_AT_A_TIME

SHORTEST, LONGEST = 6, 12  # digits
# RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes.
_ARGON2 = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}
_SALT, _HASH = 16, 32  # bytes
_SALT_AND_HASH = r"[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}"  # the same in base64; any other length makes a guess fail


def require_good_pin(pin: str) -> str:
    """Return the PIN in plain digits. Raises UsageError for one that is too short or too plain."""
    digits = plain_digits(pin)
    if not SHORTEST <= len(digits) <= LONGEST or not digits.isdecimal():
        raise UsageError(f"Choose a PIN of {SHORTEST} to {LONGEST} digits.")
    if len({(int(after) - int(before)) % 10 for before, after in pairwise(digits)}) == 1:
        raise UsageError("This PIN is the first that anybody would try. Choose one without a pattern.")
    return digits


def new_pin() -> str:
    """Return a random PIN of eight digits without a pattern."""
    while True:
        pin = f"{randbelow(10**8):08}"
        with suppress(UsageError):
            return require_good_pin(pin)


def stretch_pin(pin: str) -> str:
    """Return a PIN stretched with a salt of its own. Raises UsageError for one that is too short or too plain."""
    digits = require_good_pin(pin)
    stretching = Argon2id(
        salt=token_bytes(_SALT),
        length=_HASH,
        iterations=_ARGON2["passes"],
        lanes=_ARGON2["lanes"],
        memory_cost=_ARGON2["memory_kib"],
    )
    with ONE_AT_A_TIME:
        return stretching.derive_phc_encoded(digits.encode())


def is_stretched(text: str) -> bool:
    """Say whether this is a PIN as `stretch_pin` gives it: only our own figures.

    A file may not make us spend a terabyte or settle for less.
    """
    figures = "$argon2id$v=19$m={memory_kib},t={passes},p={lanes}$".format_map(_ARGON2)
    return bool(re.fullmatch(re.escape(figures) + _SALT_AND_HASH, text))


def plain_digits(typed: str) -> str:
    """Return what was typed with plain digits: a keyboard in Arabic or Persian types digits of its own."""
    return "".join(str(int(each)) if each.isdecimal() else each for each in typed.strip())
