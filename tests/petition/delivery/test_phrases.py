"""The fixed words of a document: whole in each language, with figures and numbers written as that language does."""

import string
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import DeliveryError
from desktop.petition.delivery.phrases import NARROW_SPACE, Phrases, phrases_for

LANGUAGES = ("en", "fr")
PLACES = {"one_unnamed": {"count"}, "many_unnamed": {"count"}, "only": {"fields"}, "page": {"page", "pages"}}


def named(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_is_there_with_the_places_that_are_filled_in(language: str):
    phrases = phrases_for(language)
    for each in fields(Phrases):
        value = getattr(phrases, each.name)
        if isinstance(value, str):
            assert value.strip() or each.name == "thousands", each.name
            assert named(value) == PLACES.get(each.name, set()), each.name
    assert set(phrases.fields) == {"name", "country", "postal_code"}
    assert len(phrases.signature) == 2


def test_no_sentence_of_one_language_stands_in_the_other():
    english, french = map(phrases_for, LANGUAGES)
    same = {each.name for each in fields(Phrases) if getattr(english, each.name) == getattr(french, each.name)}
    assert same <= {"total"}, same


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.integers(0, 10**9))
def test_a_number_keeps_its_figures_and_is_parted_in_threes(language: str, count: int):
    phrases = phrases_for(language)
    written = phrases.number(count)
    first, *others = written.split(phrases.thousands)
    assert int("".join((first, *others))) == count
    assert 1 <= len(first) <= 3
    assert all(len(each) == 3 for each in others)


def test_thousands_are_parted_as_each_language_does():
    assert phrases_for("en").number(1_234_567) == "1,234,567"
    assert phrases_for("fr").number(1_234_567) == f"1{NARROW_SPACE}234{NARROW_SPACE}567"


@pytest.mark.parametrize(("language", "nobody"), [("en", "many"), ("fr", "one")])
@given(st.integers(2, 10**9))
def test_one_is_said_of_one_and_nobody_is_as_the_language_has_it(language: str, nobody: str, many: int):
    phrases = phrases_for(language)
    said = {"one": f"one {phrases.number(many)}", "many": f"many {phrases.number(many)}"}
    assert phrases.counted(many, "one {count}", "many {count}") == said["many"]
    assert phrases.counted(1, "one {count}", "many {count}") == "one 1"
    assert phrases.counted(0, "one {count}", "many {count}") == f"{nobody} 0"


@pytest.mark.parametrize(
    ("language", "columns", "said"),
    [
        ("en", ("name",), "name"),
        ("en", ("name", "country"), "name and country"),
        ("en", ("name", "country", "postal_code"), "name, country and postal code"),
        ("fr", ("name",), "nom"),
        ("fr", ("name", "country", "postal_code"), "nom, pays et code postal"),
    ],
)
def test_what_is_delivered_is_named_as_one_would_say_it(language: str, columns, said: str):
    assert phrases_for(language).listed(columns) == said


def test_a_language_without_words_is_refused_with_those_there_are():
    with pytest.raises(DeliveryError, match=r"the language “de”. Choose one of: en, fr."):
        phrases_for("de")
