"""How two spellings of a person's name, or of their address, are compared."""

from itertools import chain

from desktop.core.name_folding import name_words, searched_words
from desktop.core.name_writing import writes_unspaced
from desktop.core.one_line_text import clean_line
from desktop.core.similar_names import turned

_LONGEST_SORTED = 60  # letters


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
