"""Keeps together in a line what belongs together: a dash and the word before it, the digits of a phone number."""

import re

_DASH = re.compile(r" (?=[–—] )")


def held_together(text: str) -> str:
    """Return words in which no line begins with a dash."""
    return _DASH.sub("\u00a0", text)


def number_together(phone: str) -> str:
    """Return a phone number that stands in one line."""
    return phone.replace(" ", "\u00a0")
