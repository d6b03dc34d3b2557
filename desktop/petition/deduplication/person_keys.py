"""Turns what people are compared by into short keyed hashes: equal for equal people, and useless without the salt."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from desktop.core.countries import fold
from desktop.core.name_comparison import email_key, name_key


@dataclass(frozen=True, slots=True)
class PersonKeys:
    """By what signatures of one person meet; `mailbox` without e-mail and `namesake` without postal code are None."""

    person: int
    mailbox: int | None
    namesake: int | None


def keyed_hash(salt: bytes, kind: str, *texts: str) -> int:
    """Return 64 bits, signed, of a hash keyed by the petition's salt. No text may hold a NUL; none of ours does."""
    hash_ = _keyed(salt).copy()
    hash_.update("\0".join((kind, *texts)).encode())
    return int.from_bytes(hash_.digest(), "big", signed=True)


@lru_cache(maxsize=8)  # a process has one petition, a test a few
def _keyed(salt: bytes) -> blake2b:
    return blake2b(digest_size=8, key=salt)


def key_of_signature(salt: bytes, id_: bytes, sha256: bytes) -> int:
    """Return the keyed hash that names one signature: by its id and the digest of what was sealed, or of its row."""
    return keyed_hash(salt, "signature", id_.hex(), sha256.hex())


def keys_of_person(salt: bytes, alone: str, name: tuple[str, str], email: str, home: tuple[str, str]) -> PersonKeys:
    """Return the person keys of somebody with this (given, family) name, e-mail and (country, postal code).

    `alone` is what tells one without e-mail from everybody else: the digest of the seal, or the id of a table's row, as
    hex digits.
    """
    key, mail, (country, postal_code) = name_key(*name), email_key(email), home
    place = fold(postal_code).replace(" ", "") if postal_code else ""
    return PersonKeys(
        person=keyed_hash(salt, "person", mail, key) if mail else keyed_hash(salt, "alone", alone),
        mailbox=keyed_hash(salt, "mailbox", mail) if mail else None,
        namesake=keyed_hash(salt, "namesake", key, country, place) if place else None,
    )
