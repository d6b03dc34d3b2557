"""Which glyphs stand for which letters: HarfBuzz's clusters, and what each of their glyphs tells."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import uharfbuzz

# Discretionary ligatures would turn the Arabic name Muhammad into one ornamental glyph: not how the signer wrote it.
_FEATURES = {"kern": True, "liga": True, "dlig": False}


class PlacedGlyph(NamedTuple):
    """A glyph of a font by its number, moved right and up from where it would stand, and how far it leads on.

    In thousandths of the size.
    """

    number: int
    right: float
    up: float
    advance: float


def shaped_clusters(
    outlines: uharfbuzz.Font, text: str, *, right_to_left: bool
) -> Iterator[tuple[str, list[PlacedGlyph]]]:
    """Yield the shortest stretches of `text` that have glyphs of their own, with these, from left to right."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    # HarfBuzz guesses from the letters; a lone bracket inside Arabic has none, and would face the wrong way.
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS  # else a mark has no glyph of its own
    uharfbuzz.shape(outlines, buffer, _FEATURES)
    starts = sorted({info.cluster for info in buffer.glyph_infos})
    stretches = {start: text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)}
    placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    for start, glyphs in groupby(placed, key=lambda one: one[0].cluster):
        yield stretches[start], [_placed(info.codepoint, position) for info, position in glyphs]


def tell(glyphs: Sequence[PlacedGlyph], text: str, *, right_to_left: bool) -> Sequence[str | None]:
    """Return what each glyph of a cluster tells; None is one that shall be drawn, since a glyph must tell something.

    Readers go from left to right and turn round what reads from the right. More glyphs than letters come of letters
    whose dots or parts are glyphs of their own (Arabic, Bengali, in our typefaces): the widest tell, the others do not.
    """
    order = -1 if right_to_left else 1
    if len(text) >= len(glyphs):
        last = len(glyphs) - 1
        return [*text[:last], text[last:]][::order]
    widest = sorted(range(len(glyphs)), key=lambda number: -glyphs[number].advance)[: len(text)]
    letters = iter(text[::order])
    return [next(letters) if number in widest else None for number in range(len(glyphs))]


def _placed(number: int, position: uharfbuzz.GlyphPosition) -> PlacedGlyph:
    if number == 0:
        raise AssertionError("a character no typeface covers has reached the shaper")
    return PlacedGlyph(number, position.x_offset, position.y_offset, position.x_advance)
