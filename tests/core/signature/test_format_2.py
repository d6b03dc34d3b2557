"""What is sealed reads back as it was; what a thief seals instead is refused, and always as SealError."""

import json
import random
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.consent import consent_sha256
from desktop.core.countries import country_codes
from desktop.core.errors import SealError, SealForeign, SealNewer
from desktop.core.form import Draft, complete, find_problems
from desktop.core.sealed_text_limits import (
    LARGEST_NUMBER,
    LARGEST_VERSION,
    LONGEST,
    LONGEST_EXTRA,
    LONGEST_REQUESTER,
    LONGEST_SHEET,
    MOST_CONSENTS,
    MOST_EXTRA,
    written_bytes,
)
from desktop.core.signature.compose import compose, compose_cancellation, compose_withdrawal
from desktop.core.signature.decode import decode
from desktop.core.signature.encode import encode
from desktop.core.signature.ids import new_signature_id
from desktop.core.signature.sealed_contents import Cancellation, Signature, SignaturePlace, WithdrawalRequest
from tests.support.agreements import SCRIPTS, lines, shortened
from tests.support.bending import bend
from tests.support.factory import AT, campaign, consent, entry, signature

PLACE = SignaturePlace("00000000-0000-4000-8000-000000000001", "2026-08-23-pride", "d" * 16, 7)
OTHER = "00000000-0000-4000-8000-000000000002"
ids = st.from_regex(r"\A[a-z0-9-]{1,40}\Z")
moments = st.datetimes(max_value=AT.replace(tzinfo=None)).map(lambda at: f"{at.replace(microsecond=0).isoformat()}Z")
languages = st.sampled_from(["en", "zh_CN", "sr_Latn", "haw"])


def told(longest: int) -> st.SearchStrategy[str]:
    return st.just("") | lines(longest)


@st.composite
def consents(draw):
    return consent(
        request=draw(ids),
        requester=draw(told(LONGEST_REQUESTER)),
        language=draw(languages),
        answer=draw(st.sampled_from(["yes", "not_given", "not_asked"])),
        at=draw(moments),
        method=draw(st.sampled_from(["self-ticked", "read-aloud"])),
    )


@st.composite
def names(draw) -> dict[str, str]:
    if draw(st.booleans()):
        return {"name": "x" + draw(told(LONGEST["name"] - 1)), "given_name": "", "family_name": ""}
    return {
        "given_name": "x" + draw(told(LONGEST["given_name"] - 1)),
        "family_name": draw(told(LONGEST["family_name"])),
    }


@st.composite
def signatures(draw) -> Signature:
    return signature(
        **draw(names()),
        campaign=draw(st.from_regex(r"\A[a-z0-9]{1,64}\Z")),
        event=draw(st.from_regex(r"\A[a-z0-9-]{1,64}\Z")),
        language=draw(languages),
        country=draw(st.sampled_from(["", *sorted(country_codes())])),
        email=draw(told(LONGEST["email"])),
        postal_code=draw(told(LONGEST["postal_code"])),
        phone=draw(told(LONGEST["phone"])),
        sheet=draw(told(LONGEST_SHEET)),
        signed_at=draw(moments),
        version=draw(st.integers(0, LARGEST_VERSION)),
        sequence=draw(st.integers(1, LARGEST_NUMBER)),
        offset=draw(st.integers(-1439, 1439)),
        line=draw(st.integers(0, LARGEST_VERSION)),
        listing=draw(st.sampled_from(["named", "count_only"])),
        capture=draw(st.sampled_from(["kiosk", "volunteer", "paper", "web"])),
        age_stated=draw(st.booleans()),
        clock_jumped=draw(st.booleans()),
        code=draw(st.sampled_from(["", "7KMD-3XPR"])),
        extra=draw(st.dictionaries(ids, lines(LONGEST_EXTRA).filter(bool), max_size=MOST_EXTRA)),
        consents=tuple(draw(st.lists(consents(), max_size=MOST_CONSENTS, unique_by=lambda each: each.request))),
    )


