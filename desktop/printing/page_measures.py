"""The measures of a page and the styles of type, all in points (1/72 inch), from the bottom left corner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.core.typeface_files import Weight
from desktop.printing.blocks import BlockPart

PaperSize = Literal["a4", "letter"]
Colour = Literal["ink", "quiet", "accent"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: `left` and `right` bound the text; it runs from `top` down to `bottom`, the foot stands at `foot`."""

    width: float
    height: float
    margin: float = 56
    bottom: float = 64
    foot: float = 36

    @property
    def left(self) -> float:
        """The left edge of the text."""
        return self.margin

    @property
    def right(self) -> float:
        """The right edge of the text."""
        return self.width - self.margin

    @property
    def top(self) -> float:
        """The upper edge of the text."""
        return self.height - self.margin


SHEETS: Mapping[PaperSize, Sheet] = {"a4": Sheet(595.28, 841.89), "letter": Sheet(612, 792)}


@dataclass(frozen=True, slots=True)
class Style:
    """How type is set: `leading` from line to line, `before` and `after` the block, `indent` from the left edge."""

    size: float
    leading: float
    weight: Weight = "regular"
    colour: Colour = "ink"
    before: float = 0
    after: float = 0
    indent: float = 0
    rule: bool = False


RULED = 3.5  # from a rule to the top of the letters under it
STYLES: Mapping[BlockPart, Style] = {
    "sender": Style(11, 16, "semibold", before=14),
    "label": Style(9, 13, colour="quiet", before=24),
    "recipient": Style(14, 20, before=2),
    "title": Style(28, 36, "bold", before=26),
    "body": Style(10.5, 16.5, before=10, after=4),
    "ask": Style(12.5, 18.5, "semibold", before=8, indent=24),
    "figure": Style(48, 52, "bold", "accent", before=24),
    "caption": Style(14, 20, before=4),
    "heading": Style(20, 28, "bold", before=20, after=10),
    "part": Style(11.5, 15.5, "semibold", before=9),
    "point": Style(10, 13, before=2.5, indent=14),
    "row": Style(9.8, 13.5, before=RULED, rule=True),
    "sum": Style(9.8, 13.5, "semibold", before=RULED, rule=True),
    "code": Style(11.5, 18, "semibold", before=2),
    "squares": Style(104, 104, before=8),
    "sign": Style(9, 13, colour="quiet", before=36, rule=True),
}
MEASURE = 440  # about 80 letters of body text a line; longer lines are hard to follow back
POINTS = 480  # the width of the page: they are few and of two lines
TABLE = 330
SIGNATURE = 240
FOOT = Style(7.5, 10, colour="quiet")
HEAD_TITLE = Style(11, 15, "semibold")
HEAD_ASKS = Style(8, 11.5, colour="quiet")
CAPTION = Style(7.2, 10, colour="quiet")
NAME = Style(8.6, 12.6)
OTHER = Style(7.4, 12.6, colour="quiet")
