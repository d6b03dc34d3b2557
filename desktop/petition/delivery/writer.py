"""Makes the document for the recipient: set, and checked by reading it back before anybody is given it."""

from io import BytesIO

from reportlab.pdfbase.pdfdoc import PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from desktop.core.progress import Meter, Report, ignore
from desktop.petition.delivery.bookmarks import bookmarks_of
from desktop.petition.delivery.document_check import check_pdf
from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.numbered_list import draw_sheet
from desktop.petition.delivery.page_plan import ListPage, PagePlan, plan_pages
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.document_metadata import DocumentFacts
from desktop.printing.finishing_document import finish
from desktop.printing.page_measures import FOOT, SHEETS, Sheet, Style
from desktop.printing.tagged_blocks import TaggedBlocks
from desktop.printing.tagged_drawing import Pen
from desktop.printing.text_shaping import width_of
from desktop.printing.typefaces import latin


def prove_document(document: DeliveredDocument, *, report: Report = ignore) -> bytes:
    """Return the document as a PDF that was read back and holds what it should.

    Reports the pages set, then the pages read back. Raises MissingGlyphs with every name that cannot be printed,
    DeliveryError where the finished document does not read back as what was given, Cancelled.
    """
    planned = plan_pages(document)
    pdf = typeset(document, planned, report=report)
    check_pdf(pdf, document, planned, report=report)
    return pdf


def typeset(document: DeliveredDocument, planned: PagePlan | None = None, *, report: Report = ignore) -> bytes:
    """Return the document as a PDF, its pages as they were planned; reports pages. Raises MissingGlyphs, Cancelled.

    The same document gives the same bytes, at any hour and on any machine with the same libraries.
    """
    sheet, pages = SHEETS[document.paper], (planned or plan_pages(document)).pages
    file, phrases = BytesIO(), phrases_for(document.language)
    edges = (sheet.left, sheet.right) if phrases.right_to_left else None
    pen = Pen(canvas := _canvas(file, sheet), document.accent, mirrored_between=edges)
    meter = Meter(report, "pages", len(pages))
    blocks = TaggedBlocks(pen)
    with pen.passed_over():
        pen.bar(sheet.left, sheet.top, 44, 5)
    for number, page in enumerate(pages, 1):
        if isinstance(page, ListPage):
            draw_sheet(blocks, document, page.plan, page.sheet, opens=page.opens)
        else:
            for placed in page:
                blocks.draw(placed)
        with pen.passed_over():
            _draw_foot(pen, document, sheet, phrases.page.format(page=number, pages=len(pages)))
        pen.finish_page()
        meter.advance()
    blocks.close()
    return finish(canvas, file, pen.structure, facts_of(document), tuple(bookmarks_of(document, pages)))


def facts_of(document: DeliveredDocument) -> DocumentFacts:
    """Return what the document says of itself."""
    return DocumentFacts(document.title, document.language.replace("_", "-"), document.sender)


def _canvas(file: BytesIO, sheet: Sheet) -> Canvas:
    canvas = Canvas(
        file,
        pagesize=(sheet.width, sheet.height),
        pageCompression=0,  # reportlab's own packs each page twice: as bytes, and these as letters, a fifth longer
        invariant=1,
        initialFontName=latin().name,
    )
    canvas._doc.defaultStreamFilters = [PDFZCompress]  # noqa: SLF001 - else a setting of the whole process
    return canvas


def _draw_foot(pen: Pen, document: DeliveredDocument, sheet: Sheet, words: str) -> None:
    room = sheet.right - sheet.left - width_of(words, FOOT.size) - 20
    size = FOOT.size * min(1, room / width_of(document.sender, FOOT.size))
    pen.write(sheet.left, sheet.foot, document.sender, Style(size, FOOT.leading, colour=FOOT.colour))
    pen.write_right(sheet.right, sheet.foot, words, FOOT)
