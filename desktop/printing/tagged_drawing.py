"""Puts lines of type and shapes on pages, and says to readers who do not see them what each piece is."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.glyph_outlines import outline
from desktop.printing.page_drawing_code import PageCode
from desktop.printing.page_measures import Style
from desktop.printing.structure import Element, Structure
from desktop.printing.text_shaping import DrawnGlyph, is_plain, set_line, width_of
from desktop.printing.typefaces import latin


class Pen:
    """Writes on the current page of a canvas; `finish_page` turns to the next one.

    In a document that tells readers its structure, whatever is drawn is drawn within `tagged` or `passed_over`; what
    was tagged is noted in `structure`, in the order it was drawn.
    """

    def __init__(self, canvas: Canvas, accent: str, *, mirrored_between: tuple[float, float] | None = None) -> None:
        """Start on the first page. A document that reads from the right is laid out as any other, and mirrored here."""
        self.structure = Structure()
        self._edges = mirrored_between
        self._code = PageCode(canvas, accent)
        self._end_of_tag = _End(self._code)

    def tagged(self, element: Element) -> "_End":
        """Tell readers that what is drawn meanwhile is this element."""
        self._code.add(f"/{element.tag} <</MCID {self.structure.add(element)}>> BDC")
        return self._end_of_tag

    def passed_over(self) -> "_End":
        """Have readers pass over what is drawn meanwhile: rules, and what each page repeats."""
        self._code.add("/Artifact BMC")
        return self._end_of_tag

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
        code = self._code
        code.begin_line(x, y, style.colour)
        if is_plain(text, style.weight):  # nearly every name: straight to the page, measured by nobody
            code.write(latin(style.weight).name, text, style.size)
            return
        line = set_line(text, style.weight)
        if line.told:  # readers put glyphs together as they stand, which is not how these are written
            code.begin_told(line.text)
        for piece in line.pieces:
            if piece.places:
                code.write_placed(piece, style.size)
            else:
                code.write(piece.font, piece.text, style.size)
        if line.told:
            code.end_told()
        for glyph in line.drawn:
            code.add(_drawn(glyph, x, y, style.size / 1000))

    @contextmanager
    def within(self, left: float, bottom: float, right: float, top: float) -> Iterator[None]:
        """Show of what is drawn meanwhile only what falls into this frame."""
        left, right = self._between(left, right)
        self._code.add(f"q {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re W n")
        yield
        self._code.add("Q")
        self._code.forget_state()  # it is as it was before the frame

    def rule(self, left: float, right: float, y: float) -> None:
        """Draw a hairline, the same distance from black and white for every campaign."""
        left, right = self._between(left, right)
        self._code.add(f"0.5 w 0.78 G {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S")

    def bar(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a bar with the campaign's colour."""
        x, _ = self._between(x, x + width)
        self._code.use_colour("accent")
        self._code.add(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def squares(self, x: float, y: float, size: float, rows: Sequence[Sequence[bool]]) -> None:
        """Fill the dark ones of rows of squares, `size` in all, from the bottom left corner; never mirrored."""
        x, _ = self._between(x, x + size)
        side = size / len(rows)
        self._code.add("q 0 g")
        for row, squares in enumerate(rows, 1):
            at = 0
            for dark, run in groupby(squares):
                width = len(list(run))
                if dark:
                    place = f"{x + at * side:.3f} {y + size - row * side:.3f}"
                    self._code.add(f"{place} {width * side:.3f} {side:.3f} re")
                at += width
        self._code.add("f Q")

    def paint(self, x: float, width: float, operators: str) -> None:
        """Draw shapes whose own x begins at 0 and is `width` at most, from `x` on; y is the page's."""
        left, _ = self._between(x, x + width)
        self._code.add(f"q 1 0 0 1 {left:.2f} 0 cm {operators} Q")

    def box(self, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
        """Return where a box is on the page: left, bottom, right, top."""
        left, right = self._between(x, x + width)
        return left, y, right, y + height

    def finish_page(self) -> None:
        """End this page."""
        self._code.finish_page()
        self.structure.turn_page()

    def _between(self, left: float, right: float) -> tuple[float, float]:
        return (self._mirrored(right), self._mirrored(left)) if self._edges else (left, right)

    def _mirrored(self, x: float) -> float:
        left, right = self._edges or (0, 0)
        return left + right - x


class _End:
    """Ends what is marked on the page; one for all, since there are hundreds on each."""

    def __init__(self, code: PageCode) -> None:
        self._code = code

    def __enter__(self) -> None:
        """Begin nothing: the mark is written."""

    def __exit__(self, *_: object) -> None:
        self._code.add("EMC")


def _drawn(glyph: DrawnGlyph, x: float, y: float, scale: float) -> str:
    """Return a glyph as the shape that it is, at its place beside its letter."""
    place = f"{scale:g} 0 0 {scale:g} {x + glyph.right * scale:.3f} {y + glyph.up * scale:.3f} cm"
    return f"q {place} {outline(glyph.font, glyph.glyph)} f Q"
