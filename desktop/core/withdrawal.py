"""The withdrawal code: shown once on the thanks, kept only inside the seal; by it headquarters finds a signature."""

import secrets

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
    groups = text.split("-")
    return len(groups) == _GROUPS and all(len(group) == _GROUP and set(group) <= set(ALPHABET) for group in groups)
