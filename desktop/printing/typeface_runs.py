"""Cuts a string into runs of one typeface and one direction, in the order they stand on paper."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from desktop.core.errors import MissingGlyphs
from desktop.core.printable_text import choose_files, file_for
from desktop.core.printable_text import missing_characters as find_missing
from desktop.core.printable_text import printable as printed
from desktop.core.typeface_files import Weight
from desktop.printing.reading_direction import in_visual_order, levels
from desktop.printing.typefaces import Typeface, plain_characters, typeface

_BETWEEN_NO_BREAKS = re.compile("[^\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
_MOST_NAMED = 20  # in one message; the count says how many more there are


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive characters of one typeface and embedding level (Unicode Annex 9); odd levels go right to left."""

    text: str
    typeface: Typeface
    level: int

    @property
    def right_to_left(self) -> bool:
        """Tell whether the run is read from the right."""
        return self.level % 2 == 1


@lru_cache(maxsize=1024)  # one string a country, not one a person
def printable(text: str) -> str:
    """Return `text` as it is printed, like the rule in `core`."""
    return printed(text)


def printable_words(text: str) -> str:
    """Return `text` as `printable` does, but with the no-break spaces that good typography puts beside signs."""
    return _BETWEEN_NO_BREAKS.sub(lambda words: printable(words[0]), text)


def visual_runs(text: str, weight: Weight = "regular") -> tuple[Run, ...]:
    """Cut `text` into runs in visual order, left to right. Raises MissingGlyphs."""
    faces = [face for cluster, face in _faces(text, weight) if face for _ in cluster]
    if len(faces) < len(text):
        refuse_missing((text,))
    runs: list[Run] = []
    for (face, level), marked in groupby(zip(text, faces, levels(text), strict=True), key=lambda one: (one[1], one[2])):
        runs.append(Run("".join(character for character, _, _ in marked), face, level))
    return tuple(in_visual_order(runs, lambda run: run.level))


def refuse_missing(texts: Iterable[str]) -> None:
    """Raise MissingGlyphs naming each text no bundled typeface can print, with the characters at fault."""
    at_fault = [(text, missing) for text in texts if (missing := missing_characters(text))]
    if not at_fault:
        return
    named = "; ".join(f"“{text}” ({', '.join(map(_describe, missing))})" for text, missing in at_fault[:_MOST_NAMED])
    more = f"; and {len(at_fault) - _MOST_NAMED} more" if len(at_fault) > _MOST_NAMED else ""
    raise MissingGlyphs(
        f"No bundled typeface can print: {named}{more}. "
        "Ask how each would like to be written, correct it, and deliver again."
    )


def missing_characters(text: str) -> tuple[str, ...]:
    """Return the characters of `text` that no bundled typeface has, each once, in order."""
    if plain_characters().issuperset(text):
        return ()
    return find_missing(text, _file_for)


def _describe(character: str) -> str:
    return f"{unicodedata.name(character, 'unnamed')} U+{ord(character):04X}"


def _faces(text: str, weight: Weight) -> Iterator[tuple[str, Typeface | None]]:
    files = choose_files(text, lambda cluster, ideographs: _file_for(cluster, ideographs, weight))
    return ((cluster, typeface(file) if file else None) for cluster, file in files)


@lru_cache(maxsize=16384)
def _file_for(cluster: str, ideographs: str, weight: Weight = "regular") -> str | None:
    return file_for(cluster, ideographs, weight)
