"""A finished document that holds anything but what was promised is refused, whoever changed it."""

import re
import zlib
from concurrent.futures.process import BrokenProcessPool
from io import BytesIO
from multiprocessing import active_children

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject
from pypdfium2 import PdfDocument
from reportlab.pdfgen.canvas import Canvas

from desktop.core.errors import Cancelled, DeliveryError
from desktop.petition.delivery import page_plan, page_reading_pool, writer
from desktop.petition.delivery.document_check import check_pdf
from desktop.petition.delivery.letter_and_certificate import certificate, letter
from desktop.petition.delivery.pdf_readback import read_page
from desktop.petition.delivery.writer import prove_document, typeset
from desktop.printing.colour_profile import srgb_profile
from desktop.printing.typeface_runs import missing_characters, printable

LATIN = (("Ng", "Canada"), ("Zoë Adams", "France"))


def _draw(document, monkeypatch, draw):
    """Typeset with something more drawn on the sheet of the list, as a mistake in the writer would."""

    def draw_more(blocks, *rest, **opens):
        drawn(blocks, *rest, **opens)
        with blocks.pen.passed_over():
            draw(blocks.pen)

    drawn = writer.draw_sheet
    monkeypatch.setattr(writer, "draw_sheet", draw_more)
    return typeset(document)


def test_a_document_of_every_script_passes_on_either_paper(document):
    for paper in ("a4", "letter"):
        delivered = document(paper=paper, count_only=2)
        check_pdf(typeset(delivered), delivered)


@pytest.mark.parametrize("line", ["ng@example.org", "K1N 1H9", "2025-07-01", "1"])
def test_one_more_line_in_the_list_is_refused(document, monkeypatch, line):
    delivered = document(LATIN)
    pdf = _draw(delivered, monkeypatch, lambda pen: pen.write(80, 100, line, writer.FOOT))
    with pytest.raises(DeliveryError):
        check_pdf(pdf, delivered)


@pytest.mark.parametrize(
    "others",
    [
        [*LATIN, ("One More", "France")],
        LATIN[:1],
        [("Ng", "France"), ("Zoë Adams", "France")],
        [("Ng", "Canada"), ("Zoé Adams", "France")],
    ],
)
def test_a_list_of_other_people_is_refused(document, others):
    with pytest.raises(DeliveryError):
        check_pdf(typeset(document(others)), document(LATIN))


@pytest.mark.parametrize("columns", [("name", "country"), ("name",)])
@pytest.mark.parametrize("names", [("محمد علي", "إبراهيم زينب", "شرة ضيف"), ("(Mo)", "(Mo) כהן", "علي (Mo)")])
def test_the_first_nine_rows_are_told_apart_whichever_way_their_names_go(document, columns, names):
    """The number of each is one figure alone, which pdfium took for no beginning of a line."""
    rows = [(name, "Egypt")[: len(columns)] for name in names * 40]  # enough for two columns of people
    delivered = document(rows, columns=columns)
    check_pdf(typeset(delivered), delivered)


def test_a_right_to_left_name_with_its_letters_in_another_order_is_refused(document, monkeypatch):
    delivered = document([("محمد", "Egypt")])
    # Its fingerprint alone would give it away: give it the right one.
    with monkeypatch.context() as changed:
        changed.setattr(page_plan, "certificate", lambda _: certificate(delivered))
        pdf = typeset(document([("حمدم", "Egypt")]))
    with pytest.raises(DeliveryError, match="reads otherwise"):
        check_pdf(pdf, delivered)


@pytest.mark.parametrize(
    ("rows", "closing", "refusal"),
    [(LATIN[:1], certificate, "the list ends"), (LATIN, lambda _: (), "certificate ends")],
)
def test_a_document_that_ends_too_soon_is_refused(document, monkeypatch, rows, closing, refusal):
    delivered = document(LATIN)
    # Letter and certificate count the rows, and would give away what is gone: give them the right ones.
    with monkeypatch.context() as changed:
        changed.setattr(page_plan, "letter", lambda _: letter(delivered))
        changed.setattr(page_plan, "certificate", lambda _: closing(delivered))
        pdf = typeset(document(rows))
    with pytest.raises(DeliveryError, match=refusal):
        check_pdf(pdf, delivered)


