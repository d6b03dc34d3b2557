"""The parts of a document that a reader can go to: the letter, each list or volume, its countries, the certificate."""

from collections.abc import Iterator

from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.page_plan import ListPage, Page
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.block_placement import Placed
from desktop.printing.blocks import BlockPart
from desktop.printing.bookmarks import Bookmark


def bookmarks_of(document: DeliveredDocument, pages: tuple[Page, ...]) -> Iterator[Bookmark]:
    """Yield a bookmark for each part, in order. Their words are headings and countries of the document.

    A cover belongs to the list behind it, which is named by its country and volume. In a list of all countries over
    more than one sheet each of them is a part.
    """
    phrases = phrases_for(document.language)
    cover: tuple[int, list[str]] | None = None
    at = 0
    for place, page in enumerate(pages):
        if isinstance(page, ListPage):
            if page.opens:
                begins, words = (place, []) if cover is None else cover
                yield Bookmark(0, " · ".join(words) or phrases.named, begins)
            yield from _countries(document, page, at, place)
            at, cover = page.last, None
        elif place and _texts(page, "title"):
            cover = place, _texts(page, "heading")
        else:
            yield from (Bookmark(0, text, place) for text in _texts(page, "title"))
            for text in _texts(page, "heading"):
                yield Bookmark(0 if text == phrases.certificate else 1, text, place)


def _texts(page: tuple[Placed, ...], part: BlockPart) -> list[str]:
    return [placed.block.text for placed in page if placed.block.part == part]


def _countries(document: DeliveredDocument, page: ListPage, first: int, place: int) -> Iterator[Bookmark]:
    if page.section.countries or page.plan.sheets == 1 or "country" not in document.columns:
        return
    column, phrases = document.columns.index("country"), phrases_for(document.language)
    before = None if page.opens else document.rows[first - 1][column]
    for row in document.rows[first : page.last]:
        if row[column] != before:
            before = row[column]
            yield Bookmark(1, before or phrases.no_country, place)
