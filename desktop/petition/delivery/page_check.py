"""Holds the pages that were read back against those that were planned, piece by piece."""

import unicodedata
from collections.abc import Generator, Iterable, Iterator
from functools import lru_cache
from itertools import groupby, zip_longest

from desktop.core.progress import Meter
from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.expected_pages import ExpectedPages, ExpectedPiece
from desktop.petition.delivery.page_plan import PagePlan
from desktop.petition.delivery.pdf_readback import MarkedPiece, PageRead, seen
from desktop.petition.delivery.phrases import phrases_for
from desktop.petition.delivery.refusal import refused
from desktop.printing.reading_direction import reads_right_to_left

# pdfium turns brackets and quotes round in right-to-left lines.
_BRACKETS = str.maketrans(")]}>»›”’", "([{<«‹“‘")


def check_pages(
    pages: Generator[PageRead], plan: PagePlan, progress: tuple[int, Meter], document: DeliveredDocument
) -> list[int]:
    """Go through the pages one by one; each holds whole rows of its list, or whole blocks of what is written beside.

    Return how many pieces readers are told on each. A page more than planned is refused as one without anything of its
    own would be. `progress`: how many there are, and who is told. Raises DeliveryError.
    """
    count, meter = progress
    expected, counts = ExpectedPages(document, count), list[int]()
    mirrored = phrases_for(document.language).right_to_left
    for number, read in enumerate(pages, 1):
        if not read.bare:
            raise refused("a page draws something other than text and lines, or has annotations")
        pieces = list(expected.page(plan.pages[number - 1] if number <= len(plan.pages) else ()))
        for found, wanted in zip_longest(read.pieces, pieces):
            _check_piece(found, wanted, read.copied, mirrored=mirrored)
        _check_told(read.told, (piece.written for piece in pieces))
        counts.append(sum(piece.told for piece in pieces))
        meter.advance()
    for page in plan.pages[count:]:
        for missing in expected.page(page):
            raise refused(f"{missing.where} ends before entry {missing.entry}")
    return counts


def _check_piece(found: MarkedPiece | None, wanted: ExpectedPiece | None, copied: str, *, mirrored: bool) -> None:
    if wanted is None:
        raise refused("a page holds more than it should")
    if found is None or found.told != wanted.told:
        raise refused(f"{wanted.where} ends before entry {wanted.entry}")
    if found.text != _seen(wanted.written) and not _reordered(found.text, wanted, copied, mirrored=mirrored):
        raise refused(f"{wanted.where} reads otherwise at entry {wanted.entry}")


_seen = lru_cache(maxsize=1024)(seen)  # one string a country, not one a person


def _reordered(found: str, wanted: ExpectedPiece, copied: str, *, mirrored: bool) -> bool:
    """Tell whether a piece is as it was written but for the order in which pdfium gives it.

    Letters that turn round come in pieces, and turn what else is on their line: that they are in order is seen in what
    the whole page is copied as. On a page laid out from the right every line may come back in another order.
    """
    if not (mirrored or any(map(reads_right_to_left, "".join(wanted.line)))):
        return False
    if sorted(found.translate(_BRACKETS)) != sorted(_seen(wanted.written).translate(_BRACKETS)):
        return False
    words = map(seen, filter(_goes_one_way, wanted.written.split()))
    return all(word in copied or unicodedata.normalize("NFC", word) in _composed(copied) for word in words)


@lru_cache(maxsize=2)  # a page is asked about row by row
def _composed(text: str) -> str:
    """Return a page's letters with their marks: a mark that strays can join another letter, so both are looked at."""
    return unicodedata.normalize("NFC", text)


def _goes_one_way(word: str) -> bool:
    """Tell whether a word has only letters of one direction: readers put signs and points where they like."""
    return len(set(map(reads_right_to_left, word))) == 1 and all(unicodedata.category(c)[0] == "L" for c in word)


def _check_told(told: tuple[str, ...], written: Iterable[str]) -> None:
    """Readers and searches are told every letter that does not come back, in order, and nothing that is not written."""
    page = "\t".join(written)
    if not _in_order(_letters_to_tell(page), "".join(told)):
        raise refused("a name is not told to readers as it is written")
    if not _in_order(told, page):
        raise refused("readers are told something that is not written")


def _in_order(parts: Iterable[str], text: str) -> bool:
    at = 0
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _letters_to_tell(text: str) -> Iterator[str]:
    """Yield stretches of letters beyond U+FFFF; not where letters turn round, which are told by their glyphs alone."""
    if max(text, default="") > "\uffff":
        for cell in text.split("\t"):
            if not any(map(reads_right_to_left, cell)):
                yield from ("".join(stretch) for beyond, stretch in groupby(cell, "\uffff".__lt__) if beyond)
