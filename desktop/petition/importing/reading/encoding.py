"""In which encoding a CSV file is written: by its mark, as staff said, else UTF-8; damage is named, not guessed at."""

import codecs
import io
from typing import BinaryIO

from desktop.core.errors import SourceError
from desktop.core.table_errors import NamedForUtf8, WrongEncoding

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# What programs of the web mean when they say Latin-1: its own places 80 to 9F hold no letters.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252"}
_OTHERS = ("utf-8", "windows-1252", "mac-roman")  # the last one has a letter for every byte
_LOOKED_AT = 256 * 1024  # bytes


def find_encoding(file: BinaryIO, named: str, name: str) -> str:
    """Return the encoding of a file from its beginning, and leave it there. Raises SourceError, NamedForUtf8."""
    start = file.read(_LOOKED_AT)
    file.seek(0)
    if start.startswith((b"\xd0\xcf\x11\xe0", b"%PDF", b"SQLi")):
        raise SourceError(f"{name} is not a CSV or XLSX table. Save it as one of these and try again.")
    marked = next((encoding for mark, encoding in _MARKS if start.startswith(mark)), "")
    if not named:
        return marked or _without_mark(start)
    meant = _meant(named)
    if (
        not marked
        and meant not in ("utf-8", "utf-8-sig")
        and not start.isascii()
        and 0 not in start
        and _is_utf8(start)
    ):
        raise NamedForUtf8(name, named)
    return marked or meant


def wrong_encoding(file: BinaryIO, encoding: str, name: str) -> WrongEncoding:
    """Return what to say of a file that is not in this encoding: in which line, and which one would read it."""
    file.seek(0)
    read = codecs.getincrementaldecoder(encoding)()
    number, line = 0, b""
    try:
        for line in iter(lambda: file.readline(_LOOKED_AT), b""):
            number += 1
            read.decode(line)
    except UnicodeError:
        pass
    return WrongEncoding(name, encoding, number, next(other for other in _OTHERS if _fits(line, other, encoding)))


def _meant(named: str) -> str:
    try:
        found = codecs.lookup(named).name
        "".encode(found)
        io.TextIOWrapper(io.BytesIO(), found)
    except LookupError as error:
        raise SourceError(f"No encoding is called “{named}”. Usual ones: utf-8, windows-1252, utf-16.") from error
    return _MEANT.get(found, found)


def _without_mark(start: bytes) -> str:
    """Return UTF-16 where every other byte is often zero, as in no other text; else UTF-8."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if (even + odd) * 8 < len(start):
        return "utf-8"
    return "utf-16-le" if odd > 4 * even else "utf-16-be" if even > 4 * odd else "utf-8"


def _is_utf8(start: bytes) -> bool:
    """Say whether there are letters besides ASCII, and all are written as UTF-8 does."""
    if start.isascii() or 0 in start:
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeError:
        return False
    return True


def _fits(line: bytes, encoding: str, other_than: str) -> bool:
    if codecs.lookup(encoding) == codecs.lookup(other_than):
        return False
    try:
        line.decode(encoding)
    except UnicodeError:
        return False
    return True
