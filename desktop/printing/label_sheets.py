"""Labels to cut out and stick onto tablets, ten on a sheet: a name, a mark, and what whoever finds one may do."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.page_measures import SHEETS, PaperSize, Sheet, Style
from desktop.printing.tagged_drawing import Pen
from desktop.printing.text_shaping import width_of, wrap
from desktop.printing.typefaces import latin

_COLUMNS, _ROWS = 2, 5
_PADDING = 12  # points from a label's edge to its text
_NAME, _MARK, _FOUND = Style(26, 32, "bold"), Style(10, 14, colour="quiet"), Style(9, 12.5)
_ACCENT = "#1f1f1f"


@dataclass(frozen=True, slots=True)
class Label:
    """`name`: what the tablet is called; `mark`: tells it from one of that name elsewhere; `found`: for a finder."""

    name: str
    mark: str
    found: str


def set_labels(labels: Sequence[Label], language: str, title: str, paper: PaperSize = "letter") -> bytes:
    """Return a PDF with the labels in reading order, a hairline between them to cut along. Raises MissingGlyphs."""
    sheet, file = SHEETS[paper], BytesIO()
    size = (sheet.width, sheet.height)
    canvas = Canvas(file, pagesize=size, invariant=1, lang=language, initialFontName=latin().name)
    canvas.setTitle(title)
    pen = Pen(canvas, _ACCENT)
    for first in range(0, len(labels), _COLUMNS * _ROWS):
        for place, label in enumerate(labels[first : first + _COLUMNS * _ROWS]):
            _draw(pen, label, place, sheet)
        pen.finish_page()
    canvas.save()
    return file.getvalue()


def _draw(pen: Pen, label: Label, place: int, sheet: Sheet) -> None:
    row, column = divmod(place, _COLUMNS)
    width, height = (sheet.right - sheet.left) / _COLUMNS, (sheet.top - sheet.bottom) / _ROWS
    left, top = sheet.left + column * width, sheet.top - row * height
    for y in (top, top - height):
        pen.rule(left, left + width, y)
    y = top - _PADDING - _NAME.size
    pen.write(left + _PADDING, y, label.name, _fitting(label.name, width - 2 * _PADDING))
    y -= _MARK.leading + 4
    pen.write(left + _PADDING, y, label.mark, _MARK)
    y -= _FOUND.leading + 4
    for line in wrap(label.found, width - 2 * _PADDING, _FOUND.size, _FOUND.weight):
        pen.write(left + _PADDING, y, line, _FOUND)
        y -= _FOUND.leading


def _fitting(name: str, room: float) -> Style:
    """Return the style of a name, smaller where it would run into the next label."""
    needed = width_of(name, _NAME.size, _NAME.weight)
    return _NAME if needed <= room else Style(_NAME.size * room / needed, _NAME.leading, _NAME.weight)
