"""The signature list as a PDF: against the bare canvas writing the same strings, and against what others would use."""

import html
import io
import time
from collections.abc import Callable
from itertools import islice

from benchmarks.batches import bench_campaign
from benchmarks.measuring import Ground, Work
from benchmarks.signers import signers
from desktop.core.countries import country_label
from desktop.core.name_writing import printed_name
from desktop.core.resources import resource
from desktop.petition.delivery.document_content import DeliveredDocument, ListRow
from desktop.petition.delivery.writer import prove_document, typeset
from desktop.printing.typefaces import latin

_MOST = 100_000  # names of a list that one embassy is handed
_RIVALS = 10_000  # names that fpdf2 and Typst write in some seconds
_SLOWEST = 2_000  # names that WeasyPrint writes in as many
_A4 = (595.276, 841.89)
_LEADING = 14
_FONTS = ("noto-sans/NotoSans-Regular.ttf", "noto-sans-sc/NotoSansSC-Regular.ttf")


def _rows(count: int) -> list[ListRow]:
    label = {one.country: country_label(one.country, "en") for one in islice(signers(count), 1000)}
    return [(printed_name(one.given, one.family), label[one.country]) for one in signers(count)]


def _document(count: int) -> DeliveredDocument:
    campaign = bench_campaign()
    words = campaign.words["en"]
    return DeliveredDocument(
        language="en",
        title=words.title,
        recipient=words.recipient,
        sender=campaign.controller.name,
        asks=words.asks,
        paragraphs=(),
        columns=("name", "country"),
        rows=tuple(_rows(count)),
        count_only=0,
        accent=campaign.look.accent,
        paper="a4",
    )


def list_names(ground: Ground) -> float:
    """Set the whole document, letter, totals, list, certificate, and read it back: nobody is given it before."""
    document = _document(min(ground.size, _MOST))
    return _timed(lambda: prove_document(document))


def set_names(ground: Ground) -> float:
    """Set the whole document only."""
    document = _document(min(ground.size, _MOST))
    return _timed(lambda: typeset(document))


def list_few(ground: Ground) -> float:
    """Set and prove the document with as many names as the others are given."""
    document = _document(min(ground.size, _RIVALS))
    return _timed(lambda: prove_document(document))


def list_fewest(ground: Ground) -> float:
    """Set and prove the document with as many names as the slowest is given."""
    document = _document(min(ground.size, _SLOWEST))
    return _timed(lambda: prove_document(document))


def canvas(ground: Ground) -> float:
    """Write the same strings with reportlab's canvas and one font: no shaping, no direction, no check of letters."""
    from reportlab.pdfgen.canvas import Canvas

    rows, font = _document(min(ground.size, _MOST)).rows, latin().name

    def write() -> None:
        page = Canvas(io.BytesIO(), pagesize=_A4, pageCompression=1)
        lines = int((_A4[1] - 100) // _LEADING) * 2
        for number, (name, country) in enumerate(rows):
            if number % lines == 0:
                if number:
                    page.showPage()
                page.setFont(font, 9)
            column, line = divmod(number % lines, lines // 2)
            page.drawString(50 + column * 250, _A4[1] - 50 - line * _LEADING, name)
            page.drawString(180 + column * 250, _A4[1] - 50 - line * _LEADING, country)
        page.save()

    return _timed(write)


def with_fpdf2(ground: Ground) -> float:
    """Write the same list with fpdf2, shaped."""
    from fpdf import FPDF

    rows = _document(min(ground.size, _RIVALS)).rows

    def write() -> None:
        page = FPDF()
        for number, path in enumerate(_FONTS):
            page.add_font(f"f{number}", fname=resource("fonts", *path.split("/")))
        page.set_font("f0", size=9)
        page.set_fallback_fonts(["f1"])
        page.set_text_shaping(True)
        page.add_page()
        for name, country in rows:
            page.cell(100, 5, name)
            page.cell(80, 5, country, new_x="LMARGIN", new_y="NEXT")
        page.output()

    return _timed(write)


def with_weasyprint(ground: Ground) -> float:
    """Write the same list with WeasyPrint, as a table."""
    from weasyprint import HTML

    rows = _document(min(ground.size, _SLOWEST)).rows
    cells = "".join(f"<tr><td>{html.escape(name)}<td>{html.escape(country)}" for name, country in rows)
    return _timed(lambda: HTML(string=f"<table style='font: 9pt Noto Sans'>{cells}</table>").write_pdf())


def with_typst(ground: Ground) -> float:
    """Write the same list with Typst, as a grid."""
    import typst

    rows = _document(min(ground.size, _RIVALS)).rows
    quoted = ", ".join(f'"{text.translate(_QUOTED)}"' for row in rows for text in row)
    source = ground.folder / "list.typ"
    source.write_text(f'#set text(font: "Noto Sans", size: 9pt)\n#grid(columns: 2, {quoted})\n', "utf-8")
    fonts = [str(resource("fonts", path.partition("/")[0])) for path in _FONTS]
    return _timed(lambda: typst.compile(str(source), font_paths=fonts))


_QUOTED = str.maketrans({'"': '\\"', "\\": "\\\\"})


def _timed(write: Callable[[], object]) -> float:
    began = time.perf_counter()
    write()
    return time.perf_counter() - began


WORKS = (
    Work("list of names, PDF", list_names, canvas, "bare reportlab canvas", 1.3, smallest=100_000),
    Work("list of names, only set", set_names, canvas, "bare reportlab canvas", smallest=100_000),
    Work("list of names, PDF", list_few, with_fpdf2, "fpdf2, up to 10,000 names", 1.0, largest=10_000),
    Work("list of names, PDF", list_few, with_typst, "Typst, up to 10,000 names", 1.0, largest=10_000),
    Work("list of names, PDF", list_fewest, with_weasyprint, "WeasyPrint, 2,000 names", 1.0, largest=10_000),
)
