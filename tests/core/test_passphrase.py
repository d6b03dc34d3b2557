"""A passphrase that Tabling gave is taken as people type it from paper; one of their own only as it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.passphrase import new_passphrase, spellings

GIVEN = "abcd-efgh-jkmn-pqrs-twxy-z234"


def test_a_passphrase_is_easy_to_read_aloud_and_never_the_same():
    made = {new_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch(r"([a-hj-km-np-tw-z2-9]{4}-){5}[a-hj-km-np-tw-z2-9]{4}", each) for each in made)


@pytest.mark.parametrize(
    "typed",
    [
        GIVEN.upper(),
        GIVEN.replace("-", ""),
        GIVEN.replace("-", " "),
        GIVEN.replace("-", " - "),
        GIVEN.replace("-", "\N{EN DASH}"),
        GIVEN.replace("-", "\N{NO-BREAK SPACE}"),
        f"  {GIVEN.title()}\n",
    ],
)
def test_capitals_spaces_and_hyphens_do_not_matter_to_a_passphrase_that_tabling_gave(typed):
    assert GIVEN in spellings(typed)


@pytest.mark.parametrize(
    "own",
    ["Correct Horse-Battery", "SHOUTED PASSPHRASE", GIVEN[:-1].upper(), GIVEN.upper() + "5", "0000-" * 5 + "0000"],
)
def test_a_passphrase_of_ones_own_is_taken_only_as_it_is(own):
    assert spellings(own) == (own,)


@given(st.text(max_size=60))
def test_what_was_typed_comes_first_whatever_it_is(typed):
    assert spellings(typed)[0] == typed.strip()
    assert len(spellings(typed)) <= 2
