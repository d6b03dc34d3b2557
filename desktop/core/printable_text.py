"""What a list prints of what somebody typed: one rule for the form, which says it, and the delivery, which does it.

Flags and emoji are no part of a name, and a letter that no bundled typeface has cannot stand on paper. Nothing is
cached here, since a kiosk must not know what was typed; who prints a million names hands in a `Find` that remembers.
"""

import unicodedata
from collections.abc import Callable, Iterator

from desktop.core.emoji import without_emoji
from desktop.core.one_line_text import composed
from desktop.core.typeface_files import Weight, coverage_of, files_for, ideographs_of

Find = Callable[[str, str], str | None]  # as `file_for`: a letter with its marks, and the typeface of ideographs
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def printable(text: str) -> str:
    """Return `text` as it is printed: composed, one plain space between words, no invisible format characters.

    Zero-width joiners stay, since they decide letter shapes; direction marks go: the order comes from the letters.
    """
    if text.isascii():
        return " ".join(text.split())
    kept = "".join(c for c in text if c in _JOINERS or unicodedata.category(c) != "Cf")
    return composed(" ".join(kept.split()).strip(_JOINERS))


def file_for(cluster: str, ideographs: str, weight: Weight = "regular") -> str | None:
    """Return the typeface for a letter with its marks: the best one that has them together, or None."""
    return next((file for file in files_for(cluster[0], ideographs, weight) if covers(file, cluster)), None)


def choose_files(text: str, find: Find = file_for) -> Iterator[tuple[str, str | None]]:
    """Yield each letter with its marks, and its typeface or None."""
    ideographs = ideographs_of(text)
    current: str | None = None
    for cluster in clusters(text):
        # Spaces and punctuation stay with the letters before them, so that words and their commas are shaped together.
        follows = unicodedata.category(cluster[0])[0] in "ZP"
        if not (follows and current is not None and covers(current, cluster)):
            current = find(cluster, ideographs)
        yield cluster, current


def missing_characters(text: str, find: Find = file_for) -> tuple[str, ...]:
    """Return the characters of `text` that no bundled typeface has, each once, in order."""
    lost = (
        character for cluster, file in choose_files(text, find) if file is None for character in _uncovered(cluster)
    )
    return tuple(dict.fromkeys(lost))


def unprintable_letters(text: str) -> tuple[str, ...]:
    """Return the letters that a list leaves out, each once, in order; flags and emoji are none."""
    return () if text.isascii() else missing_characters(printable(without_emoji(text)))


def without_unprintable(text: str) -> str:
    """Return the text as a list prints it: without flags, emoji, and letters that no typeface has."""
    kept = without_emoji(text)
    if not unprintable_letters(kept):
        return kept
    return printable("".join(cluster for cluster, file in choose_files(printable(kept)) if file))


def clusters(text: str) -> list[str]:
    """Cut `text` so that each combining mark, variation selector and joiner stays with the letter before it."""
    cut: list[str] = []
    for character in text:
        if cut and (character in _JOINERS or unicodedata.category(character)[0] == "M"):
            cut[-1] += character
        else:
            cut.append(character)
    return cut


def covers(file: str, cluster: str) -> bool:
    """Tell whether a typeface has a letter and all of its marks."""
    coverage = coverage_of(file)
    return all(character in coverage or _ignorable(character) for character in cluster)


def _uncovered(cluster: str) -> Iterator[str]:
    coverages = [coverage_of(file) for file in files_for(cluster[0], ideographs_of(cluster), "regular")]
    lost = [c for c in cluster if not (_ignorable(c) or any(c in coverage for coverage in coverages))]
    yield from lost or cluster  # each character exists somewhere, but no typeface has them together


def _ignorable(character: str) -> bool:
    # A typeface without the joiner or variant still prints the letter; HarfBuzz then leaves no trace of the request.
    return character in _JOINERS or "VARIATION SELECTOR" in unicodedata.name(character, "")
