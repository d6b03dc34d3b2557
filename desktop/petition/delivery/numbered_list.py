"""The numbered list: which rows stand on which sheet, and how each row is drawn."""

from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.campaign import DeliveredField
from desktop.core.one_line_text import most_marks
from desktop.petition.delivery.document_content import DeliveredDocument, ListRow
from desktop.petition.delivery.list_sections import ListSection
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.page_measures import CAPTION, HEAD_ASKS, HEAD_TITLE, NAME, OTHER, SHEETS, Sheet, Style
from desktop.printing.scripts_of_names import other_script
from desktop.printing.structure import CELL, COLUMN_HEADER, PARAGRAPH, ROW, ROW_HEADER, Element
from desktop.printing.tagged_blocks import TaggedBlocks
from desktop.printing.tagged_drawing import Pen
from desktop.printing.text_shaping import is_plain, width_of, wrap

_NUMBER, _GAP, _GUTTER = 32.0, 7.0, 14.0
_SIZES = (NAME.size, OTHER.size, OTHER.size)  # of as many columns as a campaign can deliver
# A letter with more marks than these is shown as far as its neighbours have no ink, the foot of a g above, the head of
# a b below: points from the baseline up and down.
_FEW_MARKS, _ABOVE, _BELOW = 2, 10.4, 5.0
_FEW = 36  # rows: one sheet of either paper, even where some names take two lines
_SHARES: Mapping[DeliveredField, float] = {"name": 1.45, "country": 1.0, "postal_code": 0.6}
_NAMES, _HEAD, _SHEET_ROWS, _TITLE = Element("Table"), Element("THead"), Element("TBody"), Element("H2")

