"""The operators of one page after the other: type, shapes, and which of it readers are told as what."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.font_subsets import Subsets
from desktop.printing.page_measures import Colour
from desktop.printing.text_shaping import GlyphRun


class PageCode:
    """Type is set in one text object for as long as nothing else comes (PDF 32000, 9.4).

    Font and colour are told when they change. reportlab's own text objects tell all of it again with every string, at
    three times the cost.
    """

    def __init__(self, canvas: Canvas, accent: str) -> None:
        self._canvas = canvas
        self._subsets = Subsets(canvas)
        self._fills: Mapping[Colour, str] = {"ink": "0.1 g", "quiet": "0.35 g", "accent": _fill(accent)}
        self._code: list[str] = []
        self._in_text = False
        self._colour: Colour | None = None
        self._font = ("", 0.0)

    def add(self, operators: str) -> None:
        """Add what may not stand among type: shapes, frames, and where marked content begins and ends."""
        self._end_text()
        self._code.append(operators)

    def use_colour(self, colour: Colour) -> None:
        """Fill with this colour from here on."""
        if colour != self._colour:
            self._code.append(self._fills[colour])
            self._colour = colour

    def forget_state(self) -> None:
        """Have whatever is written next tell its colour and font."""
        self._colour, self._font = None, ("", 0.0)

    def begin_line(self, x: float, y: float, colour: Colour) -> None:
        """Begin a line of type."""
        if not self._in_text:
            self._code.append("BT")
            self._in_text = True
        self.use_colour(colour)
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def begin_told(self, text: str) -> None:
        """Tell readers this text, and not the letters of what is written until `end_told` (ActualText, 14.9.4)."""
        self._code.append(f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC")

    def end_told(self) -> None:
        """Tell readers the letters themselves again."""
        self._code.append("EMC")

    def write(self, font: str, text: str, size: float) -> None:
        """Write letters side by side."""
        for name, spelt in self._subsets.spell(font, text):
            self._use_font(name, size)
            self._code.append(f"({spelt}) Tj")

    def write_placed(self, piece: GlyphRun, size: float) -> None:
        """Write letters where shaping has put each."""
        letters = zip(self._subsets.spell_apart(piece.font, piece.text), piece.places, strict=True)
        for (name, rise), placed in groupby(letters, key=lambda one: (one[0][0], one[1].rise)):
            self._use_font(name, size)
            if rise:
                self._code.append(f"{rise * size / 1000:.3f} Ts")
            moves = ((place.before, spelt, place.after) for (_, spelt), place in placed)
            self._code.append(f"[{''.join(_spaced(moves))}] TJ")
            if rise:
                self._code.append("0 Ts")

    def finish_page(self) -> None:
        """Hand the page to the canvas, and begin the next one."""
        self._end_text()
        self._canvas.addLiteral("\n".join(self._code))
        self._canvas.showPage()
        self._code = []
        self.forget_state()

    def _end_text(self) -> None:
        if self._in_text:
            self._code.append("ET")
        self._in_text = False

    def _use_font(self, name: str, size: float) -> None:
        if self._font != (name, size):
            self._code.append(f"{name} {size:g} Tf")
            self._font = (name, size)


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
