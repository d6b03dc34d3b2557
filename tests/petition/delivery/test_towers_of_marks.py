"""A name that is a tower of marks defaces no other row, and every name that cannot be printed is told at once."""

import unicodedata
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image, ImageChops

from desktop.core.one_line_text import MOST_MARKS, clean_line, most_marks
from desktop.core.petition_errors import RowsUnprintable
from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.unprintable_rows import require_printable
from desktop.petition.delivery.writer import prove_document
from desktop.printing.page_measures import NAME

SCALE = 2.0  # pixels a point
TOWER = "e" + "\u0301" * 140 + "\u0323" * 140


def drawn(document: DeliveredDocument) -> Image.Image:
    """The sheet of the list as it is seen."""
    with pypdfium2.PdfDocument(prove_document(document)) as opened:
        return opened[1].render(scale=SCALE).to_pil()


@pytest.mark.parametrize("columns", [("name",), ("name", "country")])
def test_a_tower_is_seen_in_its_own_row_and_nowhere_else(document: Callable[..., DeliveredDocument], columns):
    others = [f"Name {letter}" for letter in "ABCDEFGHIKLMNOPQRST"]

    def listed(name: str) -> Image.Image:
        rows = [(each, "Canada")[: len(columns)] for each in (*others, name)]
        return drawn(document(rows, columns=columns))

    box = ImageChops.difference(listed("Name Je"), listed(f"Name J{TOWER}")).getbbox()
    assert box is not None, "the tower is drawn"
    _, top, _, bottom = box
    assert bottom - top < 1.25 * NAME.leading * SCALE


@pytest.mark.parametrize(
    "name",
    ["Nguyễn Thị Hồng Ánh", "שָׁלוֹם", "בְּרֵאשִׁ֖ית", "مُحَمَّدٌ", "اللّٰه", "क्ष्म्र्यूँ", "น้ำผึ้ง", "བསྒྲུབས", "ဂန္ဓဗ္ဗ", "Oluwaṣẹ́gun", "ក្រុង"],
)
def test_the_marks_that_names_need_are_kept_whole(name):
    assert clean_line(name) == unicodedata.normalize("NFC", name)


def test_what_is_typed_keeps_a_few_marks_on_each_letter():
    cleaned = clean_line(f"{TOWER}{TOWER} Lee")
    assert most_marks(cleaned) == MOST_MARKS
    assert cleaned.endswith(" Lee")


def test_every_name_that_cannot_be_printed_is_told_with_its_number():
    rows = [
        (7, ("Ann", "CA")),
        (8, ("Sam 🏳", "CA")),
        (9, ("x" * 301, "CA")),
        (12, ("\u2060", "CA")),
        (15, ("Bo 🙂", "FR")),
    ]
    with pytest.raises(RowsUnprintable) as caught:
        require_printable(rows)
    assert [row.number for row in caught.value.rows] == [8, 9, 12, 15]
    for said in ("signature 8, “Sam 🏳”: no typeface has", "signature 9", "300 characters", "signature 12", "U+1F642"):
        assert said in str(caught.value)
    require_printable([*rows[:1], (10, ("x" * 300, "CA"))])
