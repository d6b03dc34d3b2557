"""Writes what a reader shows beside the pages to go to a part of a document (PDF 32000, 12.3.3)."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.printing.document_metadata import text_string
from desktop.printing.pdf_objects import PackedObject


class Bookmark(NamedTuple):
    """A part that begins on a page, counted from 0; one with a higher `level` is within the last with a lower one."""

    level: int
    text: str
    page: int


def bookmark_objects(
    bookmarks: Sequence[Bookmark], pages: Sequence[int], root: int, numbers: Iterator[int]
) -> Iterator[PackedObject]:
    """Yield each object with its number; `root` is that of all, and `numbers` are free ones.

    The first has level 0, none skips a level, and what is within another one is folded away at first. `pages` are the
    numbers of the page objects in order.
    """
    within, opened = dict[int, list[int]]({root: []}), [root]
    placed = list[tuple[int, int, int, Bookmark]]()
    for mark in bookmarks:
        del opened[mark.level + 1 :]
        number, siblings = next(numbers), within[opened[-1]]
        placed.append((number, opened[-1], len(siblings), mark))
        siblings.append(number)
        within[number] = []
        opened.append(number)
    yield root, f"<</Type/Outlines{_held(within[root])}/Count {len(within[root])}>>"
    for number, parent, at, mark in placed:
        siblings, held = within[parent], within[number]
        before = f"/Prev {siblings[at - 1]} 0 R" if at else ""
        after = f"/Next {siblings[at + 1]} 0 R" if siblings[at + 1 :] else ""
        folded = f"{_held(held)}/Count -{len(held)}" if held else ""
        goes = f"/Dest[{pages[mark.page]} 0 R/Fit]"
        yield number, f"<</Title{text_string(mark.text)}/Parent {parent} 0 R{before}{after}{folded}{goes}>>"


def _held(numbers: Sequence[int]) -> str:
    return f"/First {numbers[0]} 0 R/Last {numbers[-1]} 0 R"
