"""The order of names in languages where code points without accents would be wrong, and spellings people mix."""

import tomllib
import unicodedata
from functools import cache

from desktop.core.resources import resource

_LAST = "龥"  # a letter that folding keeps and that follows every Cyrillic one: "и龥" comes right after all of и
_PLACES: dict[str, dict[int, str]] = {
    "ru": str.maketrans({"ё": "е", "й": "и" + _LAST}),
    "uk": str.maketrans(
        {"ґ": "г" + _LAST, "є": "е" + _LAST, "і": "и" + _LAST, "ї": "и" + _LAST * 2, "й": "и" + _LAST * 3}
        | dict.fromkeys("'’ʼ", "")
    ),
}
_ARABIC_ARTICLE = "ال"

# After folding. Arabic endings and Persian letters typed for one another, the hamza that is left out, the stretched
# line; Ukrainian ґ, newer than many keyboards, and its apostrophe that counts as a letter. Chinese
# characters come from a table.
_MIXED = str.maketrans({"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا", "ء": "", "ـ": "", "ґ": "г", "ʼ": "", " ": ""})


def in_order(text: str, language: str) -> str:
    """Return text whose folded form sorts as the language does.

    Russian and Ukrainian alphabets; Arabic without the article, as the United Nations list its members; Chinese by
    pinyin. Other languages of ours need nothing.
    """
    base = language.partition("_")[0]
    if base == "ar":
        return text.removeprefix(_ARABIC_ARTICLE)
    if base == "zh":
        return pinyin(text)
    return unicodedata.normalize("NFC", text).casefold().translate(_PLACES.get(base, {}))


def loose(folded: str) -> str:
    """Return folded text without spaces and with spellings that people mix written one way."""
    return folded.translate(_mixed())


def pinyin(text: str) -> str:
    """Return text with each Chinese character of a country name as its syllable, parted by spaces."""
    return " ".join(_syllables().get(character, character) for character in text)


@cache
def _mixed() -> dict[int, str]:
    table: dict[str, str] = tomllib.loads(resource("traditional.toml").read_text("utf-8"))
    return _MIXED | {ord(each): simplified for simplified, characters in table.items() for each in characters}


@cache
def _syllables() -> dict[str, str]:
    table: dict[str, str] = tomllib.loads(resource("pinyin.toml").read_text("utf-8"))
    return {character: syllable for syllable, characters in table.items() for character in characters}
