"""Each script is cut, ordered and shaped so that a name looks the way its owner writes it."""

import unicodedata

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from desktop.core.errors import MissingGlyphs
from desktop.printing.reading_direction import in_visual_order, levels
from desktop.printing.text_shaping import set_line, width_of, wrap
from desktop.printing.typeface_runs import missing_characters, printable, visual_runs

LETTERS = st.text(st.characters(categories=["L", "M", "N", "P", "Zs"]), min_size=1, max_size=20)
NEARBY = st.text("Aé -'(Жяאבםمحدعلक्षमिカ王김ᐃกา", min_size=1, max_size=40).map(printable)
# A sign of one script on a letter of another can be typed; it is reported as missing, as the first test shows.
WHOLE = NEARBY.filter(lambda text: not missing_characters(text))


def _glyphs(text):
    for piece in set_line(text, "regular").pieces:
        face = pdfmetrics.getFont(piece.font).face
        yield from (face.charToGlyph.get(ord(letter), 0) for letter in piece.text)


@given(LETTERS | NEARBY)
def test_no_name_is_ever_set_with_an_empty_box(text):
    name = printable(text)
    try:
        glyphs = list(_glyphs(name))
    except MissingGlyphs:
        assert missing_characters(name)
    else:
        assert 0 not in glyphs


@given(WHOLE)
def test_runs_lose_and_add_no_letter(name):
    assert sorted("".join(run.text for run in visual_runs(name))) == sorted(name)


# A mark after a bracket is where the two differ: no name has one.
@given(st.text("ab אבم12-,()[]'. ٣", max_size=12))
def test_direction_agrees_with_an_independent_implementation(text):
    ordered = in_visual_order(list(zip(text, levels(text), strict=True)), lambda piece: piece[1])
    trimmed = "".join(letter for letter, _ in ordered)
    # Trailing spaces only differ in where they stand, which nobody sees.
    assert trimmed.split() == get_display(text).split()


@given(WHOLE, st.floats(min_value=20, max_value=200))
def test_wrapped_lines_fit_and_keep_every_letter(name, width):
    lines = wrap(name, width, 9)
    assert "".join(lines).replace(" ", "") == name.replace(" ", "")
    assert all(width_of(line, 9) <= width or len(line) <= 4 for line in lines)


def test_the_arabic_name_muhammad_keeps_its_four_letters():
    assert len(set_line("محمد", "regular").pieces[0].text) == 4


def test_arabic_letters_join_and_stand_from_right_to_left():
    piece = set_line("محمد", "regular").pieces[0]
    face = pdfmetrics.getFont(piece.font).face
    forms = [face.glyphToChar[face.charToGlyph[ord(letter)]][0] for letter in piece.text]
    # Presentation forms, named for their place in the word: the last letter of the name is drawn first.
    assert [unicodedata.name(chr(form)).rpartition(" ")[0] for form in forms] == [
        "ARABIC LETTER DAL FINAL",
        "ARABIC LETTER MEEM MEDIAL",
        "ARABIC LETTER HAH MEDIAL",
        "ARABIC LETTER MEEM INITIAL",
    ]


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("Sara שרה Cohen", ["Sara ", "שרה", " Cohen"]),
        ("محمد (Mo) Ali", ["Ali", " (", "Mo", "محمد ("]),
    ],
)
def test_a_name_in_two_directions_keeps_its_parts_in_order(name, order):
    found = [run.text for run in visual_runs(name)]
    assert [part.strip(" ()") for part in found if part.strip(" ()")] == [
        part.strip(" ()") for part in order if part.strip(" ()")
    ]


@pytest.mark.parametrize(
    ("name", "typeface"),
    [("斎藤", "NotoSansSC-Regular"), ("斎藤 けん", "NotoSansJP-Regular"), ("金 철수", "NotoSansKR-Regular")],
)
def test_ideographs_follow_the_kana_or_hangul_beside_them(name, typeface):
    assert visual_runs(name)[0].typeface.name == typeface


def test_accents_typed_apart_are_printed_together_and_direction_marks_are_dropped():
    assert printable(" Zoe\u0308 \u200f\t Ng\u202e ") == "Zoë Ng"
    assert printable("علی\u200cرضا") == "علی\u200cرضا"
