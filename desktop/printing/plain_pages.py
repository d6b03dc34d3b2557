"""Plain pages of blocks with a number at the foot: copies, answers and sheets for inside use."""

from collections.abc import Iterable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.blocks import PrintedBlock
from desktop.printing.flow import flow
from desktop.printing.pen import Pen
from desktop.printing.sheet import FOOT, HEAD_TITLE, SHEETS, PaperSize
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
    canvas = Canvas(file, (sheet.width, sheet.height), invariant=1, lang=language, initialFontName=latin().name)
    canvas.setTitle(title)
    for forget in (canvas.setAuthor, canvas.setSubject, canvas.setKeywords, canvas.setCreator, canvas.setProducer):
        forget("")
    pen = Pen(canvas, "#1a1a1a")
    pages = flow(groups, sheet)
    for number, page in enumerate(pages, 1):
        if head:
            pen.write(sheet.left, sheet.height - sheet.foot, head, HEAD_TITLE)
        for each in page:
            each.draw(pen)
        if foot:
            pen.write(sheet.left, sheet.foot, foot, FOOT)
        pen.write_right(sheet.right, sheet.foot, f"{number} / {len(pages)}", FOOT)
        pen.finish_page()
    canvas.save()
    return file.getvalue()
