"""Passphrases: one that nobody has to invent, and how one is taken that somebody types from paper."""

import re
import secrets

SHORTEST_PASSPHRASE = 12
_GROUPS, _LETTERS = 6, 4
# No 0/o, 1/l/i, u/v: a passphrase is read off a screen and typed by somebody else.
_ALPHABET = "abcdefghjkmnpqrstwxyz23456789"
_BETWEEN = r"[\s\-\u2010-\u2015\u2212_.]"  # what people and their keyboards put between groups
_GENERATED = re.compile(rf"[{_ALPHABET}]{{{_GROUPS * _LETTERS}}}", re.ASCII)


def new_passphrase() -> str:
    """Return six groups of four characters, about 116 bits: nobody has to invent one, nobody can guess one."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(_LETTERS)) for _ in range(_GROUPS))


def spellings(typed: str) -> tuple[str, ...]:
    """Return what somebody may have meant, the likeliest first: exactly this, and as Tabling writes its own.

    Only what has the form of a passphrase that Tabling gave is taken in capitals, and with other or no hyphens.
    """
    exact = typed.strip()
    plain = re.sub(_BETWEEN, "", exact).lower()
    if not _GENERATED.fullmatch(plain):
        return (exact,)
    own = "-".join(plain[place : place + _LETTERS] for place in range(0, len(plain), _LETTERS))
    return (exact,) if exact == own else (exact, own)
