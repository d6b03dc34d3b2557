"""Only the holder of a key signs, and only what was signed passes."""

import pytest

from desktop.core.signing_keys import SigningKey, is_signed, new_signing_key
from tests.support.factory import DEVICE, ORGANISATION

SIGNATURE = DEVICE.sign(b"all of it")


def test_what_was_signed_passes_and_is_the_same_bytes_each_time():
    assert is_signed(b"all of it", SIGNATURE, DEVICE.public)
    assert SigningKey(DEVICE.seed).sign(b"all of it") == SIGNATURE


@pytest.mark.parametrize(
    ("data", "signature", "public"),
    [
        (b"all of it!", SIGNATURE, DEVICE.public),
        (b"", SIGNATURE, DEVICE.public),
        (b"all of it", SIGNATURE, ORGANISATION.public),
        (b"all of it", b"", DEVICE.public),
        (b"all of it", SIGNATURE + b"\0", DEVICE.public),
        (b"all of it", bytes(64), DEVICE.public),
        (b"all of it", SIGNATURE, b""),
        (b"all of it", SIGNATURE, b"\xff" * 32),
    ],
)
def test_anything_else_does_not(data, signature, public):
    assert not is_signed(data, signature, public)


def test_every_byte_of_a_signature_counts():
    for place in range(64):
        altered = SIGNATURE[:place] + bytes([SIGNATURE[place] ^ 1]) + SIGNATURE[place + 1 :]
        assert not is_signed(b"all of it", altered, DEVICE.public)


def test_new_keys_are_always_new():
    assert new_signing_key().seed != new_signing_key().seed
