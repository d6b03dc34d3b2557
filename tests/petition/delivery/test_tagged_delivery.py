"""Whoever has a delivery read aloud is told its pages in order: headings, lists, and which country is whose."""

import zlib
from io import BytesIO

import pytest

from desktop.core.errors import DeliveryError
from desktop.petition.delivery import writer
from desktop.petition.delivery.document_check import check_pdf
from desktop.petition.delivery.document_content import Before, Parts
from desktop.petition.delivery.phrases import phrases_for
from desktop.petition.delivery.writer import prove_document, typeset
from desktop.printing import finishing_document
from desktop.printing.structure import CELL, ROW_HEADER, Boundary, Element, Opened
from tests.support.tagged import pikepdf, read_tagged

PEOPLE = [("Ng", "Canada"), ("Анна Кузнецова", "Ukraine"), ("محمد علي", "Egypt"), ("Zoë שרה", ""), ("王小明", "China")]


def test_each_person_is_a_row_whose_header_is_the_name_in_its_own_script(document):
    told = read_tagged(prove_document(document(PEOPLE)))
    assert (told.language, told.title, told.loose) == ("en", "Stop the ban", ())
    *_, names, certificate = told.document.all("Table")
    (head,) = names.all("THead")
    assert [(each.content, each.scope) for each in head.all("TH")] == [
        ("No.", "Column"), ("Name", "Column"), ("Country", "Column"),
    ]  # fmt: skip
    rows = [row for body in names.all("TBody") for row in body.all("TR")]
    assert [[cell.tag for cell in row.held] for row in rows] == [["TD", "TH", "TD"]] * len(PEOPLE)
    headers = {row.held[1].content[:2]: (row.held[1].scope, row.held[1].language) for row in rows}
    assert headers == {
        "Ng": ("Row", ""), "Zo": ("Row", ""),
        "Ан": ("Row", "und-Cyrl"), "يل": ("Row", "und-Arab"), "王小": ("Row", "und-Hani"),
    }  # fmt: skip
    assert [row.held[2].content for row in rows if row.held[1].content == "Ng"] == ["Canada"]
    assert [row.held[2].content for row in rows if row.held[1].content.startswith("Zo")] == [""]
    assert [(row.held[0].scope, row.held[1].content) for row in certificate.all("TR")][-1] == ("Row", "5")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_letter_lists_covers_and_certificate_are_told_whole_and_in_order(document, language):
    people = [(f"Person {number:03}", "Canada") for number in range(230)] + [("محمد", "Egypt")]
    made = document(people, language=language, parts=Parts("country", 1), before=Before(30, 2), count_only=2)
    told = read_tagged(typeset(made))
    assert told.loose == ()
    assert [each.content for each in told.document.all("LBody")] == list(made.asks)
    sheets = [table for table in told.document.all("Table") if list(table.all("THead"))]
    assert [[len(list(body.all("TR"))) for body in table.all("TBody")] for table in sheets] == [[106], [106], [18], [1]]
    numbers = [row.held[0].content.strip() for table in sheets for body in table.all("TBody") for row in body.all("TR")]
    assert numbers == [str(number) for number in range(1, 232)]
    headings = [each.tag for each in told.document.held if each.tag.startswith("H")]
    assert headings[0] == "H1"
    assert set(headings) == {"H1", "H2"}
    assert {each.shows for each in told.document.all("Figure")} == {phrases_for(language).digest}


def test_a_validator_of_the_archival_standard_finds_nothing(document, monkeypatch):
    """It judges PDF/A-2b, and only a file that claims it. Ours claim nothing."""
    pdfa = pytest.importorskip("pikepdf.pdfa")
    claim = b'<pdfaid:part xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">2</pdfaid:part>'
    claim += b'<pdfaid:conformance xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">B</pdfaid:conformance>'
    plain = finishing_document.xmp
    monkeypatch.setattr(
        finishing_document, "xmp", lambda facts: plain(facts).replace(b"<dc:format>", claim + b"<dc:format>")
    )
    report = pdfa.validate_written(BytesIO(typeset(document(PEOPLE))), "2b")
    assert report.passed, report.findings


def _of_steps(change):
    """The same pages with another structure."""

    def sabotage(monkeypatch, made):
        plain = writer.finish

        def finish(canvas, file, structure, *more):
            change(structure.steps)
            return plain(canvas, file, structure, *more)

        monkeypatch.setattr(writer, "finish", finish)
        return typeset(made)

    return sabotage


def _of_objects(change):
    """The same pages and steps with other objects behind them."""

    def sabotage(monkeypatch, made):
        plain = finishing_document.structure_objects

        def objects(*given):
            found = dict(plain(*given))
            change(found, given[3])
            return iter(found.items())

        monkeypatch.setattr(finishing_document, "structure_objects", objects)
        return typeset(made)

    return sabotage


