"""No cell of a table runs in a spreadsheet, whichever sign it takes for the end of a cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.spreadsheet_formulas import BEGIN_FORMULAS, any_guarded, begins_formula, guarded, guarded_row

_CELLS = st.text(st.sampled_from((*BEGIN_FORMULAS, ";", " ", "a", "1", "'")), max_size=8)


@given(_CELLS)
def test_nothing_runs_however_the_line_is_cut(cell):
    assert not any(begins_formula(part.lstrip(" ")) for part in guarded(cell).split(";")[1:])
    assert not begins_formula(guarded(cell))


@given(st.lists(_CELLS | st.text(max_size=4), max_size=5))
def test_a_row_is_guarded_as_each_of_its_cells_is(cells):
    assert [*guarded_row(cells)] == [guarded(cell) for cell in cells]
    assert any_guarded(cells) == any(guarded(cell) != cell for cell in cells)


@pytest.mark.parametrize("cell", ["Ann-Marie; Bo", "+1 613 555 0100", "a;b", "", "O'Neil", "12; 14", "-240", "-79.38"])
def test_what_runs_nowhere_stays_as_it_is(cell):
    assert guarded(cell) == cell


@pytest.mark.parametrize("cell", ["+", "+-", "+ ()", "-", "-1-1", "-1e9", "-٣"])
def test_signs_that_make_no_number_are_guarded(cell):
    assert guarded(cell) == f"'{cell}"


def test_a_guarded_cell_says_what_it_said_behind_an_apostrophe():
    assert (guarded("=1+1"), guarded("Ann; =1+1")) == ("'=1+1", "Ann; '=1+1")
