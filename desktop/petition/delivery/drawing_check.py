"""Holds what draws each page against the few things that a page needs: what is written stands there to be seen."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.file_check import FileRead, unpack
from desktop.petition.delivery.page_plan import ListPage, Page
from desktop.petition.delivery.refusal import refused
from desktop.printing.page_measures import SHEETS, Sheet

_SMALLEST = 2.0  # points: smaller is there to be copied only; a very long sender's name in the foot gets near it
_PARTS = {
    b"N": rb"(?:-?\d{1,4}(?:\.\d{1,4})?)",
    b"STRING": rb"\((?:\\.|[^\\()])*+\)",
    b"GLYPH": rb"\((?:\\\d{3}|\\?.)\)",
    b"SCALE": rb"0\.\d{1,6}",
}
_LINES = (
    rb"BT|ET|EMC|Q|f Q|/Artifact BMC|q 0 g",
    rb"/(?:P|H[12]|T[HD]|Lbl|LBody|Figure|Caption) <</MCID \d{1,4}>> BDC",
    rb"/Span <</ActualText <FEFF[0-9A-F]*>>> BDC",
    rb"1 0 0 1 {N} {N} Tm|/F\d{1,3}\+\d{1,3} \d{1,2}(?:\.\d{1,5})? Tf",
    rb"-?\d{1,2}(?:\.\d{1,4})? Ts|-?\d{3}\.\d{1,4} Ts\n\[{N}?{GLYPH}{N}?\] TJ",  # only a tower's marks are so far off
    rb"{STRING} Tj|\[(?:{N}|{STRING})*+\] TJ",
    rb"0\.1 g|0\.35 g|{ACCENT} rg",
    rb"{N} {N} {N} {N} re(?: f)?|q {N} {N} {N} {N} re W n|0\.5 w 0\.78 G {N} {N} m {N} {N} l S",
    rb"q {SCALE} 0 0 {SCALE} {N} {N} cm (?>(?:{N} {N} [ml]|{N} {N} {N} {N} {N} {N} c|h) )++f Q",
)
_SIZE = re.compile(rb"\n/F\S+ (\S+) Tf")
_PLACE = re.compile(rb"\n1 0 0 1 (\S+) (\S+) Tm|\nq 0\S+ 0 0 \S+ (\S+) (\S+) cm ")
_CLIPPED = re.compile(rb"\nq (\S+) (\S+) (\S+) (\S+) re W n\n(?:(?!1 0 0 1 |Q\n).*\n)*1 0 0 1 (\S+) (\S+) Tm\n")
_COVERED = re.compile(rb" re(?: f)?\n")
_CELL = re.compile(rb"\n/(TH|TD) <<.*\n(?:(?!1 0 0 1 |EMC\n).*\n)*(?:1 0 0 1 \S+ (\S+) Tm\n)?")
_PAGE = re.compile(rb"/MediaBox\[ 0 0 (\S+) (\S+) \].*/Contents (\d+) 0 R")


def check_drawing(file: FileRead, numbers: Sequence[int], pages: Iterable[Page], document: DeliveredDocument) -> None:
    """Prove that what is written on each page can be seen where it belongs. Raises DeliveryError.

    Proven: a page has the paper's size; what draws it says only what our own pages say, a line each, so that nothing
    is hidden between; no type is unseen, in a colour of its own, too small, outside the page or cut away; nothing
    covers a list; name, number and country of a row stand on one line. Not proven: shapes of glyphs.
    """
    line, sheet = _allowed(document.accent), SHEETS[document.paper]
    for number, page in zip(numbers, pages, strict=True):
        found = _PAGE.search(file.plain[number])
        if not found or (float(found[1]), float(found[2])) != (sheet.width, sheet.height):
            raise refused("a page is not as large as its paper")
        code = unpack(file.streams[int(found[3])])
        if not line.fullmatch(code):
            raise refused("a page is drawn in another way than ours are")
        _check_seen(code, sheet)
        if isinstance(page, ListPage):
            _check_list(code)


def _allowed(accent: str) -> re.Pattern[bytes]:
    """Return the whole of a page as it may be."""
    colour = " ".join(f"{int(accent[at : at + 2], 16) / 255:.4f}" for at in (1, 3, 5)).encode()
    lines = b"|".join(_LINES)
    for name, meant in {**_PARTS, b"ACCENT": re.escape(colour)}.items():
        lines = lines.replace(b"{%b}" % name, meant)
    return re.compile(rb"1 0 0 1 0 0 cm \n(?>(?:%b)\n)*+ \n?" % lines, re.DOTALL)


def _check_seen(code: bytes, sheet: Sheet) -> None:
    if any(float(size) < _SMALLEST for size in set(_SIZE.findall(code))):
        raise refused("a page has type that nobody can read")
    for found in _PLACE.findall(code):
        x, y = (float(each) for each in found if each)
        if not (0 <= x <= sheet.width and 0 <= y <= sheet.height):
            raise refused("a page has type beyond its edge")
    for found in _CLIPPED.findall(code):
        left, bottom, width, height, x, y = map(float, found)
        if not (left - 1 <= x <= left + width and bottom <= y <= bottom + height):
            raise refused("a page cuts type away")


def _check_list(code: bytes) -> None:
    if _COVERED.search(code):
        raise refused("something covers a list")
    cells = _CELL.findall(code)
    # A row is a number, a name that heads the row, and what else is told; above them stand the columns' names.
    named = [at for at, (tag, _) in enumerate(cells) if tag == b"TH"]
    begins = [0, *(at - 1 for at in named if at and cells[at - 1][0] == b"TD"), len(cells)]
    for first, last in pairwise(begins):
        if len({line for _, line in cells[first:last] if line}) > 1:
            raise refused("a row of the list does not stand on one line")
