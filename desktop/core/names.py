"""How a person's name is written out, and how two spellings of it are compared."""

import unicodedata
from functools import lru_cache

from desktop.core.countries import fold

_FAMILY_FIRST = ("CJK UNIFIED", "HIRAGANA", "KATAKANA", "HANGUL")


def printed_name(given: str, family: str) -> str:
    """Return the name as it is delivered: given then family name, or family first and unspaced in Chinese, Japanese
    and Korean script, as those are written.
    """
    if given and family and _family_first(given + family):
        return family + given
    return f"{given} {family}".strip()


def name_key(given: str, family: str) -> str:
    """Return the name folded for comparing (no accents, case or punctuation), whichever box each part was typed in."""
    return " ".join(sorted(" ".join([_folded(word) for word in (*given.split(), *family.split())]).split()))


# Of a million people most share each of their names with somebody. Only headquarters compares names, in a process that
# ends with its task: on a device nothing remembers a word.
@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return fold(word)


def email_key(email: str) -> str:
    """Return the address folded for comparing: case, and what Gmail and `+tags` ignore. Empty for none."""
    local, _, domain = email.casefold().rpartition("@")
    local = local.split("+")[0]
    if domain in ("gmail.com", "googlemail.com"):  # support.google.com/mail/answer/7436150: dots do not matter
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}" if local else ""


def _family_first(text: str) -> bool:
    letters = [character for character in text if not character.isspace()]
    return all(unicodedata.name(letter, "").startswith(_FAMILY_FIRST) for letter in letters)
