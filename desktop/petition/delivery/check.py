"""Reads a finished document back and refuses it unless it holds exactly what was promised."""

import re
import unicodedata
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from functools import lru_cache, partial
from itertools import groupby

import pypdfium2

from desktop.core.errors import DeliveryError
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.listing import head_texts
from desktop.petition.delivery.page_plan import ListPage, Page, PagePlan, plan_pages
from desktop.petition.delivery.page_reading_pool import read_pages
from desktop.petition.delivery.pdf_readback import PageRead, read_squares, seen
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.direction import reads_right_to_left
from desktop.printing.sheet import SHEETS

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
# pdfium turns brackets and quotes round in right-to-left lines.
_BRACKETS = str.maketrans(")]}>»›”’", "([{<«‹“‘")


def check_pdf(
    pdf: bytes, document: DeliveredDocument, planned: PagePlan | None = None, *, report: Report = ignore
) -> None:
    """Prove that a finished PDF holds `document` and nothing else, or raise DeliveryError.

    Proven: every character of text on every page, in order, is a word of the letter, a row of the list with its
    number, a word of a cover or the certificate, or the head or foot of its page; no row is missing, added, altered, or
    in another list or volume; each QR code, as it is drawn, says the fingerprint of its list. Spaces,
    joiners and compatible forms of one letter (NFKD) are not told apart. In a line with right-to-left letters words may
    come back in another order: for it, that it has the same characters, and that every word without points copies out
    letter by letter as it is written. Letters beyond U+FFFF do not come back: readers are told them in order
    (ActualText), and nothing that is not written. Pages draw text and vector shapes only; the structure has no place
    for attachments, annotations, scripts, forms, images or XMP; the metadata are the title, the sender and the fixed
    date.

    Not proven: what the glyphs look like. Reports pages. Raises Cancelled.
    """
    _check_structure(pdf)
    try:
        with pypdfium2.PdfDocument(pdf) as opened:
            if opened.count_attachments():
                raise _refused("it has attachments")
            _check_metadata(opened.get_metadata_dict(skip_empty=True), document)
            meter = Meter(report, "pages", len(opened))
            plan = planned or plan_pages(document)
            with closing(read_pages(pdf, opened)) as pages:
                _check_pages(pages, plan, (len(opened), meter), document)
            _check_squares(opened, plan.pages, document)
    except pypdfium2.PdfiumError as error:
        raise _refused("it cannot be read") from error


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


def _check_pages(
    pages: Generator[PageRead], plan: PagePlan, progress: tuple[int, Meter], document: DeliveredDocument
) -> None:
    """Go through the pages one by one; each holds whole rows of its list, or whole blocks of what is written beside.

    A page more than planned is refused as one without anything of its own would be. `progress`: how many there are, and
    who is told.
    """
    phrases, (count, meter) = phrases_for(document.language), progress
    same = partial(_same, mirrored=phrases.right_to_left)
    listed = _Expected("the list", _row_texts(document), same)
    blocks = _Expected("the letter, a cover or the certificate", _block_texts(plan), same)
    for number, read in enumerate(pages, 1):
        page = plan.pages[number - 1] if number <= len(plan.pages) else ()
        if not read.bare:
            raise _refused("a page draws something other than text and lines, or has annotations")
        foot = (document.sender, phrases.page.format(page=number, pages=count))
        body, ends = _cut(read.text, -len(seen("".join(foot))))
        if not same(ends, seen("".join(foot)), "\t".join(foot), read.copied):
            raise _refused(f"page {number} does not end as it should")
        if isinstance(page, ListPage):
            head = head_texts(document, page.section)
            begins, rows = _cut(body, len(seen("".join(head))))
            if not same(begins, seen("".join(head)), "\t".join(head), read.copied):
                raise _refused(f"page {number} does not begin as it should")
            _check_told(read.told, (*head, *listed.take(rows, read.copied, up_to=page.last), *foot))
        else:
            _check_told(read.told, (*blocks.take(body, read.copied), *foot))
        meter.advance()
    listed.check_all_taken()
    blocks.check_all_taken()


