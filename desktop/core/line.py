"""What may stand in one line of text: every script, and nothing invisible that could turn or break the line."""

import unicodedata

# Two format characters stay: names in Persian and several Indian scripts are misspelt without them.
_KEPT = " \u200c\u200d"
# Controls, formats (bidirectional overrides among them), half characters, private use. What is only unassigned stays:
# a letter newer than this Python's Unicode is a letter all the same.
_REFUSED = ("Cc", "Cf", "Cs", "Co")


def clean_line(text: str) -> str:
    """Return `text` as one line: NFC, one space between words, nothing invisible but the joiners."""
    kept = (
        character
        for character in unicodedata.normalize("NFC", text)
        if character.isspace() or character in _KEPT or _is_visible(character)
    )
    return " ".join("".join(kept).split())


def is_line(text: str) -> bool:
    """Say whether `text` holds only what `clean_line` leaves."""
    # What Python calls printable is visible to us too, and it looks at a million names in the time of a few thousand.
    return text.isprintable() or all(each.isprintable() or each in _KEPT or _is_visible(each) for each in text)


def _is_visible(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in _REFUSED
