"""How a person's name is written out."""

import re
import unicodedata

# Chinese, Japanese and Korean letters and what is written among them: 々 〆 〇 ー, a middle dot, and what chooses the
# shape of an ideograph. By blocks, as a newer ideograph has no name in this Python's Unicode.
_FAMILY_FIRST = re.compile(
    "[\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u3099-\u30ff"
    "\u3105-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\uff66-\uffdc\ufe00-\ufe0f\U00016fe0-\U00016fff\U0001b000-\U0001b16f\U00020000-\U0003ffff\U000e0100-\U000e01ef]+"
)
_HALF_WIDTH = re.compile("[\uff65-\uff9f]+")


def writes_family_first(language: str) -> bool:
    """Say whether people who write this language put their family name first, so that a form should ask it first."""
    return language.partition("_")[0] in ("zh", "ja", "ko", "vi", "hu")


def printed_name(given: str, family: str) -> str:
    """Return the name as it is delivered: given then family name, or family first and unspaced in Chinese, Japanese
    and Korean script, as those are written. Half-width katakana, which only old machines wrote, become whole.
    """
    if given.isascii() and family.isascii():  # as most are: the table of a million asks this for each row
        return f"{given} {family}".strip()
    given, family = (
        _HALF_WIDTH.sub(lambda kana: unicodedata.normalize("NFKC", kana[0]), box) for box in (given, family)
    )
    if given and family and writes_unspaced(given + family):
        return family + given
    return f"{given} {family}".strip()


def writes_unspaced(text: str) -> bool:
    """Say whether all of this is Chinese, Japanese or Korean script: names are then written together, family first."""
    return bool(_FAMILY_FIRST.fullmatch("".join(text.split())))
