"""Seals one signature to the campaign's public key, and opens it again at headquarters.

HPKE (RFC 9180), base mode, single shot: KEM ML-KEM-768 + X25519 ("X-Wing", 0x647A), KDF HKDF-SHA256, AEAD
ChaCha20-Poly1305. `info` binds a seal to its place, so that it opens nowhere else. docs/batch-format.md has every byte.
"""

import secrets
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256, shake_256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import KeyFileError, SealError

SEAL_FORMAT = 1
SEED_BYTES = 32
_MLKEM_BYTES = 1184
PUBLIC_BYTES = _MLKEM_BYTES + 32
OVERHEAD = 1120 + 16  # bytes of a seal besides its text: the share of the KEM, and the tag
# Length tells: with or without an e-mail, a phone, a second consent. Where no campaign says how long the longest is.
PADDED_TO = 1024
# What a pack of format 2 may come to (core/pack/reader.py refuses more), and what is read: no older pack comes to more.
LARGEST_OF_PACKS = 4 * 1024
LARGEST_SEALED = 16 * 1024

_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class Binding:
    """The one place a seal is valid in. `key` and `device` are fingerprints of public keys."""

    campaign: str
    key: str
    signature: str
    device: str
    sequence: int

    @property
    def info(self) -> bytes:
        """HPKE's `info`: canonical JSON of format and place."""
        before, after = _around(self.campaign, self.key, self.device)
        return b"%b,%b,%b,%d]" % (before, canonical_json(self.signature), after, self.sequence)


@lru_cache(maxsize=16)  # a batch has one, and five thousand signatures
def _around(campaign: str, key: str, device: str) -> tuple[bytes, bytes]:
    before = canonical_json(["tabling seal", SEAL_FORMAT, campaign, key])
    return before[:-1], canonical_json(device)


@dataclass(frozen=True, slots=True)
class SealedSignature:
    """What leaves memory: a random id, the device's running number, and bytes only headquarters can open."""

    id: str
    sequence: int
    sealed: bytes


class SealingKey:
    """The private half, at headquarters only. The 32-byte seed is that of X-Wing, expanded by SHAKE-256."""

    def __init__(self, seed: bytes) -> None:
        expanded = shake_256(seed).digest(96)
        self.seed = seed
        self._mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._private = MLKEM768X25519PrivateKey(self._mlkem, self._x25519)

    @property
    def public(self) -> bytes:
        """The public half, 1216 bytes: ML-KEM-768 encapsulation key, then X25519 point."""
        return self._mlkem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()

    def open(self, sealed: bytes, binding: Binding) -> bytes:
        """Return the plain text without its padding. Raises SealError."""
        try:
            return _SUITE.decrypt(sealed, self._private, binding.info).rstrip(b" ")
        except (InvalidTag, ValueError) as error:
            raise SealError("This signature was sealed to another key or altered on its way.") from error


class SealingLock:
    """The public half: it closes and cannot open."""

    def __init__(self, public: bytes, padded_to: int = PADDED_TO) -> None:
        """`padded_to`: bytes of text to which every seal is filled up, those of the campaign's longest signature.

        Raises KeyFileError.
        """
        self._padded_to = padded_to
        if len(public) != PUBLIC_BYTES:
            raise KeyFileError(f"The campaign's sealing key has {len(public)} bytes instead of {PUBLIC_BYTES}.")
        self.fingerprint = fingerprint(public)
        try:
            self._public = MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_BYTES]),
                X25519PublicKey.from_public_bytes(public[_MLKEM_BYTES:]),
            )
            _SUITE.encrypt(b"", self._public)  # bytes that are no key are found out here, not by the first signer
        except ValueError as error:
            raise KeyFileError("The campaign's sealing key is not a key. Ask for the pack again.") from error

    def seal(self, plain: bytes, binding: Binding) -> bytes:
        """Return `plain`, padded with spaces and sealed."""
        # A longer one, which no campaign gives, would still be kept: padded to a multiple.
        padded = plain.ljust(-(-len(plain) // self._padded_to) * self._padded_to)
        return _SUITE.encrypt(padded, self._public, binding.info)


def new_sealing_key() -> SealingKey:
    """Make a key pair for one campaign."""
    return SealingKey(secrets.token_bytes(SEED_BYTES))


def fingerprint(public: bytes) -> str:
    """Return 16 hex digits that name a public key."""
    return sha256(public).hexdigest()[:16]


def prove_round_trip(key: SealingKey, public: bytes) -> None:
    """Seal with the public half and open with the private one. Raises SealError when they do not belong together."""
    lock, challenge = SealingLock(public), secrets.token_hex(32).encode()
    binding = Binding("proof", lock.fingerprint, secrets.token_hex(16), "headquarters", 0)
    if key.open(lock.seal(challenge, binding), binding) != challenge:
        raise SealError("The private key does not give back what the public key sealed. Make a new key.")
