"""Blank sheets to sign on paper: what is signed above, lines or strips below, number and QR code on each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Literal, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.page_measures import SHEETS, PaperSize, Sheet, Style
from desktop.printing.reading_direction import reads_right_to_left
from desktop.printing.shapes import fold_line, side_line, tick_box, write_line
from desktop.printing.tagged_drawing import Pen
from desktop.printing.text_shaping import width_of, wrap
from desktop.printing.typefaces import latin

Layout = Literal["list", "strips"]
Modules = Sequence[Sequence[bool]]
_MARGIN = 34.0
_CODE = 74.0  # points, the side of the QR code
_GAP = 16.0
_TITLE, _STRONG = Style(15, 18, "bold"), Style(9, 11.5, "semibold")
_BODY, _SMALL = Style(8.5, 11), Style(7.5, 9.5, colour="quiet")
_NUMBER = Style(10, 13, "bold")
_LEAST = {"list": 21.0, "strips": 62.0}  # points of a line that somebody can write in
_MOST = {"list": 10, "strips": 4}
_HEAD = 21.0  # of the headings of the columns
_BOX = 9.0


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A place to write in: its label, how wide it is beside the others, and whether it may stay empty."""

    label: str
    weight: float
    optional: bool = False


@dataclass(frozen=True, slots=True)
class SheetTick:
    """A box to tick: by its letter in a list, with its sentence in a strip."""

    letter: str
    sentence: str


@dataclass(frozen=True, slots=True)
class SheetWords:
    """All that stands on a sheet, in one language. `numbered` and `strip` take numbers in braces.

    `about` is set beside `asks`; `foot` below everything. `blanks` are lines to fill in: label, and what is known.
    """

    language: str
    sender: str
    title: str
    about: tuple[tuple[str, str], ...]
    asks_heading: str
    asks: tuple[str, ...]
    columns: tuple[SheetColumn, ...]
    ticks: tuple[SheetTick, ...]
    signature: str
    optional: str
    numbered: str
    blanks: tuple[tuple[str, str], ...]
    fold: str
    foot: tuple[str, ...]


