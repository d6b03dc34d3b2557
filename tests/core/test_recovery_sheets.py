"""Recovery sheets: any two of three give the secret back, one slip is named, and a sheet of other keys is refused."""

import secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic.wordlist import WORDLIST

from desktop.core.recovery_sheet_errors import (
    RecoverySheetForeign,
    RecoverySheetTwice,
    RecoverySheetWrong,
    RecoveryWordWrong,
)
from desktop.core.recovery_sheets import join_sheets, prove_sheet, read_sheet, split_secret

SECRET = secrets.token_bytes(32)
SHEETS, OTHERS = split_secret(SECRET), split_secret(secrets.token_bytes(32))
LONG = split_secret(secrets.token_bytes(64))
PLACES = st.integers(0, 32)


@settings(max_examples=8, deadline=None)
@given(secret=st.binary(min_size=32, max_size=32) | st.binary(min_size=64, max_size=64), left_out=st.integers(0, 2))
def test_any_two_of_three_in_any_order_give_the_secret_back(secret, left_out):
    first, second = (sheet for place, sheet in enumerate(split_secret(secret)) if place != left_out)
    assert join_sheets(first, second) == join_sheets(second, first) == secret


@settings(max_examples=30, deadline=None)
@given(sheet=st.sampled_from((*SHEETS, *LONG)), between=st.sampled_from((" ", "\n", " 7. ", ", ", "-")), data=st.data())
def test_a_sheet_is_read_however_it_is_typed(sheet, between, data):
    """Capitals, numbers, points and the first four letters are how people type."""
    shortened = [word[: data.draw(st.integers(4, 8))] for word in sheet]
    assert read_sheet(between.join(map(data.draw(st.sampled_from((str, str.upper))), shortened))) == sheet


@settings(max_examples=40, deadline=None)
@given(sheet=st.sampled_from((*SHEETS, *LONG)), place=PLACES, word=st.sampled_from(WORDLIST))
def test_a_word_in_the_place_of_another_is_named(sheet, place, word):
    typed = (*sheet[:place], word, *sheet[place + 1 :])
    if typed == sheet:
        assert read_sheet(" ".join(typed)) == sheet
        return
    with pytest.raises(RecoveryWordWrong) as caught:
        read_sheet(" ".join(typed))
    assert (caught.value.place, caught.value.word) == (place + 1, word)


@settings(max_examples=30, deadline=None)
@given(place=PLACES, slip=st.sampled_from(("acadmic", "xyz", "aca", "élan", "zzzz")))
def test_a_word_that_no_sheet_has_is_named(place, slip):
    with pytest.raises(RecoveryWordWrong) as caught:
        read_sheet(" ".join((*SHEETS[0][:place], slip, *SHEETS[0][place + 1 :])))
    assert (caught.value.place, caught.value.word) == (place + 1, slip)


@settings(max_examples=30, deadline=None)
@given(
    places=st.lists(PLACES, min_size=2, max_size=2, unique=True), words=st.lists(st.sampled_from(WORDLIST), min_size=2)
)
def test_two_slips_are_never_taken_for_one_nor_for_none(places, words):
    typed = list(SHEETS[1])
    for place, word in zip(places, words, strict=False):
        typed[place] = word
    wrong = sum(one != other for one, other in zip(typed, SHEETS[1], strict=True))
    if wrong == 2:
        with pytest.raises(RecoverySheetWrong):
            read_sheet(" ".join(typed))


@pytest.mark.parametrize("count", [0, 1, 32, 34])
def test_words_that_are_missing_or_too_many_are_said(count):
    with pytest.raises(RecoverySheetWrong):
        read_sheet(" ".join((*SHEETS[0], "acid")[:count]))


def test_whatever_is_typed_is_answered_in_a_moment():
    with pytest.raises((RecoverySheetWrong, RecoveryWordWrong)):
        read_sheet("academic " * 1_000_000)


def test_sheets_of_other_keys_and_the_same_one_twice_are_refused():
    with pytest.raises(RecoverySheetForeign):
        join_sheets(SHEETS[0], OTHERS[1])
    with pytest.raises(RecoverySheetForeign):
        join_sheets(SHEETS[0], LONG[1])
    with pytest.raises(RecoverySheetTwice):
        join_sheets(SHEETS[0], SHEETS[0])


def test_what_is_typed_back_is_one_of_those_that_were_printed_and_another_than_before():
    typed = " ".join(SHEETS[2])
    assert prove_sheet(typed, SHEETS) == SHEETS[2]
    with pytest.raises(RecoverySheetTwice):
        prove_sheet(typed, SHEETS, SHEETS[2])
    with pytest.raises(RecoverySheetForeign):
        prove_sheet(" ".join(OTHERS[0]), SHEETS)