Wrapped = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Where things stand on every sheet: the head's lines, a band's columns, the bands, how wide one is, the lines.

    `captions` stand above the columns of each band: over the numbers, then over each of `cells`.
    """

    captions: tuple[str, ...]
    head: tuple[tuple[tuple[str, ...], Style], ...]
    cells: tuple[tuple[float, float], ...]
    bands: tuple[float, ...]
    width: float
    first_line: float
    lines: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Which rows (first, one past the last) stand in each band, in order; and the rows that take more than one line."""

    grid: Grid
    bands: tuple[tuple[int, int], ...]
    wrapped: Mapping[int, Wrapped]

    @property
    def sheets(self) -> int:
        """How many sheets the list takes; a list of nobody takes none."""
        return -(-len(self.bands) // len(self.grid.bands))

    def rows_of(self, sheet: int) -> tuple[int, int]:
        """Return the first row of a sheet and one past its last."""
        at = sheet * len(self.grid.bands)
        on = self.bands[at : at + len(self.grid.bands)]
        return on[0][0], on[-1][1]


def head_texts(document: DeliveredDocument, section: ListSection) -> tuple[str, ...]:
    """Return the head of every sheet: the title, the asks in one line, and the captions of each band's columns.

    Where each country has a list of its own, it stands behind the title.
    """
    asks = "  ".join(f"{number}. {ask}" for number, ask in enumerate(document.asks, 1))
    phrases = phrases_for(document.language)
    captions = (phrases.row_number, *(phrases.fields[column] for column in document.columns))
    label = f" · {section.label or phrases.no_country}" if section.countries else ""
    return document.title + label, asks, *captions * _bands(document, section)


def _bands(document: DeliveredDocument, section: ListSection) -> int:
    # Two side by side where only name and country are delivered; a third value needs the whole width, and a list that
    # fits on one sheet is easier to read across it.
    return 2 if len(document.columns) <= 2 and section.people > _FEW else 1


def lay_grid(document: DeliveredDocument, section: ListSection) -> Grid:
    """Measure the sheet for this list of a document."""
    sheet = SHEETS[document.paper]
    width = sheet.right - sheet.left
    count = _bands(document, section)
    band = (width - _GUTTER * (count - 1)) / count
    title, asks, *captions = head_texts(document, section)
    head = tuple(
        (tuple(wrap(text, width, style.size, style.weight)), style)
        for text, style in ((title, HEAD_TITLE), (asks, HEAD_ASKS))
    )
    first_line = sheet.top - sum(len(lines) * style.leading for lines, style in head) - 38
    lines = int((first_line - sheet.bottom) // NAME.leading) + 1
    bands = tuple(sheet.left + number * (band + _GUTTER) for number in range(count))
    return Grid(
        tuple(captions[: len(captions) // count]),
        head,
        tuple(_cells(document.columns, band)),
        bands,
        band,
        first_line,
        lines,
    )


def _cells(columns: tuple[DeliveredField, ...], band: float) -> Iterator[tuple[float, float]]:
    room = band - _NUMBER - _GAP * (len(columns) - 1)
    left = _NUMBER
    for column in columns:
        width = room * _SHARES[column] / sum(_SHARES[one] for one in columns)
        yield left, width
        left += width + _GAP


def plan(document: DeliveredDocument, grid: Grid, section: ListSection) -> Plan:
    """Share the rows of a list out over bands of equal length. Raises MissingGlyphs."""
    bands: list[tuple[int, int]] = []
    wrapped: dict[int, Wrapped] = {}
    first, used = section.first, 0
    for index in range(section.first, section.last):
        row, lines = document.rows[index], 1
        if not _fits(row, grid):
            wrapped[index] = _wrap(row, grid)
            lines = max(map(len, wrapped[index]))
        if used + lines > grid.lines:
            bands.append((first, index))
            first, used = index, 0
        used += lines
    if section.people:
        bands.append((first, section.last))
    return Plan(grid, tuple(bands), wrapped)


def draw_sheet(blocks: TaggedBlocks, document: DeliveredDocument, listing: Plan, number: int, *, opens: bool) -> None:
    """Draw the head and the rows of one sheet, counted from 0; the table that one opens goes on over those after it."""
    grid, pen, structure = listing.grid, blocks.pen, blocks.pen.structure
    _draw_head(blocks, grid, SHEETS[document.paper], opens=opens)
    structure.open(_SHEET_ROWS)  # one for each sheet: readers find their way in a flat table only slowly
    at = number * len(grid.bands)
    for left, (first, last) in zip(grid.bands, listing.bands[at : at + len(grid.bands)], strict=False):
        y = grid.first_line
        for index in range(first, last):
            cells = listing.wrapped.get(index) or tuple((text,) for text in document.rows[index])
            bottom = y - NAME.leading * (max(map(len, cells)) - 1)
            frame = (left, bottom - _BELOW, left + grid.width, y + _ABOVE)
            structure.open(ROW)
            with pen.tagged(CELL):
                # Two characters at least: pdfium does not see that a lone one begins a line, and runs rows together.
                pen.write_right(left + _NUMBER - _GAP, y, f"{index + 1:2}", OTHER)
            with pen.within(*frame) if _towers(cells) else nullcontext():
                _draw_row(pen, (left, y), cells, grid, named(document.rows[index][0], document.language))
            structure.close()
            y = bottom - NAME.leading
    structure.close()


@lru_cache(maxsize=4096)
def named(name: str, language: str) -> Element:
    """Return what the cell with a name is: the header of its row, in its own script."""
    return ROW_HEADER._replace(language=other_script(name, phrases_for(language).to))


def _towers(cells: Wrapped) -> bool:
    return any(most_marks(line) > _FEW_MARKS for cell in cells for line in cell if not is_plain(line))


def _draw_head(blocks: TaggedBlocks, grid: Grid, sheet: Sheet, *, opens: bool) -> None:
    """Draw title, asks and captions; readers pass over them where they only repeat those of the sheet before."""
    pen, y = blocks.pen, sheet.top
    if opens:
        blocks.close()
    for element, (lines, style) in zip((_TITLE, PARAGRAPH), grid.head, strict=True):
        with pen.tagged(element) if opens else pen.passed_over():
            for line in lines:
                pen.write(sheet.left, y - style.size, line, style)
                y -= style.leading
    if opens:
        blocks.hold(_NAMES)
        pen.structure.open(_HEAD)
        pen.structure.open(ROW)
    for left in grid.bands:
        _draw_captions(pen, left, grid, tagged=opens and left == grid.bands[0])
    if opens:
        pen.structure.close()
        pen.structure.close()
    with pen.passed_over():
        pen.rule(sheet.left, sheet.right, grid.first_line + 15)


def _draw_captions(pen: Pen, left: float, grid: Grid, *, tagged: bool) -> None:
    number, *others = grid.captions
    y = grid.first_line + 20
    with pen.tagged(COLUMN_HEADER) if tagged else pen.passed_over():
        pen.write_right(left + _NUMBER - _GAP, y, number, CAPTION)
    for (offset, _), caption in zip(grid.cells, others, strict=True):
        with pen.tagged(COLUMN_HEADER) if tagged else pen.passed_over():
            pen.write(left + offset, y, caption, CAPTION)


def _draw_row(pen: Pen, corner: tuple[float, float], cells: Wrapped, grid: Grid, name: Element) -> None:
    left, y = corner
    style, element = NAME, name
    for (offset, _), lines in zip(grid.cells, cells, strict=True):
        if lines == ("",):  # no country was given: the cell is there, and empty
            pen.structure.open(element)
            pen.structure.close()
        else:
            with pen.tagged(element):
                for number, line in enumerate(lines):
                    pen.write(left + offset, y - number * style.leading, line, style)
        style, element = OTHER, CELL


def _fits(row: ListRow, grid: Grid) -> bool:
    return all(width_of(text, size) <= width for text, (_, width), size in zip(row, grid.cells, _SIZES, strict=False))


def _wrap(row: ListRow, grid: Grid) -> Wrapped:
    return tuple(
        tuple(wrap(text, width, size)) for text, (_, width), size in zip(row, grid.cells, _SIZES, strict=False)
    )
