"""Places blocks down the page and over to the next, before anything is drawn, so that pages can be counted."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.printing.blocks import PrintedBlock
from desktop.printing.page_measures import MEASURE, POINTS, RULED, SIGNATURE, STYLES, TABLE, Sheet, Style
from desktop.printing.tagged_drawing import Pen
from desktop.printing.text_shaping import wrap

_MEASURES = {"sign": SIGNATURE, "point": POINTS, "row": TABLE, "sum": TABLE}


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on a page: its lines, the baseline of the first, and where its right edge is; squares stand on that."""

    block: PrintedBlock
    style: Style
    lines: tuple[str, ...]
    left: float
    right: float
    baseline: float

    def draw(self, pen: Pen) -> None:
        """Draw rule, mark, lines, squares and figure, in reading order."""
        for draw in (self.draw_rule, self.draw_mark, self.draw_text, self.draw_squares, self.draw_figure):
            draw(pen)

    def draw_rule(self, pen: Pen) -> None:
        """Draw the line above, where there is one."""
        if self.style.rule:
            pen.rule(self.left, self.right, self.baseline + self.style.size + RULED)

    def draw_mark(self, pen: Pen) -> None:
        """Draw what hangs before the text, if anything does."""
        if self.block.mark:
            accented = Style(self.style.size, self.style.leading, self.style.weight, "accent")
            pen.write(self.left - self.style.indent, self.baseline, self.block.mark, accented)

    def draw_text(self, pen: Pen) -> None:
        """Draw the lines."""
        for number, line in enumerate(self.lines):
            pen.write(self.left, self.baseline - number * self.style.leading, line, self.style)

    def draw_squares(self, pen: Pen) -> None:
        """Draw the squares of a code, if it is one."""
        if self.block.modules:
            pen.squares(self.left, self.baseline, self.style.size, self.block.modules)

    def draw_figure(self, pen: Pen) -> None:
        """Draw what stands at the right edge, if anything does."""
        if self.block.figure:
            pen.write_right(self.right, self.baseline, self.block.figure, self.style)


def flow(groups: Iterable[tuple[PrintedBlock, ...]], sheet: Sheet) -> tuple[tuple[Placed, ...], ...]:
    """Set groups of blocks on pages: a group that does not fit in what is left of a page starts the next one."""
    pages: list[list[Placed]] = [[]]
    y = sheet.top
    for group in groups:
        if pages[-1] and y - sum(_height(block) for block in group) < sheet.bottom:
            pages.append([])
            y = sheet.top
        for block in group:
            height = _height(block)
            if pages[-1] and y - height < sheet.bottom:
                pages.append([])
                y = sheet.top
            pages[-1].append(_placed(block, y, sheet))
            y -= height
    return tuple(map(tuple, pages))


def _placed(block: PrintedBlock, y: float, sheet: Sheet) -> Placed:
    style = STYLES[block.part]
    left = sheet.left + style.indent
    baseline = y - style.before - style.size
    return Placed(block, style, tuple(_lines(block)), left, sheet.left + _measure(block), baseline)


def _height(block: PrintedBlock) -> float:
    style = STYLES[block.part]
    return style.before + style.leading * len(_lines(block)) + style.after


def _lines(block: PrintedBlock) -> list[str]:
    style = STYLES[block.part]
    if block.modules:
        return [""]  # as high as its squares are
    room = 60 if block.figure else 0
    return wrap(block.text, _measure(block) - style.indent - room, style.size, style.weight)


def _measure(block: PrintedBlock) -> float:
    return _MEASURES.get(block.part, MEASURE)
