"""Reads pages back through pdfium, a library that had no part in writing them."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

_TEXT, _PATH = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH
_DOTS, _DARK = 6, 128  # dots of a square across; below this a dot is dark
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_JOINERS = re.compile("[\u200c\u200d]")


@dataclass(frozen=True, slots=True)
class PageRead:
    """What a page says: its text as `seen`, and the lines its marked letters tell readers (ActualText), in order.

    `copied` is what whoever copies the whole page gets, as `seen` too: the same letters, in pdfium's own order. `bare`
    says that it draws text and vector lines and nothing else, and has no annotation.
    """

    text: str
    copied: str
    told: tuple[str, ...]
    bare: bool


def read_page(page: pypdfium2.PdfPage) -> PageRead:
    """Read one page, piece of type by piece, in the order they were drawn. Raises pypdfium2.PdfiumError.

    pdfium's own order for the whole page is a guess from where things stand, and goes wrong where scripts meet.
    """
    raw, letters = page.raw, page.get_textpage()
    text: list[str] = []
    told: list[str] = []
    bare = not pdfium.FPDFPage_GetAnnotCount(raw)
    last = None
    for drawn in _objects(raw):
        kind = pdfium.FPDFPageObj_GetType(drawn)
        bare = bare and kind in (_TEXT, _PATH)
        mark = _mark(drawn)
        if mark and mark != last:  # the runs of one marked line share its mark
            told.append(_actual_text(drawn))
            if kind == _TEXT:
                text.append(told[-1])  # as pdfium does itself, but not once a run
        elif kind == _TEXT and not mark:
            text.append(_written(drawn, letters.raw))
        last = mark
    written = "".join(text)
    # Nobody asks in what order plain letters are copied, and nearly every page has only those.
    copied = written if written.isascii() else letters.get_text_range()
    return PageRead(seen(written), seen(copied), tuple(told), bare)


def read_squares(
    page: pypdfium2.PdfPage, corner: tuple[float, float], size: float, count: int
) -> tuple[tuple[bool, ...], ...]:
    """Draw a page and say of each of `count` by `count` squares whether its middle is dark, row by row from the top.

    `corner` is the bottom left one and `size` all of it, in points. Raises pypdfium2.PdfiumError.
    """
    width, height = page.get_size()
    left, bottom = corner
    around = (left, bottom, width - left - size, height - bottom - size)
    drawn = page.render(scale=_DOTS * count / size, crop=around, grayscale=True)
    across, down, dots = drawn.width / count, drawn.height / count, bytes(drawn.buffer)
    return tuple(
        tuple(dots[int((row + 0.5) * down) * drawn.stride + int((at + 0.5) * across)] < _DARK for at in range(count))
        for row in range(count)
    )


def seen(text: str) -> str:
    """Take away what pdfium changes: spaces, joiners, compatible forms of a letter, letters beyond U+FFFF."""
    if not text.isascii():
        text = _JOINERS.sub("", unicodedata.normalize("NFKD", _BEYOND.sub("", text)))
    hyphens = text.replace("\x02", "-").replace("\ufffe", "-")  # the names pdfium has for one at the end of a line
    return "".join(hyphens.split())


def _objects(page: object) -> Iterator[object]:
    get = pdfium.FPDFPage_GetObject
    return (get(page, number) for number in range(pdfium.FPDFPage_CountObjects(page)))


def _mark(drawn: object) -> int | None:
    if pdfium.FPDFPageObj_CountMarks(drawn) < 1:
        return None
    return ctypes.cast(pdfium.FPDFPageObj_GetMark(drawn, 0), ctypes.c_void_p).value


def _written(drawn: object, letters: object) -> str:
    length = pdfium.FPDFTextObj_GetText(drawn, letters, None, 0)  # in bytes, of UTF-16 with a closing zero
    buffer = (ctypes.c_ushort * (length // 2))()
    pdfium.FPDFTextObj_GetText(drawn, letters, buffer, length)
    # Of a letter beyond U+FFFF pdfium gives one half.
    return bytes(buffer).decode("utf-16-le", errors="ignore").removesuffix("\0")


def _actual_text(drawn: object) -> str:
    mark = pdfium.FPDFPageObj_GetMark(drawn, 0)
    length = ctypes.c_ulong()
    # As bytes: pdfium's call for strings takes them for UTF-8, which they are not.
    pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", None, 0, length)
    buffer = (ctypes.c_ubyte * length.value)()
    pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", buffer, length, length)
    return bytes(buffer).decode("utf-16", errors="replace")