def test_something_told_to_readers_that_is_nowhere_written_is_refused(document, monkeypatch):
    def tell(pen):
        pen._code.begin_told("ng@example.org")
        pen.rule(80, 81, 100)
        pen._code.end_told()

    delivered = document(LATIN)
    with pytest.raises(DeliveryError, match="not written"):
        check_pdf(_draw(delivered, monkeypatch, tell), delivered)


def test_names_of_more_letters_than_a_font_of_a_document_has_codes_are_all_printed(document):
    letters = [chr(code) for code in (*range(0xC0, 0x250), *range(0x391, 0x500)) if not missing_characters(chr(code))]
    names = ["".join(letters[at : at + 7]) for at in range(0, len(letters), 7)]
    delivered = document([(printable(f"({name}) \\{name[::-1]}"), "Canada") for name in names])
    assert len(set("".join(names))) > 512
    check_pdf(typeset(delivered), delivered)


def test_another_total_of_people_not_named_is_refused(document):
    with pytest.raises(DeliveryError):
        check_pdf(typeset(document(LATIN, count_only=3)), document(LATIN, count_only=4))


def _script():
    return DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("x()")})


def _changed(pdf, change):
    changed = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    change(changed)
    changed.write(out := BytesIO())
    return out.getvalue()


@pytest.mark.parametrize(
    "change",
    [
        lambda pdf: pdf.add_attachment("people.csv", b"ng@example.org"),
        lambda pdf: pdf.root_object.update({NameObject("/OpenAction"): _script()}),
        lambda pdf: pdf.add_metadata({"/Device": "tablet 4"}),
        lambda pdf: pdf.add_outline_item(title="Ng", page_number=0),
        lambda pdf: pdf.add_blank_page(),
    ],
    ids=["attachment", "script", "metadata", "bookmark", "page"],
)
def test_anything_hidden_in_the_file_is_refused(document, change):
    delivered = document(LATIN)
    with pytest.raises(DeliveryError):
        check_pdf(_changed(typeset(delivered), change), delivered)


@pytest.mark.parametrize(
    ("said", "instead"),
    [(rb"/Author<FEFF0041", b"/Author<FEFF0058"), (rb"D:20000101000000", b"D:20260823180509")],
    ids=["sender", "date"],
)
def test_other_metadata_of_the_same_length_are_refused(document, said, instead):
    delivered, pdf = document(LATIN), typeset(document(LATIN))
    changed = re.sub(said, instead, pdf)
    assert changed != pdf
    assert len(changed) == len(pdf)
    check_pdf(pdf, delivered)
    with pytest.raises(DeliveryError, match="metadata"):
        check_pdf(changed, delivered)


def test_a_picture_on_a_page_is_refused(document, monkeypatch):
    delivered = document(LATIN)
    plain_show = Canvas.showPage

    def show(canvas):
        canvas.drawInlineImage(_dot(), 10, 10, 5, 5)
        plain_show(canvas)

    monkeypatch.setattr(Canvas, "showPage", show)
    with pytest.raises(DeliveryError, match="other than text"):
        check_pdf(typeset(delivered), delivered)


def _dot():
    image = pytest.importorskip("PIL.Image")
    return image.new("RGB", (2, 2))


@pytest.mark.parametrize("more", [b"ng@example.org", b"\n%%EOF\n"])
def test_bytes_after_the_end_are_refused(document, more):
    delivered = document(LATIN)
    with pytest.raises(DeliveryError):
        check_pdf(typeset(delivered) + more, delivered)


@pytest.mark.parametrize("by", [-1, 1])
def test_a_stream_that_is_not_as_long_as_it_says_is_refused(document, by):
    """What lies behind it would be looked at by nobody, and a lenient reader shows it."""
    delivered, pdf = document(LATIN), typeset(document(LATIN))
    ends = [found.end() for found in re.finditer(rb"/Length \d+(?=\s[^<>]*>>\s*stream)", pdf)]
    for end in (ends[0], ends[-1]):
        said = re.search(rb"\d+\Z", pdf[:end])
        other = b"%0*d" % (len(said[0]), int(said[0]) + 10 * by)
        with pytest.raises(DeliveryError, match="as long as it says"):
            check_pdf(pdf[: said.start()] + other + pdf[end:], delivered)


