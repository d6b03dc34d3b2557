"""Who of staff it is: by the name under which they work, however it is written."""

import unicodedata

from desktop.core.one_line_text import clean_line


def is_same_person(one: str, other: str) -> bool:
    """Say whether two names are one person's: case, width, spaces, signs and what nobody sees make no second person."""
    return _letters(one) == _letters(other)


def _letters(name: str) -> str:
    whole = unicodedata.normalize("NFKC", clean_line(name)).casefold()
    return "".join(each for each in whole if unicodedata.category(each)[0] in "LMN") or whole
