"""Draws blocks on pages and says what each is: heading, paragraph, point of a list, row of a table, picture."""

from collections.abc import Callable, Collection, Mapping

from desktop.printing.block_placement import Placed
from desktop.printing.blocks import BlockPart
from desktop.printing.structure import (
    CELL,
    NUMBERED_LIST,
    PARAGRAPH,
    PLAIN_LIST,
    ROW,
    ROW_HEADER,
    TABLE,
    Element,
)
from desktop.printing.tagged_drawing import Pen

_HEADINGS: tuple[BlockPart, ...] = ("title", "heading", "part")
_HOLDERS: Mapping[BlockPart, Element] = {"ask": NUMBERED_LIST, "point": PLAIN_LIST, "row": TABLE, "sum": TABLE}
_ITEM, _LABEL, _BODY = Element("LI"), Element("Lbl"), Element("LBody")


class TaggedBlocks:
    """Points and rows that follow each other are held by one list or table, which may go on over pages."""

    def __init__(self, pen: Pen, parts: Collection[BlockPart] = _HEADINGS) -> None:
        """Begin; `parts` are those of the document: its headings have levels without a gap, as PDF/UA wants."""
        self.pen = pen
        used = (part for part in _HEADINGS if part in parts)
        self._headings = {part: Element(f"H{level}") for level, part in enumerate(used, 1)}
        self._held_by: Element | None = None

    def draw(self, placed: Placed) -> None:
        """Draw a block, in reading order."""
        holder = _HOLDERS.get(placed.block.part)
        if (
            holder is not self._held_by
        ):  # not one that is alike: a table of rows is no part of a list of names before it
            self.close()
            if holder:
                self.hold(holder)
        if placed.style.rule:
            with self.pen.passed_over():
                placed.draw_rule(self.pen)
        if holder is TABLE:
            self._draw_row(placed)
        elif holder:
            self._draw_item(placed)
        elif placed.block.modules:
            self._draw_picture(placed)
        else:
            self._draw(self._headings.get(placed.block.part, PARAGRAPH), placed.block.text, placed.draw_text)

    def hold(self, element: Element) -> None:
        """Begin a list or table that goes on until another kind of block is drawn."""
        self.pen.structure.open(element)
        self._held_by = element

    def close(self) -> None:
        """End the list or table that goes on, if one does."""
        if self._held_by:
            self.pen.structure.close()
        self._held_by = None

    def _draw(self, element: Element, text: str, draw: Callable[[Pen], None]) -> None:
        if text:
            with self.pen.tagged(element):
                draw(self.pen)
        else:  # its place in the row is still there
            self.pen.structure.open(element)
            self.pen.structure.close()

    def _draw_row(self, placed: Placed) -> None:
        self.pen.structure.open(ROW)
        self._draw(ROW_HEADER, placed.block.text, placed.draw_text)
        self._draw(CELL, placed.block.figure, placed.draw_figure)
        self.pen.structure.close()

    def _draw_item(self, placed: Placed) -> None:
        self.pen.structure.open(_ITEM)
        if placed.block.mark:
            self._draw(_LABEL, placed.block.mark, placed.draw_mark)
        self._draw(_BODY, placed.block.text, placed.draw_text)
        self.pen.structure.close()

    def _draw_picture(self, placed: Placed) -> None:
        corners = self.pen.box(placed.left, placed.baseline, placed.style.size, placed.style.size)
        where = " ".join(f"{corner:.2f}" for corner in corners)
        picture = Element("Figure", f"/O/Layout/Placement/Block/BBox[{where}]", shows=placed.block.shows)
        with self.pen.tagged(picture):
            placed.draw_squares(self.pen)
