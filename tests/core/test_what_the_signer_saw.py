"""The proof is of what this signer saw and gave: in their language, at their time, for the boxes that were shown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.campaign import ConsentRequest
from desktop.core.consent import consent_sha256
from desktop.core.form import complete, find_problem, find_problems, tidy
from desktop.core.name_writing import printed_name
from desktop.core.sealing import PADDED_TO
from desktop.core.signature.compose import compose
from desktop.core.signature.decode import decode
from desktop.core.signature.encode import encode
from desktop.core.signature.sealed_contents import SignaturePlace
from tests.support.factory import AT, LOCK, SEALING, binding, campaign, draft, entry

ASKED = campaign()
PLACE = SignaturePlace("00000000-0000-4000-8000-000000000001", "2026-08-23-pride", "d" * 16, 7)
MAIL = "noor@example.org"


@pytest.mark.parametrize("language", ASKED.languages)
def test_whoever_signs_in_a_language_is_proven_to_have_read_that_language(language):
    answers = {"email-updates": "yes"}
    signed = compose(ASKED, entry(language=language, email=MAIL, consents=answers), PLACE, AT)
    assert signed.language == language
    assert signed.text_sha256 == ASKED.words[language].sha256
    (given_,) = signed.consents
    assert (given_.language, given_.answer) == (language, "yes")
    assert given_.text_sha256 == consent_sha256(ASKED, ASKED.consents[0], language)
    assert decode(encode(signed)) == signed


def test_no_two_languages_have_one_proof():
    assert len(ASKED.languages) > 1
    assert ASKED.default_language == "en", "else the tests below prove less than they say"
    assert len({ASKED.words[each].sha256 for each in ASKED.languages}) == len(ASKED.languages)
    request = ASKED.consents[0]
    assert len({consent_sha256(ASKED, request, each) for each in ASKED.languages}) == len(ASKED.languages)


def test_each_of_two_requests_has_its_own_answer_and_its_own_proof():
    request = ASKED.consents[0]
    second = ConsentRequest("texts", "Text messages", "Other Society", "phone", dict(request.texts))
    two = replace(ASKED, consents=(request, second))
    typed = draft(email=MAIL, phone="(613) 555-0123", ticked=["texts"], seen=["email-updates", "texts"])
    signed = compose(two, complete(two, replace(typed, language="fr")), PLACE, AT)
    assert [(each.request, each.requester, each.answer) for each in signed.consents] == [
        ("email-updates", request.requester, "not_given"), ("texts", "Other Society", "yes"),
    ]  # fmt: skip
    assert [each.text_sha256 for each in signed.consents] == [
        consent_sha256(two, each, "fr") for each in (request, second)
    ]
    both = ["email-updates", "texts"]
    without = complete(two, draft(email=MAIL, ticked=both, seen=both))
    assert without.consents == {"email-updates": "yes", "texts": "not_asked"}, "each by its own field"


@pytest.mark.parametrize(
    "changed", ["id", "purpose", "requester", "texts", "name", "postal_address", "email", "phone", "web"]
)
def test_whatever_was_shown_with_the_box_is_in_its_proof(changed):
    request, who = ASKED.consents[0], ASKED.controller
    before = consent_sha256(ASKED, request, "fr")
    if changed == "texts":
        request = replace(request, texts={**request.texts, "fr": "Autre chose."})
    elif hasattr(request, changed):
        request = replace(request, **{changed: "other"})
    else:
        who = replace(who, **{changed: "other"})
    assert consent_sha256(replace(ASKED, controller=who), request, "fr") != before
    assert consent_sha256(replace(ASKED, id="other"), ASKED.consents[0], "fr") != before


ZONES = st.integers(-12 * 60, 14 * 60)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)), ZONES)  # noqa: DTZ001 - the zone comes beside it
@example(datetime(2026, 8, 23, 23, 59, 59), 14 * 60)  # noqa: DTZ001
@example(datetime(2026, 8, 23, 0, 0, 0, 999_999), -210)  # noqa: DTZ001 - Newfoundland
@example(datetime(2026, 1, 1), 345)  # noqa: DTZ001 - Nepal
@example(datetime(2026, 1, 1), 0)  # noqa: DTZ001
def test_a_time_is_kept_in_utc_with_the_minutes_of_its_zone_whichever_that_is(local, minutes):
    at = local.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    signed = compose(ASKED, entry(consents={"email-updates": "not_given"}), PLACE, at)
    assert signed.offset == minutes
    assert datetime.fromisoformat(signed.signed_at) == at.astimezone(UTC).replace(microsecond=0)
    assert signed.consents[0].at == signed.signed_at
    assert decode(encode(signed)) == signed


@pytest.mark.parametrize("jumped", [False, True])
@pytest.mark.parametrize("code", ["", "7KMD-3XPR"])
def test_a_code_and_a_doubted_clock_are_in_the_seal_as_they_were(jumped, code):
    signed = compose(ASKED, entry(), replace(PLACE, code=code, clock_jumped=jumped), AT)
    assert (signed.code, signed.clock_jumped, signed.sequence, signed.event) == (code, jumped, 7, PLACE.event)
    assert decode(encode(signed)) == signed


@given(st.sampled_from(["given_name", "family_name", "country", "email", "postal_code", "phone"]), st.booleans())
def test_each_thing_typed_stands_in_its_own_place(field, count_only):
    typed = {
        "given_name": "Noor", "family_name": "Haddad", "country": "CA", "email": MAIL, "postal_code": "K1A 0B1",
        "phone": "+16135550123",
    }  # fmt: skip
    offering = campaign(count_only_offered=True)
    signed = compose(offering, complete(offering, draft(**typed, count_only=count_only)), PLACE, AT)
    assert getattr(signed, field) == typed[field]
    assert signed.listing == ("count_only" if count_only else "named")


def test_to_have_one_name_is_an_answer_to_the_family_name_and_to_nothing_else():
    def problem(field, **typed):
        found = find_problem(ASKED, draft(single_name=True, **typed), field)
        return found.reason if found else None

    assert problem("given_name", given_name="") == "missing"
    assert problem("given_name", given_name="1234") == "not_a_name"
    assert problem("country", country="XX") == "not_a_country"
    assert problem("email", email="nobody") == "not_an_email"
    assert problem("phone", phone="12") == "not_a_phone"
    assert problem("family_name", family_name="") is None


@pytest.mark.parametrize(
    ("first", "country", "typed", "kept"),
    [
        ("CA", "", "k1a0b1", "K1A 0B1"),
        ("GB", "", "sw1a1aa", "SW1A 1AA"),
        ("CA", "GB", "sw1a1aa", "SW1A 1AA"),  # theirs, not the campaign's
        ("GB", "CA", "k1a0b1", "K1A 0B1"),
        ("CA", "FR", "k1a0b1", "k1a0b1"),  # what we do not know is left as it is
    ],
)
def test_a_postal_code_is_that_of_the_signer_s_country_and_without_one_of_the_campaign_s(first, country, typed, kept):
    assert tidy(replace(ASKED, first_country=first), "postal_code", typed, country) == kept


@pytest.mark.parametrize(
    ("first", "country", "typed", "kept"),
    [
        ("CA", "", "(613) 555-0123", "+16135550123"),
        ("FR", "", "01 23 45 67 89", "+33123456789"),
        ("CA", "FR", "01 23 45 67 89", "+33123456789"),
        ("FR", "CA", "+33 1 23 45 67 89", "+33123456789"),
    ],
)
def test_a_phone_is_that_of_the_signer_s_country_and_without_one_of_the_campaign_s(first, country, typed, kept):
    theirs = replace(campaign({"country": "optional"}), first_country=first)
    given_ = draft(country=country, phone=typed)
    assert find_problems(theirs, given_) == ()
    assert complete(theirs, given_).phone == tidy(theirs, "phone", typed, country) == kept


@pytest.mark.parametrize(
    ("text", "kept"), [("Noor@EXAMPLE.Org", "Noor@example.org"), (" noor@example.org ", "noor@example.org")]
)
def test_an_address_keeps_its_own_half_and_its_domain_is_in_small_letters(text, kept):
    assert tidy(ASKED, "email", text, "") == complete(ASKED, draft(email=text)).email == kept


def test_a_form_in_a_language_without_an_age_statement_asks_for_none_and_in_another_for_one():
    words = {
        "en": replace(ASKED.words["en"], age_statement=""),
        "fr": replace(ASKED.words["fr"], age_statement="J’ai 16 ans ou plus."),
    }
    asking = campaign(words=words)
    assert find_problems(asking, draft()) == ()
    french = replace(draft(), language="fr")
    assert [each.field for each in find_problems(asking, french)] == ["age"]
    assert find_problems(asking, replace(french, age_stated=True)) == ()


@pytest.mark.parametrize(
    ("given_name", "family_name", "printed"),
    [
        ("小明", "王", "王小明"), ("小 明", "王", "王小 明"), ("민준", "김", "김민준"),
        ("さくら", "山田", "山田さくら"),
        ("", "王", "王"), ("小明", "", "小明"), ("Ann", "王", "Ann 王"), ("小明", "Lee", "小明 Lee"),
        ("Ann", "", "Ann"), ("", "Lee", "Lee"), ("Ann Mary", "Lee", "Ann Mary Lee"), ("ليلى", "الخطيب", "ليلى الخطيب"),
    ],
)  # fmt: skip
def test_a_name_is_printed_in_the_order_of_its_script_and_half_a_name_as_it_is(given_name, family_name, printed):
    assert printed_name(given_name, family_name) == printed


@pytest.mark.parametrize("blocks", [1, 2, 3])
def test_a_seal_grows_by_a_block_only_for_what_no_longer_fits(blocks):
    full = blocks * PADDED_TO
    for length, wanted in ((full - 1, blocks), (full, blocks), (full + 1, blocks + 1)):
        sealed = LOCK.seal(b"x" * length, binding())
        assert len(sealed) == 1120 + wanted * PADDED_TO + 16
        assert SEALING.open(sealed, binding()) == b"x" * length