@given(signatures())
def test_what_is_encoded_decodes_as_it_was(given_one):
    assert decode(encode(given_one)) == given_one


def cancellation(**changes) -> Cancellation:
    return replace(compose_cancellation(campaign(), OTHER, PLACE, AT), **changes)


def withdrawal(**changes) -> WithdrawalRequest:
    asked = compose_withdrawal(campaign(), "Noor Haddad", replace(PLACE, code="7KMD-3XPR"), AT)
    return replace(asked, **changes)


@pytest.mark.parametrize("jumped", [False, True])
def test_what_takes_a_signature_back_decodes_as_it_was(jumped):
    for record in (cancellation(clock_jumped=jumped), withdrawal(clock_jumped=jumped)):
        assert decode(encode(record)) == record


@given(lines(LONGEST["name"]).filter(lambda name: name.strip() != ""))
def test_whoever_asks_to_be_taken_off_may_write_the_name_in_any_script(name):
    assert decode(encode(withdrawal(name=name))).name == name


def test_a_cancellation_takes_back_one_signature_of_its_own_device_and_names_nobody():
    taken = cancellation()
    assert (taken.cancels, taken.device, taken.id, taken.sequence) == (OTHER, PLACE.device, PLACE.id, 7)
    assert set(json.loads(encode(taken))) == {
        "campaign", "cancels", "device", "event", "format", "id", "kind", "offset", "sequence", "signed_at", "version",
    }  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [{"cancels": PLACE.id}, {"cancels": ""}, {"cancels": "x"}, {"cancels": OTHER.upper() + "\n"}, {"name": "Noor"},
     {"kind": "signature"}, {"kind": "renewal"}, {"kind": ""}, {"kind": None}, {"device": "d" * 15}, {"format": 1}],
    ids=repr,
)  # fmt: skip
def test_a_cancellation_of_anything_else_is_refused(changes):
    with pytest.raises(SealForeign):
        decode(json.dumps(json.loads(encode(cancellation())) | changes).encode())


@pytest.mark.parametrize(
    "changes", [{"name": ""}, {"name": " "}, {"code": ""}, {"code": "0000-0000"}, {"cancels": OTHER}]
)
def test_a_request_by_which_nobody_could_be_found_is_refused(changes):
    with pytest.raises(SealForeign):
        decode(json.dumps(json.loads(encode(withdrawal())) | changes).encode())


@pytest.mark.parametrize(
    "changes",
    [{"id": "1"}, {"campaign": "Spring"}, {"event": "a/b"}, {"device": "D" * 16}, {"sequence": 0}, {"version": -1},
     {"signed_at": "yesterday"}, {"signed_at": "2026-13-01T00:00:00Z"}, {"offset": 1440}, {"name": "a\nb"}],
    ids=repr,
)  # fmt: skip
@pytest.mark.parametrize("record", [cancellation(), withdrawal()], ids=["cancellation", "withdrawal"])
def test_what_takes_a_signature_back_stands_where_a_signature_could_or_is_refused(record, changes):
    with pytest.raises(SealForeign):
        decode(json.dumps(json.loads(encode(record)) | changes).encode())


def test_nothing_that_was_not_given_is_written():
    written = json.loads(encode(signature()))
    assert {"email", "postal_code", "phone", "consents", "sheet", "line", "age_stated"} & set(written) == set()


@given(st.text(max_size=30), st.text(max_size=30))
def test_every_name_the_form_takes_is_read_at_headquarters(given_name, family_name):
    values = {"given_name": given_name, "family_name": family_name, "country": "CA"}
    draft = Draft("en", values, count_only=False)
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
    assert composed.pack_sha256 == campaign().sha256 != ""
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
    assert len(encode(read)) <= len(encode(full())) + 1000, "no bound was passed"
    assert decode(encode(read)) == read


FULL = {
    "name": "x" * LONGEST["name"], "given_name": "", "family_name": "", "email": "x" * LONGEST["email"],
    "postal_code": "x" * LONGEST["postal_code"], "phone": "x" * LONGEST["phone"], "sheet": "x" * LONGEST_SHEET,
    "extra": {f"{number:040}": "x" * LONGEST_EXTRA for number in range(MOST_EXTRA)},
}  # fmt: skip


