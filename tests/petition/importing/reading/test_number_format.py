"""A number is read as its cell shows it: a postal code keeps its zero, a phone number its gaps, a figure its value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.petition.importing.reading.number_format import as_shown


@given(st.integers(0, 10**12), st.integers(2, 12))
def test_zeros_that_are_always_there_are_there(value: int, places: int):
    assert as_shown(value, "0" * places) == str(value).rjust(places, "0")


@given(st.integers(0, 10**12), st.integers(2, 12))
def test_places_that_are_used_when_needed_add_nothing(value: int, places: int):
    assert as_shown(value, "#" * places) == str(value)


@given(st.integers(0, 10**10), st.sampled_from(["00 00 00 00 00", "(000) 000-0000", r"000\-0000", '0"-"000" "0000']))
def test_no_digit_is_lost_or_changed_whatever_stands_between(value: int, number_format: str):
    shown = as_shown(value, number_format)
    places = number_format.count("0")
    assert "".join(filter(str.isdigit, shown)) == str(value).rjust(places, "0")


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (612345678, "00 00 00 00 00", "06 12 34 56 78"),
        (6135550147, "(000) 000-0000", "(613) 555-0147"),
        (16135550147, "(000) 000-0000", "(1613) 555-0147"),
        (1234, "00000", "01234"),
        (1234.0, "00000", "01234"),
        (12, r"00\-00", "00-12"),
        (12, '00"/"00', "00/12"),
        (12, "##-00", "-12"),
        (312, "##-00", "3-12"),
        (5, "0", "5"),
        (5, "General", "5"),
        (5, "@", "5"),
        (1234567, "#,##0", "1234567"),
        (1234, "0.00", "1234"),
        (1234, "00%", "1234"),
        (-12, "0000", "-12"),
        (1.5, "0000", "1.5"),
        (2.0, "General", "2"),
    ],
)
def test_only_a_format_that_places_digits_places_them(value: float, number_format: str, shown: str):
    assert as_shown(value, number_format) == shown


@given(st.integers(0, 999), st.integers(21, 5000))
def test_a_format_cannot_make_a_cell_long(value: int, places: int):
    assert len(as_shown(value, "0" * places)) <= 20


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=30))
def test_no_format_of_a_strangers_table_ends_the_reading(value: float, number_format: str):
    assert as_shown(value, number_format)
