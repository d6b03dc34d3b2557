"""The form takes every person's name, asks nothing twice, and never turns silence into an answer."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.form import Problem, complete, find_problem, find_problems, find_questions, tidy
from desktop.core.sealed_text_limits import LONGEST
from tests.support.factory import campaign, draft

ASKED = campaign()
NAMES = [
    ("Ludwig", "van der Rohe"), ("Anne-Marie", "Lévesque-Côté"), ("Siobhán", "O’Brien"), ("D'Arcy", "N'Diaye"),
    ("María José", "Núñez y Peña"), ("Ольга", "Петрова"), ("Ελένη", "Παπαδοπούλου"), ("محمد", "الأحمد"),
    ("נועה", "כהן"), ("सीता", "शर्मा"), ("দীপা", "সেন"), ("தமிழ்", "செல்வி"), ("美", "王"), ("さくら", "山田"),
    ("민준", "김"), ("ᐱᑕ", "ᐃᓄᒃ"), ("ნინო", "გელაშვილი"), ("Արամ", "Սարգսյան"), ("สมชาย", "ใจดี"), ("ሰላም", "ተስፋ"),
    ("می\u200cنا", "رضایی"), ("X", "Æ"), ("Nguyễn", "Thị Hồng"), ("ʻIolani", "Kaʻahumanu"), ("J. R.", "Smith Jr."),
    ("Renée (Max)", "3rd Lee"),
]  # fmt: skip


def problem(field, **typed):
    found = find_problem(ASKED, draft(**typed), field)
    return found.reason if found else None


@pytest.mark.parametrize(("given_name", "family_name"), NAMES)
def test_every_name_is_taken_as_its_bearer_writes_it(given_name, family_name):
    entry = complete(ASKED, draft(given_name=given_name, family_name=family_name))
    assert (entry.given_name, entry.family_name) == (given_name, family_name)


@given(st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=1, max_size=40))
def test_letters_of_any_script_make_a_name(name):
    reason = problem("given_name", given_name=name)
    assert reason in (None, "not_printable") or "www" in name.lower() or set(name) <= set("\u115f\u1160\u3164\uffa0")
    assert (reason != "not_printable") or problem("given_name", given_name=name, count_only=True) is None


def test_a_name_of_which_nothing_would_be_printed_is_asked_for_in_other_letters_unless_only_counted():
    assert problem("given_name", given_name="𞤀𞤣𞤤𞤢𞤥") == "not_printable"
    assert problem("given_name", given_name="𐐀𐐨 🏳️‍🌈") == "not_printable"
    assert problem("given_name", given_name="𞤀𞤣 Ada") is None
    assert problem("given_name", given_name="𞤀𞤣𞤤𞤢𞤥", count_only=True) is None


def test_somebody_with_one_name_signs_with_it():
    entry = complete(ASKED, draft(given_name="Suharto", family_name="", single_name=True))
    assert (entry.given_name, entry.family_name) == ("Suharto", "")


def test_a_family_name_is_asked_of_everybody_else():
    assert problem("family_name", family_name="") == "missing"


def test_what_stood_in_the_family_name_before_one_said_to_have_one_name_neither_counts_nor_hinders():
    typed = draft(family_name="https://example.org", single_name=True)
    assert find_problems(ASKED, typed) == ()
    assert complete(ASKED, typed).family_name == ""


@pytest.mark.parametrize("name", ["https://example.org", "HTTP://x", "www.example.org", "1234", "…", "-", "🙂"])
def test_what_is_nobodys_name_is_refused(name):
    assert problem("given_name", given_name=name) == "not_a_name"
    assert problem("family_name", family_name=name) == "not_a_name"


@pytest.mark.parametrize("typed", ["me@example.org", "Ann me@example.org", "me＠example.org", "me @ example.org"])
@pytest.mark.parametrize("field", ["given_name", "family_name", "postal_code"])
def test_an_address_in_a_box_that_may_be_printed_is_refused_and_said_to_be_one(field, typed):
    assert problem(field, **{field: typed}) == "an_email"


def test_a_phone_number_in_the_box_of_something_else_is_asked_about_and_may_stay():
    typed = draft(given_name="Ann 613 555 0123", postal_code="(613) 555-0123")
    assert find_questions(ASKED, typed) == ("given_name", "postal_code")
    assert find_problems(ASKED, typed) == ()
    assert complete(ASKED, typed).postal_code == "(613) 555-0123"
    assert find_questions(ASKED, draft(postal_code="1619735744", country="IR")) == (), "there it is a postal code"


def test_controls_and_line_ends_never_reach_a_signature():
    entry = complete(ASKED, draft(given_name="No\u202eor\nOmar\u2066", family_name=" Had\x00dad\r\n"))
    assert (entry.given_name, entry.family_name) == ("Noor Omar", "Haddad")


@pytest.mark.parametrize("blank", ["", " ", "\n", "\u200b", "\u202e", "\u3000", "\u3164"])
def test_nothing_visible_is_nothing_given(blank):
    assert problem("given_name", given_name=blank) == "missing"
    assert problem("email", email=blank) is None
    assert complete(ASKED, draft(email=blank, phone=blank)).email == ""


@pytest.mark.parametrize("field", ["given_name", "family_name", "email", "postal_code", "phone"])
def test_each_field_has_a_longest(field):
    assert problem(field, **{field: "a" * (LONGEST[field] + 1)}) == "too_long"
    assert problem(field, **{field: "a" * LONGEST[field]}) != "too_long"


@pytest.mark.parametrize("country", ["CA", "XK", "TW", "RU", "AQ"])
def test_a_country_is_one_of_the_list(country):
    assert problem("country", country=country) is None


@pytest.mark.parametrize("country", ["ca", "XX", "C", "ÇA", "12", "EU"])
def test_no_other_two_letters_are_a_country(country):
    assert problem("country", country=country) == "not_a_country"


def test_a_country_typed_with_spaces_around_it_is_kept_without_them():
    assert complete(ASKED, draft(country=" CA ")).country == "CA"


def test_a_field_that_is_not_asked_is_not_kept_whatever_stands_in_it():
    hiding = campaign({"country": "hidden", "email": "hidden", "phone": "hidden", "postal_code": "hidden"})
    entry = complete(
        hiding, draft(country="XX", email="a@example.org", phone="x", postal_code="x", ticked=["email-updates"])
    )
    assert (entry.country, entry.email, entry.phone, entry.postal_code) == ("", "", "", "")
    assert entry.consents == {"email-updates": "not_asked"}


def test_where_no_country_is_given_a_phone_is_read_as_one_of_the_campaigns_country():
    lenient = campaign({"country": "optional"})
    typed = draft(country="", phone="(613) 555-0123")
    assert find_problems(lenient, typed) == ()
    assert complete(lenient, typed).phone == "+16135550123"


def test_problems_come_in_the_order_of_the_form():
    found = find_problems(ASKED, draft(given_name="", country="", email="nobody", phone="12"))
    assert [(each.field, each.reason) for each in found] == [
        ("given_name", "missing"), ("country", "missing"), ("email", "not_an_email"), ("phone", "not_a_phone"),
    ]  # fmt: skip


def test_a_form_with_problems_cannot_be_completed():
    with pytest.raises(ValueError, match="given_name"):
        complete(ASKED, draft(given_name=""))


def test_an_age_statement_that_the_pack_asks_for_must_be_stated():
    strict = campaign(words={"en": replace(ASKED.words["en"], age_statement="I am 16 or older.")})
    assert [each.field for each in find_problems(strict, draft())] == ["age"]
    stated = replace(draft(), age_stated=True)
    assert complete(strict, stated).age_stated


def test_one_may_be_counted_without_being_named_only_where_that_is_offered():
    assert complete(campaign(count_only_offered=True), draft(count_only=True)).listing == "count_only"
    assert complete(campaign(count_only_offered=False), draft(count_only=True)).listing == "named"


def test_where_both_are_offered_neither_is_chosen_for_anybody():
    unchosen = replace(draft(), count_only=None)
    assert find_problems(campaign(count_only_offered=True), unchosen) == (Problem("listing", "not_chosen"),)
    assert complete(campaign(count_only_offered=False), unchosen).listing == "named"


@given(
    email=st.sampled_from(["", " ", "\u200b", "noor@example.org"]),
    ticked=st.booleans(),
    seen=st.booleans(),
    hidden=st.booleans(),
)
def test_not_asked_is_never_a_yes_and_what_nobody_saw_whole_was_not_asked_whatever_was_said(
    email, ticked, seen, hidden
):
    asking = campaign({"email": "hidden" if hidden else "optional"})
    box = ["email-updates"]
    entry = complete(asking, draft(email=email, ticked=box if ticked else [], seen=box if seen else []))
    asked = not hidden and email == "noor@example.org"
    answer = "yes" if ticked else "not_given"
    assert entry.consents == {"email-updates": answer if asked and seen else "not_asked"}


def test_a_tick_for_something_this_campaign_does_not_ask_is_no_consent():
    typed = draft(email="noor@example.org", ticked=["sell-my-data"], seen=["email-updates", "sell-my-data"])
    assert complete(ASKED, typed).consents == {"email-updates": "not_given"}


@given(st.text(max_size=40), st.sampled_from(["CA", "GB", "FR", "XK", ""]))
def test_tidying_twice_changes_nothing_more(text, country):
    for field in ("given_name", "email", "postal_code", "phone"):
        once = tidy(ASKED, field, text, country)
        assert tidy(ASKED, field, once, country) == once
