"""Cuts a string into runs of one typeface and one direction, in the order they stand on paper."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from desktop.core.errors import MissingGlyphs
from desktop.core.line import composed
from desktop.printing.direction import in_visual_order, levels
from desktop.printing.typefaces import Typeface, Weight, candidates, ideographs_of, plain_characters

_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
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
    """Return `text` as it is printed: composed, one plain space between words, no invisible format characters.

    Zero-width joiners stay, since they decide letter shapes; direction marks go: the order comes from the letters.
    """
    if text.isascii():
        return " ".join(text.split())
    kept = "".join(c for c in text if c in _JOINERS or unicodedata.category(c) != "Cf")
    return composed(" ".join(kept.split()).strip(_JOINERS))


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
    missing = [c for cluster, face in _faces(text, "regular") if face is None for c in _uncovered(cluster)]
    return tuple(dict.fromkeys(missing))


def _describe(character: str) -> str:
    return f"{unicodedata.name(character, 'unnamed')} U+{ord(character):04X}"


def _faces(text: str, weight: Weight) -> list[tuple[str, Typeface | None]]:
    chosen: list[tuple[str, Typeface | None]] = []
    current: Typeface | None = None
    ideographs = ideographs_of(text)
    for cluster in clusters(text):
        # Spaces and punctuation stay with the letters before them, so that words and their commas are shaped together.
        follows = unicodedata.category(cluster[0])[0] in "ZP"
        if not (follows and current is not None and _covers(current, cluster)):
            current = _face_for(cluster, ideographs, weight)
        chosen.append((cluster, current))
    return chosen


def clusters(text: str) -> list[str]:
    """Cut `text` so that each combining mark, variation selector and joiner stays with the letter before it."""
    cut: list[str] = []
    for character in text:
        if cut and _belongs_before(character):
            cut[-1] += character
        else:
            cut.append(character)
    return cut


@lru_cache(maxsize=4096)
def _belongs_before(character: str) -> bool:
    return _ignorable(character) or unicodedata.category(character)[0] == "M"


@lru_cache(maxsize=16384)
def _face_for(cluster: str, ideographs: str, weight: Weight) -> Typeface | None:
    return next((face for face in candidates(cluster[0], ideographs, weight) if _covers(face, cluster)), None)


def _covers(face: Typeface, cluster: str) -> bool:
    return all(character in face.characters or _ignorable(character) for character in cluster)


def _uncovered(cluster: str) -> str:
    faces = tuple(candidates(cluster[0], ideographs_of(cluster), "regular"))
    lost = "".join(c for c in cluster if not any(c in face.characters or _ignorable(c) for face in faces))
    return lost or cluster  # each character exists somewhere, but no typeface has them together


def _ignorable(character: str) -> bool:
    # A typeface without the joiner or variant still prints the letter; HarfBuzz then leaves no trace of the request.
    return character in _JOINERS or "VARIATION SELECTOR" in unicodedata.name(character, "")
