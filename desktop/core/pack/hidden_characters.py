"""Finds in a pack's texts what would turn or hide words, and texts that say nothing which anybody could see.

Only packs of format 2 are held to it: those of format 1 were signed before, and are read for ever.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from desktop.core.line import clean_line
from desktop.core.pack.fault_collector import Faults
from desktop.core.pack.files import PackFiles
from desktop.core.pack.table import FILE

# Controls, half characters, private use, separators of lines that are none of ours.
_REFUSED = ("Cc", "Cs", "Co", "Zl", "Zp")
# These turn all that follows, further than their own text; isolates (U+2066 … U+2069) do what they are needed for.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e")
_OPENING, _CLOSING = frozenset("\u2066\u2067\u2068"), "\u2069"
_ISOLATING = _OPENING | {_CLOSING}
_SAYS_NOTHING = "says nothing that anybody could see. Write it."


def note_unreadable(values: Mapping[str, Any], files: PackFiles, faults: Faults) -> None:
    """Note each text of campaign.toml, and each file of text, that nobody could read as it is written."""
    for path, text in _texts(values, FILE + ": "):
        if why := _why_not(text):
            faults.add(f"{path} {why}")
    for name, data in sorted(files.items()):
        if name.endswith(".md") and (why := _why_not(data.decode("utf-8-sig", "ignore"))):
            faults.add(f"{name} {why}")


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts(each, f"{path}{key}" if path.endswith(" ") else f"{path}.{key}")
    elif isinstance(value, list):
        for place, each in enumerate(value, 1):
            yield from _texts(each, f"{path}[{place}]")


@lru_cache(maxsize=512)  # a pack has two hundred texts, and a petition reads the packs that it keeps at every act
def _why_not(text: str) -> str:
    text = text.replace("\r\n", "\n")
    characters = sorted(set(text))  # a hundred different ones in a text of ten thousand: every start reads every pack
    if "".join(characters).replace("\n", "").replace("\t", "").isprintable():  # nothing that hides or turns
        return "" if text.isascii() or _is_seen(characters) else _SAYS_NOTHING
    if hiding := {each for each in characters if _hides_or_turns(each)}:
        first = next(each for each in text if each in hiding)
        return f"holds the character U+{ord(first):04X}, which would hide or turn words. Take it out."
    if not all(map(_is_balanced, text.splitlines() if _ISOLATING.intersection(characters) else ())):
        return "opens an isolate (U+2066 to U+2068) without U+2069 in the same line, or the other way round. Mend that."
    return "" if _is_seen(characters) else _SAYS_NOTHING


def _is_seen(characters: list[str]) -> bool:
    """Whether a text of these shows anything, or is plainly empty. A letter does, and letters come last."""
    return any(map(clean_line, reversed(characters))) or not "".join(characters).strip()


def _hides_or_turns(character: str) -> bool:
    return character in _TURNING or (unicodedata.category(character) in _REFUSED and character not in "\n\t")


def _is_balanced(line: str) -> bool:
    open_ = 0
    for each in line:
        open_ += (each in _OPENING) - (each == _CLOSING)
        if open_ < 0:
            return False
    return open_ == 0
