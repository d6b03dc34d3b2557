"""A seal opens with one key, in one place, unaltered, tells nothing by its length, and is the standard it says."""

import hashlib
import hmac
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import KeyFileError, SealError
from desktop.core.sealing import (
    OVERHEAD,
    PADDED_TO,
    PUBLIC_BYTES,
    SealingKey,
    SealingLock,
    fingerprint,
    new_sealing_key,
    prove_round_trip,
)
from desktop.core.signature.encode import encode
from tests.support.factory import LOCK, SEALING, binding, entry, signature

PLAIN = b'{"given_name":"Noor"}'
SEALED = LOCK.seal(PLAIN, binding())
OTHER = {
    "campaign": "another-campaign",
    "key": "0" * 16,
    "signature": "00000000-0000-4000-8000-000000000002",
    "device": "0" * 16,
    "sequence": 2,
}


@given(st.binary(min_size=1, max_size=5000).filter(lambda plain: not plain.endswith(b" ")))
def test_what_is_sealed_opens_as_it_was(plain):
    assert SEALING.open(LOCK.seal(plain, binding()), binding()) == plain


def test_sealing_the_same_twice_gives_different_bytes():
    assert LOCK.seal(PLAIN, binding()) != SEALED


@pytest.mark.parametrize(("length", "padded"), [(1, 1), (PADDED_TO, 1), (PADDED_TO + 1, 2), (2 * PADDED_TO, 2)])
def test_a_text_is_filled_up_to_the_next_multiple_and_one_that_is_a_multiple_not_at_all(length, padded):
    assert len(LOCK.seal(b"x" * length, binding())) == padded * PADDED_TO + OVERHEAD


@pytest.mark.parametrize("field", OTHER)
def test_a_seal_opens_nowhere_but_in_its_place(field):
    with pytest.raises(SealError, match="another key or altered"):
        SEALING.open(SEALED, replace(binding(), **{field: OTHER[field]}))


def test_two_places_are_never_written_alike():
    assert binding(campaign='a","b').info != binding(campaign="a", key="b").info


def test_a_seal_with_any_byte_altered_is_refused():
    for place in range(len(SEALED)):
        altered = SEALED[:place] + bytes([SEALED[place] ^ (1 << place % 8)]) + SEALED[place + 1 :]
        with pytest.raises(SealError):
            SEALING.open(altered, binding())


def test_a_seal_cut_short_or_drawn_out_is_refused():
    for length in [*range(0, len(SEALED), 13), len(SEALED) - 1]:
        with pytest.raises(SealError):
            SEALING.open(SEALED[:length], binding())
    with pytest.raises(SealError):
        SEALING.open(SEALED + b" ", binding())


def test_another_key_does_not_open_it():
    with pytest.raises(SealError):
        new_sealing_key().open(SEALED, binding())


def test_the_length_of_a_seal_does_not_tell_what_was_given():
    answers = signature(email="a.very.long.address@subdomain.example.org", phone="+16135550123", postal_code="K1A 0B1")
    shortest = signature(given_name="X", family_name="")
    assert len(LOCK.seal(encode(answers), binding())) == len(LOCK.seal(encode(shortest), binding()))


@given(st.integers(1, 4 * PADDED_TO))
def test_seals_come_in_few_sizes_only(length):
    blocks = -(-length // PADDED_TO)
    assert len(LOCK.seal(b"x" * length, binding())) == 1120 + blocks * PADDED_TO + 16


@pytest.mark.parametrize(
    "public", [b"", bytes(PUBLIC_BYTES), b"\xff" * PUBLIC_BYTES, bytes(PUBLIC_BYTES - 1), bytes(5000)]
)
def test_bytes_that_are_no_key_are_refused_before_anybody_signs(public):
    with pytest.raises(KeyFileError, match="sealing key"):
        SealingLock(public)


def test_a_private_key_that_does_not_open_what_the_public_one_seals_is_found_out():
    prove_round_trip(SEALING, SEALING.public)
    with pytest.raises(SealError):
        prove_round_trip(SEALING, new_sealing_key().public)
    with pytest.raises(SealError):  # its second half is another's
        prove_round_trip(SEALING, SEALING.public[:1184] + new_sealing_key().public[1184:])


def test_a_key_is_its_seed_and_new_ones_are_always_new():
    assert SealingKey(SEALING.seed).public == SEALING.public
    assert len(SEALING.public) == PUBLIC_BYTES
    assert new_sealing_key().seed != new_sealing_key().seed


def test_a_fingerprint_is_the_first_sixteen_digits_of_the_sha256():
    assert fingerprint(b"abc") == "ba7816bf8f01cfea"


def test_an_entry_never_shows_in_its_seal():
    assert entry().given_name.encode() not in LOCK.seal(encode(signature()), binding())


# What follows opens a seal with nothing of ours: RFC 9180 and X-Wing (draft-connolly-cfrg-xwing-kem) done by hand, as
# docs/batch-format.md tells them. It fails if the format ever stops being what that page says.
SUITE = b"HPKE" + bytes.fromhex("647a00010003")


def extract(label: bytes, secret: bytes, salt: bytes = b"") -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE + label + secret, "sha256")


def expand(label: bytes, secret: bytes, context: bytes, length: int) -> bytes:
    # One block of HKDF-Expand: nothing here is longer than 32 bytes.
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + SUITE + label + context
    return hmac.digest(secret, labelled + b"\x01", "sha256")[:length]


def shared_secret(seed: bytes, share: bytes) -> bytes:
    expanded = hashlib.shake_256(seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
    x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
    point = X25519PublicKey.from_public_bytes(share[1088:])
    parts = mlkem.decapsulate(share[:1088]) + x25519.exchange(point) + share[1088:]
    return hashlib.sha3_256(parts + x25519.public_key().public_bytes_raw() + bytes.fromhex("5c2e2f2f5e5c")).digest()


def open_by_hand(seed: bytes, sealed: bytes, info: bytes) -> bytes:
    context = b"\x00" + extract(b"psk_id_hash", b"") + extract(b"info_hash", info)
    secret = extract(b"secret", b"", salt=shared_secret(seed, sealed[:1120]))
    key, nonce = expand(b"key", secret, context, 32), expand(b"base_nonce", secret, context, 12)
    return ChaCha20Poly1305(key).decrypt(nonce, sealed[1120:], b"")


def test_anyone_with_the_seed_and_the_rfc_opens_a_seal_without_tabling():
    place = ["tabling seal", 1, "russia-lgbtqqia", LOCK.fingerprint, signature().id, signature().device, 1]
    assert open_by_hand(SEALING.seed, SEALED, canonical_json(place)) == PLAIN.ljust(PADDED_TO)
    assert binding().info == canonical_json(place)