def full(**changes) -> Signature:
    """A signature in which everything is as long and as many as it may be."""
    asked = [
        consent(request=f"{number:064}", requester="x" * LONGEST_REQUESTER, method="m" * 40, language="zh_Hant")
        for number in range(MOST_CONSENTS)
    ]
    return signature(**FULL | {"consents": tuple(asked)} | changes)


def test_everything_at_its_bound_is_read():
    assert decode(encode(full())) == full()


@pytest.mark.parametrize("letters", SCRIPTS, ids=["latin", "cyrillic", "arabic", "tamil", "chinese", "ethiopic"])
@pytest.mark.parametrize("field", ["name", "email", "postal_code", "phone", "sheet", "requester", "extra"])
def test_a_byte_beyond_its_bound_is_refused_in_every_script(field, letters):
    bound = {**LONGEST, "sheet": LONGEST_SHEET, "requester": LONGEST_REQUESTER, "extra": LONGEST_EXTRA}[field]
    within = shortened(letters.strip() * bound, bound)
    within += "x" * (bound - written_bytes(within))
    assert decode(encode(put(field, within)))
    with pytest.raises(SealForeign):
        decode(encode(put(field, within + "x")))


def put(field: str, text: str) -> Signature:
    if field == "requester":
        return full(consents=(consent(requester=text),))
    return full(extra={"city": text}) if field == "extra" else full(**{field: text})


@pytest.mark.parametrize(
    "changes",
    [
        {"given_name": "x" * 241}, {"given_name": "a\nb"}, {"given_name": "a\u202eb"},
        {"given_name": "a\x00b"}, {"given_name": "\ud800"}, {"given_name": ""}, {"given_name": " "},
        {"given_name": None}, {"name": "Noor"}, {"given_name": "", "name": "Noor"},
        {"sequence": True}, {"sequence": "1"}, {"sequence": 1.0}, {"sequence": 2**53 + 1}, {"sequence": 0},
        {"version": 10**400}, {"version": -1}, {"version": 10**9 + 1},
        {"offset": -(10**30)}, {"offset": 1440}, {"offset": -1440}, {"age_stated": 1}, {"listing": "secret"},
        {"capture": "stolen"}, {"country": "ZZ"}, {"country": "Canada"}, {"line": -1},
        {"id": "1"}, {"id": OTHER.replace("-", "")}, {"campaign": "Spring"}, {"campaign": "-"}, {"campaign": ""},
        {"campaign": "x" * 65}, {"campaign": "a\nb"}, {"event": "a/b"}, {"event": ""}, {"event": "x" * 65},
        {"device": "D" * 16}, {"device": "d" * 17}, {"language": "english"}, {"language": ""}, {"language": "en\n"},
        {"text_sha256": "cd" * 31}, {"text_sha256": "CD" * 32}, {"pack_sha256": ""}, {"pack_sha256": "g" * 64},
        {"signed_at": "yesterday"}, {"signed_at": "2026-13-01T00:00:00Z"}, {"signed_at": "2026-01-01 00:00:00Z"},
        {"signed_at": "2026-W01-1T00:00:00Z"}, {"signed_at": "\u0662026-01-01T00:00:00Z"},
        {"consents": "yes"}, {"consents": [[]]}, {"consents": [{"request": []}]}, {"more": 1}, {"kind": "signature"},
        {"extra": []}, {"extra": {"City": "x"}}, {"extra": {"": "x"}}, {"extra": {"x" * 41: "x"}}, {"extra": {"a": ""}},
        {"extra": {"a": 1}}, {"extra": {"a": "b\nc"}}, {"extra": {"a\n": "b"}},
        {"extra": {str(number): "x" for number in range(MOST_EXTRA + 1)}},
        {"format": 0}, {"format": None}, {"format": []}, {"format": "2"}, {"format": 1},
    ],
    ids=lambda changes: f"{next(iter(changes))}={next(iter(changes.values()))!r:.20}",
)  # fmt: skip
def test_a_hostile_value_is_refused(changes):
    written = json.loads(encode(signature())) | changes
    with pytest.raises(SealForeign):
        decode(json.dumps(written).encode())


