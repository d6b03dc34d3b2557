"""Puts type and rules on reportlab's canvas, telling readers and searches the text behind shaped letters."""

from collections.abc import Mapping

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from desktop.petition.delivery.shaping import Line, is_plain, set_line, width_of
from desktop.petition.delivery.sheet import Colour, Style
from desktop.petition.delivery.typefaces import latin

_GREYS: Mapping[Colour, float] = {"ink": 0.1, "quiet": 0.35}  # 0 is black, 1 white; both well past 4.5:1 on paper
_HAIRLINE = 0.78


class Pen:
    """Writes on the current page of a canvas; `finish_page` turns to the next one."""

    def __init__(self, canvas: Canvas, accent: str) -> None:
        self._canvas = canvas
        self._accent = HexColor(accent)
        self._text: PDFTextObject | None = None
        self._colour: Colour | None = None

    def write(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line whose baseline starts at `x`, `y`. Raises MissingGlyphs."""
        if is_plain(text, style.weight):  # nearly every name: straight to the page, measured by nobody
            begun = self._ready(x, y, style)
            begun.setFont(latin(style.weight).name, style.size)
            begun.textLine(text)
            return
        line = set_line(text, style.weight)
        if line.shaped:
            self._write_marked(x, y, line, style)
        else:
            self._write_pieces(x, y, line, style)

    def write_right(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line that ends at `x`."""
        self.write(x - width_of(text, style.size, style.weight), y, text, style)

    def rule(self, left: float, right: float, y: float) -> None:
        """Draw a hairline."""
        self._flush()
        self._canvas.setLineWidth(0.5)
        self._canvas.setStrokeGray(_HAIRLINE)
        self._canvas.line(left, y, right, y)

    def bar(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a bar with the campaign's colour."""
        self._flush()
        self._canvas.setFillColor(self._accent)
        self._canvas.rect(x, y, width, height, stroke=0, fill=1)

    def finish_page(self) -> None:
        """End this page."""
        self._flush()
        self._canvas.showPage()

    def _write_marked(self, x: float, y: float, line: Line, style: Style) -> None:
        # Shaped letters reach a reader as private characters; ActualText says what they stand for (PDF 32000, 14.9.4).
        self._flush()
        spoken = line.text.encode("utf-16-be").hex().upper()
        self._canvas.addLiteral(f"/Span <</ActualText <FEFF{spoken}>>> BDC")
        self._write_pieces(x, y, line, style)
        self._flush()
        self._canvas.addLiteral("EMC")

    def _write_pieces(self, x: float, y: float, line: Line, style: Style) -> None:
        text = self._ready(x, y, style)
        for piece in line.pieces:
            text.setFont(piece.font, style.size)
            text.textOut(piece.text)

    def _ready(self, x: float, y: float, style: Style) -> PDFTextObject:
        if self._text is None:
            self._text = self._canvas.beginText()
            self._colour = None
        if self._colour != style.colour:
            self._colour = style.colour
            if style.colour == "accent":
                self._text.setFillColor(self._accent)
            else:
                self._text.setFillGray(_GREYS[style.colour])
        self._text.setTextOrigin(x, y)
        return self._text

    def _flush(self) -> None:
        if self._text is not None:
            self._canvas.drawText(self._text)
        self._text = None
