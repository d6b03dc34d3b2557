"""The fixed words of a document: whole in each language, with figures and numbers written as that language does."""

import string
from dataclasses import fields
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import DeliveryError
from desktop.core.plural_forms import plural_form
from desktop.core.resources import resource
from desktop.petition.delivery.phrases import Phrases, letter_languages, phrases_for

NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"

LANGUAGES = letter_languages()
PLACES = {"only": {"fields"}, "page": {"page", "pages"}, "volume": {"number", "count"}}


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
    for count in range(200):  # every form that a count can ask for is there
        assert not named(phrases.signed[plural_form(language, count)])
        assert named(phrases.not_named[plural_form(language, count)]) == {"count"}
    assert set(phrases.fields) == {"name", "country", "postal_code"}
    assert len(phrases.signature) == 2


def test_a_letter_can_be_made_in_every_language_the_kiosk_speaks():
    spoken = {file.stem.removeprefix("tabling_") for file in resource("i18n").glob("tabling_*.qm")}
    assert set(LANGUAGES) == spoken
    assert phrases_for("es_MX") == phrases_for("es")


@pytest.mark.parametrize(("one", "other"), list(combinations(LANGUAGES, 2)))
def test_no_sentence_of_one_language_stands_in_the_other(one: str, other: str):
    words, others = phrases_for(one), phrases_for(other)
    same = {each.name for each in fields(Phrases) if getattr(words, each.name) == getattr(others, each.name)}
    assert same <= {"total", "thousands", "comma", "to", "row_number"}, same


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


# Of CLDR 45, for whole numbers: which form each of these counts has.
FORMS = {
    "en": {"one": (1,), "other": (0, 2, 11, 21, 100)},
    "es": {"one": (1,), "other": (0, 2, 11, 21, 100)},
    "fr": {"one": (0, 1), "other": (2, 11, 21, 100)},
    "ru": {"one": (1, 21, 101, 1001), "few": (2, 4, 22, 104), "many": (0, 5, 11, 12, 14, 20, 111, 112)},
    "uk": {"one": (1, 21, 101, 1001), "few": (2, 4, 22, 104), "many": (0, 5, 11, 12, 14, 20, 111, 112)},
    "ar": {
        "zero": (0,),
        "one": (1,),
        "two": (2,),
        "few": (3, 10, 103, 110),
        "many": (11, 99, 111),
        "other": (100, 101, 102, 1000),
    },
    "zh_CN": {"other": (0, 1, 2, 100)},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_has_the_form_its_language_gives_it(language: str):
    for form, counts in FORMS[language].items():
        assert {plural_form(language, count) for count in counts} == {form}


def test_a_number_of_people_is_said_as_one_would_say_it():
    russian = phrases_for("ru")
    assert russian.counted(russian.signed, 1) == "человек подписал эту петицию."
    assert russian.counted(russian.signed, 22) == "человека подписали эту петицию."
    assert russian.counted(russian.not_named, 1011).startswith(f"1{NARROW_SPACE}011 человек из них просили")


@pytest.mark.parametrize(
    ("language", "columns", "said"),
    [
        ("en", ("name",), "name"),
        ("en", ("name", "country"), "name and country"),
        ("en", ("name", "country", "postal_code"), "name, country and postal code"),
        ("fr", ("name",), "nom"),
        ("fr", ("name", "country", "postal_code"), "nom, pays et code postal"),
        ("ar", ("name", "country", "postal_code"), "الاسم، البلد والرمز البريدي"),
        ("zh_CN", ("name", "country", "postal_code"), "姓名、国家或地区和邮政编码"),
    ],
)
def test_what_is_delivered_is_named_as_one_would_say_it(language: str, columns, said: str):
    assert phrases_for(language).listed(columns) == said


def test_a_language_without_words_is_refused_with_those_there_are():
    with pytest.raises(DeliveryError, match=r"the language “de”. Choose one of: ar, en, es, fr, ru, uk, zh_CN."):
        phrases_for("de")
