"""What 0.1.0 sealed is read for ever, and says what it said; only its "no" is not taken for more than it was."""

import json
import random

import pytest

from desktop.core.errors import SealForeign, SealNewer
from desktop.core.signature.decode import decode
from desktop.core.signature.encode import encode
from desktop.core.signature.format_1 import LONGEST
from desktop.core.signature.sealed_contents import Signature
from tests.support.bending import bend

# Byte for byte what 0.1.0 sealed for somebody who filled in everything, and for somebody who gave a name.
EVERYTHING = (
    '{"age_stated":true,"campaign":"spring","clock_jumped":true,"code":"7KMD-3XPR","consents":[{"answer":"no",'
    '"at":"2026-08-23T18:05:09Z","language":"en","method":"self-ticked","request":"email-updates","requester":'
    '"Spring Society","text_sha256":"' + "ab" * 32 + '"}],"country":"CA","device":"b6fc96191abd27af","email":'
    '"mina@example.org","event":"2026-08-23-capital-pride-1a2b3c","family_name":"رضایی","format":1,"given_name":'
    '"می\u200cنا","id":"00000000-0000-4000-8000-000000000001","language":"en","listing":"count_only","offset":-240,'
    '"phone":"+16135550123","postal_code":"K1A 0B1","sequence":7,"signed_at":"2026-08-23T18:05:09Z",'
    '"text_sha256":"' + "cd" * 32 + '","version":3,"capture":"kiosk"}'
).encode()
BARE = (
    '{"campaign":"spring","capture":"kiosk","device":"b6fc96191abd27af","event":"2026-08-23-capital-pride-1a2b3c",'
    '"format":1,"given_name":"Bo","id":"00000000-0000-4000-8000-000000000002","language":"en","listing":"named",'
    '"sequence":8,"signed_at":"2026-08-23T18:06:00Z","text_sha256":"' + "cd" * 32 + '","version":3}'
).encode()


def bent_by(changes: dict, plain: bytes = EVERYTHING) -> bytes:
    return json.dumps(json.loads(plain) | changes).encode()


def test_everything_somebody_gave_is_read():
    read = decode(EVERYTHING)
    assert isinstance(read, Signature)
    assert (read.given_name, read.family_name, read.country, read.email) == (
        "می\u200cنا", "رضایی", "CA", "mina@example.org",
    )  # fmt: skip
    assert (read.postal_code, read.phone, read.code, read.listing) == (
        "K1A 0B1", "+16135550123", "7KMD-3XPR", "count_only",
    )  # fmt: skip
    assert (read.sequence, read.version, read.offset, read.age_stated, read.clock_jumped) == (7, 3, -240, True, True)
    assert (read.pack_sha256, read.name, read.extra) == ("", "", {})


def test_what_was_not_given_is_empty():
    read = decode(BARE)
    assert (read.given_name, read.family_name, read.email, read.consents, read.offset) == ("Bo", "", "", (), 0)


@pytest.mark.parametrize(
    ("capture", "sealed", "answer", "original"),
    [
        ("kiosk", "yes", "yes", ""),
        ("kiosk", "no", "not_asked", "no"),  # nobody can prove that the box was seen
        ("kiosk", "not_asked", "not_asked", ""),
        ("paper", "no", "not_given", "no"),
        ("volunteer", "no", "not_given", "no"),
    ],
)
def test_a_no_is_taken_for_no_more_than_it_was_and_its_word_is_kept(capture, sealed, answer, original):
    consent = json.loads(EVERYTHING)["consents"][0] | {"answer": sealed}
    [read] = decode(bent_by({"capture": capture, "consents": [consent]})).consents
    assert (read.answer, read.original) == (answer, original)
    assert (read.request, read.at, read.text_sha256) == ("email-updates", "2026-08-23T18:05:09Z", "ab" * 32)


def test_of_two_answers_to_one_request_the_last_counts_as_it_always_did():
    [one] = json.loads(EVERYTHING)["consents"]
    [read] = decode(bent_by({"consents": [one, one | {"answer": "yes"}]})).consents
    assert read.answer == "yes"


@pytest.mark.parametrize(
    "changes",
    [
        {"given_name": "x" * (LONGEST + 1)}, {"given_name": "a\nb"}, {"given_name": "a\u202eb"}, {"given_name": ""},
        {"given_name": " "}, {"given_name": None}, {"given_name": "\ud800"}, {"sequence": True}, {"sequence": "1"},
        {"sequence": 2**53 + 1}, {"version": 10**400}, {"offset": -(10**30)}, {"age_stated": 1},
        {"listing": "secret"}, {"capture": "stolen"}, {"country": "ZZ"}, {"id": "1"}, {"signed_at": "yesterday"},
        {"signed_at": "2026-13-01T00:00:00Z"}, {"consents": "yes"}, {"consents": [[]]}, {"consents": [{"request": []}]},
        {"more": 1}, {"format": 0}, {"format": None}, {"name": "Bo"}, {"extra": {}}, {"pack_sha256": "ab" * 32},
        {"kind": "cancellation"}, {"code": "0000-0000"}, {"format": 2},
    ],
    ids=lambda changes: f"{next(iter(changes))}={next(iter(changes.values()))!r:.12}",
)  # fmt: skip
def test_a_hostile_value_is_refused(changes):
    with pytest.raises(SealForeign):
        decode(bent_by(changes))


@pytest.mark.parametrize("word", ["request", "requester", "language", "at", "method", "text_sha256"])
@pytest.mark.parametrize("text", ["a\nb", "a\u202eb", "\x1b[2J", "x" * (LONGEST + 1), None], ids=ascii)
def test_a_hostile_word_in_a_consent_is_refused(word, text):
    [consent] = json.loads(EVERYTHING)["consents"]
    with pytest.raises(SealForeign):
        decode(bent_by({"consents": [consent | {word: text}]}))


@pytest.mark.parametrize("name", sorted(set(json.loads(BARE)) - {"family_name"}))
def test_a_signature_without_something_needed_is_refused(name):
    written = json.loads(BARE)
    del written[name]
    with pytest.raises(SealForeign):
        decode(json.dumps(written).encode())


@pytest.mark.parametrize("seed", range(10))
def test_nothing_that_is_bent_anywhere_makes_any_other_error(seed):
    chance = random.Random(seed)  # noqa: S311 - the same each time
    for _ in range(100):
        try:
            read = decode(bend(chance, chance.choice([EVERYTHING, BARE])))
        except (SealForeign, SealNewer):
            continue
        assert isinstance(read, Signature)
        assert len(encode(read)) < 20_000
