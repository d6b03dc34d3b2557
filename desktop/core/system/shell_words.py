"""Writes a name or a path as one word of a command that somebody copies into a terminal."""

import sys
from shlex import quote


def shell_word(text: str) -> str:
    """Return it so that a shell takes it for what it is, whatever stands in it."""
    if sys.platform == "win32":
        return f'"{text}"' if set(text) & set(" &()^;,=") else text
    return quote(text)
