"""Letters stand on the page where shaping has put them."""

from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.page_measures import Style
from desktop.printing.tagged_drawing import Pen
from desktop.printing.text_shaping import set_line, width_of

LEFT, BASELINE, SIZE = 50, 700, 10


def _origins(text, **mirrored):
    """Write a line, and read from where each stretch of it is drawn."""
    pen = Pen(canvas := Canvas(file := BytesIO()), "#000000", **mirrored)
    pen.write(LEFT, BASELINE, text, Style(SIZE, 12))
    pen.finish_page()
    canvas.save()
    with pypdfium2.PdfDocument(file.getvalue()) as opened:
        page = opened[0]
        for number in range(pdfium.FPDFPage_CountObjects(page)):
            if pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, number)) != pdfium.FPDF_PAGEOBJ_TEXT:
                continue  # the dots of a letter, which are drawn
            place = pdfium.FS_MATRIX()
            pdfium.FPDFPageObj_GetMatrix(pdfium.FPDFPage_GetObject(page, number), place)
            yield place.e, place.f


@pytest.mark.parametrize("text", ["Sara فاطِمة Cohen", "A क्षिर्कि B", "ད་རྒྱུ A"])
def test_what_follows_a_shaped_word_stands_where_the_word_ends(text):
    last = text.rpartition(" ")[2]
    *_, (x, y) = _origins(text)
    assert x == pytest.approx(LEFT + width_of(text, SIZE) - width_of(last, SIZE), abs=0.02)
    assert y == BASELINE


@pytest.mark.parametrize("text", ["Sara فاطِمة Cohen", "Sara ḥ̣́ B"])
def test_marks_stand_as_high_as_the_font_puts_them(text):
    places = [place for piece in set_line(text, "regular").pieces for place in piece.places]
    wanted = sorted({BASELINE + place.rise * SIZE / 1000 for place in places})
    assert len(wanted) > 1
    assert sorted({y for _, y in _origins(text)}) == pytest.approx(wanted, abs=0.01)


def test_a_page_that_reads_from_the_right_is_laid_out_as_any_other_and_mirrored():
    ((x, y),) = _origins("Canada", mirrored_between=(LEFT, LEFT + 400))
    assert (x, y) == (pytest.approx(LEFT + 400 - width_of("Canada", SIZE), abs=0.02), BASELINE)
