"""Which way each character is read, and in what order pieces of a line stand on paper (Unicode Annex 9)."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, TypeVar

from bidi import algorithm
from bidi.mirror import MIRRORED

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_FORWARD = frozenset({"L", "EN", "AN"})
_DEEPEST = 63  # open brackets remembered at once, as rule BD16 says
_Piece = TypeVar("_Piece")


def reads_right_to_left(character: str) -> bool:
    """Tell whether a character makes its line need ordering at all."""
    return unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def levels(text: str) -> list[int]:
    """Return the embedding level of each character; odd levels are read from the right.

    Of the format characters only joiners may be in `text`.
    """
    classes = set(map(unicodedata.bidirectional, text))
    if classes.isdisjoint(_RIGHT_TO_LEFT):
        return [0] * len(text)
    if classes.isdisjoint(_FORWARD):  # nothing is read forward in it: rules W1 to I2 leave one level for all
        return [1] * len(text)
    storage = algorithm.get_empty_storage()
    base = algorithm.get_base_level(text)
    storage.update(base_level=base, base_dir="LR"[base])
    algorithm.get_embedding_levels(text, storage)
    entries = list(storage["chars"])
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "LR"[base])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return _settled(entries, base)


def in_visual_order(pieces: Sequence[_Piece], level_of: Callable[[_Piece], int]) -> list[_Piece]:
    """Put pieces from left to right: rule L2, from the highest level down turn round every stretch at it or above."""
    ordered = list(pieces)
    for level in range(max(map(level_of, ordered), default=0), 0, -1):
        turned: list[_Piece] = []
        for inside, stretch in groupby(ordered, key=lambda piece, least=level: level_of(piece) >= least):  # type: ignore[misc]
            turned.extend(list(stretch)[:: -1 if inside else 1])
        ordered = turned
    return ordered


def _settled(entries: Sequence[dict[str, Any]], base: int) -> list[int]:
    # Joiners take no part (rule X9): they go with the letter before them.
    settled: list[int] = []
    for entry in entries:
        joiner = entry["type"] == "BN"
        settled.append((settled[-1] if settled else base) if joiner else int(entry["level"]))
    return settled


def _resolve_brackets(characters: Sequence[dict[str, Any]], base: str) -> None:
    """Rule N0, which python-bidi leaves out: both of a pair of brackets go the way of what they enclose."""
    for opening, closing in sorted(_bracket_pairs(characters)):
        inside = {_strong(character) for character in characters[opening:closing]} - {""}
        if not inside:
            continue
        direction = base
        if base not in inside:
            before = (_strong(character) for character in reversed(characters[:opening]))
            direction = next(filter(None, before), base)
        for place in (opening, closing):
            characters[place]["type"] = direction


def _bracket_pairs(characters: Sequence[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    opened: list[tuple[str, int]] = []
    for place, character in enumerate(characters):
        sign = character["ch"]
        category = unicodedata.category(sign)
        if character["type"] != "ON" or sign not in MIRRORED:
            continue
        if category == "Ps" and len(opened) < _DEEPEST:
            opened.append((MIRRORED[sign], place))
        elif category == "Pe" and any(sign == expected for expected, _ in opened):
            while opened[-1][0] != sign:
                opened.pop()
            yield opened.pop()[1], place


def _strong(character: dict[str, Any]) -> str:
    # Numbers count as right to left here, as in the rules for other neutrals.
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(character["type"], "")
