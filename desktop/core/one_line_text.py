"""What may stand in one line of text: every script, and nothing invisible that could turn or break the line."""

import re
import unicodedata
from collections.abc import Iterator

# On one letter, of every kind. Unicode's Stream-Safe Text Format allows 30 (UAX #15, 13), for texts that nobody has to
# look at. What names need is less: two in Vietnamese (composed here), three in Thai, Arabic and Indic scripts, four on
# a pointed Hebrew letter, five in the tallest stacks of Tibetan.
MOST_MARKS = 6
# Two format characters stay: names in Persian and several Indian scripts are misspelt without them.
_KEPT = " \u200c\u200d"
# Controls, formats (bidirectional overrides among them), half characters, private use. What is only unassigned stays:
# a letter newer than this Python's Unicode is a letter all the same.
_REFUSED = ("Cc", "Cf", "Cs", "Co")
# Letters, marks and a sign that are drawn as nothing: what Unicode calls ignorable by default, and the empty Braille
# cell. Two names that look alike would differ by them. What chooses the shape of the letter before it stays.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u2065\u2800\u3164\uffa0\ufff0-\ufff8"
    "\U000e0000\U000e0002-\U000e00ff\U000e01f0-\U000e0fff]"
)

# Ideographs that NFC would exchange for others: U+FA19 for U+795E. In a name it is the written one that counts.
_COMPATIBILITY_IDEOGRAPHS = re.compile("([\uf900-\ufaff\U0002f800-\U0002fa1f])")


def composed(text: str) -> str:
    """Return `text` in NFC, but for the compatibility ideographs, which stay as they were written."""
    if text.isascii():
        return text
    if not _COMPATIBILITY_IDEOGRAPHS.search(text):
        return unicodedata.normalize("NFC", text)
    parts = _COMPATIBILITY_IDEOGRAPHS.split(text)
    return "".join(part if place % 2 else unicodedata.normalize("NFC", part) for place, part in enumerate(parts))


def clean_line(text: str) -> str:
    """Return `text` in one line: composed, one space between words, nothing unseen but joiners, no tower of marks."""
    if text.isprintable():  # nearly every cell of a table; what is unsafe is not
        if text.isascii():
            return " ".join(text.split())
        kept = _BLANK.sub("", text)
    else:
        kept = "".join(filter(_may_stay, text))
    whole = " ".join(composed(kept).split())
    if whole.isascii() or whole.replace(" ", "").isalpha():  # no mark among them
        return whole
    return "".join(_without_towers(whole))


def most_marks(text: str) -> int:
    """Return how many marks stand on the most marked letter; a tower of them is drawn across other lines."""
    most = marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character)[0] == "M" else 0
        most = max(most, marks)
    return most


def is_line(text: str) -> bool:
    """Say whether nothing in `text` could turn or break the line.

    That is all which `clean_line` leaves, and blanks too: people signed with such a name before they were taken out.
    """
    # What Python calls printable is safe to us too, and it looks at a million names in the time of a few thousand.
    return text.isprintable() or all(each.isprintable() or each in _KEPT or _is_safe(each) for each in text)


def spell_out(text: str) -> str:
    r"""Return `text` as one line, with what a terminal would obey or nobody could see as in `\x1b`: for file names."""
    if text.isprintable():
        return text
    return "".join(each if each in _KEPT or _is_safe(each) else _spelt(each) for each in text)


def _without_towers(text: str) -> Iterator[str]:
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character)[0] == "M" else 0
        if marks <= MOST_MARKS:
            yield character


def _may_stay(character: str) -> bool:
    return character.isspace() or character in _KEPT or (_is_safe(character) and not _BLANK.match(character))


def _is_safe(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in _REFUSED


def _spelt(character: str) -> str:
    return character.encode("unicode_escape").decode()
