"""The lines of a text file, with one kind of line end and every size bounded."""

import re
from collections.abc import Iterator
from typing import TextIO

from desktop.core.errors import SourceError

LONGEST_LINE = 256 * 1024  # characters; an open quotation mark would otherwise swallow the rest of the file
_CHUNK = 128 * 1024


def read_lines(file: TextIO, name: str) -> Iterator[str]:
    """Give each line with `\\n` at its end, none longer than allowed; a lone carriage return inside one is a space.

    Raises SourceError, UnicodeError.
    """
    number, rest, end = 1, "", ""
    while chunk := _chunk(file):
        chunk = rest + chunk.lstrip("\ufeff") if number == 1 and not rest else rest + chunk
        end = end or ("\n" if "\n" in chunk else "\r")
        if "\r" in chunk and end == "\n":
            chunk = chunk.replace("\r\n", "\n").replace("\r", " ")
        *lines, rest = chunk.split(end)
        _require_text(chunk, max(map(len, lines), default=0), len(rest), f"{name}, row {number}")
        yield from (line + "\n" for line in lines)
        number += len(lines)
    if rest:
        yield rest + "\n"


def _chunk(file: TextIO) -> str:
    chunk = file.read(_CHUNK)
    # Both halves of a line end are read together.
    return chunk + file.read(1) if chunk.endswith("\r") else chunk


def _require_text(chunk: str, longest: int, rest: int, place: str) -> None:
    if longest > LONGEST_LINE or rest > LONGEST_LINE:
        raise SourceError(f"{place}: the line is too long. Check that this is the right file.")
    if "\0" in chunk:
        raise SourceError(f"{place} or after: not text. Check that this is the right file and encoding.")


def named_separator(line: str) -> str:
    """Return the separator that a first line `sep=;` names, as spreadsheets write it; empty where it is none."""
    found = re.fullmatch(r'"?sep=(.)"?\n', line, re.IGNORECASE)
    return found[1] if found else ""
