"""Reads a journal and its log into memory as one database, so that not a byte of file, log or index is changed.

SQLite itself cannot: whoever opens a log, also only for reading, writes its index anew. The log's format is followed:
https://www.sqlite.org/walformat.html.
"""

import sqlite3
import struct
from collections.abc import Iterator
from pathlib import Path

from desktop.core.errors import JournalBusy, JournalError
from desktop.core.whole_files import read_bounded
from desktop.device.journal.sqlite_pages import FRAME_HEAD, LOG_HEAD, PAGE

_LARGEST = 1024**3  # bytes: some 300,000 signatures
_TRIES = 50  # a kiosk writes for some milliseconds at a time
_LITTLE_ENDIAN, _BIG_ENDIAN = 0x377F0682, 0x377F0683  # how a log sums up its frames


def connect_image(path: Path) -> sqlite3.Connection:
    """Open the database at `path` as it stands after the last commit, in memory; what is written there stays there.

    Raises JournalError where it cannot be read, JournalBusy where it is written to all the time.
    """
    image = _read_image(path)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    if image:
        connection.deserialize(image)
    return connection


def _read_image(path: Path) -> bytes:
    log = path.with_name(path.name + "-wal")
    for _ in range(_TRIES):
        before = [_stamp(each) for each in (path, log)]
        image, frames = _content(path), _content(log)
        if [_stamp(each) for each in (path, log)] == before:
            return _with_log(image, frames)
    raise JournalBusy("Another Tabling writes to this journal all the time. Close it, then try again.")


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def _content(path: Path) -> bytes:
    return read_bounded(path, _LARGEST, JournalError) if path.exists() else b""


def _with_log(image: bytes, log: bytes) -> bytes:
    """Return the database with every commit of its log written back."""
    pages = bytearray(image)
    waiting: list[tuple[int, bytes]] = []
    for number, size_after, page in _frames(log):
        waiting.append((number, page))
        if not size_after:  # more of the same commit follows
            continue
        for each, content in waiting:
            end = each * PAGE
            pages.extend(bytes(max(0, end - len(pages))))
            pages[end - PAGE : end] = content
        del pages[size_after * PAGE :]
        waiting = []
    if pages[18:20] == b"\2\2":  # in memory there is no log: sqlite.org/fileformat2.html, 1.3.3
        pages[18:20] = b"\1\1"
    return bytes(pages)


def _frames(log: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield (page number, pages of the database after this commit or 0, page) of each frame that is whole and current.

    A log is written anew from its beginning: what is left of an earlier round bears another salt.
    """
    if len(log) < LOG_HEAD:
        return
    magic, _version, size = struct.unpack_from(">III", log)
    order = {_LITTLE_ENDIAN: "<", _BIG_ENDIAN: ">"}.get(magic, "")
    sums = _add_up((0, 0), log[:24], order) if order and size == PAGE else None
    if sums is None or sums != struct.unpack_from(">II", log, 24):
        return
    for at in range(LOG_HEAD, len(log) - FRAME_HEAD - PAGE + 1, FRAME_HEAD + PAGE):
        number, size_after = struct.unpack_from(">II", log, at)
        page = log[at + FRAME_HEAD : at + FRAME_HEAD + PAGE]
        sums = _add_up(_add_up(sums, log[at : at + 8], order), page, order)
        current = log[at + 8 : at + 16] == log[16:24] and sums == struct.unpack_from(">II", log, at + 16)
        if not current or not 0 < number <= _LARGEST // PAGE:
            return
        yield number, size_after, page


def _add_up(sums: tuple[int, int], data: bytes, order: str) -> tuple[int, int]:
    one, other = sums
    for first, second in struct.iter_unpack(f"{order}II", data):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return one, other
