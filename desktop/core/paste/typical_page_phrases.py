"""How pages of organisations speak, in the languages of the kiosk: what asks something, and what is menu or foot."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Literal

from desktop.core.resources import resource

Kind = Literal["petition", "call", "urge", "asks", "opening", "whom", "alone", "beside", "foot", "end", "section"]
_READ = 400  # letters of a line, in which it says what it is


def says(kind: Kind, line: str) -> bool:
    """Whether somewhere in a line, at the beginning of a word, it says this."""
    return bool(_patterns(kind)[0].search(_folded(line)))


def begins(kind: Kind, line: str) -> bool:
    """Whether a line, or a sentence or clause in it, begins so."""
    return bool(_patterns(kind)[1].search(_folded(line)))


def is_only(kind: Kind, line: str) -> bool:
    """Whether a line says this and nothing else."""
    return len(line) < _READ and bool(_patterns(kind)[2].fullmatch(_folded(line).strip()))


def whom(line: str) -> str:
    """Return whom a sentence asks that ends before a list, as a subject; nothing where that is not plain."""
    asked = _folded(line).rstrip(" :…")
    for pattern in _whom():
        if found := pattern.search(asked):
            named = found.groupdict()
            return _article(named.get("to") or "") + named["who"].strip(" ,")
    return ""


def _article(to: str) -> str:
    """Return the article that a preposition before it has swallowed, or that follows it."""
    swallowed = {"au ": "le ", "aux ": "les ", "à la ": "la ", "à l’": "l’", "al ": "el "}
    return swallowed.get(to.lower(), to[2:] if to.lower() in ("a la ", "a los ", "a las ") else "")


def _folded(line: str) -> str:
    return line[:_READ].replace("\u00a0", " ").replace("\u202f", " ").replace("'", "’")


@cache
def _patterns(kind: Kind) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what finds such words: anywhere, at the beginning of a sentence or clause, and alone."""
    words = "|".join(word for each in _all().values() for word in each[kind])
    anywhere, beginning = rf"(?<!\w)(?:{words})", rf"(?:^|[.,;:!?…،。，；：]|\b(?:and|et|y|why)\s)\W*(?:{words})"
    alone = rf"\W*(?:{words})\W*(?:\.{{3}})?"
    return re.compile(anywhere, re.IGNORECASE), re.compile(beginning, re.IGNORECASE), re.compile(alone, re.IGNORECASE)


@cache
def _whom() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"{each}$", re.IGNORECASE) for words in _all().values() for each in words["whom"])


@cache
def _all() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(resource("page-words.toml").read_text("utf-8"))
