"""The bundled typefaces as files: which one holds a script, and exactly which characters each of them can print."""

import struct
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import BinaryIO, Literal, NamedTuple

from desktop.core.resources import resource

Weight = Literal["regular", "semibold", "bold"]

LATIN: dict[Weight, str] = {
    "regular": "noto-sans/NotoSans-Regular",
    "semibold": "noto-sans/NotoSans-SemiBold",
    "bold": "noto-sans/NotoSans-Bold",
}
CHINESE = "noto-sans-sc/NotoSansSC-Regular"
JAPANESE = "noto-sans-jp/NotoSansJP-Regular"
KOREAN = "noto-sans-kr/NotoSansKR-Regular"
# Keyed by the first word of a character's Unicode name, which is its script.
SCRIPTS = {
    "ARABIC": "noto-sans-arabic/NotoSansArabic-Regular",
    "ARMENIAN": "noto-sans-armenian/NotoSansArmenian-Regular",
    "BENGALI": "noto-sans-bengali/NotoSansBengali-Regular",
    "BOPOMOFO": CHINESE,
    "CANADIAN": "noto-sans-canadian-aboriginal/NotoSansCanadianAboriginal-Regular",
    "CHEROKEE": "noto-sans-cherokee/NotoSansCherokee-Regular",
    "CJK": CHINESE,
    "DEVANAGARI": "noto-sans-devanagari/NotoSansDevanagari-Regular",
    "ETHIOPIC": "noto-sans-ethiopic/NotoSansEthiopic-Regular",
    "GEORGIAN": "noto-sans-georgian/NotoSansGeorgian-Regular",
    "GUJARATI": "noto-sans-gujarati/NotoSansGujarati-Regular",
    "GURMUKHI": "noto-sans-gurmukhi/NotoSansGurmukhi-Regular",
    "HANGUL": KOREAN,
    "HEBREW": "noto-sans-hebrew/NotoSansHebrew-Regular",
    "HIRAGANA": JAPANESE,
    "KANNADA": "noto-sans-kannada/NotoSansKannada-Regular",
    "KATAKANA": JAPANESE,
    "KHMER": "noto-sans-khmer/NotoSansKhmer-Regular",
    "LAO": "noto-sans-lao/NotoSansLao-Regular",
    "MALAYALAM": "noto-sans-malayalam/NotoSansMalayalam-Regular",
    "MYANMAR": "noto-sans-myanmar/NotoSansMyanmar-Regular",
    "NKO": "noto-sans-nko/NotoSansNKo-Regular",
    "ORIYA": "noto-sans-oriya/NotoSansOriya-Regular",
    "SINHALA": "noto-sans-sinhala/NotoSansSinhala-Regular",
    "SYRIAC": "noto-sans-syriac/NotoSansSyriac-Regular",
    "TAMIL": "noto-sans-tamil/NotoSansTamil-Regular",
    "TELUGU": "noto-sans-telugu/NotoSansTelugu-Regular",
    "THAANA": "noto-sans-thaana/NotoSansThaana-Regular",
    "THAI": "noto-sans-thai/NotoSansThai-Regular",
    "TIBETAN": "noto-serif-tibetan/NotoSerifTibetan-Regular",
    "TIFINAGH": "noto-sans-tifinagh/NotoSansTifinagh-Regular",
}


class CodeRange(NamedTuple):
    """Consecutive characters that a typeface has, by their code points."""

    first: int
    last: int


class Coverage:
    """What one typeface can print."""

    def __init__(self, ranges: Iterator[CodeRange]) -> None:
        ordered = sorted(ranges)
        self._first = array("L", [each.first for each in ordered])
        self._last = array("L", [each.last for each in ordered])

    def __contains__(self, character: str) -> bool:
        place = bisect_right(self._first, ord(character)) - 1
        return place >= 0 and ord(character) <= self._last[place] and _has_meaning(character)

    def __iter__(self) -> Iterator[str]:
        codes = (code for first, last in zip(self._first, self._last, strict=True) for code in range(first, last + 1))
        return (character for character in map(chr, codes) if _has_meaning(character))


@cache
def coverage_of(file: str) -> Coverage:
    """Return what a typeface can print; its table of characters is read from disk at its first use."""
    with resource("fonts", f"{file}.ttf").open("rb") as font:
        table = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", table, 2)
    starts = [struct.unpack_from(">L", table, 8 + 8 * each)[0] for each in range(count)]
    formats = {struct.unpack_from(">H", table, start)[0]: table[start:] for start in starts}
    # The larger form holds all that the smaller does.
    return Coverage(_segments_of_12(formats[12]) if 12 in formats else _segments_of_4(formats[4]))


def files_for(character: str, ideographs: str, weight: Weight) -> Iterator[str]:
    """Yield the typefaces to try for a character, best first. `ideographs`: what `ideographs_of` says around it."""
    script = script_of(character)
    if script in SCRIPTS and script != "CJK":
        yield SCRIPTS[script]
    yield from (LATIN[weight], ideographs, CHINESE, JAPANESE, KOREAN)


def script_of(character: str) -> str:
    """Return the script's name in capitals, as Unicode's character names begin ("ARABIC", "CJK", "LATIN")."""
    return unicodedata.name(character, "").partition(" ")[0].partition("-")[0]


def ideographs_of(text: str) -> str:
    """Return the file of the typeface for the ideographs in `text`.

    The same one is drawn differently in China, Japan and Korea; kana or hangul beside it tell which is meant.
    """
    scripts = set(map(script_of, text))
    if scripts & {"HIRAGANA", "KATAKANA"}:
        return JAPANESE
    return KOREAN if "HANGUL" in scripts else CHINESE


def _has_meaning(character: str) -> bool:
    # Private and control characters, and the sign for a lost character, have no meaning to print even where a font has
    # a glyph for them.
    return character != "\N{REPLACEMENT CHARACTER}" and unicodedata.category(character) not in ("Co", "Cc")


def _table(font: BinaryIO, wanted: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font.read(12), 4)
    for tag, _, start, length in struct.iter_unpack(">4sLLL", font.read(16 * count)):
        if tag == wanted:
            font.seek(start)
            return font.read(length)
    raise AssertionError(f"a bundled typeface has no table {wanted!r}")


def _segments_of_12(table: bytes) -> Iterator[CodeRange]:
    """Read the form with 32 bits (OpenType, cmap format 12): groups of characters with glyphs one after the other."""
    (count,) = struct.unpack_from(">L", table, 12)
    for first, last, glyph in struct.iter_unpack(">LLL", table[16 : 16 + 12 * count]):
        yield CodeRange(first if glyph else first + 1, last)  # 0 is "none"


def _segments_of_4(table: bytes) -> Iterator[CodeRange]:
    """Read the form with 16 bits (OpenType, cmap format 4): segments whose glyphs are counted, or stand in a list."""
    (doubled,) = struct.unpack_from(">H", table, 6)
    count = doubled // 2
    last, _, first, delta, offset = (
        struct.unpack_from(f">{count}H", table, place)
        for place in (14, 14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled)
    )
    for each in range(count):
        for code in range(first[each], min(last[each], 0xFFFE) + 1):
            if not offset[each]:
                glyph = (code + delta[each]) % 0x10000
            else:
                listed = 16 + 3 * doubled + 2 * each + offset[each] + 2 * (code - first[each])
                (glyph,) = struct.unpack_from(">H", table, listed)
            if glyph:  # 0 is "none"
                yield CodeRange(code, code)
