"""An organisation's key as four words, the same in every language, for two people to compare aloud."""

from functools import cache

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.core.resources import resource

COUNT = 4
_BITS = 10  # a word: the list has 1024 (written for this; no two begin alike or differ in a single letter)
_SALT = b"tabling words 1\n"


def key_words(public: bytes) -> tuple[str, ...]:
    """Return the four words of a public key.

    They hold 40 bits, which a forger could search. Stretching each key (Argon2id, RFC 9106 section 4, second option:
    64 MiB, 3 passes, about 0.2 s) makes that search thousands of years long, and costs us one look.
    """
    digest = Argon2id(salt=_SALT, length=COUNT * _BITS // 8, iterations=3, lanes=4, memory_cost=64 * 1024)
    number = int.from_bytes(digest.derive(public), "big")
    words = _words()
    return tuple(words[number >> _BITS * place & (1 << _BITS) - 1] for place in reversed(range(COUNT)))


@cache
def _words() -> tuple[str, ...]:
    return tuple(resource("key-words.txt").read_text("ascii").split())
