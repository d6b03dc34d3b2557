"""Reads a finished document back and refuses it unless it holds exactly what was promised."""

import ctypes
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from desktop.core.errors import DeliveryError
from desktop.core.files import read_bounded
from desktop.petition.delivery.direction import reads_right_to_left
from desktop.petition.delivery.document import DeliveredDocument
from desktop.petition.delivery.letter import certificate, letter
from desktop.petition.delivery.listing import head_texts
from desktop.petition.delivery.phrases import phrases_for

_LARGEST = 1 << 30  # bytes; a million names take about 35 MB
# Every name in the structure of a document this package makes. Whatever could carry more (attachments, annotations,
# forms, scripts, actions, images, XMP, hidden layers, packed objects) needs a name that is not here.
_NAMES = frozenset(
    b"Ascent Author BaseFont CapHeight Catalog Contents Count CreationDate Creator Descent "
    b"DisplayDocTitle False Filter FirstChar Flags FlateDecode Font FontBBox FontDescriptor FontFile2 FontName ID "
    b"ImageB ImageC ImageI Info ItalicAngle Keywords Kids Lang LastChar Length Length1 MediaBox MissingWidth "
    b"ModDate Name PDF Page PageMode Pages Parent ProcSet Producer Resources Root Rotate Size StemV Subject "
    b"Subtype Text Title ToUnicode Trans Trapped TrueType Type UseNone ViewerPreferences Widths".split()
)
_FONT_NAME = re.compile(rb"F\d+\+\d+|[A-Z]{6}\+Noto[A-Za-z-]+")
_STREAM = re.compile(rb"\bstream\r?\n")
_LENGTH = re.compile(rb"/Length (\d+)\s[^<>]*>>\s*\Z")
_END = re.compile(rb"\s*endstream\b")
_STRING = re.compile(rb"\((?:\\.|[^\\()])*\)", re.DOTALL)
_NAME = re.compile(rb"/([^\s/<>\[\](){}%]*)")
_DRAWN = (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH)
# pdfium gives a hyphen at the end of a line other names, and turns brackets and quotes round in right-to-left lines.
_SIGNS = str.maketrans({"\x02": "-", "\ufffe": "-", "\u200c": None, "\u200d": None})
_BRACKETS = str.maketrans(")]}>»›”’", "([{<«‹“‘")


def check_document(path: Path, document: DeliveredDocument) -> None:
    """Read a finished file and prove, as `check_pdf` does, that it holds `document`. Raises DeliveryError."""
    check_pdf(read_bounded(path, _LARGEST, DeliveryError), document)


def check_pdf(pdf: bytes, document: DeliveredDocument) -> None:
    """Prove that a finished PDF holds `document` and nothing else, or raise DeliveryError.

    Proven: every character of text on every page, in order, is a word of the letter, a row of the list with its
    number, a word of the certificate, or the head or foot of its page; no row is missing, added or altered. Spaces,
    joiners and compatible forms of one letter (NFKD) are not told apart. A line with right-to-left letters comes back
    in visual order: for it, that it has the same characters; and for the list's right-to-left letters, and those
    beyond U+FFFF, that readers and searches are told them in order (ActualText). Pages draw text and vector lines
    only; the structure has no place for attachments, annotations, scripts, forms, images or XMP; the metadata are the
    title, the sender and the fixed date.

    Not proven: what the glyphs look like.
    """
    _check_structure(pdf)
    try:
        with pypdfium2.PdfDocument(pdf) as opened:
            if opened.count_attachments():
                raise _refused("it has attachments")
            _check_metadata(opened.get_metadata_dict(skip_empty=True), document)
            pages, spoken = zip(*map(_read, opened), strict=True)
    except pypdfium2.PdfiumError as error:
        raise _refused("it cannot be read") from error
    listed, told = _part(pages, document)
    rows = [_seen(f"{number}{''.join(row)}") for number, row in enumerate(document.rows, 1)]
    groups = (*letter(document), *certificate(document))
    blocks = [_seen(f"{one.mark}{one.text}{one.figure}") for group in groups for one in group]
    _match(listed, rows, "the list")
    _match(told, blocks, "the letter or the certificate")
    _check_spoken("".join(spoken), (text for row in document.rows for text in row))


def _refused(why: str) -> DeliveryError:
    return DeliveryError(
        f"The finished document is not what was promised: {why}. "
        "It must not be handed over; make it again, and report this if it comes back."
    )


