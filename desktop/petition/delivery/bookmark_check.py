"""Holds the bookmarks of a file against the parts of its document: each leads to where one begins, and says no more."""

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.petition.delivery.file_check import FileRead, PackedObjects
from desktop.petition.delivery.refusal import refused
from desktop.printing.bookmarks import Bookmark

_CATALOG = re.compile(rb"/Outlines (\d+) 0 R")
_ROOT = re.compile(r"<</Type/Outlines/First (\d+) 0 R/Last (\d+) 0 R/Count (\d+)>>")
_MARK = re.compile(
    r"<</Title<FEFF([0-9A-F]+)>/Parent (\d+) 0 R(?:/Prev (\d+) 0 R)?(?:/Next (\d+) 0 R)?"
    r"(?:/First (\d+) 0 R/Last (\d+) 0 R/Count -(\d+))?/Dest\[(\d+) 0 R/Fit\]>>"
)


def check_bookmarks(file: FileRead, objects: PackedObjects, pages: Sequence[int], expected: Iterable[Bookmark]) -> None:
    """Prove that the bookmarks are `expected`, in their order and levels. Raises DeliveryError.

    `pages` are the numbers of the page objects in order.
    """
    named = _CATALOG.search(file.plain[file.root])
    root = _ROOT.fullmatch(objects.take(int(named[1]))) if named else None
    if not named or not root:
        raise refused("it has no bookmarks")
    places = {number: place for place, number in enumerate(pages)}
    first, last, count = map(int, root.groups())
    found = list(_marks(objects, places, (int(named[1]), first, last, count), 0))
    if found != list(expected):
        raise refused("its bookmarks are not those of its parts")


def _marks(
    objects: PackedObjects, places: dict[int, int], held: tuple[int, int, int, int], level: int
) -> Iterator[Bookmark]:
    """Yield the bookmarks within another, and what is within them; `held` is its number and what it says of them."""
    parent, number, last, count = held
    before = counted = 0
    while number:
        found = _MARK.fullmatch(objects.take(number))
        if not found or int(found[2]) != parent or int(found[3] or 0) != before:
            raise refused("its bookmarks are not whole")
        text = bytes.fromhex(found[1]).decode("utf-16-be", errors="replace")
        yield Bookmark(level, text, places.get(int(found[8]), -1))
        if found[5]:
            yield from _marks(objects, places, (number, int(found[5]), int(found[6]), int(found[7])), level + 1)
        before, number, counted = number, int(found[4] or 0), counted + 1
    if (before, counted) != (last, count):
        raise refused("its bookmarks are not whole")
