"""What the pages of a document hold, in reading order, for readers who do not see them (PDF 32000, 14.7)."""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple


class Element(NamedTuple):
    """A heading, paragraph, table, cell: `tag` says which, as PDF names it, and `attributes` more, as PDF writes it.

    `language` where it is not the document's; `shows` says in words what a picture shows.
    """

    tag: str
    attributes: str = ""
    language: str = ""
    shows: str = ""


class Opened(NamedTuple):
    """A step: an element begins that holds those that follow, up to its end."""

    element: Element


class Boundary(Enum):
    """A step: the element begun last ends, or the page does."""

    END = "end"
    PAGE = "page"


# An element by itself stands for one piece of a page's content, drawn as that.
Step = Element | Opened | Boundary

ROW_HEADER = Element("TH", "/O/Table/Scope/Row")
COLUMN_HEADER = Element("TH", "/O/Table/Scope/Column")
CELL, ROW, TABLE = Element("TD"), Element("TR"), Element("Table")
PARAGRAPH = Element("P")
NUMBERED_LIST = Element("L", "/O/List/ListNumbering/Decimal")
PLAIN_LIST = Element("L", "/O/List/ListNumbering/Disc")


class Structure:
    """The steps of one document, noted as it is drawn; a million names take forty million bytes here."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._on_page = 0

    def open(self, element: Element) -> None:
        """Begin an element that holds others; it may go on over pages."""
        self.steps.append(_opened(element))

    def close(self) -> None:
        """End what was opened last."""
        self.steps.append(Boundary.END)

    def add(self, element: Element) -> int:
        """Note a piece of the page's content, and return its number on the page."""
        self.steps.append(element)
        self._on_page += 1
        return self._on_page - 1

    def turn_page(self) -> None:
        """End a page."""
        self.steps.append(Boundary.PAGE)
        self._on_page = 0


@lru_cache(maxsize=256)  # few, and noted by the hundred thousand
def _opened(element: Element) -> Opened:
    return Opened(element)