def _of_bytes(old, new):
    """The same file with other bytes, as many."""

    def sabotage(_monkeypatch, made):
        pdf = typeset(made)
        assert pdf.count(old) == 1
        assert len(old) == len(new)
        return pdf.replace(old, new)

    return sabotage


def _replaced(old, new):
    return _of_steps(lambda steps: steps.__setitem__(steps.index(old), new))


def _row(steps):
    return next(at for at, step in enumerate(steps) if step == Opened(Element("TBody"))) + 1


def _last(objects, text):
    return next(number for number, body in reversed(objects.items()) if text in body)


def _edit(text, change):
    """Change the last of the objects that has `text`."""

    def edit(objects, _numbers):
        number = _last(objects, text)
        objects[number] = change(objects[number])

    return _of_objects(edit)


def _repacked(change):
    """The table of objects packed again, with something else in it."""

    def sabotage(_monkeypatch, made):
        pdf = typeset(made)
        head, _, tail = pdf.rpartition(b"stream\n")
        head, _, table = pdf[: len(head)].rpartition(b"stream\n")
        packed = zlib.compress(change(zlib.decompress(table.partition(b"\nendstream")[0])))
        length = b"/Length %d >>\n" % len(packed)
        begun = head[: head.rindex(b"/Length")] + length + b"stream\n" + packed + b"\nend"
        return begun + b"stream\n" + tail

    return sabotage


SABOTAGE = {
    "a name that is no header": _replaced(ROW_HEADER, CELL),
    "a header of columns over a row": _replaced(ROW_HEADER, Element("TH", "/O/Table/Scope/Column")),
    "a heading that is a paragraph": _replaced(Element("H1"), Element("P")),
    "a name in another language": _replaced(ROW_HEADER, ROW_HEADER._replace(language="und-Cyrl")),
    "a name said in other words": _replaced(ROW_HEADER, ROW_HEADER._replace(shows="ng@example.org")),
    "two rows in one": _of_steps(lambda steps: [steps.pop(_row(steps) + 4), steps.pop(_row(steps) + 4)]),
    "a row that ends too late": _of_steps(lambda steps: steps.insert(_row(steps) + 5, steps.pop(_row(steps) + 4))),
    "one element more": _of_steps(lambda steps: [steps.append(Opened(Element("P"))), steps.append(Boundary.END)]),
    "a piece that another element has": _edit("/S/TD", lambda body: body.replace("/K ", "/K 1")),
    "a piece on another page": _edit("/Pg ", lambda body: body.replace("/Pg ", "/Pg 1")),
    "words beside an element": _edit("/S/H1", lambda body: body.replace(">>", "/ActualText(ng@example.org)>>")),
    "a title beside an element": _edit("/S/H1", lambda body: body.replace(">>", "/T(ng@example.org)>>")),
    "another parent": _edit("/S/TD", lambda body: body.replace("/P ", "/P 1")),
    "no way back": _edit("/Nums", lambda body: body.replace("0[", "0[9 0 R ", 1)),
    "an object that nothing leads to": _of_objects(lambda found, numbers: found.update({next(numbers): "(ng@ex.org)"})),
    "a root that says more": _edit("/StructTreeRoot", lambda body: body.replace("/K ", "/RoleMap<</P/Span>>/K ")),
    "no mark that it is told": _of_bytes(b"/MarkInfo<</Marked true>>", b"/MarkInfo<</Marked null>>"),
    "another language": _of_bytes(b"/Lang(en)", b"/Lang(ru)"),
    "another title for archives": _of_bytes(b"Stop the ban</rdf:li>", b"Stop the man</rdf:li>"),
    "a page that leads to another": _of_bytes(b"/StructParents 1>>", b"/StructParents 2>>"),
    "another table of objects": _repacked(lambda table: table[:8] + b"\0\0\0\1" + table[12:]),
    "bytes behind the table": _repacked(lambda table: table + b"ng@exam"),
    "something between two objects": lambda _, made: typeset(made).replace(b"endobj\n2 0 obj", b"endobj\n%ng\n2 0 obj"),
}  # fmt: skip


@pytest.mark.parametrize("sabotage", SABOTAGE.values(), ids=SABOTAGE)
def test_a_structure_that_is_not_that_of_the_pages_is_refused(document, monkeypatch, sabotage):
    made = document(PEOPLE[:2], paragraphs=())
    with monkeypatch.context() as changed, pytest.raises(DeliveryError, match="not what was promised"):
        check_pdf(sabotage(changed, made), made)
    check_pdf(typeset(made), made)


def test_pikepdf_reads_the_file_without_mending_it(document):
    with pikepdf.Pdf.open(BytesIO(typeset(document(PEOPLE)))) as opened:
        assert opened.check_pdf_syntax() == []
