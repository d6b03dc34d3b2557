"""Text that others typed never turns a sentence of ours round."""

import pytest

from desktop.ui.base.isolate_text_direction import apart


def test_what_is_read_from_the_left_stays_as_it_was_typed():
    assert apart("Łukasz Nowak, 3/8") == "Łukasz Nowak, 3/8"


@pytest.mark.parametrize("name", ["مريم", "שרה", "Sara מזרחי"])
def test_what_is_read_from_the_right_has_a_direction_of_its_own(name):
    assert apart(name) == f"\u2068{name}\u2069"


@pytest.mark.parametrize("mark", ["\u202e", "\u2067", "\u2069", "\u200f", "\u061c"])
def test_no_mark_in_a_name_ends_its_isolation_or_turns_what_follows(mark):
    assert apart(f"Ada{mark} Okafor") == "Ada Okafor"
    assert apart(f"{mark}שרה{mark}") == "\u2068שרה\u2069"