@pytest.mark.parametrize(
    "changes",
    [
        {"request": "x,=HYPERLINK(1)"}, {"request": "News"}, {"request": ""}, {"request": "x" * 65},
        {"request": "a\nb"}, {"requester": "a\nb"}, {"requester": "x" * (LONGEST_REQUESTER + 1)},
        {"answer": "no"}, {"answer": "withdrawn"}, {"answer": ""}, {"answer": True}, {"text_sha256": ""},
        {"text_sha256": "AB" * 32}, {"language": "x"}, {"at": "2026-02-30T00:00:00Z"}, {"at": "now"},
        {"method": "=1"}, {"method": ""}, {"method": "m" * 41}, {"original": "no"}, {"more": ""},
    ],
    ids=repr,
)  # fmt: skip
def test_a_hostile_consent_is_refused(changes):
    written = json.loads(encode(signature(consents=(consent(),))))
    written["consents"][0] |= changes
    with pytest.raises(SealForeign):
        decode(json.dumps(written).encode())


def test_one_consent_more_than_there_may_be_is_refused():
    written = json.loads(encode(full()))
    written["consents"].append(written["consents"][0] | {"request": "more"})
    with pytest.raises(SealForeign):
        decode(json.dumps(written).encode())


def test_a_device_can_seal_no_withdrawal_of_a_consent():
    for answer in ("yes", "not_given", "not_asked"):
        assert decode(encode(signature(consents=(consent(answer=answer),)))).consents[0].answer == answer
    with pytest.raises(SealForeign):
        decode(encode(signature(consents=(consent(answer="withdrawn"),))))


def test_a_consent_says_only_what_its_signature_does_not():
    same = consent(language="en", at=signature().signed_at)
    [usual] = json.loads(encode(signature(consents=(same,))))["consents"]
    assert set(usual) == {"answer", "request", "requester", "text_sha256"}
    other = consent(language="fr", at="2026-08-24T00:00:00Z", method="read-aloud")
    [told_apart] = json.loads(encode(signature(consents=(other,))))["consents"]
    assert set(told_apart) == {"answer", "at", "language", "method", "request", "requester", "text_sha256"}
    assert decode(encode(signature(consents=(same, replace(other, request="other"))))).consents == (
        same,
        replace(other, request="other"),
    )


@pytest.mark.parametrize(
    "plain", [b"[" * 100_000, b'{"a":' * 100_000, b'{"format":' + b"9" * 9_000 + b"}", b"", b"null"]
)
def test_endless_nesting_and_figures_are_refused(plain):
    with pytest.raises(SealError):
        decode(plain)


@pytest.mark.parametrize("number", [3, 10**9])
def test_a_newer_signature_asks_for_a_newer_tabling(number):
    with pytest.raises(SealNewer, match="newer Tabling"):
        decode(json.dumps(json.loads(encode(signature())) | {"format": number}).encode())


def test_two_answers_to_one_request_are_refused():
    written = json.loads(encode(signature(consents=(consent(answer="not_asked"), consent(request="other")))))
    written["consents"][1]["request"] = "email-updates"
    with pytest.raises(SealForeign):
        decode(json.dumps(written).encode())


WHOLE = [encode(each) for each in (full(), signature(consents=(consent(),)), cancellation(), withdrawal())]


@pytest.mark.parametrize("seed", range(20))
def test_nothing_that_is_bent_anywhere_is_read_but_as_what_it_says(seed):
    chance = random.Random(seed)  # noqa: S311 - the same each time
    for _ in range(100):
        refused_or_stable(bend(chance, chance.choice(WHOLE)))


def test_local_time_is_kept_as_utc_and_offset():
    composed = compose(campaign(), entry(), PLACE, datetime(2026, 1, 1, 23, 59, 59, tzinfo=UTC))
    assert (composed.signed_at, composed.offset) == ("2026-01-01T23:59:59Z", 0)
    assert replace(composed, offset=5).offset == 5
