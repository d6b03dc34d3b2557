"""Words of answers in many languages: each means one thing, however it is written; what is not listed means none."""

import tomllib
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.resources import resource
from desktop.petition.importing.understanding.known_answer_words import MEANINGS, is_nothing, meaning, said

LISTS = tomllib.loads(resource("tables", "words.toml").read_text("utf-8"))
ASKED = ("consent", "listing", "confirmed")


def listed() -> Iterator[tuple[str, str, str]]:
    for about in ASKED:
        for means, words in LISTS[about].items():
            for word in words:
                yield about, means, word


def test_no_word_of_one_column_means_two_things():
    for about in ASKED:
        words = Counter(said(word) for means in {*LISTS[about]} for word in {*map(said, LISTS[about][means])})
        assert [word for word, often in words.items() if often > 1] == []


def test_each_word_means_something_that_a_column_can_say():
    assert {about: set(LISTS[about]) for about in ASKED} == {about: set(MEANINGS[about]) for about in ASKED}


@pytest.mark.parametrize("around", ["{}", " {} ", "{}.", "“{}”", "{}!", '"{}"', "*{}", "  {}\n"])
def test_a_word_means_the_same_however_it_stands_there(around: str):
    wrong = [
        (about, word)
        for about, means, word in listed()
        for written in (word, word.upper())
        if meaning(about, around.format(written)) != means and said(word.upper()) == said(word)
    ]
    assert wrong == []


@given(st.text(max_size=20))
def test_how_a_word_is_compared_does_not_change_once_it_is(text: str):
    once = said(text)
    assert once == " ".join(once.split())
    assert meaning("consent", text) == meaning("consent", f" {text} ")


@pytest.mark.parametrize("word", ["yes", "oui", "да", "نعم", "是", "ｙｅｓ", "ＯＵＩ"])
def test_a_yes_is_a_yes_in_many_languages_and_widths(word: str):
    assert meaning("consent", word) == meaning("listing", word) == meaning("confirmed", word) == "yes"


def test_letters_that_have_two_capitals_are_compared_as_one():
    assert said("Bestätigt, Straße") == said("BESTÄTIGT, STRASSE")


def test_a_no_took_nothing_back_and_silence_is_no_answer():
    assert meaning("consent", "no") == "not given"
    assert meaning("consent", "unsubscribed") == "withdrawn"
    assert {meaning("consent", word) for word in ("", "null", "n/a", "pending")} == {"not asked"}


@pytest.mark.parametrize("text", ["Yes, keep me updated", "yes no", "maybe", "yess", "oui mais", "2", "-1", "y n"])
def test_what_is_more_than_a_word_or_another_one_is_not_guessed(text: str):
    assert [meaning(about, text) for about in ASKED] == [None, None, None]


@pytest.mark.parametrize("text", ["n/a", " N/A ", "None", "-", "—", "null", "aucune", "#N/A", "?"])
def test_a_dash_or_none_says_that_there_is_nothing(text: str):
    assert is_nothing(text)


@pytest.mark.parametrize("text", ["Nonesuch", "Nada Na", "a-b", "Ann", "nan Lee"])
def test_a_name_is_not_nothing(text: str):
    assert not is_nothing(text)
