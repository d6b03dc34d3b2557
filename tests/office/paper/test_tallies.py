"""Paper that is only counted: any number that may be one, and unknown is not zero."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import UsageError
from desktop.core.petition_errors import NoSuchTally
from desktop.office.paper.tallies import PaperCount, add_tally, list_tallies, read_count, undo_tally

SHEETS = PaperCount("Pride", "2026-08-23", None, "sheets 1-4, one is wet")


@given(st.integers(0, 999_999_999))
def test_a_number_is_read_as_it_is_typed(number):
    assert read_count(str(number)) == number


@given(
    st.text(max_size=12).filter(lambda typed: not (typed.isascii() and typed.isdigit()))
    | st.text("²³٤१௫８", min_size=1, max_size=9)  # digits to Python, and no figure that staff would recognise again
)
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(UsageError):
        read_count(typed)


def test_a_number_that_no_petition_ever_had_is_refused():
    with pytest.raises(UsageError):
        read_count("1" * 13)


def test_a_count_whose_number_nobody_knows_is_kept_as_that_and_stays_in_the_list_when_undone(petition):
    number = add_tally(petition, SHEETS, by="mk")
    undo_tally(petition, number, by="mk")
    (kept,) = list_tallies(petition)
    assert (kept.number, kept.signatures, kept.undone) == (number, None, True)
    with pytest.raises(NoSuchTally) as refused:
        undo_tally(petition, number, by="mk")
    assert refused.value.number == number
