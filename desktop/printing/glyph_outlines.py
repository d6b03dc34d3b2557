"""The shape of a glyph as PDF path operators, for parts of letters that are drawn and not written."""

from functools import lru_cache

import uharfbuzz
from reportlab.pdfbase import pdfmetrics


@lru_cache(maxsize=1024)  # dots of Arabic letters, some dozens in all
def outline(font: str, glyph: int) -> str:
    """Return the path of `glyph`, in thousandths of the size, to be filled."""
    path = _Path()
    functions = uharfbuzz.DrawFuncs()
    functions.set_move_to_func(path.move)
    functions.set_line_to_func(path.line)
    functions.set_quadratic_to_func(path.quadratic)
    functions.set_cubic_to_func(path.cubic)
    functions.set_close_path_func(path.close)
    pdfmetrics.getFont(font).outlines.draw_glyph(glyph, functions)
    return " ".join(path.steps)


class _Path:
    """PDF has cubic curves only (PDF 32000, 8.5.2.2); a quadratic one is the cubic one through the same points."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self._at = (0.0, 0.0)

    def move(self, x: float, y: float, _: object) -> None:
        self._add((x, y), "m")

    def line(self, x: float, y: float, _: object) -> None:
        self._add((x, y), "l")

    def quadratic(self, pulled_x: float, pulled_y: float, x: float, y: float, _: object) -> None:
        (from_x, from_y), third = self._at, 2 / 3
        first = from_x + third * (pulled_x - from_x), from_y + third * (pulled_y - from_y)
        second = x + third * (pulled_x - x), y + third * (pulled_y - y)
        self._add(first, second, (x, y), "c")

    def cubic(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float, _: object) -> None:  # noqa: PLR0913, PLR0917
        self._add((x1, y1), (x2, y2), (x, y), "c")

    def close(self, _: object) -> None:
        self.steps.append("h")

    def _add(self, *points_and_operator: tuple[float, float] | str) -> None:
        for part in points_and_operator:
            if isinstance(part, str):
                self.steps.append(part)
            else:
                self.steps.append(f"{part[0]:.0f} {part[1]:.0f}")
                self._at = part
