"""What staff are shown: both signatures of a doubt with what differs, and names that are worth a look."""

import pytest

from desktop.petition.review.decisions import decide
from desktop.petition.review.doubtful_names import find_rule, suggest_names
from desktop.petition.review.review_queue import count_review, review_queue
from desktop.petition.review.signature_selection import Conditions
from tests.support.crowd import Person, put, switch

MAIL = "ann@example.org"


def test_a_doubt_shows_both_why_and_what_differs(petition):
    put(
        petition,
        1,
        [Person("Ann", "Lee", MAIL, "CA"), Person("Bo", "Lee", MAIL, "FR", signed_at="2026-08-24T00:00:00Z")],
    )
    (doubt,) = review_queue(petition)
    assert (doubt.earlier.number, doubt.later.number, doubt.reason) == (1000, 1001, "same_email")
    assert doubt.differs == ("given_name", "country")


def test_a_name_spelt_otherwise_does_not_differ(petition):
    home = {"country": "CA", "postal_code": "K1A 0B1"}
    put(
        petition,
        1,
        [Person("Ann", "Lee", MAIL, **home), Person("LEE", "Änn", signed_at="2026-08-24T00:00:00Z", **home)],
    )
    (doubt,) = review_queue(petition)
    assert (doubt.reason, doubt.differs) == ("same_name_and_place", ("email",))


def test_the_queue_comes_in_pages_and_holds_nobody_of_a_merge_that_is_undone(petition):
    couples = [
        Person(name, "Lee", f"{place}@example.org", country)
        for place in "abc"
        for name, country in (("A", "CA"), ("B", "FR"))
    ]
    put(petition, 1, couples)
    put(petition, 2, [Person("C", "Lee", "a@example.org", "DE")])
    switch(petition, 2, undone=True)
    first = review_queue(petition, most=2)
    rest = review_queue(petition, after=first[-1].later.number, most=2)
    assert [len(first), len(rest), count_review(petition)] == [2, 1, 3]


@pytest.mark.parametrize(
    ("given", "family", "rule"),
    [
        ("asdf", "Lee", "keys"),
        ("Qwerty", "", "keys"),
        ("йцукен", "", "keys"),
        ("Ann", "zzzz", "repeated"),
        ("Ann", "Lee 123", "digits"),
        ("test", "TEST", "placeholder"),
        ("Mouse", "Mickey", "figure"),
        ("ada@example.org", "Byron", "address"),
        ("www.example.org", "", "address"),
        ("Zo\ufffd", "Lee", "damaged"),
        ("Fran?ois", "Lee", "damaged"),
        ("JosÃ©", "GarcÃ­a", "damaged"),
        ("O&#039;Connor", "Sean", "damaged"),
        ("_x0041_da", "Byron", "damaged"),
        ("<b>Ada</b>", "Byron", "tag"),
        ("Z" + "\u0334\u0322\u035a\u0301" * 9, "Lee", "marks"),
    ],
)
def test_a_name_that_may_be_a_joke_is_pointed_out_with_the_rule(given, family, rule):
    assert find_rule(given, family) == rule


NAMES = """Ng; Sukarno; 王 小明; さくら 山田; 민준 김; ليلى الخطيب; नीता शर्मा; O; U Nu; Wert Müller; Ann Test;
Batman Yılmaz; Mickey Rooney; Ann Lee 3rd; Nuñez de la Cruz; X Æ; 丽丽 王; สมชาย ใจดี; Aa Gym; Poi Uio;
Ãngela Ânia; Nguyễn Ánh; בְּרֵאשִׁ֖ית כהן; བསྒྲུབས ཆོས; Sḵwx̱wú7mesh-ulh Úxwumixw; Ann? Lee"""


@pytest.mark.parametrize("name", [each.strip() for each in NAMES.split(";")])
def test_a_name_of_any_script_a_mononym_and_a_word_that_is_somebodys_name_are_never_pointed_out(name):
    given, _, family = name.partition(" ")
    assert find_rule(given, family) == ""


def test_suggestions_change_nothing_and_end_when_somebody_looked(petition):
    put(petition, 1, [Person("asdf", "asdf"), Person("Ann", "Lee")])
    assert [(each.number, each.rule) for each in suggest_names(petition)] == [(1000, "keys")]
    decide(petition, "valid", "checked", Conditions(numbers=(1000,)), by="kb")
    assert suggest_names(petition) == ()
