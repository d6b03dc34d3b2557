"""What a spreadsheet would run as a formula when it opens a table, and how such a cell is guarded."""

import re
from collections.abc import Sequence

# With these a spreadsheet begins a formula, wide ones in some languages as well: owasp.org, “CSV Injection”.
BEGIN_FORMULAS = tuple("=+-@\t\r＝＋－＠")
_IN_PHONES = "+0123456789 ().-"
# Where a comma is a decimal's, a spreadsheet that is opened by a double click takes a semicolon for the end of a cell.
_PARTED = re.compile(f"(; *)(?=[{re.escape(''.join(BEGIN_FORMULAS))}])")
_SIGNS = frozenset(BEGIN_FORMULAS)
_NEGATIVE = re.compile(r"-[0-9]{1,15}(?:\.[0-9]{1,15})?")


def begins_formula(text: str) -> bool:
    """Whether a spreadsheet would run this cell; a negative number and a phone number with its plus are none."""
    harmless = (text.startswith("+") and is_phone(text)) or _NEGATIVE.fullmatch(text)
    return text.startswith(BEGIN_FORMULAS) and not harmless


def is_phone(text: str) -> bool:
    """Whether there is a digit in a text, and nothing that no phone number has."""
    return not text.strip(_IN_PHONES) and any(map(str.isdigit, text))


def guarded(text: str) -> str:
    """Return a cell of a CSV with an apostrophe before what a spreadsheet would run, also behind a semicolon in it."""
    begun = f"'{text}" if text.startswith(BEGIN_FORMULAS) and begins_formula(text) else text
    return _PARTED.sub(r"\1'", begun) if ";" in begun else begun


def any_guarded(cells: Sequence[str]) -> bool:
    """Whether a cell of a CSV's row has to be guarded; of a million people hardly one is called so."""
    return any(guarded(cell) != cell for cell in cells if cell[:1] in _SIGNS or ";" in cell)


def guarded_row(cells: Sequence[str]) -> Sequence[str]:
    """Return the cells of a CSV's row, each `guarded`."""
    return [guarded(cell) for cell in cells] if any_guarded(cells) else cells
