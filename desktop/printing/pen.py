"""Puts type and rules on a page as PDF operators, telling readers the text behind shaped letters."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.outlines import outline
from desktop.printing.shaping import DrawnGlyph, GlyphRun, is_plain, set_line, width_of
from desktop.printing.sheet import Colour, Style
from desktop.printing.subsets import Subsets
from desktop.printing.typefaces import latin


class Pen:
    """Writes on the current page of a canvas; `finish_page` turns to the next one.

    A page is one text object for as long as only type is set (PDF 32000, 9.4): font and colour are told when they
    change. reportlab's own text objects tell all of it again with every string, at three times the cost.
    """

    def __init__(self, canvas: Canvas, accent: str, *, mirrored_between: tuple[float, float] | None = None) -> None:
        """Start on the first page. A document that reads from the right is laid out as any other, and mirrored here."""
        self._canvas = canvas
        self._edges = mirrored_between
        self._subsets = Subsets(canvas)
        self._fills: Mapping[Colour, str] = {"ink": "0.1 g", "quiet": "0.35 g", "accent": _fill(accent)}
        self._begin_page()

    def write(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line whose baseline starts at `x`, `y`. Raises MissingGlyphs."""
        if self._edges:
            x = self._mirrored(x) - width_of(text, style.size, style.weight)
        self._write_from(x, y, text, style)

    def write_right(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line that ends at `x`."""
        x = self._mirrored(x) if self._edges else x - width_of(text, style.size, style.weight)
        self._write_from(x, y, text, style)

    def _write_from(self, x: float, y: float, text: str, style: Style) -> None:
        self._go_to(x, y, style.colour)
        if is_plain(text, style.weight):  # nearly every name: straight to the page, measured by nobody
            self._show(latin(style.weight).name, text, style.size)
            return
        line = set_line(text, style.weight)
        if line.told:
            # Readers put glyphs together as they stand; ActualText says how they are written (14.9.4).
            self._code.append(f"/Span <</ActualText <FEFF{line.text.encode('utf-16-be').hex().upper()}>>> BDC")
        for piece in line.pieces:
            if piece.places:
                self._show_placed(piece, style.size)
            else:
                self._show(piece.font, piece.text, style.size)
        if line.told:
            self._code.append("EMC")
        for glyph in line.drawn:
            self._end_text()
            self._code.append(_drawn(glyph, x, y, style.size / 1000))

    @contextmanager
    def within(self, left: float, bottom: float, right: float, top: float) -> Iterator[None]:
        """Show of what is drawn meanwhile only what falls into this frame."""
        self._end_text()
        left, right = self._between(left, right)
        self._code.append(f"q {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re W n")
        yield
        self._end_text()
        self._code.append("Q")
        self._forget_state()  # it is as it was before the frame

    def rule(self, left: float, right: float, y: float) -> None:
        """Draw a hairline, the same distance from black and white for every campaign."""
        self._end_text()
        left, right = self._between(left, right)
        self._code.append(f"0.5 w 0.78 G {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S")

    def bar(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a bar with the campaign's colour."""
        self._end_text()
        self._use_colour("accent")
        x, _ = self._between(x, x + width)
        self._code.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def squares(self, x: float, y: float, size: float, rows: Sequence[Sequence[bool]]) -> None:
        """Fill the dark ones of rows of squares, `size` in all, from the bottom left corner; never mirrored."""
        self._end_text()
        x, _ = self._between(x, x + size)
        side = size / len(rows)
        self._code.append("q 0 g")
        for row, squares in enumerate(rows, 1):
            at = 0
            for dark, run in groupby(squares):
                width = len(list(run))
                if dark:
                    place = f"{x + at * side:.3f} {y + size - row * side:.3f}"
                    self._code.append(f"{place} {width * side:.3f} {side:.3f} re")
                at += width
        self._code.append("f Q")

    def paint(self, x: float, width: float, operators: str) -> None:
        """Draw shapes whose own x begins at 0 and is `width` at most, from `x` on; y is the page's."""
        self._end_text()
        left, _ = self._between(x, x + width)
        self._code.append(f"q 1 0 0 1 {left:.2f} 0 cm {operators} Q")

    def finish_page(self) -> None:
        """End this page."""
        self._end_text()
        self._canvas.addLiteral("\n".join(self._code))
        self._canvas.showPage()
        self._begin_page()

    def _between(self, left: float, right: float) -> tuple[float, float]:
        return (self._mirrored(right), self._mirrored(left)) if self._edges else (left, right)

    def _mirrored(self, x: float) -> float:
        left, right = self._edges or (0, 0)
        return left + right - x

    def _begin_page(self) -> None:
        self._code: list[str] = []
        self._in_text = False
        self._forget_state()

    def _forget_state(self) -> None:
        """Have whatever is written next tell its colour and font."""
        self._colour: Colour | None = None
        self._font = ("", 0.0)

    def _end_text(self) -> None:
        if self._in_text:
            self._code.append("ET")
        self._in_text = False

    def _go_to(self, x: float, y: float, colour: Colour) -> None:
        if not self._in_text:
            self._code.append("BT")
            self._in_text = True
        if colour != self._colour:
            self._use_colour(colour)
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def _use_colour(self, colour: Colour) -> None:
        self._code.append(self._fills[colour])
        self._colour = colour

    def _use_font(self, name: str, size: float) -> None:
        if self._font != (name, size):
            self._code.append(f"{name} {size:g} Tf")
            self._font = (name, size)

    def _show(self, font: str, text: str, size: float) -> None:
        for name, spelt in self._subsets.spell(font, text):
            self._use_font(name, size)
            self._code.append(f"({spelt}) Tj")

    def _show_placed(self, piece: GlyphRun, size: float) -> None:
        letters = zip(self._subsets.spell_apart(piece.font, piece.text), piece.places, strict=True)
        for (name, rise), placed in groupby(letters, key=lambda one: (one[0][0], one[1].rise)):
            self._use_font(name, size)
            if rise:
                self._code.append(f"{rise * size / 1000:.3f} Ts")
            moves = ((place.before, spelt, place.after) for (_, spelt), place in placed)
            self._code.append(f"[{''.join(_spaced(moves))}] TJ")
            if rise:
                self._code.append("0 Ts")


def _drawn(glyph: DrawnGlyph, x: float, y: float, scale: float) -> str:
    """Return a glyph as the shape that it is, at its place beside its letter."""
    place = f"{scale:g} 0 0 {scale:g} {x + glyph.right * scale:.3f} {y + glyph.up * scale:.3f} cm"
    return f"q {place} {outline(glyph.font, glyph.glyph)} f Q"


def _spaced(letters: Iterator[tuple[float, str, float]]) -> Iterator[str]:
    """Write letters with the moves between them, in thousandths of the size to the left; none where it is 0."""
    move = 0.0
    for before, spelt, after in letters:
        move += before
        yield f"{move:g}({spelt})" if move else f"({spelt})"
        move = after
    if move:
        yield f"{move:g}"


def _fill(colour: str) -> str:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return f"{red / 255:.4f} {green / 255:.4f} {blue / 255:.4f} rg"
