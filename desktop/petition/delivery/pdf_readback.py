"""Reads pages back through pdfium, a library that had no part in writing them."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

_TEXT, _PATH = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH
_DOTS, _DARK = 6, 128  # dots of a square across; below this a dot is dark
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_JOINERS = re.compile("[\u200c\u200d]")


class MarkedPiece(NamedTuple):
    """A stretch of a page that is marked as one: its text as `seen`; `told` to readers, or passed over by them."""

    told: bool
    text: str


@dataclass(frozen=True, slots=True)
class PageRead:
    """What a page says, in the order it was drawn; pieces that are passed over one after the other are one.

    `copied` is what whoever copies the whole page gets, as `seen` too: the same letters, in pdfium's own order. `told`
    are the stretches that readers are told in place of letters (ActualText). `bare` says that the page draws text and
    vector lines and nothing else, all of it in such pieces, counted from 0 where they are told, and has no annotation.
    """

    pieces: tuple[MarkedPiece, ...]
    copied: str
    told: tuple[str, ...]
    bare: bool


def read_page(page: pypdfium2.PdfPage) -> PageRead:
    """Read one page, piece of type by piece, in the order they were drawn. Raises pypdfium2.PdfiumError.

    pdfium's own order for the whole page is a guess from where things stand, and goes wrong where scripts meet.
    """
    raw, letters = page.raw, page.get_textpage()
    reading = _Reading(letters.raw)
    for drawn in _objects(raw):
        reading.take(drawn)
    pieces = tuple(reading.pieces())
    # Nobody asks in what order plain letters are copied, and nearly every page has only those.
    plain = all(text.isascii() for _, text in pieces)
    copied = "".join(text for _, text in pieces) if plain else seen(letters.get_text_range())
    bare = reading.bare and not pdfium.FPDFPage_GetAnnotCount(raw)
    return PageRead(pieces, copied, tuple(reading.told), bare)


class _Reading:
    """What was read of a page so far."""

    def __init__(self, letters: object) -> None:
        self._letters = letters
        self._pieces: list[tuple[bool, list[str]]] = []
        self._outer: int | None = None
        self._inner: int | None = None
        self._count = 0
        self.told: list[str] = []
        self.bare = True

    def pieces(self) -> Iterator[MarkedPiece]:
        """Yield the pieces; one that is passed over and says nothing, a line, is none."""
        for told, texts in self._pieces:
            text = seen("".join(texts))
            if told or text:
                yield MarkedPiece(told, text)

    def take(self, drawn: object) -> None:
        """Read one thing that is drawn. What marks it is shared by all that is drawn within the same mark."""
        kind, marks = pdfium.FPDFPageObj_GetType(drawn), pdfium.FPDFPageObj_CountMarks(drawn)
        if kind not in (_TEXT, _PATH) or not 1 <= marks <= 2:
            self.bare = False
            return
        if (outer := _mark(drawn, 0)) != self._outer:
            self._begin(drawn)
        inner = _mark(drawn, 1) if marks == 2 else None
        if inner and inner != self._inner:
            self.bare &= pdfium.FPDFPageObjMark_CountParams(pdfium.FPDFPageObj_GetMark(drawn, 1)) == 1
            self.told.append(_actual_text(drawn))
        if kind == _TEXT and inner is None:
            self._pieces[-1][1].append(_written(drawn, self._letters))
        elif kind == _TEXT and inner != self._inner:  # as pdfium does itself, but not once a run
            self._pieces[-1][1].append(self.told[-1])
        self._outer, self._inner = outer, inner

    def _begin(self, drawn: object) -> None:
        mark = pdfium.FPDFPageObj_GetMark(drawn, 0)
        number = pdfium.FPDFPageObj_GetMarkedContentID(drawn)
        told = number >= 0
        # A mark that says more than its number could say anything; one without must say that it is passed over.
        self.bare &= pdfium.FPDFPageObjMark_CountParams(mark) == told
        if told:
            self.bare &= number == self._count
            self._count += 1
        else:
            self.bare &= _name(mark) == "Artifact"
        if told or not self._pieces or self._pieces[-1][0]:
            self._pieces.append((told, []))


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


def _mark(drawn: object, number: int) -> int | None:
    return ctypes.cast(pdfium.FPDFPageObj_GetMark(drawn, number), ctypes.c_void_p).value


def _name(mark: object) -> str:
    length, buffer = ctypes.c_ulong(), (ctypes.c_ushort * 40)()
    pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), length)
    return bytes(buffer)[: length.value].decode("utf-16-le", errors="replace").rstrip("\0")


def _written(drawn: object, letters: object) -> str:
    length = pdfium.FPDFTextObj_GetText(drawn, letters, None, 0)  # in bytes, of UTF-16 with a closing zero
    buffer = (ctypes.c_ushort * (length // 2))()
    pdfium.FPDFTextObj_GetText(drawn, letters, buffer, length)
    # Of a letter beyond U+FFFF pdfium gives one half.
    return bytes(buffer).decode("utf-16-le", errors="ignore").removesuffix("\0")


def _actual_text(drawn: object) -> str:
    mark = pdfium.FPDFPageObj_GetMark(drawn, 1)
    length = ctypes.c_ulong()
    # As bytes: pdfium's call for strings takes them for UTF-8, which they are not.
    pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", None, 0, length)
    buffer = (ctypes.c_ubyte * length.value)()
    pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", buffer, length, length)
    return bytes(buffer).decode("utf-16", errors="replace")
