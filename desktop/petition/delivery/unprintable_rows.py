"""Finds every row that no list can print, all at once, by the number of its signature."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from desktop.core.petition_errors import RowsUnprintable, UnprintableRow
from desktop.petition.delivery.document_content import LONGEST_CELL
from desktop.printing.typeface_runs import missing_characters, printable


def require_printable(rows: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Raise RowsUnprintable with each row (number of the signature, its cells) that the list could not print."""
    if found := list(_find(rows)):
        raise RowsUnprintable(found)


def _find(rows: Iterable[tuple[int, Sequence[str]]]) -> Iterator[UnprintableRow]:
    for number, row in rows:
        name, *_ = cells = [printable(cell) for cell in row]
        if not name:
            yield UnprintableRow(number, "", "there is no name")
        elif any(len(cell) > LONGEST_CELL for cell in cells):
            yield UnprintableRow(number, f"{name[:40]}…", f"it has more than {LONGEST_CELL} characters")
        elif missing := dict.fromkeys(each for cell in cells for each in missing_characters(cell)):
            yield UnprintableRow(number, name, f"no typeface has {', '.join(map(_describe, missing))}")


def _describe(character: str) -> str:
    return f"{unicodedata.name(character, 'unnamed')} U+{ord(character):04X}"
