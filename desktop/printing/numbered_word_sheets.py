"""Sheets of numbered words to keep in a drawer: large, in columns, and as plain as a form."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.block_placement import flow
from desktop.printing.blocks import PrintedBlock
from desktop.printing.page_measures import SHEETS, PaperSize, Sheet, Style
from desktop.printing.tagged_drawing import Pen
from desktop.printing.typefaces import latin

_COLUMNS = 3
_WORD, _NUMBER = Style(13, 20, "semibold"), Style(9, 20, colour="quiet")
_FOOT = Style(9, 12, colour="quiet")
_NUMBERED = 22  # points that a number takes before its word
_GROUND = 96  # points above the bottom where the last line may stand
_ACCENT = "#1f1f1f"


@dataclass(frozen=True, slots=True)
class WordSheet:
    """One page. `sender` stands above the title, `about` between it and the words, `foot` below everything."""

    sender: str
    title: str
    about: tuple[str, ...]
    words: tuple[str, ...]
    foot: str


def set_word_sheets(sheets: Sequence[WordSheet], language: str, paper: PaperSize = "letter") -> bytes:
    """Return a PDF with a page for each sheet. Raises MissingGlyphs."""
    sheet, file = SHEETS[paper], BytesIO()
    canvas = Canvas(
        file, pagesize=(sheet.width, sheet.height), invariant=1, lang=language, initialFontName=latin().name
    )
    canvas.setTitle(sheets[0].title)
    pen = Pen(canvas, _ACCENT)
    for each in sheets:
        _draw(pen, each, sheet)
        pen.finish_page()
    canvas.save()
    return file.getvalue()


def _draw(pen: Pen, page: WordSheet, sheet: Sheet) -> None:
    above = [PrintedBlock("sender", page.sender), PrintedBlock("title", page.title)]
    (placed, *_) = flow([(*above, *(PrintedBlock("body", text) for text in page.about))], sheet)
    pen.bar(sheet.left, sheet.top, 44, 5)
    for block in placed:
        block.draw(pen)
    last = placed[-1]
    top = last.baseline - len(last.lines) * last.style.leading - 16
    rows = -(-len(page.words) // _COLUMNS)
    leading = min(_WORD.leading * 1.3, (top - _GROUND) / rows)
    for place, word in enumerate(page.words):
        column, row = divmod(place, rows)
        x, y = sheet.left + column * (sheet.right - sheet.left) / _COLUMNS, top - row * leading
        pen.write(x, y, f"{place + 1}", _NUMBER)
        pen.write(x + _NUMBERED, y, word, _WORD)
    pen.rule(sheet.left, sheet.right, sheet.foot + 16)
    pen.write(sheet.left, sheet.foot, page.foot, _FOOT)
