"""What a spreadsheet would run as a formula when it opens a table, and how such a cell is guarded."""

import re

# With these a spreadsheet begins a formula, wide ones in some languages as well: owasp.org, “CSV Injection”.
BEGIN_FORMULAS = tuple("=+-@\t\r＝＋－＠")
_IN_PHONES = "+0123456789 ().-"
# Where a comma is a decimal's, a spreadsheet that is opened by a double click takes a semicolon for the end of a cell.
_PARTED = re.compile(f"(; *)(?=[{re.escape(''.join(BEGIN_FORMULAS))}])")


def begins_formula(text: str) -> bool:
    """Whether a spreadsheet would run this cell. A phone number, which may begin with a plus, is none."""
    return text.startswith(BEGIN_FORMULAS) and not (text.startswith("+") and len(text) > 1 and is_phone(text))


def is_phone(text: str) -> bool:
    """Whether there is nothing in a text that no phone number has."""
    return not text.strip(_IN_PHONES)


def guarded(text: str) -> str:
    """Return a cell of a CSV with an apostrophe before what a spreadsheet would run, also behind a semicolon in it."""
    begun = f"'{text}" if text.startswith(BEGIN_FORMULAS) and begins_formula(text) else text
    return _PARTED.sub(r"\1'", begun) if ";" in begun else begun
