"""How a person's name is written out, and how two spellings of it are compared."""

import re
import unicodedata
from itertools import chain

from desktop.core.line import clean_line
from desktop.core.name_folding import name_words, searched_words
from desktop.core.similar_names import turned

# Chinese, Japanese and Korean letters and what is written among them: 々 〆 〇 ー, a middle dot, and what chooses the
# shape of an ideograph. By blocks, as a newer ideograph has no name in this Python's Unicode.
_FAMILY_FIRST = re.compile(
    "[\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u3099-\u30ff"
    "\u3105-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\uff66-\uffdc\ufe00-\ufe0f\U00016fe0-\U00016fff\U0001b000-\U0001b16f\U00020000-\U0003ffff\U000e0100-\U000e01ef]+"
)
_LONGEST_SORTED = 60  # letters
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


def sorted_name(given: str, family: str) -> str:
    """Return by what a list of people is sorted: the name as it is printed, folded, so that É stands beside E.

    Cut off where nobody reads on; a name of signs alone comes first.
    """
    boxes = (family, given) if given and family and writes_unspaced(given + family) else (given, family)
    return " ".join(chain(*map(searched_words, boxes)))[:_LONGEST_SORTED]


def name_key(given: str, family: str) -> str:
    """Return the name folded for comparing: no case, space, title or punctuation, no accent where that is none of its
    letters; whichever box each part was typed in. A change of what this returns needs a migration, which renews keys.
    """
    return turned("".join(name_words(given, family)))


def is_whole_name(typed: str, given: str, family: str) -> bool:
    """Say whether somebody typed just this name, folded and in any order of its parts.

    People signed with blanks in their names before those were taken out, and nobody can see or type them. A name of
    signs alone folds to nothing, as any other such does: there each sign counts.
    """
    said, mine = name_key(clean_line(typed), ""), name_key(clean_line(given), clean_line(family))
    return said == mine and (bool(mine) or clean_line(typed) == f"{clean_line(given)} {clean_line(family)}".strip())


def email_key(email: str) -> str:
    """Return the address folded for comparing: case, and what Gmail and `+tags` ignore. Empty for none."""
    local, _, domain = email.casefold().rpartition("@")
    local = local.split("+")[0]
    if domain in ("gmail.com", "googlemail.com"):  # support.google.com/mail/answer/7436150: dots do not matter
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}" if local else ""


def writes_unspaced(text: str) -> bool:
    """Say whether all of this is Chinese, Japanese or Korean script: names are then written together, family first."""
    return bool(_FAMILY_FIRST.fullmatch("".join(text.split())))
