"""Reads a finished document back and refuses it unless it holds exactly what was promised."""

import re
from contextlib import closing

import pypdfium2

from desktop.core.progress import Meter, Report, ignore
from desktop.petition.delivery.bookmark_check import check_bookmarks
from desktop.petition.delivery.bookmarks import bookmarks_of
from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.drawing_check import check_drawing
from desktop.petition.delivery.expected_pages import expected_structure, left_of
from desktop.petition.delivery.file_check import (
    FileRead,
    PackedObjects,
    check_told_letters,
    read_file,
    require_identifier,
    unpack,
)
from desktop.petition.delivery.page_check import check_pages
from desktop.petition.delivery.page_plan import ListPage, Page, PagePlan, plan_pages
from desktop.petition.delivery.page_reading_pool import read_pages
from desktop.petition.delivery.pdf_readback import read_squares
from desktop.petition.delivery.refusal import refused
from desktop.petition.delivery.structure_check import check_structure, page_numbers
from desktop.printing.colour_profile import srgb_profile
from desktop.printing.document_metadata import DocumentFacts, xmp

_CATALOG = re.compile(
    rb"<</Type/Catalog/Pages \d+ 0 R/StructTreeRoot \d+ 0 R/Metadata (?P<packet>\d+) 0 R/Outlines \d+ 0 R"
    rb"/Lang\((?P<language>[\w-]+)\)/MarkInfo<</Marked true>>"
    rb"/OutputIntents\[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier\([\w .-]+\)"
    rb"/Info\([\w .-]+\)/DestOutputProfile (?P<profile>\d+) 0 R>>\]/ViewerPreferences<</DisplayDocTitle true>>>>"
)


def check_pdf(
    pdf: bytes, document: DeliveredDocument, planned: PagePlan | None = None, *, report: Report = ignore
) -> None:
    """Prove that a finished PDF holds `document` and nothing else, or raise DeliveryError.

    Proven: every character of text on every page, in order, is a word of the letter, a cell of the list, a word of a
    cover or the certificate, or the head or foot of its page; no row is missing, added, altered, or
    in another list or volume; each QR code, as it is drawn, says the fingerprint of its list. Spaces,
    joiners and compatible forms of one letter (NFKD) are not told apart. In a line with right-to-left letters words may
    come back in another order: for it, that it has the same characters, and that every word without points copies out
    letter by letter as it is written. Letters beyond U+FFFF do not come back: readers are told them in order
    (ActualText), and nothing that is not written. Readers are told what each piece is, in the same order, each piece
    once, and nothing more (`check_structure`); bookmarks lead to its parts, and say what stands there
    (`check_bookmarks`). Pages draw text and vector shapes only, each where it can be seen, a row of the list on one
    line, and what draws them has no room for more (`check_drawing`); the file has no place for attachments,
    annotations, scripts, forms or images, and nothing between its objects or behind the end of what is packed in one;
    its identifier is that of its bytes, and the metadata are the title, the sender, the language and the fixed date.

    Not proven: what the glyphs look like, and what else a typeface holds. Reports pages. Raises Cancelled.
    """
    file = read_file(pdf)
    plan = planned or plan_pages(document)
    try:
        with pypdfium2.PdfDocument(pdf) as opened:
            if opened.count_attachments():
                raise refused("it has attachments")
            _check_metadata(opened.get_metadata_dict(skip_empty=True), document, file)
            meter = Meter(report, "pages", len(opened))
            with closing(read_pages(pdf, opened)) as pages:
                counts = check_pages(pages, plan, (len(opened), meter), document)
            _check_squares(opened, plan.pages, document)
    except pypdfium2.PdfiumError as error:
        raise refused("it cannot be read") from error
    objects, numbers = PackedObjects(file), page_numbers(file)
    check_structure(file, objects, numbers, counts, expected_structure(document, plan.pages))
    check_drawing(file, numbers, plan.pages, document)
    check_bookmarks(file, objects, numbers, bookmarks_of(document, plan.pages))
    objects.require_all_taken()
    check_told_letters(file)
    require_identifier(pdf, file)


def _check_metadata(found: dict[str, str], document: DeliveredDocument, file: FileRead) -> None:
    dated = dict.fromkeys(("CreationDate", "ModDate"), "D:20000101000000+00'00'")
    if found != {"Title": document.title, "Author": document.sender, **dated}:
        raise refused("its metadata hold more or less than the title and the sender")
    facts = DocumentFacts(document.title, document.language.replace("_", "-"), document.sender)
    catalog = _CATALOG.fullmatch(file.plain[file.root])
    if not catalog or catalog["language"] != facts.language.encode():
        raise refused("it says of itself what it should not")
    if file.streams.get(int(catalog["packet"])) != xmp(facts):
        raise refused("its metadata for archives are not those of the document")
    if unpack(file.streams.get(int(catalog["profile"]), b"")) != srgb_profile():
        raise refused("its colours are not told as they should")


def _check_squares(opened: pypdfium2.PdfDocument, planned: tuple[Page, ...], document: DeliveredDocument) -> None:
    """Look at each code as it is drawn: it says the fingerprint that stands above it."""
    for number, page in enumerate(planned):
        for one in () if isinstance(page, ListPage) else page:
            if modules := one.block.modules:
                corner = left_of(one, document), one.baseline
                if read_squares(opened[number], corner, one.style.size, len(modules)) != modules:
                    raise refused(f"the code on page {number + 1} does not say the fingerprint of its list")