# What is packed in a document, told by how it begins or what is in it.
PACKED = {
    "page": lambda data: b"\nBT\n" in data,
    "typeface": lambda data: data.startswith(b"\0\1\0\0"),
    "letters": lambda data: b"begincmap" in data,
    "colours": lambda data: data == srgb_profile(),
    "structure": lambda data: b"/P " in data and b"/K" in data,
    "table": lambda data: data.startswith(bytes(5) + b"\xff\xff"),
}


@pytest.mark.parametrize("kind", PACKED)
def test_what_is_hidden_behind_the_end_of_a_packed_stream_is_refused(document, monkeypatch, kind):
    """No reader shows it, and whoever takes the file apart has it."""
    plain, hidden = zlib.compress, []

    def compress(data, *how, **named):
        more = b"ng@example.org" if PACKED[kind](bytes(data)) else b""
        hidden.extend([more] if more else [])
        return plain(data, *how, **named) + more

    delivered = document(LATIN)
    with monkeypatch.context() as changed:
        changed.setattr(zlib, "compress", compress)
        pdf = typeset(delivered)
    assert hidden
    with pytest.raises(DeliveryError, match="as long as it says"):
        check_pdf(pdf, delivered)


def test_something_that_is_no_document_is_refused(document):
    with pytest.raises(DeliveryError):
        check_pdf(b"%PDF-1.4\n%%EOF\n", document(LATIN))


def test_a_document_that_fails_its_check_is_given_to_nobody(document, monkeypatch):
    wrong = typeset(document([*LATIN, ("One More", "France")]))
    monkeypatch.setattr(writer, "typeset", lambda *_, **_told: wrong)
    with pytest.raises(DeliveryError):
        prove_document(document(LATIN))


def test_a_delivered_file_still_passes_when_read_again(document, tmp_path):
    delivered = document(count_only=1)
    (tmp_path / "list.pdf").write_bytes(prove_document(delivered))
    check_pdf((tmp_path / "list.pdf").read_bytes(), delivered)


WORDS = st.text("aéŁß-’.( )ЖяΩאבםשמחمدعليکक्षमिদুத்ਗੁกาำ王김ᐃሰა𠮷12", min_size=1, max_size=60)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, min_size=1, max_size=12))
def test_whatever_the_names_are_the_document_reads_back_as_them(document, names):
    rows = [(name, "Canada") for name in map(printable, names) if name and not missing_characters(name)]
    delivered = document(rows)
    check_pdf(typeset(delivered), delivered)


def _verdict(pdf, delivered) -> str:
    try:
        check_pdf(pdf, delivered)
    except DeliveryError as error:
        return str(error)
    return ""


@pytest.mark.slow
def test_all_cores_say_of_a_document_what_one_does(document, monkeypatch):
    rows = [(f"Ng {each}", "Canada") for each in range(400)]
    delivered, other = document(rows), document([*rows[:-1], ("Ng", "Canada")])
    pdf = typeset(delivered)
    by_one = [_verdict(pdf, each) for each in (delivered, other)]
    monkeypatch.setattr(page_reading_pool, "FEW", 1)
    monkeypatch.setattr(page_reading_pool, "_RANGE", 2)
    monkeypatch.setattr(page_reading_pool, "usable_cores", lambda: 2)
    assert [_verdict(pdf, each) for each in (delivered, other)] == by_one
    assert by_one[0] == ""
    assert by_one[1]
    assert not active_children()


@pytest.mark.slow
def test_whoever_stops_it_ends_the_processes_that_read(document, monkeypatch):
    def stop(_progress):
        raise Cancelled

    delivered = document([(f"Ng {each}", "Canada") for each in range(400)])
    monkeypatch.setattr(page_reading_pool, "FEW", 1)
    monkeypatch.setattr(page_reading_pool, "usable_cores", lambda: 2)
    with pytest.raises(Cancelled):
        check_pdf(typeset(delivered), delivered, report=stop)
    assert not active_children()


def test_what_a_process_that_was_ended_did_not_read_is_read_here(document, monkeypatch):
    def ended(_pdf, count, _cores):
        assert count > 1
        yield read_page(opened[0])
        raise BrokenProcessPool

    delivered = document(LATIN)
    pdf = typeset(delivered)
    monkeypatch.setattr(page_reading_pool, "FEW", 1)
    monkeypatch.setattr(page_reading_pool, "usable_cores", lambda: 2)
    monkeypatch.setattr(page_reading_pool, "_on_all_cores", ended)
    with PdfDocument(pdf) as opened:
        check_pdf(pdf, delivered)
