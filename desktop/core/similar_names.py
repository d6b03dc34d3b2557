"""Whether two names that are not the same may still be one person's: asked only of those who share a mailbox."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.core.name_folding import name_words, without_accents

# A slip is looked for in a word of five letters, and at its beginning in one of eight; in kana, one of four.
_LONG, _VERY_LONG, _LONG_KANA = 5, 8, 4
_WITH_INITIALS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN")
_KANA = ("HIRAGANA", "KATAKANA")
_SIGNS = ("CJK", "HANGUL")  # each is a syllable of a name, or a whole one
# At a word's end they tell a woman's name from a man's: Daniel and Daniela, Kowalski and Kowalska, كريم and كريمة.
_ENDINGS = frozenset("aeiouyαεηιοςσаеиоуыэюяіїєйьهايה")
# How one letter is typed where a keyboard has it not: Müller and Mueller.
_SPELT = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_KATAKANA, _TO_HIRAGANA = range(0x30A1, 0x30F7), 0x60


@dataclass(frozen=True, slots=True)
class LooseName:
    """A name folded more loosely than for telling people apart: no tones, ue as u, one kana."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All words, in the order of the boxes."""
        return self.given + self.family


def loose_name(given: str, family: str) -> LooseName:
    """Return a name folded loosely, by the boxes it was typed in."""
    return LooseName(tuple(map(_loosened, name_words(given, ""))), tuple(map(_loosened, name_words("", family))))


def are_similar(one: LooseName, other: LooseName) -> bool:
    """Say whether two names may be one person's; true as well where they are the same.

    They are where only blanks or the order differ, where one leaves out words of the other or writes an initial, and
    where one word has one letter left out, put in, changed or exchanged, unless just that tells names of a family
    apart: a vowel sign, the beginning, an ending. A family's own name tells nobody apart: there any letter is a slip.
    """
    mine, theirs = one.words, other.words
    if sorted(mine) == sorted(theirs) or turned("".join(mine)) == turned("".join(theirs)):
        return True
    here, there = Counter(mine), Counter(theirs)
    alone, apart = list((here - there).elements()), list((there - here).elements())
    common = len(mine) - len(alone)
    if not alone or not apart:
        return common > 1
    if len(alone) != 1 or len(apart) != 1:
        return False
    if _undoubled(alone[0]) == _undoubled(apart[0]):
        return True
    if one.given == other.given and one.family and other.family and _differ_once(alone[0], apart[0]):
        return max(len(alone[0]), len(apart[0])) > 2
    return _is_slip(alone[0], apart[0]) or (common > 0 and _is_initial(alone[0], apart[0]))


def turned(text: str) -> str:
    """Return the lowest of all ways to begin a text elsewhere: equal whichever part of a name stands first."""
    if not text:
        return ""
    lowest = min(text)
    if text.count(lowest) == 1:  # most names
        place = text.index(lowest)
        return text[place:] + text[:place]
    starts = (place for place, letter in enumerate(text) if letter == lowest)
    return min(text[place:] + text[:place] for place in starts)


def _loosened(word: str) -> str:
    word = without_accents(word)
    for written, letter in _SPELT:
        word = word.replace(written, letter)
    if word.isascii():
        return word
    return "".join(chr(ord(each) - _TO_HIRAGANA) if ord(each) in _KATAKANA else each for each in word)


def _undoubled(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _is_initial(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) == 1 and long.startswith(short) and _is_of(short, _WITH_INITIALS)


def _is_slip(one: str, other: str) -> bool:
    """Say whether one letter differs that no family chooses names by."""
    start, first, second, end = _difference(one, other)
    changed = first + second
    if not _differ_once(one, other) or not changed.isalpha() or _is_of(changed, _SIGNS):
        return False
    length, kana = max(len(one), len(other)), _is_of(changed, _KANA)
    if length < (_LONG_KANA if kana else _LONG) or (start == 0 and length < _VERY_LONG):
        return False
    if kana and (end == 0 or _bare(first) == _bare(second)):
        return False
    return end > 0 or len(first) > 1 or not _ENDINGS.issuperset(changed)


def _differ_once(one: str, other: str) -> bool:
    _, first, second, _ = _difference(one, other)
    exchanged = len(first) == len(second) == 2 and first == second[::-1]
    return exchanged or (len(first) <= 1 and len(second) <= 1)


def _difference(one: str, other: str) -> tuple[int, str, str, int]:
    """Return how many letters two words begin with alike, what stands there in each, and how many they end with."""
    start = _same_start(one, other)
    end = _same_start(one[start:][::-1], other[start:][::-1])
    return start, one[start : len(one) - end], other[start : len(other) - end], end


def _same_start(one: Sequence[str], other: Sequence[str]) -> int:
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)


def _bare(letters: str) -> str:
    return unicodedata.normalize("NFD", letters)[:1]


def _is_of(letters: str, scripts: tuple[str, ...]) -> bool:
    return any(unicodedata.name(each, "").startswith(scripts) for each in letters)
