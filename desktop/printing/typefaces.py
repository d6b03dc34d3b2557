"""The bundled typefaces as reportlab knows them; which of them has a letter is said by `core`."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from reportlab.pdfbase import pdfmetrics

from desktop.core.resources import resource
from desktop.core.typeface_files import (
    CHINESE,
    JAPANESE,
    KOREAN,
    LATIN,
    SCRIPTS,
    Weight,
    coverage_of,
    script_of,
)
from desktop.printing.glyph_font import ToldFont
from desktop.printing.reading_direction import reads_right_to_left

# Scripts whose letters stand side by side, each its own glyph: HarfBuzz would change nothing but their kerning.
_SIDE_BY_SIDE = {*LATIN.values(), CHINESE, JAPANESE, KOREAN, *(SCRIPTS[s] for s in ("ARMENIAN", "CANADIAN"))}


@dataclass(frozen=True, slots=True)
class Typeface:
    """One font known to reportlab as `name`; `side_by_side` says its bare letters need no shaping."""

    name: str
    side_by_side: bool


def latin(weight: Weight = "regular") -> Typeface:
    """Return the typeface of Latin, Greek and Cyrillic, the one tried first."""
    return typeface(LATIN[weight])


@cache
def plain_characters(weight: Weight = "regular") -> frozenset[str]:
    """Return what the Latin typeface prints letter by letter, left to right."""
    return frozenset(
        c
        for c in coverage_of(LATIN[weight])
        if c <= "\uffff"
        and script_of(c) not in SCRIPTS
        and unicodedata.category(c)[0] not in "MC"
        and not reads_right_to_left(c)
    )


@cache
def plain_widths(weight: Weight = "regular") -> Mapping[str, float]:
    """Return the width of each plain character in thousandths of the size."""
    face = pdfmetrics.getFont(latin(weight).name).face
    return {character: face.getCharWidth(ord(character)) for character in plain_characters(weight)}


@cache
def typeface(file: str) -> Typeface:
    """Return the typeface of this file, registered with reportlab."""
    name = file.partition("/")[2]
    pdfmetrics.registerFont(ToldFont(name, str(resource("fonts", f"{file}.ttf"))))
    return Typeface(name, file in _SIDE_BY_SIDE)
