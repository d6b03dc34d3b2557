"""Ed25519 keys: the organisation signs packs and receipts, a device signs its batches."""

import secrets

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SEED_BYTES = 32
PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64


class SigningKey:
    """A private signing key made from its 32-byte seed."""

    def __init__(self, seed: bytes) -> None:
        self.seed = seed
        self._private = Ed25519PrivateKey.from_private_bytes(seed)

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""
        return self._private.public_key().public_bytes_raw()

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature of `data`; equal data give equal bytes."""
        return self._private.sign(data)


def new_signing_key() -> SigningKey:
    """Make a key for an organisation or a device."""
    return SigningKey(secrets.token_bytes(SEED_BYTES))


def is_signed(data: bytes, signature: bytes, public: bytes) -> bool:
    """Say whether `signature` is that of `data` by the holder of `public`; nothing is no signature."""
    if len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
