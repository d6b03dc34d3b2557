"""Closes bytes to a passphrase as age does, with the least work that its format knows: age itself takes seconds.

What it writes is an age file of version 1, and any program that speaks age opens it: https://age-encryption.org/v1.
"""

import secrets
from base64 import b64encode
from hashlib import sha256
from hmac import digest

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_WORK = 1  # the power of two
_CHUNK = 65536


def encrypt(data: bytes, passphrase: str) -> bytes:
    """Return an age file that this passphrase opens."""
    key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    stretched = Scrypt(b"age-encryption.org/v1/scrypt" + salt, 32, n=2**_WORK, r=8, p=1).derive(passphrase.encode())
    wrapped = ChaCha20Poly1305(stretched).encrypt(bytes(12), key, None)
    header = f"age-encryption.org/v1\n-> scrypt {_text(salt)} {_WORK}\n{_text(wrapped)}\n---".encode()
    seal = _text(digest(_derived(key, b"", b"header"), header, sha256)).encode()
    return header + b" " + seal + b"\n" + nonce + _payload(_derived(key, nonce, b"payload"), data)


def _payload(key: bytes, data: bytes) -> bytes:
    cipher, starts = ChaCha20Poly1305(key), range(0, max(len(data), 1), _CHUNK)
    parts = ((number, data[at : at + _CHUNK], at == starts[-1]) for number, at in enumerate(starts))
    return b"".join(
        cipher.encrypt(number.to_bytes(11, "big") + bytes([last]), part, None) for number, part, last in parts
    )


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, purpose).derive(key)


def _text(data: bytes) -> str:
    return b64encode(data).decode().rstrip("=")
