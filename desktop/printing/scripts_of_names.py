"""Which script a name is in, said as a language nobody knows: in what language a person speaks, letters do not tell."""

from functools import lru_cache

from desktop.core.typeface_files import script_of

# Of ISO 15924, keyed by the first word of a character's Unicode name.
_CODES = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "BOPOMOFO": "Bopo",
    "CANADIAN": "Cans",
    "CHEROKEE": "Cher",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Hira",
    "KANNADA": "Knda",
    "KATAKANA": "Kana",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "LATIN": "Latn",
    "MALAYALAM": "Mlym",
    "MYANMAR": "Mymr",
    "NKO": "Nkoo",
    "ORIYA": "Orya",
    "SINHALA": "Sinh",
    "SYRIAC": "Syrc",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "THAANA": "Thaa",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
    "TIFINAGH": "Tfng",
}


def other_script(text: str, own: str) -> str:
    """Return "und-Cyrl" and the like for a text all of whose letters are of one script, and not of that of `own`.

    "und" says that the language is not known: Cyrillic letters alone tell nobody's.
    """
    scripts = set(map(_code, text)) - {""}
    if len(scripts) != 1 or scripts == set(map(_code, own)) - {""}:
        return ""
    return f"und-{scripts.pop()}"


@lru_cache(maxsize=4096)
def _code(character: str) -> str:
    return _CODES.get(script_of(character), "")
