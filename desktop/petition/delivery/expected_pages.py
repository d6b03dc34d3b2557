"""What each page of a delivered document must say, piece by piece, and what readers must be told the pieces are."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.petition.delivery.document_content import DeliveredDocument, ListRow
from desktop.petition.delivery.numbered_list import head_texts
from desktop.petition.delivery.page_plan import ListPage, Page
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.block_placement import Placed
from desktop.printing.blocks import BlockPart, PrintedBlock
from desktop.printing.page_measures import SHEETS
from desktop.printing.scripts_of_names import other_script


class ExpectedPiece(NamedTuple):
    """One marked piece of a page, as it is written, and the line it stands on; readers pass over it if not `told`.

    `entry` counts the rows of the list, or the blocks written beside it.
    """

    where: str
    entry: int
    written: str
    line: tuple[str, ...]
    told: bool = True


HEAD, LIST, BESIDE, FOOT = "the head", "the list", "the letter, a cover or the certificate", "the foot"
_ROW_HEADER = "TH/O/Table/Scope/Row"
_HEADINGS: Mapping[BlockPart, str] = {"title": "H1", "heading": "H2"}
_HOLDERS: Mapping[BlockPart, str] = {
    "ask": "L/O/List/ListNumbering/Decimal(",
    "row": "Table(",
    "sum": "Table(",
}


class ExpectedPages:
    """Goes through the pages of one document in order. Its rows are counted from the document, not from the plan."""

    def __init__(self, document: DeliveredDocument, count: int) -> None:
        """Begin; `count` pages are said to be there on each."""
        self._document, self._count = document, count
        self._phrases = phrases_for(document.language)
        self._rows = enumerate(document.rows, 1)
        self._blocks = 0
        self._number = 0

    def page(self, page: Page) -> Iterator[ExpectedPiece]:
        """Yield the pieces of the next page in the order they are drawn."""
        self._number += 1
        if isinstance(page, ListPage):
            yield from self._head(page)
            for number, row in self._rows:
                yield ExpectedPiece(LIST, number, str(number), row)
                yield from (ExpectedPiece(LIST, number, cell, row) for cell in row if cell)
                if number >= page.last:
                    break
        else:
            for placed in page:
                self._blocks += 1
                texts = _pieces(placed.block)
                yield from (ExpectedPiece(BESIDE, self._blocks, text, texts) for text in texts)
        words = self._phrases.page.format(page=self._number, pages=self._count)
        foot = f"{self._document.sender}\t{words}"
        yield ExpectedPiece(FOOT, self._number, foot, (foot,), told=False)

    def _head(self, page: ListPage) -> Iterator[ExpectedPiece]:
        texts = head_texts(self._document, page.section)
        told = 2 + len(page.plan.grid.captions) if page.opens else 0
        yield from (ExpectedPiece(HEAD, self._number, text, texts) for text in texts[:told])
        if texts[told:]:
            yield ExpectedPiece(HEAD, self._number, "\t".join(texts[told:]), texts, told=False)


def _pieces(block: PrintedBlock) -> tuple[str, ...]:
    if block.modules:
        return ("",)  # a picture: it is there, and says nothing
    return tuple(text for text in (block.mark, block.text, block.figure) if text)


def expected_structure(document: DeliveredDocument, pages: tuple[Page, ...]) -> Iterator[str]:
    """Yield what readers must be told the document holds, as `check_structure` tells what they are told."""
    held, at = "", 0
    yield "Document("
    for page in pages:
        if isinstance(page, ListPage):
            if page.opens:
                yield from (")",) if held else ()
                yield from _table_head(page)
                held = "a list of names"
            yield "TBody("
            for row in document.rows[at : page.last]:
                yield from _row(row, document)
            yield ")"
            at = page.last
        else:
            for placed in page:
                holder = _HOLDERS.get(placed.block.part, "")
                if holder != held:
                    yield from (")",) if held else ()
                    yield from (holder,) if holder else ()
                    held = holder
                yield from _block(placed, document)
    yield from (")",) if held else ()
    yield ")"


def _table_head(page: ListPage) -> Iterator[str]:
    columns = ["TH/O/Table/Scope/Column"] * len(page.plan.grid.captions)
    yield from ("H2", "P", "Table(", "THead(", "TR(", *columns, ")", ")")


def _row(row: ListRow, document: DeliveredDocument) -> Iterator[str]:
    script = other_script(row[0], phrases_for(document.language).to)
    yield from ("TR(", "TD", f"{_ROW_HEADER}:{script}" if script else _ROW_HEADER)
    for cell in row[1:]:
        yield from _cell("TD", cell)
    yield ")"


def _cell(told: str, text: str) -> tuple[str, ...]:
    return (told,) if text else (f"{told}(", ")")


def _block(placed: Placed, document: DeliveredDocument) -> Iterator[str]:
    block = placed.block
    if block.part in ("row", "sum"):
        yield from ("TR(", *_cell(_ROW_HEADER, block.text), *_cell("TD", block.figure), ")")
    elif block.part == "ask":
        yield from ("LI(", "Lbl", "LBody", ")")
    elif block.modules:
        left, size = left_of(placed, document), placed.style.size
        corners = (left, placed.baseline, left + size, placed.baseline + size)
        where = " ".join(f"{corner:.2f}" for corner in corners)
        yield f"Figure/O/Layout/Placement/Block/BBox[{where}]={block.shows}"
    else:
        yield _HEADINGS.get(block.part, "P")


def left_of(placed: Placed, document: DeliveredDocument) -> float:
    """Return where squares begin on the page."""
    if not phrases_for(document.language).right_to_left:
        return placed.left
    sheet = SHEETS[document.paper]
    return sheet.left + sheet.right - placed.left - placed.style.size
