"""Four words stand for a key: the same for everybody, and easy to tell from any other four."""

from concurrent.futures import ThreadPoolExecutor
from itertools import combinations

import pytest

from desktop.core.key_words import CHOICES, choices_of, key_words
from desktop.core.resources import resource
from desktop.core.signing_keys import SigningKey

KEY = SigningKey(b"o" * 32).public


def words() -> list[str]:
    return resource("key-words.txt").read_text("ascii").split()


@pytest.mark.usefixtures("full_stretching")
def test_the_words_of_a_key_are_the_same_on_every_device_for_ever():
    assert key_words(KEY) == ("brother", "fruit", "victory", "cloud")


def test_two_keys_that_differ_in_one_bit_have_other_words():
    other = bytes([KEY[0] ^ 1]) + KEY[1:]
    assert len(set(key_words(KEY)) & set(key_words(other))) < 2


def test_there_are_1024_short_plain_words_of_which_no_two_begin_alike():
    listed = words()
    assert len(listed) == 1024
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 8 for word in listed)
    assert len({word[:4] for word in listed}) == 1024
    assert listed == sorted(listed)


def test_no_word_becomes_another_by_one_letter_misheard():
    same_length = [pair for pair in combinations(words(), 2) if len(pair[0]) == len(pair[1])]
    assert [pair for pair in same_length if sum(one != other for one, other in zip(*pair, strict=True)) < 2] == []


def test_each_word_stands_among_the_same_six_whenever_it_is_looked_for():
    right = key_words(KEY)
    choices = choices_of(right)
    assert [word in among for word, among in zip(right, choices, strict=True)] == [True] * 4
    assert {len(set(among)) for among in choices} == {CHOICES}
    assert all(set(among) <= set(words()) and list(among) == sorted(among) for among in choices)
    assert choices_of(right) == choices
    places = {among.index(word) for key in range(12) for word, among in _right_and_choices(key)}
    assert len(places) == CHOICES, "the right one may stand anywhere"


def _right_and_choices(seed: int) -> list[tuple[str, tuple[str, ...]]]:
    right = tuple(words()[(seed * 97 + place * 251) % 1024] for place in range(4))
    return list(zip(right, choices_of(right), strict=True))


def test_two_threads_may_ask_at_once():
    with ThreadPoolExecutor(2) as threads:
        found = [threads.submit(key_words, KEY) for _ in range(2)]
        assert [each.result(timeout=60) for each in found] == [key_words(KEY)] * 2
