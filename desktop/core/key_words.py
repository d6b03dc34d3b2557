"""An organisation's key as four words, the same in every language, for two people to compare aloud."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from hashlib import sha256

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.core.resources import resource
from desktop.core.secret_stretching_lock import ONE_AT_A_TIME

COUNT = 4
CHOICES = 6  # words to find each of the four among: guessing all of them succeeds once in 1296 times
_BITS = 10  # a word: the list has 1024 (written for this; no two begin alike or differ in a single letter)
_SALT = b"tabling words 1\n"
_ARGON2 = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}


def key_words(public: bytes) -> tuple[str, ...]:
    """Return the four words of a public key.

    They hold 40 bits, which a forger could search. Stretching each key (Argon2id, RFC 9106 section 4, second option:
    64 MiB, 3 passes, about 0.2 s) makes that search thousands of years long, and costs us one look.
    """
    stretching = Argon2id(
        salt=_SALT,
        length=COUNT * _BITS // 8,
        iterations=_ARGON2["passes"],
        lanes=_ARGON2["lanes"],
        memory_cost=_ARGON2["memory_kib"],
    )
    with ONE_AT_A_TIME:
        number = int.from_bytes(stretching.derive(public), "big")
    words = _words()
    return tuple(words[number >> _BITS * place & (1 << _BITS) - 1] for place in reversed(range(COUNT)))


def are_key_words(words: Sequence[str]) -> bool:
    """Whether these could be the words of a key, as many and of ours."""
    return len(words) == COUNT and set(words) <= set(_words())


def other_words(words: Sequence[str]) -> tuple[str, ...]:
    """Return those of some words that no key has: they were misheard or mistyped."""
    ours = set(_words())
    return tuple(each for each in words if each not in ours)


def are_the_words(typed: str, public: bytes) -> bool:
    """Say whether somebody typed the four words of this key; capitals and what stands between them do not matter."""
    return tuple(re.findall(r"[a-z]+", typed.lower())) == key_words(public)


def choices_of(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return for each word the six to find it among, in alphabetical order.

    They are the same whenever they are shown: who came again would else see which one stays.
    """
    return tuple(_choices(tuple(words), place) for place in range(len(words)))


@lru_cache(maxsize=2 * COUNT)  # four thousand sums, which a screen would ask for at each touch
def _choices(words: tuple[str, ...], place: int) -> tuple[str, ...]:
    def draw(word: str) -> bytes:
        return sha256(" ".join((*words, str(place), word)).encode()).digest()

    others = sorted((word for word in _words() if word != words[place]), key=draw)
    return tuple(sorted((words[place], *others[: CHOICES - 1])))


@cache
def _words() -> tuple[str, ...]:
    return tuple(resource("key-words.txt").read_text("ascii").split())