def _check_squares(opened: pypdfium2.PdfDocument, planned: tuple[Page, ...], document: DeliveredDocument) -> None:
    """Look at each code as it is drawn: it says the fingerprint that stands above it."""
    sheet = SHEETS[document.paper]
    mirrored = phrases_for(document.language).right_to_left
    for number, page in enumerate(planned):
        for one in () if isinstance(page, ListPage) else page:
            if modules := one.block.modules:
                left = sheet.left + sheet.right - one.left - one.style.size if mirrored else one.left
                if read_squares(opened[number], (left, one.baseline), one.style.size, len(modules)) != modules:
                    raise _refused(f"the code on page {number + 1} does not say the fingerprint of its list")


def _cut(text: str, at: int) -> tuple[str, str]:
    return text[:at], text[at:]


def _row_texts(document: DeliveredDocument) -> Iterator[str]:
    return (f"{number}\t" + "\t".join(row) for number, row in enumerate(document.rows, 1))


def _block_texts(plan: PagePlan) -> Iterator[str]:
    return (f"{block.mark}\t{block.text}\t{block.figure}" for block in plan.written)


class _Expected:
    """What is still to be read of one part of the document, entry by entry."""

    def __init__(self, where: str, texts: Iterable[str], same: Callable[[str, str, str, str], bool]) -> None:
        self._where, self._same = where, same
        pieces = ((seen(text), text) for text in texts)
        self._entries = enumerate((piece for piece in pieces if piece[0]), 1)

    def take(self, text: str, copied: str, *, up_to: int = 0) -> list[str]:
        """Take the entries that `text` is made of, whole, and return them as they are written.

        With `up_to` the last of them must be that one.
        """
        taken, at, number = [], 0, 0
        while at < len(text):
            number, (piece, written) = next(self._entries, (0, ("", "")))
            if not piece:
                raise _refused(f"{self._where} holds more than it should")
            if not text.startswith(piece, at) and not self._same(text[at : at + len(piece)], piece, written, copied):
                raise _refused(f"{self._where} reads otherwise at entry {number}")
            at += len(piece)
            taken.append(written)
        if up_to and number < up_to:
            raise _refused(f"{self._where} ends before entry {up_to} on its page")
        if up_to and number > up_to:
            raise _refused(f"{self._where} has entry {number} on the page of another volume")
        return taken

    def check_all_taken(self) -> None:
        """Refuse a document that ends before this part does."""
        for number, _ in self._entries:
            raise _refused(f"{self._where} ends before entry {number}")


def _same(found: str, expected: str, written: str, copied: str, *, mirrored: bool) -> bool:
    """Tell whether a stretch of a page is as it was written; `expected` is how pdfium shows that, as far as it can.

    Letters that turn round come in pieces: that they are in order is seen in what the whole page is copied as.

    On a page laid out from the right every line may come back in another order.
    """
    if found == expected:
        return True
    if not (mirrored or any(map(reads_right_to_left, expected))):
        return False
    if sorted(found.translate(_BRACKETS)) != sorted(expected.translate(_BRACKETS)):
        return False
    words = map(seen, filter(_goes_one_way, written.split()))
    return all(word in copied or unicodedata.normalize("NFC", word) in _composed(copied) for word in words)


@lru_cache(maxsize=2)  # a page is asked about row by row
def _composed(text: str) -> str:
    """Return a page's letters with their marks: a mark that strays can join another letter, so both are looked at."""
    return unicodedata.normalize("NFC", text)


def _goes_one_way(word: str) -> bool:
    """Tell whether a word has only letters of one direction: readers put signs and points where they like."""
    return len(set(map(reads_right_to_left, word))) == 1 and all(unicodedata.category(c)[0] == "L" for c in word)


def _check_told(told: tuple[str, ...], written: Iterable[str]) -> None:
    """Readers and searches are told every letter that does not come back, in order, and nothing that is not written."""
    page = "\t".join(written)
    if not _in_order(_letters_to_tell(page), "".join(told)):
        raise _refused("a name is not told to readers as it is written")
    if not _in_order(told, page):
        raise _refused("readers are told something that is not written")


def _in_order(parts: Iterable[str], text: str) -> bool:
    at = 0
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _letters_to_tell(text: str) -> Iterator[str]:
    """Yield stretches of letters beyond U+FFFF; not where letters turn round, which are told by their glyphs alone."""
    if max(text, default="") > "\uffff":
        for cell in text.split("\t"):
            if not any(map(reads_right_to_left, cell)):
                yield from ("".join(stretch) for beyond, stretch in groupby(cell, "\uffff".__lt__) if beyond)
