"""Pages for inside use are told to readers too: headings without a gap, points, rows; not what each page repeats."""

from desktop.printing.blocks import PrintedBlock
from desktop.printing.plain_pages import set_plain_pages
from desktop.printing.scripts_of_names import other_script
from tests.support.tagged import read_tagged

GROUPS = (
    (PrintedBlock("heading", "Before the event"), PrintedBlock("body", "Read this. " * 40)),
    (PrintedBlock("part", "To take along"), *(PrintedBlock("point", f"Thing {n}", mark="•") for n in range(90))),
    (PrintedBlock("sender", "Signed"), PrintedBlock("row", "In all", figure="12"), PrintedBlock("sum", "", figure="1")),
)


def test_blocks_are_told_as_what_they_are_and_what_pages_repeat_is_not():
    told = read_tagged(set_plain_pages("For volunteers", "es_MX", GROUPS, head="Only inside", foot="Keep it"))
    assert (told.language, told.title, told.loose) == ("es-MX", "For volunteers", ())
    assert [each.tag for each in told.document.held] == ["H1", "P", "H2", "L", "P", "Table"]
    (points,) = told.document.all("L")
    assert [item.text for item in points.held] == [f"• Thing {n}" for n in range(90)], "over pages it stays one list"
    (table,) = told.document.all("Table")
    assert [[(cell.tag, cell.scope, cell.content) for cell in row.held] for row in table.held] == [
        [("TH", "Row", "In all"), ("TD", "", "12")],
        [("TH", "Row", ""), ("TD", "", "1")],
    ]
    assert "Only inside" not in told.document.text
    assert "Keep it" not in told.document.text


def test_the_same_pages_are_the_same_bytes():
    assert set_plain_pages("Same", "en", GROUPS) == set_plain_pages("Same", "en", GROUPS)


def test_a_script_is_told_where_it_is_another_and_no_language_guessed_from_it():
    told = {
        name: other_script(name, "To")
        for name in ("Ng", "Zoë O’Neill", "Анна", "Анна Ng", "佐藤さくら", "김민준", "12")
    }
    assert told == {
        "Ng": "",
        "Zoë O’Neill": "",
        "Анна": "und-Cyrl",
        "Анна Ng": "",
        "佐藤さくら": "",
        "김민준": "und-Hang",
        "12": "",
    }
    assert [other_script(name, "Кому") for name in ("Анна", "Ng")] == ["", "und-Latn"]
