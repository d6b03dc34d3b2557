"""How a table lies in its first records: which separator, and which row holds the headings."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from desktop.core.table_errors import NoHeading
from desktop.petition.importing.reading.csv_records import read_records

SEPARATORS = ",;\t|"
# What stands in somebody's row and in no heading: an address, a day, a long number.
_SAID_BY_SOMEBODY = re.compile(r"^\S+@\S+\.\S+$|^\d{4}-\d\d-\d\d|^[+\d][\d ().-]{6,}$")
_LOOKED_AT = 100  # records


def find_separator(lines: Sequence[str]) -> str:
    """Return the separator by which most of these lines have one number of cells; a comma where none has."""
    return max(SEPARATORS, key=lambda separator: _evenness(lines, separator))


def find_heading(rows: Sequence[Sequence[str]], named: int) -> int:
    """Return the place of the heading among the first rows: the first that fills half of the widest, or `named`.

    Above it stand a title, a date or nothing. Raises NoHeading where what stands there is somebody's row.
    """
    if named:
        return named - 1
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    least = max(1, (max(filled, default=0) + 1) // 2)
    place = next((at for at, count in enumerate(filled) if count >= least), 0)
    if rows and any(_SAID_BY_SOMEBODY.search(cell.strip()) for cell in rows[place]):
        raise NoHeading
    return place


def _evenness(lines: Sequence[str], separator: str) -> tuple[float, float, int]:
    """Say how well a separator fits: how many records are as wide as most, how few are prose, how wide they are."""
    records = [
        cells for cells, wrong in islice(read_records(iter(lines), separator), _LOOKED_AT) if cells and not wrong
    ]
    wide = Counter(len(cells) for cells in records if len(cells) > 1)
    if not wide:
        return 0.0, 0.0, 0
    width, often = wide.most_common(1)[0]
    text = "".join(lines)
    prose = text.count(separator + " ") / text.count(separator)
    return often / len(records), -prose, width