def lines_that_fit(words: SheetWords, layout: Layout, paper: PaperSize) -> int:
    """Return how many lines a sheet has; 0 where the words leave no room for one. Raises MissingGlyphs."""
    page = _page(paper)
    room = page.top - _intro_height(words, page, layout) - page.bottom - (_HEAD if layout == "list" else 0)
    return max(0, min(_MOST[layout], int(room // _LEAST[layout])))


def set_signing_sheets(
    words: SheetWords, layout: Layout, lines: int, numbers: Sequence[tuple[int, Modules]], paper: PaperSize
) -> bytes:
    """Return a PDF with a page a sheet; `numbers`: each with the squares of its QR code. Raises MissingGlyphs."""
    page, file = _page(paper), BytesIO()
    canvas = Canvas(
        file,
        pagesize=(page.width, page.height),
        invariant=1,
        lang=words.language.replace("_", "-"),
        initialFontName=latin().name,
    )
    canvas.setTitle(words.title)
    edges = (page.left, page.right) if reads_right_to_left(words.signature[0]) else None
    pen = Pen(canvas, "#1f1f1f", mirrored_between=edges)
    for number, code in numbers:
        top = _draw_intro(pen, words, page, layout, (number, code))
        if layout == "list":
            _draw_list(pen, words, page, top, lines)
        else:
            _draw_strips(pen, words, page, (top, number), lines)
        _draw_foot(pen, words, page)
        pen.finish_page()
    canvas.save()
    return file.getvalue()


def _page(paper: PaperSize) -> Sheet:
    """Return the page lying on its side: a line has room for a name, an address and a signature."""
    upright = SHEETS[paper]
    return Sheet(upright.height, upright.width, margin=_MARGIN, bottom=52, foot=38)


class _Set(NamedTuple):
    """One line of type; a mark hangs before the first line of a paragraph that has one."""

    text: str
    style: Style
    mark: str = ""


_SPACE = _Set("", Style(0, 5))
_INDENT = 14.0


def _columns_of(words: SheetWords, page: Sheet, layout: Layout) -> tuple[list[_Set], list[_Set], float]:
    """Return the two columns of text above the lines, in wrapped lines, and how wide one is."""
    width = (page.right - page.left - _CODE - 2 * _GAP) / 2
    left = [*_set(words.sender, _STRONG, width), *_set(words.title, _TITLE, width)]
    for label, text in words.about:
        left += [*_set(label, _SMALL, width), *_set(text, _STRONG if label else _BODY, width), _SPACE]
    right = list(_set(words.asks_heading, _SMALL, width))
    for at, each in enumerate(words.asks, 1):
        right += _set(each, _STRONG, width, f"{at}")
    right.append(_SPACE)
    for tick in words.ticks if layout == "list" else ():
        right += [*_set(tick.sentence, _BODY, width, tick.letter), _SPACE]
    right += _set(words.fold if layout == "strips" else "", _BODY, width)
    return left, right, width


def _set(text: str, style: Style, width: float, mark: str = "") -> Iterator[_Set]:
    room = width - (_INDENT if mark else 0)
    for at, line in enumerate(wrap(text, room, style.size, style.weight) if text else ()):
        yield _Set(line, style, mark if at == 0 else " " if mark else "")


def _intro_height(words: SheetWords, page: Sheet, layout: Layout) -> float:
    left, right, _ = _columns_of(words, page, layout)
    tallest = max(sum(each.style.leading for each in column) for column in (left, right))
    blanks = _CODE + 16 + 26 * len(words.blanks)
    return max(tallest, blanks) + 8


def _draw_intro(pen: Pen, words: SheetWords, page: Sheet, layout: Layout, known: tuple[int, Modules]) -> float:
    number, code = known
    left, right, width = _columns_of(words, page, layout)
    for x, column in ((page.left, left), (page.left + width + _GAP, right)):
        y = page.top
        for text, style, mark in column:
            y -= style.leading
            baseline = y + style.leading - style.size
            if mark.strip():
                pen.write(x, baseline, mark, _STRONG)
            if text:
                pen.write(x + (_INDENT if mark else 0), baseline, text, style)
    x, y = page.right - _CODE, page.top - _CODE
    pen.squares(x, y + 8, _CODE, code)
    pen.write(x, y - 2, words.numbered.format(number=number), _NUMBER)
    for label, told in words.blanks:
        y -= 26
        _write_within(pen, (x, y + 9), label, _SMALL, _CODE)
        if told:
            _write_within(pen, (x, y), told, _BODY, _CODE)
        else:
            pen.paint(x, _CODE, write_line(y - 3, _CODE))
    return page.top - _intro_height(words, page, layout)


def _draw_list(pen: Pen, words: SheetWords, page: Sheet, top: float, lines: int) -> None:
    places = _places(words, page)
    row = min(30.0, (top - page.bottom - _HEAD) / lines)
    for (label, small), (x, width) in zip(_headings(words), places, strict=True):
        _write_within(pen, (x + 3, top - 9), label, _STRONG, width - 5)
        _write_within(pen, (x + 3, top - 17), small, _SMALL, width - 5)
    bottom = top - _HEAD - lines * row
    for at in range(lines + 1):
        pen.paint(page.left, page.right - page.left, write_line(top - _HEAD - at * row, page.right - page.left))
    for x, _ in places[1:]:
        pen.paint(x, 0, side_line(bottom, top))
    first_tick = 1 + len(words.columns)
    for line in range(lines):
        y = top - _HEAD - (line + 1) * row
        pen.write(page.left + 3, y + row / 2 - 4, f"{line + 1}", _NUMBER)
        for x, width in places[first_tick:-1]:
            pen.paint(x + (width - _BOX) / 2, _BOX, tick_box(y + (row - _BOX) / 2, _BOX))


def _headings(words: SheetWords) -> list[tuple[str, str]]:
    fields = [(each.label, words.optional if each.optional else "") for each in words.columns]
    return [("", ""), *fields, *((each.letter, "") for each in words.ticks), (words.signature, "")]


def _places(words: SheetWords, page: Sheet) -> list[tuple[float, float]]:
    """Return where each column of a list begins and how wide it is: number, fields, ticks, signature."""
    weights = [0.35, *(each.weight for each in words.columns), *(0.35 for _ in words.ticks), 1.6]
    unit, x, places = (page.right - page.left) / sum(weights), page.left, []
    for weight in weights:
        places.append((x, weight * unit))
        x += weight * unit
    return places


def _draw_strips(pen: Pen, words: SheetWords, page: Sheet, known: tuple[float, int], lines: int) -> None:
    top, number = known
    row, width = (top - page.bottom) / lines, page.right - page.left
    for line in range(lines):
        upper = top - line * row
        pen.paint(page.left, width, fold_line(upper, width))
        pen.write(page.left, upper - 12, f"{line + 1}", _NUMBER)
        named = f"{words.numbered.format(number=number)} · {words.title}"
        _write_within(pen, (page.left + 18, upper - 12), named, _SMALL, width / 2)
        _draw_fields(pen, words, page, upper - 38)
        _draw_sentences(pen, words, page, upper - 57)


def _draw_fields(pen: Pen, words: SheetWords, page: Sheet, y: float) -> None:
    weights = [*(each.weight for each in words.columns), 1.6]
    labels = [*(each.label for each in words.columns), words.signature]
    unit, x = (page.right - page.left) / sum(weights), page.left
    for label, weight in zip(labels, weights, strict=True):
        wide = weight * unit - 10
        pen.paint(x, wide, write_line(y + 4, wide))
        _write_within(pen, (x, y - 4), label, _SMALL, wide)
        x += weight * unit


def _draw_sentences(pen: Pen, words: SheetWords, page: Sheet, y: float) -> None:
    """Draw the boxes with their sentences side by side, as small as they have to be."""
    wide = (page.right - page.left) / max(1, len(words.ticks))
    for at, each in enumerate(words.ticks):
        x = page.left + at * wide
        pen.paint(x, _BOX, tick_box(y - 2, _BOX))
        for line, text in enumerate(wrap(each.sentence, wide - _BOX - 14, _SMALL.size)):
            pen.write(x + _BOX + 5, y - line * _SMALL.leading, text, _SMALL)


def _draw_foot(pen: Pen, words: SheetWords, page: Sheet) -> None:
    y = page.foot
    for each in words.foot:
        for line in wrap(each, page.right - page.left, _SMALL.size):
            pen.write(page.left, y, line, _SMALL)
            y -= _SMALL.leading


def _write_within(pen: Pen, at: tuple[float, float], text: str, style: Style, room: float) -> None:
    """Write a line no wider than its room, smaller where it has to be."""
    wide = width_of(text, style.size, style.weight) if text else 0
    size = style.size * min(1, room / wide) if wide else style.size
    if text:
        pen.write(*at, text, Style(size, style.leading, style.weight, style.colour))
