"""Reads rows straight out of a journal's pages, so that one that is broken keeps no other from being read.

SQLite's own file format is followed: https://www.sqlite.org/fileformat2.html and https://www.sqlite.org/walformat.html.
SQLite itself is not asked, because it refuses a table whose root is broken, and may write beside what it opens.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from desktop.core.sealing import LARGEST_SEALED

PAGE = 4096  # bytes: what SQLite gives every file we make (sqlite.org/pragma.html#pragma_page_size)
_LEAF = 13  # the kind of page that holds a table's rows
LOG_HEAD, FRAME_HEAD = 32, 24  # bytes before a log's first frame, and before the page in each frame
_LONGEST = LARGEST_SEALED + 1024  # bytes of a row
_MOST_LOCAL, _LEAST_LOCAL = PAGE - 35, (PAGE - 12) * 32 // 255 - 23  # of a row that continues on other pages
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of an integer, by its kind

Value = int | str | bytes | None
Row = tuple[int, tuple[Value, ...]]  # its number, and its columns


def read_rows(path: Path) -> Iterator[Row]:
    """Yield every row that is whole in a database and its log, an older reading first and again where it is in both."""
    log = path.with_name(path.name + "-wal")
    places = [(path, at) for at in _starts(path, 0, PAGE)]
    frames = [(log, at + FRAME_HEAD) for at in _starts(log, LOG_HEAD, FRAME_HEAD + PAGE)]
    newest = dict(enumerate(places, 1)) | {_number(log, at): (log, at) for log, at in frames}
    for place in places + frames:
        yield from _rows(_read(*place), newest)


def _starts(path: Path, first: int, step: int) -> range:
    return range(first, path.stat().st_size if path.exists() else 0, step)


def _number(log: Path, at: int) -> int:
    return int.from_bytes(_read(log, at - FRAME_HEAD)[:4])


def _read(path: Path, at: int) -> bytes:
    """Return a page, or less of it where the file ends or the disk does not give it back."""
    with suppress(OSError), path.open("rb", buffering=0) as file:
        file.seek(at)
        return file.read(PAGE)
    return b""


def _rows(page: bytes, newest: dict[int, tuple[Path, int]]) -> Iterator[Row]:
    if len(page) < PAGE or page[0] != _LEAF:
        return
    for number in range(int.from_bytes(page[3:5])):
        pointer = int.from_bytes(page[8 + 2 * number : 10 + 2 * number])
        with suppress(ValueError, IndexError, KeyError):  # this row is broken; the next may be whole
            yield _row(page, pointer, newest)


def _row(page: bytes, at: int, newest: dict[int, tuple[Path, int]]) -> Row:
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    if length > _LONGEST:
        raise ValueError("longer than any row of ours")
    local = length
    if length > _MOST_LOCAL:
        local = _LEAST_LOCAL + (length - _LEAST_LOCAL) % (PAGE - 4)
        local = local if local <= _MOST_LOCAL else _LEAST_LOCAL
    payload, following = page[at : at + local], int.from_bytes(page[at + local : at + local + 4])
    while len(payload) < length and local < length:
        more = _read(*newest[following])
        payload, following = payload + more[4 : 4 + length - len(payload)], int.from_bytes(more[:4])
        local += PAGE - 4
    return number, _columns(payload, length)


def _columns(payload: bytes, length: int) -> tuple[Value, ...]:
    if len(payload) != length:
        raise ValueError("the row is cut short")
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != length:
        raise ValueError("the row is not as long as it says")
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):  # nothing, and the integers 0 and 1, which take no room
        return (None, 0, 1)[max(0, kind - 7)], at
    if kind in _WIDTHS:
        end = at + _WIDTHS[kind]
        return int.from_bytes(payload[at:end], signed=True), end
    if kind < 12:
        raise ValueError("we keep no such value")
    end = at + (kind - 12) // 2
    found = payload[at:end]
    return (found.decode() if kind % 2 else found), end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of 1 to 9 bytes, 7 bits each but for the ninth, and where it ends."""
    number = 0
    for count in range(8):
        number = number << 7 | data[at + count] & 0x7F
        if data[at + count] < 0x80:
            return number, at + count + 1
    return number << 8 | data[at + 8], at + 9
