"""What is sealed reads back as it was; what a thief seals instead is refused, and always as SealError."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.consent import consent_sha256
from desktop.core.countries import country_codes
from desktop.core.errors import SealError
from desktop.core.form import Draft, complete, find_problems
from desktop.core.line import clean_line
from desktop.core.signature import (
    LARGEST_NUMBER,
    LONGEST_FIELD,
    Signature,
    SignaturePlace,
    compose,
    decode,
    encode,
    new_signature_id,
)
from tests.support.factory import AT, campaign, consent, entry, signature

PLACE = SignaturePlace("00000000-0000-4000-8000-000000000001", "2026-08-23-pride", "d" * 16, 7)
lines = st.text(max_size=60).map(clean_line)
named = lines.filter(bool)
whole = st.integers(-LARGEST_NUMBER, LARGEST_NUMBER)


@st.composite
def signatures(draw) -> Signature:
    asked = draw(st.lists(lines, max_size=3, unique=True))
    answers = st.sampled_from(["yes", "no", "not_asked"])
    return signature(
        **{
            name: draw(lines) for name in ("campaign", "family_name", "email", "postal_code", "phone", "event", "sheet")
        },
        given_name=draw(named),
        country=draw(st.sampled_from(["", *sorted(country_codes())])),
        version=draw(whole),
        offset=draw(whole),
        line=draw(whole),
        listing=draw(st.sampled_from(["named", "count_only"])),
        capture=draw(st.sampled_from(["kiosk", "volunteer", "paper"])),
        age_stated=draw(st.booleans()),
        consents=tuple(consent(request=request, answer=draw(answers), requester=draw(lines)) for request in asked),
    )


@given(signatures())
def test_what_is_encoded_decodes_as_it_was(given_one):
    assert decode(encode(given_one)) == given_one


def test_nothing_that_was_not_given_is_written():
    written = json.loads(encode(signature()))
    assert {"email", "postal_code", "phone", "consents", "sheet", "line", "age_stated"} & set(written) == set()


@given(st.text(max_size=30), st.text(max_size=30))
def test_every_name_the_form_takes_is_read_at_headquarters(given_name, family_name):
    draft = Draft("en", {"given_name": given_name, "family_name": family_name, "country": "CA"})
    if not find_problems(campaign(), draft):
        composed = compose(campaign(), complete(campaign(), draft), PLACE, AT)
        assert decode(encode(composed)) == composed


@pytest.mark.parametrize("name", ["می\u200cنا", "क्\u200dष", "王\U0003fffd"])
def test_joiners_and_letters_newer_than_this_python_are_read_at_headquarters(name):
    assert decode(encode(signature(given_name=name))).given_name == name


def test_a_signature_says_what_was_given_when_and_what_was_seen():
    composed = compose(campaign(), entry(email="noor@example.org", consents={"email-updates": "yes"}), PLACE, AT)
    assert (composed.given_name, composed.family_name, composed.country) == ("Noor", "Haddad", "CA")
    assert (composed.signed_at, composed.offset) == ("2026-08-23T18:05:09Z", -240)
    assert composed.text_sha256 == campaign().words["en"].sha256
    assert (composed.id, composed.event, composed.device, composed.sequence) == (PLACE.id, PLACE.event, PLACE.device, 7)
    [answer] = composed.consents
    assert answer.text_sha256 == consent_sha256(campaign(), campaign().consents[0], "en")
    assert (answer.answer, answer.at, answer.language) == ("yes", composed.signed_at, "en")


def test_an_id_is_random_and_does_not_tell_the_time():
    ids = [new_signature_id() for _ in range(100)]
    assert len(set(ids)) == 100
    assert all(each[14] == "4" for each in ids)
    assert ids != sorted(ids)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


def test_a_signature_without_something_needed_is_refused():
    written = json.loads(encode(signature()))
    optional = {"country", "family_name", "offset"}
    for name in written.keys() - optional:
        with pytest.raises(SealError):
            decode(json.dumps({key: value for key, value in written.items() if key != name}).encode())


@given(st.sampled_from([field.name for field in fields(Signature)] + ["format", "more"]), json_values)
def test_any_other_value_anywhere_is_refused_or_reads_back_as_it_was(name, value):
    hostile = json.dumps(json.loads(encode(signature(consents=(consent(),)))) | {name: value}).encode()
    refused_or_stable(hostile)


@given(st.sampled_from(["request", "requester", "answer", "at", "method", "more"]), json_values)
def test_any_other_value_in_a_consent_is_refused_or_reads_back_as_it_was(name, value):
    written = json.loads(encode(signature(consents=(consent(),))))
    written["consents"][0][name] = value
    refused_or_stable(json.dumps(written).encode())


@given(st.binary(max_size=200) | json_values.map(lambda value: json.dumps(value).encode()))
def test_whatever_else_was_sealed_is_refused(plain):
    with pytest.raises(SealError):
        decode(plain)


def refused_or_stable(plain: bytes) -> None:
    try:
        read = decode(plain)
    except SealError:
        return
    assert decode(encode(read)) == read


@pytest.mark.parametrize(
    "changes",
    [
        {"given_name": "x" * (LONGEST_FIELD + 1)}, {"given_name": "a\nb"}, {"given_name": "a\u202eb"},
        {"given_name": "a\x00b"}, {"given_name": "\ud800"}, {"given_name": ""}, {"given_name": " "},
        {"given_name": None},
        {"sequence": True}, {"sequence": "1"}, {"sequence": 1.0}, {"sequence": 2**53 + 1}, {"version": 10**400},
        {"offset": -(10**30)}, {"age_stated": 1}, {"listing": "secret"}, {"capture": "stolen"}, {"country": "ZZ"},
        {"country": "Canada"}, {"id": "1"}, {"signed_at": "yesterday"}, {"signed_at": "2026-13-01T00:00:00Z"},
        {"consents": "yes"}, {"consents": [[]]}, {"consents": [{"request": []}]}, {"more": 1},
        {"format": 0}, {"format": None}, {"format": []},
    ],
    ids=lambda changes: f"{next(iter(changes))}={next(iter(changes.values()))!r:.12}",
)  # fmt: skip
def test_a_hostile_value_is_refused(changes):
    written = json.loads(encode(signature())) | changes
    with pytest.raises(SealError):
        decode(json.dumps(written).encode())


@pytest.mark.parametrize(
    "plain", [b"[" * 100_000, b'{"a":' * 100_000, b'{"format":' + b"9" * 9_000 + b"}", b"", b"null"]
)
def test_endless_nesting_and_figures_are_refused(plain):
    with pytest.raises(SealError):
        decode(plain)


def test_a_newer_signature_asks_for_a_newer_tabling():
    with pytest.raises(SealError, match="newer Tabling"):
        decode(json.dumps(json.loads(encode(signature())) | {"format": 2}).encode())


def test_two_answers_to_one_request_are_never_kept_as_two():
    written = json.loads(encode(signature(consents=(consent(answer="no"), consent(answer="yes", request="other")))))
    written["consents"][1]["request"] = "email-updates"
    assert len(decode(json.dumps(written).encode()).consents) == 1


def test_local_time_is_kept_as_utc_and_offset():
    composed = compose(campaign(), entry(), PLACE, datetime(2026, 1, 1, 23, 59, 59, tzinfo=UTC))
    assert (composed.signed_at, composed.offset) == ("2026-01-01T23:59:59Z", 0)
    assert replace(composed, offset=5).offset == 5
