"""Lines into records: a quotation mark that is out of place costs its own record, and the next one is read again."""

import csv
import re
from collections import deque
from collections.abc import Iterator

from desktop.petition.importing.reading.lines import LONGEST_LINE

STRAY_MARK = "stray_mark"
_GAP = re.compile(r'"[ ]+(?=[,;\t|\n])')  # between a closing mark and the separator; some programs write it
# A cell of a spreadsheet's own kind never comes near it; csv's own bound is 128 kB.
csv.field_size_limit(LONGEST_LINE)

Record = tuple[list[str], str]  # cells, and STRAY_MARK where they cannot be trusted


def read_records(lines: Iterator[str], separator: str, width: int = 0) -> Iterator[Record]:
    """Give each record; one over several lines that has not `width` cells is taken for an open quotation mark."""
    given = _Lines(lines)
    reader = csv.reader(given, delimiter=separator, skipinitialspace=True, strict=True)
    while True:
        given.taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield _mended(given.first_alone(), separator, width)
            continue
        if len(given.taken) > 1 and width and len(cells) != width:
            yield _mended(given.first_alone(), separator, width)
        else:
            yield cells, ""


class _Lines:
    """Lines that can be given back; `taken` are those of the record that is being read."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._back: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else next(self._lines)
        self.taken.append(line)
        return line

    def first_alone(self) -> str:
        """Return the first line of the record and give back those that it swallowed."""
        first, *others = self.taken
        self._back.extendleft(reversed(others))
        return first


def _mended(line: str, separator: str, width: int) -> Record:
    """Read one line on its own: without the gaps after its marks, else as well as it goes, for staff to look at."""
    try:
        (cells,) = csv.reader([_GAP.sub('"', line)], delimiter=separator, skipinitialspace=True, strict=True)
    except csv.Error:
        plain = line.rstrip("\n").split(separator)
        return [cell.strip('"') for cell in plain], STRAY_MARK
    return cells, "" if not width or len(cells) == width else STRAY_MARK
