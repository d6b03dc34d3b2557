"""Plain pages of blocks with a number at the foot: copies, answers and sheets for inside use."""

from collections.abc import Iterable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.block_placement import flow
from desktop.printing.blocks import PrintedBlock
from desktop.printing.document_metadata import DocumentFacts
from desktop.printing.finishing_document import finish
from desktop.printing.page_measures import FOOT, HEAD_TITLE, SHEETS, PaperSize
from desktop.printing.tagged_blocks import TaggedBlocks
from desktop.printing.tagged_drawing import Pen
from desktop.printing.typefaces import latin


def set_plain_pages(  # noqa: PLR0913 - all but what it holds is by name, and may be left out
    title: str,
    language: str,
    groups: Iterable[tuple[PrintedBlock, ...]],
    *,
    foot: str = "",
    head: str = "",
    paper: PaperSize = "a4",
) -> bytes:
    """Return a PDF; `title` is what a window that shows it shows, `head` and `foot` stand on every page.

    Dated the first of January 2000, as every document of ours: neither hour nor time zone of its writing is told.
    Raises MissingGlyphs.
    """
    sheet, file = SHEETS[paper], BytesIO()
    canvas = Canvas(file, (sheet.width, sheet.height), invariant=1, initialFontName=latin().name)
    pen = Pen(canvas, "#1a1a1a")
    pages = flow(groups, sheet)
    blocks = TaggedBlocks(pen, {each.block.part for page in pages for each in page})
    for number, page in enumerate(pages, 1):
        if head:
            with pen.passed_over():
                pen.write(sheet.left, sheet.height - sheet.foot, head, HEAD_TITLE)
        for each in page:
            blocks.draw(each)
        with pen.passed_over():
            if foot:
                pen.write(sheet.left, sheet.foot, foot, FOOT)
            pen.write_right(sheet.right, sheet.foot, f"{number} / {len(pages)}", FOOT)
        pen.finish_page()
    blocks.close()
    return finish(canvas, file, pen.structure, DocumentFacts(title, language.replace("_", "-")))
