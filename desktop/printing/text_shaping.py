"""Turns a string into glyphs placed side by side: plain letters as they are, everything else through HarfBuzz."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from desktop.core.printable_text import clusters
from desktop.core.typeface_files import Weight
from desktop.printing.glyph_clusters import shaped_clusters, tell
from desktop.printing.glyph_font import ToldFont
from desktop.printing.reading_direction import reads_right_to_left
from desktop.printing.typeface_runs import Run, visual_runs
from desktop.printing.typefaces import plain_characters, plain_widths

_SetRun = tuple["GlyphRun", list["DrawnGlyph"], float]


class LetterShift(NamedTuple):
    """How far a shaped letter stands from where it would: moved left before and after it, and raised.

    In thousandths of the size.
    """

    before: float
    after: float
    rise: float


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Letters of one font, drawn in one go; a place for each where they were shaped, none where they were not."""

    font: str
    text: str
    places: tuple[LetterShift, ...] = ()


class DrawnGlyph(NamedTuple):
    """A glyph that is drawn beside its letter and tells nothing; where, in thousandths of the size."""

    font: str
    glyph: int
    right: float
    up: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of type. `width` is in thousandths of the size.

    `told` says that readers must be told its text as a whole, beside what its glyphs tell.
    """

    text: str
    pieces: tuple[GlyphRun, ...]
    drawn: tuple[DrawnGlyph, ...]
    width: float
    told: bool


def width_of(text: str, size: float, weight: Weight = "regular") -> float:
    """Return the width of `text` in points. Raises MissingGlyphs."""
    try:
        width = sum(map(plain_widths(weight).__getitem__, text))
    except KeyError:
        width = set_line(text, weight).width
    return width * size / 1000


def wrap(text: str, width: float, size: float, weight: Weight = "regular") -> list[str]:
    """Break `text` into lines no wider than `width` points: at spaces, inside a word only where it must be."""
    if width_of(text, size, weight) <= width:
        return [text]
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if width_of(longer, size, weight) <= width:
            lines[-1] = longer
            continue
        if width_of(word, size, weight) <= width:
            lines.append(word)
        else:  # Chinese has no spaces: it goes on where it is
            lines[-1:] = _break_word(longer, width, size, weight)
    return lines


def _break_word(word: str, width: float, size: float, weight: Weight) -> list[str]:
    parts = [""]
    for cluster in clusters(word):
        if parts[-1] and width_of(parts[-1] + cluster, size, weight) > width:
            parts.append("")
        parts[-1] += cluster
    return parts


def is_plain(text: str, weight: Weight = "regular") -> bool:
    """Tell whether `text` can be drawn as it is, in the Latin typeface, with nothing to shape or to order."""
    return plain_characters(weight).issuperset(text)


@lru_cache(maxsize=4096)
def set_line(text: str, weight: Weight) -> Line:
    """Set `text` on one line. Raises MissingGlyphs.

    Letters of some scripts come out in another order than they are written, so whoever copies is told such a line as a
    whole (ActualText). Never one with letters that go right to left: readers turn those round by themselves, and would
    turn what they are told once more.
    """
    runs = visual_runs(text, weight)
    told = any(map(_needs_shaping, runs)) and not any(map(reads_right_to_left, text))
    pieces, drawn, width = [], [], 0.0
    for run in runs:
        piece, beside, wide = _shape(run) if _needs_shaping(run) else _as_it_is(run)
        pieces.append(piece)
        drawn += [glyph._replace(right=glyph.right + width) for glyph in beside]
        width += wide
    return Line(text, tuple(pieces), tuple(drawn), width, told)


def _needs_shaping(run: Run) -> bool:
    if run.right_to_left or not run.typeface.side_by_side:
        return True
    # Beyond U+FFFF reportlab tells readers nothing useful about a letter: only a marked line can say which it is.
    return any(unicodedata.category(character)[0] in "MC" or character > "\uffff" for character in run.text)


def _as_it_is(run: Run) -> _SetRun:
    name = run.typeface.name
    return GlyphRun(name, run.text), [], float(pdfmetrics.stringWidth(run.text, name, 1000))


def _shape(run: Run) -> _SetRun:
    font: ToldFont = pdfmetrics.getFont(run.typeface.name)
    letters, places, drawn, at = [], [], [], 0.0
    written = 0.0  # where what is written so far has led; drawn glyphs do not lead on by themselves
    for text, glyphs in shaped_clusters(font.outlines, run.text, right_to_left=run.right_to_left):
        told = tell(glyphs, text, right_to_left=run.right_to_left)
        for glyph, letters_told in zip(glyphs, told, strict=True):
            if letters_told is None:
                drawn.append(DrawnGlyph(font.fontName, glyph.number, at + glyph.right, glyph.up))
            else:
                letter = font.letter(glyph.number, letters_told)
                letters.append(letter)
                places.append(LetterShift(written - at - glyph.right, 0, glyph.up))
                written = at + glyph.right + font.face.charWidths[ord(letter)]
            at += glyph.advance
    places[-1] = places[-1]._replace(after=written - at)
    return GlyphRun(font.fontName, "".join(letters), tuple(places)), drawn, at
