"""What the form says of a name and what the list prints of it are one rule, read from the typefaces themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFont

from desktop.core.form import find_notice
from desktop.core.one_line_text import clean_line
from desktop.core.printable_text import missing_characters, printable, unprintable_letters, without_unprintable
from desktop.core.resources import resource
from desktop.core.typeface_files import LATIN, SCRIPTS, coverage_of
from desktop.petition.delivery.unprintable_rows import require_printable
from desktop.printing.typeface_runs import missing_characters as missing_on_paper

ADLAM = "𞤀𞤣𞤤𞤢𞤥"  # of 40 million people's language, and of no bundled typeface
TYPED = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]) | st.sampled_from(f"{ADLAM}é王𠮷🏳田"))


@pytest.mark.parametrize("file", [*LATIN.values(), SCRIPTS["KHMER"], SCRIPTS["ARABIC"], SCRIPTS["CJK"]])
def test_a_typeface_has_what_a_reader_of_fonts_finds_in_it(file):
    """The last letter of the smaller table is its end, and no letter."""
    found = set(map(chr, TTFont("read", str(resource("fonts", f"{file}.ttf"))).face.charToGlyph)) - {"\uffff"}
    assert {each for each in found if each in coverage_of(file)} == set(coverage_of(file))
    assert set(coverage_of(file)) <= found
    assert all(not each.isprintable() or each == "\ufffd" for each in found - set(coverage_of(file)))


@pytest.mark.parametrize(
    ("typed", "printed", "lost"),
    [
        ("Amadou Bah", "Amadou Bah", ()),
        (f"Amadou {ADLAM}", "Amadou", tuple(dict.fromkeys(ADLAM))),
        (f"{ADLAM} 🏳️‍🌈", "", tuple(dict.fromkeys(ADLAM))),
        ("Sam 🏳️‍🌈", "Sam", ()),
        ("𠮷田 Ann", "𠮷田 Ann", ()),
        ("Zoë Nguyễn", "Zoë Nguyễn", ()),
        ("王𪚥明", "王明", ("𪚥",)),
        ("فاطمة الحسيني", "فاطمة الحسيني", ()),
    ],
)
def test_letters_that_no_typeface_has_are_named_and_the_rest_is_printed(typed, printed, lost):
    assert without_unprintable(typed) == printed
    assert unprintable_letters(typed) == lost
    assert (find_notice("name", typed) == "letters") == bool(lost)
    assert find_notice("email", typed) is None


@given(TYPED)
def test_whatever_is_typed_no_list_refuses_what_the_rule_leaves_of_it(typed):
    left = without_unprintable(clean_line(typed))
    assert without_unprintable(left) == left
    if left:
        require_printable([(1, (left,))])


@given(TYPED)
def test_paper_and_form_miss_the_same_letters(typed):
    assert missing_characters(printable(typed)) == missing_on_paper(printable(typed))
