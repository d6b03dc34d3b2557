"""Turns a string into glyphs placed side by side: plain letters as they are, everything else through HarfBuzz."""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.core.printable import clusters
from desktop.core.typeface_files import Weight
from desktop.printing.runs import Run, visual_runs
from desktop.printing.typefaces import plain_characters, plain_widths

# Discretionary ligatures would turn the Arabic name Muhammad into one ornamental glyph: not how the signer wrote it.
_FEATURES = {"kern": True, "liga": True, "dlig": False}


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


@dataclass(frozen=True, slots=True)
class Line:
    """One line of type. `width` is in thousandths of the size; `shaped` lines need their text told beside them."""

    text: str
    pieces: tuple[GlyphRun, ...]
    width: float
    shaped: bool


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
        pieces = _break_word(word, width, size, weight)
        lines = [*lines, *pieces] if lines[-1] else pieces
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
    """Set `text` on one line. Raises MissingGlyphs."""
    runs = visual_runs(text, weight)
    shaped = any(_needs_shaping(run) for run in runs)
    set_pieces = [_shape(run) if _needs_shaping(run) else _as_it_is(run) for run in runs]
    return Line(text, tuple(piece for piece, _ in set_pieces), sum(width for _, width in set_pieces), shaped)


def _needs_shaping(run: Run) -> bool:
    if run.right_to_left or not run.typeface.side_by_side:
        return True
    # Beyond U+FFFF reportlab tells readers nothing useful about a letter: only a marked line can say which it is.
    return any(unicodedata.category(character)[0] in "MC" or character > "\uffff" for character in run.text)


def _as_it_is(run: Run) -> tuple[GlyphRun, float]:
    name = run.typeface.name
    return GlyphRun(name, run.text), float(pdfmetrics.stringWidth(run.text, name, 1000))


def _shape(run: Run) -> tuple[GlyphRun, float]:
    font = pdfmetrics.getFont(run.typeface.name)
    widths = font.face.charWidths
    outlines = _outlines(run.typeface.name)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(run.text)
    buffer.guess_segment_properties()
    # HarfBuzz guesses from the letters; a lone bracket inside Arabic has none, and would face the wrong way.
    buffer.direction = "rtl" if run.right_to_left else "ltr"
    uharfbuzz.shape(outlines, buffer, _FEATURES)
    letters, places, width = [], [], 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        letter = _letter(font, outlines, info.codepoint)
        letters.append(chr(letter))
        shift, advance = position.x_offset, position.x_advance
        places.append(LetterShift(-shift, widths[letter] - advance + shift, position.y_offset))
        width += advance
    return GlyphRun(run.typeface.name, "".join(letters), tuple(places)), width


def _letter(font: TTFont, outlines: uharfbuzz.Font, glyph: int) -> int:
    # reportlab draws characters, not glyphs: one that no character maps to is given a private character of its own. The
    # same one always, whatever was set before, for it stands in the document.
    if glyph == 0:
        raise AssertionError("a character no typeface covers has reached the shaper")
    face = font.face
    if glyph not in face.glyphToChar:
        private = (0xE000 if glyph < 0x1900 else 0xF0000) + glyph  # the two private ranges; our fonts use neither
        face.charToGlyph[private] = glyph
        face.charWidths[private] = outlines.get_glyph_h_advance(glyph)
        face.glyphToChar[glyph] = [private]
    return int(face.glyphToChar[glyph][0])


@cache
def _outlines(name: str) -> uharfbuzz.Font:
    font = pdfmetrics.getFont(name).hbFont()
    font.scale = (1000, 1000)
    return font