def _check_structure(pdf: bytes) -> None:
    bare = _STRING.sub(b"", b"".join(_outside_streams(pdf)))
    for name in set(_NAME.findall(bare)) - _NAMES:
        if not _FONT_NAME.fullmatch(name):
            raise _refused(f"its structure has “/{name.decode('latin-1')}”")
    if pdf.count(b"%%EOF") != 1 or not pdf.rstrip().endswith(b"%%EOF"):
        raise _refused("something was added after its end")


def _outside_streams(pdf: bytes) -> Iterator[bytes]:
    at = 0
    while stream := _STREAM.search(pdf, at):
        before = pdf[at : stream.start()]
        yield before
        length = _LENGTH.search(before)
        end = _END.match(pdf, stream.end() + int(length[1])) if length else None
        if end is None:
            raise _refused("a stream is not as long as it says")
        at = end.end()
    yield pdf[at:]


def _check_metadata(found: dict[str, str], document: DeliveredDocument) -> None:
    dated = dict.fromkeys(("CreationDate", "ModDate"), "D:20000101000000+00'00'")
    if found != {"Title": document.title, "Author": document.sender, **dated}:
        raise _refused("its metadata hold more or less than the title and the sender")


def _read(page: pypdfium2.PdfPage) -> tuple[str, str]:
    """Return a page's text, without spaces, and what its marked lines tell readers."""
    if pdfium.FPDFPage_GetAnnotCount(page):
        raise _refused("a page has annotations")
    spoken = []
    for number in range(pdfium.FPDFPage_CountObjects(page)):
        drawn = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(drawn) not in _DRAWN:
            raise _refused("a page draws something other than text and lines")
        spoken.append(_actual_text(drawn))
    text = page.get_textpage().get_text_range()
    # The runs of one marked line each repeat what it tells.
    return _seen(text), "".join(told for told, _ in groupby(spoken))


def _actual_text(drawn: object) -> str:
    if pdfium.FPDFPageObj_CountMarks(drawn) < 1:
        return ""
    mark = pdfium.FPDFPageObj_GetMark(drawn, 0)
    length = ctypes.c_ulong()
    # As bytes: pdfium's call for strings takes them for UTF-8, which they are not.
    pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", None, 0, length)
    buffer = (ctypes.c_ubyte * length.value)()
    pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", buffer, length, length)
    return bytes(buffer).decode("utf-16", errors="replace")


def _part(pages: tuple[str, ...], document: DeliveredDocument) -> tuple[str, str]:
    """Return the text of the sheets of the list and of all others, without heads and feet."""
    head = _seen("".join(head_texts(document)))
    phrases = phrases_for(document.language)
    listed, told = [], []
    for number, text in enumerate(pages, 1):
        foot = _seen(document.sender + phrases.page.format(page=number, pages=len(pages)))
        body = text.removesuffix(text[-len(foot) :])
        if not _same(text[len(body) :], foot):
            raise _refused(f"page {number} does not end as it should")
        if _same(body[: len(head)], head):
            listed.append(body[len(head) :])
        else:
            told.append(body)
    return "".join(listed), "".join(told)


def _match(text: str, pieces: Iterable[str], where: str) -> None:
    at = 0
    for number, piece in enumerate(pieces, 1):
        if not _same(text[at : at + len(piece)], piece):
            raise _refused(f"{where} reads otherwise at entry {number}")
        at += len(piece)
    if at != len(text):
        raise _refused(f"{where} holds more than it should")


def _same(found: str, expected: str) -> bool:
    if found == expected:
        return True
    if not any(map(reads_right_to_left, expected)):
        return False
    return sorted(found.translate(_BRACKETS)) == sorted(expected.translate(_BRACKETS))


def _check_spoken(spoken: str, texts: Iterable[str]) -> None:
    at = 0
    for letters in _letters_to_tell(texts):
        found = spoken.find(letters, at)
        if found < 0:
            raise _refused("a name is not told to readers as it is written")
        at = found + len(letters)


def _letters_to_tell(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if not text.isascii():
            yield from ("".join(letters) for must, letters in groupby(text, _must_be_told) if must)


def _must_be_told(character: str) -> bool:
    return reads_right_to_left(character) or character > "\uffff"


def _seen(text: str) -> str:
    """Take away what pdfium changes: spaces, joiners, compatible forms of a letter, letters beyond U+FFFF."""
    kept = "".join(character for character in text if character <= "\uffff")
    return "".join(unicodedata.normalize("NFKD", kept).translate(_SIGNS).split())
