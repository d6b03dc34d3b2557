"""What of a written name tells people apart, script by script; all else is folded away before names are compared.

A mark is dropped only where it is an accent or a vowel point that people leave out: in the Latin, Greek, Cyrillic,
Arabic, Hebrew and Syriac scripts. Everywhere else it is a letter: だいき and たいき, สุดา and สูดา are two people.
"""

import re
import unicodedata
from functools import lru_cache

from desktop.core.one_line_text import clean_line

# Letters that Unicode does not take apart, and that people type as others. Persian and Arabic keyboards write one yeh
# and one kaf each; a tatweel only stretches a word.
_LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h", "ŧ": "t", "ɓ": "b",
        "ɗ": "d", "ƙ": "k", "ƴ": "y", "ŋ": "ng", "ə": "e", "ɛ": "e", "ɔ": "o", "ґ": "г",
        "ی": "ي", "ى": "ي", "ے": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "ة": "ه", "ٱ": "ا", "ـ": "",
    }
)  # fmt: skip
# Within a word: O’Connor and OConnor, Kaʻiulani and Kaiulani.
_APOSTROPHES = re.compile("['’‘`´ʹʻʼʽˈ׳＇]")
# Before a name, and only where a name follows; “Sr” behind a name tells a father from his son.
_TITLES = frozenset(
    ("dr", "dra", "drs", "mr", "mrs", "ms", "mx", "miss", "prof", "profa", "professor", "rev", "sir", "herr", "frau",
     "mme", "mlle", "sra", "srta", "dott", "inż", "mgr", "д-р", "г-н", "г-жа", "проф", "د", "دكتور", "الدكتور", "ד״ר")
)  # fmt: skip
_ACCENT_BLOCKS = (
    *((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)),  # on alphabets
    *((0x0483, 0x0489), (0x2DE0, 0x2DFF), (0xA66F, 0xA672), (0xA674, 0xA67D)),  # Cyrillic
    *((0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7)),  # Hebrew
    *((0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x08D3, 0x08FF)),
    *((0x0711, 0x0711), (0x0730, 0x074A)),  # Syriac
)
# A letter with a dot below, a hook or a horn, or with two accents: Vietnamese, Yoruba, Navajo. There accents are tones,
# and tell Hà from Hạ.
_TONES = re.compile("[\u0309\u0323\u031b]|[\u0300-\u036f]{2}")


def name_words(given: str, family: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared, in the order of the boxes."""
    toned = is_toned(given) or is_toned(family)
    return _words(given, toned) + _words(family, toned)


# Of a million people most share each of their names with somebody. Only headquarters compares names, in a process that
# ends with its task: on a device nothing remembers a word.
@lru_cache(maxsize=50_000)
def is_toned(name: str) -> bool:
    """Say whether accents are tones in this name, by the letters in it."""
    return not name.isascii() and bool(_TONES.search(unicodedata.normalize("NFD", name)))


@lru_cache(maxsize=50_000)
def searched_words(name: str) -> tuple[str, ...]:
    """Return the words by which a name is searched: as they are compared, without tones, and what nobody can see."""
    return tuple(map(without_accents, name_words(clean_line(name), "")))


@lru_cache(maxsize=50_000)
def searched_letters(box: str) -> str:
    """Return what of one box of a name is searched: its words, without the blanks between them."""
    return "".join(searched_words(box))


def without_accents(word: str) -> str:
    """Return a folded word without its tones."""
    if word.isascii():
        return word
    bare = (each for each in unicodedata.normalize("NFD", word) if not _is_accent(each))
    return unicodedata.normalize("NFC", "".join(bare))


def _untitled(box: str) -> list[str]:
    words = _APOSTROPHES.sub("", box).split()
    first, last = 0, len(words) - 1
    while first < last and words[first].casefold().rstrip(".") in _TITLES:
        first += 1
    return words[first:]


@lru_cache(maxsize=50_000)
def _words(box: str, toned: bool) -> tuple[str, ...]:  # noqa: FBT001 - by place, as the cache has it
    return tuple(word for typed in _untitled(box) for word in _folded(typed, toned))


def _folded(word: str, toned: bool) -> list[str]:  # noqa: FBT001 - as above
    if word.isascii():
        return "".join(each if each.isalnum() else " " for each in word.casefold()).split()
    small = unicodedata.normalize("NFKD", word).casefold()  # decomposed first: 𝓐 has no small letter, its A has
    letters = unicodedata.normalize("NFKD", small).translate(_LETTERS)
    kept = "".join(_letter(each, toned) for each in letters)
    return unicodedata.normalize("NFC", kept).split()


def _letter(character: str, toned: bool) -> str:  # noqa: FBT001 - as above
    if character.isalnum():
        return character
    if _is_accent(character):
        return character if toned else ""
    if _is_unseen(character):
        return ""
    return character if unicodedata.category(character) in ("Mn", "Mc") else " "


@lru_cache(maxsize=4096)
def _is_accent(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _ACCENT_BLOCKS)


@lru_cache(maxsize=4096)
def _is_unseen(character: str) -> bool:
    """Say whether this only chooses the shape of the letter before it, or is drawn as nothing."""
    return unicodedata.category(character) == "Cf" or "VARIATION SELECTOR" in unicodedata.name(character, "")
