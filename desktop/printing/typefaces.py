"""The bundled typefaces: which file holds a script, and exactly which characters it can print."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.core.resources import resource
from desktop.printing.direction import reads_right_to_left

Weight = Literal["regular", "semibold", "bold"]

_LATIN: dict[Weight, str] = {
    "regular": "noto-sans/NotoSans-Regular",
    "semibold": "noto-sans/NotoSans-SemiBold",
    "bold": "noto-sans/NotoSans-Bold",
}
_CHINESE = "noto-sans-sc/NotoSansSC-Regular"
_JAPANESE = "noto-sans-jp/NotoSansJP-Regular"
_KOREAN = "noto-sans-kr/NotoSansKR-Regular"
# Keyed by the first word of a character's Unicode name, which is its script.
_SCRIPTS = {
    "ARABIC": "noto-sans-arabic/NotoSansArabic-Regular",
    "ARMENIAN": "noto-sans-armenian/NotoSansArmenian-Regular",
    "BENGALI": "noto-sans-bengali/NotoSansBengali-Regular",
    "BOPOMOFO": _CHINESE,
    "CANADIAN": "noto-sans-canadian-aboriginal/NotoSansCanadianAboriginal-Regular",
    "CHEROKEE": "noto-sans-cherokee/NotoSansCherokee-Regular",
    "CJK": _CHINESE,
    "DEVANAGARI": "noto-sans-devanagari/NotoSansDevanagari-Regular",
    "ETHIOPIC": "noto-sans-ethiopic/NotoSansEthiopic-Regular",
    "GEORGIAN": "noto-sans-georgian/NotoSansGeorgian-Regular",
    "GUJARATI": "noto-sans-gujarati/NotoSansGujarati-Regular",
    "GURMUKHI": "noto-sans-gurmukhi/NotoSansGurmukhi-Regular",
    "HANGUL": _KOREAN,
    "HEBREW": "noto-sans-hebrew/NotoSansHebrew-Regular",
    "HIRAGANA": _JAPANESE,
    "KANNADA": "noto-sans-kannada/NotoSansKannada-Regular",
    "KATAKANA": _JAPANESE,
    "KHMER": "noto-sans-khmer/NotoSansKhmer-Regular",
    "LAO": "noto-sans-lao/NotoSansLao-Regular",
    "MALAYALAM": "noto-sans-malayalam/NotoSansMalayalam-Regular",
    "MYANMAR": "noto-sans-myanmar/NotoSansMyanmar-Regular",
    "NKO": "noto-sans-nko/NotoSansNKo-Regular",
    "SINHALA": "noto-sans-sinhala/NotoSansSinhala-Regular",
    "SYRIAC": "noto-sans-syriac/NotoSansSyriac-Regular",
    "TAMIL": "noto-sans-tamil/NotoSansTamil-Regular",
    "TELUGU": "noto-sans-telugu/NotoSansTelugu-Regular",
    "THAANA": "noto-sans-thaana/NotoSansThaana-Regular",
    "THAI": "noto-sans-thai/NotoSansThai-Regular",
    "TIBETAN": "noto-serif-tibetan/NotoSerifTibetan-Regular",
    "TIFINAGH": "noto-sans-tifinagh/NotoSansTifinagh-Regular",
}
# Scripts whose letters stand side by side, each its own glyph: HarfBuzz would change nothing but their kerning.
_SIDE_BY_SIDE = {*_LATIN.values(), _CHINESE, _JAPANESE, _KOREAN, *(_SCRIPTS[s] for s in ("ARMENIAN", "CANADIAN"))}


@dataclass(frozen=True, slots=True)
class Typeface:
    """One font known to reportlab as `name`; `side_by_side` says its bare letters need no shaping."""

    name: str
    characters: frozenset[str]
    side_by_side: bool


def latin(weight: Weight = "regular") -> Typeface:
    """Return the typeface of Latin, Greek and Cyrillic, the one tried first."""
    return _load(_LATIN[weight])


def candidates(character: str, ideographs: str, weight: Weight) -> Iterator[Typeface]:
    """Yield the typefaces to try for a character, best first; each is read from disk at its first use.

    `ideographs` is what `ideographs_of` says of the text around it.
    """
    script = script_of(character)
    if script in _SCRIPTS and script != "CJK":
        yield _load(_SCRIPTS[script])
    yield latin(weight)
    yield _load(ideographs)
    yield from map(_load, (_CHINESE, _JAPANESE, _KOREAN))


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """Return the script's name in capitals, as Unicode's character names begin ("ARABIC", "CJK", "LATIN")."""
    return unicodedata.name(character, "").partition(" ")[0].partition("-")[0]


def ideographs_of(text: str) -> str:
    """Return the file of the typeface for the ideographs in `text`.

    The same one is drawn differently in China, Japan and Korea; kana or hangul beside it tell which is meant.
    """
    scripts = set(map(script_of, text))
    if scripts & {"HIRAGANA", "KATAKANA"}:
        return _JAPANESE
    return _KOREAN if "HANGUL" in scripts else _CHINESE


@cache
def plain_characters(weight: Weight = "regular") -> frozenset[str]:
    """Return what the Latin typeface prints letter by letter, left to right."""
    return frozenset(
        c
        for c in latin(weight).characters
        if c <= "\uffff"
        and script_of(c) not in _SCRIPTS
        and unicodedata.category(c)[0] not in "MC"
        and not reads_right_to_left(c)
    )


@cache
def plain_widths(weight: Weight = "regular") -> Mapping[str, float]:
    """Return the width of each plain character in thousandths of the size."""
    face = pdfmetrics.getFont(latin(weight).name).face
    return {character: face.getCharWidth(ord(character)) for character in plain_characters(weight)}


@cache
def _load(file: str) -> Typeface:
    name = file.partition("/")[2]
    font = TTFont(name, str(resource("fonts", f"{file}.ttf")))
    pdfmetrics.registerFont(font)
    # A copy, because shaping adds private characters to the font's own table. Private and control characters, and the
    # sign for a lost character, have no meaning to print even where a font has a glyph for them.
    characters = frozenset(
        c
        for c in map(chr, font.face.charToGlyph)
        if unicodedata.category(c) not in ("Co", "Cc") and c != "\N{REPLACEMENT CHARACTER}"
    )
    return Typeface(name, characters, file in _SIDE_BY_SIDE)
