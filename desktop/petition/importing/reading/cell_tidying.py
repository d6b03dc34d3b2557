"""Cells as somebody meant them: without what spreadsheets and web pages put around the words."""

import html
import re

# Looked for in a whole row at once, as nearly no row has any of it.
_BETWEEN = "\x1f"
_ODD = re.compile(rf"&#?\w+;|(?:^|{_BETWEEN})\s*['=]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});", re.IGNORECASE)
_AS_TEXT = re.compile(r'\s*="((?:[^"]|"")*)"\s*')  # ="01234": how a zero is kept from a spreadsheet
# A mark before what a spreadsheet would compute, or before a capital letter; 't Hooft keeps what is a part of it.
_GUARD = re.compile(r"\s*'(?=[=+@\t\r\d-]|[^\W\d_])")


def plain_cells(cells: list[str]) -> list[str]:
    """Return the cells without a spreadsheet's guards, and with the letters that web pages write as `&eacute;`.

    Where there is nothing of the kind, these very cells.
    """
    whole = _BETWEEN.join(cells)
    marked = "'" in whole or "=" in whole or "&" in whole  # said first, as it takes a tenth of looking for all of it
    return [_plain(cell) for cell in cells] if marked and _ODD.search(whole) else cells


def _plain(cell: str) -> str:
    if as_text := _AS_TEXT.fullmatch(cell):
        cell = as_text[1].replace('""', '"')
    guard = _GUARD.match(cell)
    if guard and not cell[guard.end() :][:1].islower():
        cell = cell[guard.end() :]
    for _ in range(3):  # some programs write them over again: &amp;eacute;
        if not _ENTITY.search(cell):
            break
        cell = _ENTITY.sub(lambda found: html.unescape(found[0]), cell)
    return cell
