"""A table dropped on the page that brings in: seen before anything changes, its questions answered, taken, undone."""

import csv
from dataclasses import replace

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt

from desktop.core.progress import Progress, Report
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.figures.status import petition_status
from desktop.office.intake import table_intake
from tests.support.console_tables import HEADING, choose, drop, export, figures, look, reach, table
from tests.support.petitions import contents

ROWS = (
    "Aroha,Tūhoe,New Zealand,aroha@example.org,3/8/2026,Yes please!,ok",
    "Bo,Lee,Lummerland,bo@example.org,4/8/2026,no,",
    "Cy,Young,France,n/a,5/8/2026,yes,",
    "Total,,,,,,3",
    "Test,Test,Canada,,5/8/2026,,",
)


@pytest.fixture
def bringing(at_work):
    at_work.hand.tap("page_bring_in")
    at_work.wait("bring_in", "choosing")
    return at_work


def held(office):
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        return contents(petition)


def people_in(office) -> int:
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        return petition_status(petition).people


def outcome(office) -> str:
    return " ".join(str(each["text"]) for each in table(office).outcome)


def test_a_table_is_dropped_looked_at_answered_and_brought_in(bringing):
    before = held(bringing)
    drop(bringing, export(bringing, *ROWS))
    look(bringing)
    assert held(bringing) == before, "a look changes nothing"
    adding, rest = [*figures(bringing).items()][:3], [*figures(bringing).items()][3:]
    assert adding == [("new", "3"), ("here already", "0"), ("cannot be taken", "2")], "what adds up to the five rows"
    assert rest == [("of these rows looks like no person", "1")], "one of the new: nobody adds it"
    assert bringing.hand.read("printed_0") == "Aroha Tūhoe, New Zealand"
    asked = [str(each["text"]) for each in table(bringing).preview.questions.lines]
    assert [each.split()[0] for each in asked] == ["Does", "In", "Which", "Which"]
    choose(bringing, "answer_0", "Yes, to “Amnesty International Canada may e-mail me news of this campaign and …”")
    choose(bringing, "answer_1", "The day: 3/8 is in August")
    bringing.hand.fill("country_2", "Deutschl")
    assert bringing.hand.read("country_note_2") == "No country is known by this name."
    bringing.hand.type("and")
    assert bringing.hand.read("country_note_2") == "Germany"
    choose(bringing, "answer_3", "Version 1: “Stop criminalization of LGBTQQIA+ people”")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    left = [str(each["text"]) for each in table(bringing).preview.questions.lines]
    assert left[0].startswith("What does “Yes please!” mean"), "what an answer opens is asked next"
    choose(bringing, "answer_0", "Yes, they want that")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    assert figures(bringing)["new"] == "4"
    bringing.hand.tap("bring_in")
    reach(bringing, "brought")
    assert people_in(bringing) == 40
    assert "Not delivered before" not in outcome(bringing)


def test_what_was_brought_in_is_undone_in_the_list_and_refused_rows_lie_in_a_table_to_mend(bringing):
    drop(bringing, export(bringing, *ROWS))
    look(bringing)
    bringing.hand.tap("bring_in")
    reach(bringing, "brought")
    assert "3 new signatures. 2 rows could not be taken." in outcome(bringing)
    mend = bringing.practice / "rows to mend" / "export-refused.csv"
    _, (bo, *_), (total, *_, why) = csv.reader(mend.read_text("utf-8-sig").splitlines())
    assert (bo, total, why) == ("Bo", "Total", "there is nothing but a name: it may be a sum or a note below the table")
    bringing.hand.tap("mending_show")
    assert bringing.viewed == [mend.parent]
    newest = bringing.model.pages.bringIn.last
    bringing.hand.wait_until(lambda: newest.lines[0]["text"] == "website", "the table in the list")
    bringing.hand.tap(f"change_{newest.lines[0]['number']}")
    bringing.hand.wait_until(lambda: newest.lines[0]["undone"] is True, "the table to be undone")
    assert people_in(bringing) == 36


def test_the_same_table_again_asks_nothing_and_adds_nobody(bringing):
    file = export(bringing, "Ada,Byron,CA,,,,", "Eva,Noir,FR,,,,")
    for again in (False, True):
        drop(bringing, file)
        if again:
            bringing.hand.wait_until(
                lambda: bringing.hand.read("source_input") == "website", "the one source that is known to stand there"
            )
            bringing.hand.tap("source_0")
            reach(bringing, "looked")
            assert figures(bringing) == {"new": "0", "here already": "2"}
        else:
            look(bringing)
        bringing.hand.tap("bring_in")
        reach(bringing, "brought")
        assert outcome(bringing).endswith("which words they signed: 2 people of “website”.")
        bringing.hand.tap("again")
        bringing.wait("bring_in", "choosing")
    assert people_in(bringing) == 38


@pytest.mark.parametrize("chosen_at", ["after a look", "where it could not be read"])
def test_how_a_table_is_read_is_chosen_with_the_keys_where_finding_out_went_wrong(bringing, chosen_at):
    unreadable = chosen_at != "after a look"
    above = "Ada Byron;CA;ada@example.org" if unreadable else "Our petition, all names;;"
    drop(bringing, export(bringing, "x;;", "Name;Country;Email", "Aroha Tūhoe;FR;", heading=above))
    look(bringing, stage="naming" if unreadable else "looked")
    choose(bringing, "reading_0", "CiviCRM")
    choose(bringing, "reading_1", "Semicolon")
    choose(bringing, "reading_2", "Row 3")
    choose(bringing, "reading_3", "windows-1252")
    bringing.hand.tap("look")
    reach(bringing, "naming" if unreadable else "looked")
    assert "encoding that was chosen" in bringing.hand.read("bring_in_trouble")
    choose(bringing, "reading_3", "utf-8")
    choose(bringing, "reading_0", "As Tabling finds it")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    assert bringing.hand.read("printed_0") == "Aroha Tūhoe, France"
    assert figures(bringing)["new"] == "1"
    taken_for = bringing.hand.wait_for("column_0").property("currentIndex")
    bringing.hand.tap("language_fr")
    bringing.rest()
    assert bringing.hand.wait_for("column_0").property("currentIndex") == taken_for > 0
    assert bringing.hand.wait_for("reading_1").property("displayText") == "Point-virgule"


def test_a_column_nobody_recognises_is_named_by_the_menu_and_its_old_place_is_given_up(bringing):
    drop(bringing, export(bringing, "Ada Byron,CA,FR", heading="Wer?,Land,Country of birth"))
    look(bringing)
    assert bringing.hand.find("bring_in") is None, "without a name there is nobody to bring in"
    assert "No column holds this, and the campaign delivers it: name." in bringing.hand.read("table_line_0")
    choose(bringing, "column_0", "name")
    choose(bringing, "column_2", "country")
    assert bringing.hand.wait_for("column_1").property("displayText") == "not used", "a field is read from one column"
    bringing.hand.tap("look")
    reach(bringing, "looked")
    assert bringing.hand.read("printed_0") == "Ada Byron, France"
    bringing.hand.tap("bring_in")
    reach(bringing, "brought")
    bringing.hand.tap("again")
    drop(bringing, export(bringing, "Bo Lee,CA,FR", heading="Wer?,Land,Country of birth"))
    bringing.hand.tap("source_0")
    reach(bringing, "looked")
    assert bringing.hand.read("printed_0") == "Bo Lee, France", "what was said once holds for the next table"
    choose(bringing, "column_1", "country")
    bringing.hand.tap("look")
    bringing.hand.wait_until(lambda: bringing.model.pages.bringIn.trouble != "", "why not")
    assert "by other columns" in bringing.hand.read("bring_in_trouble_sentence")


def test_letters_written_in_another_way_are_read_after_a_question(bringing):
    drop(bringing, export(bringing, "Zoë,Ærø,CA,,,,", encoding="windows-1252"))
    look(bringing, stage="misread")
    assert "(windows-1252)" in bringing.hand.read("table_told")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    assert bringing.hand.read("printed_0") == "Zoë Ærø, Canada"


def test_another_sheet_of_a_workbook_is_chosen(bringing):
    book, file = Workbook(), bringing.data / "export.xlsx"
    book.active.append(["Name", "Country"])
    book.active.append(["Ada Byron", "CA"])
    other = book.create_sheet("Second")
    other.append(["Name", "Country"])
    other.append(["Eva Noir", "FR"])
    book.save(file)
    drop(bringing, file)
    look(bringing)
    assert bringing.hand.read("printed_0") == "Ada Byron, Canada"
    bringing.hand.tap("sheet_0")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    assert bringing.hand.read("printed_0") == "Eva Noir, France"


def test_beside_batches_a_table_is_offered_and_what_is_no_table_says_so(bringing):
    file = export(bringing, ROWS[0])
    file.rename(bringing.stick / "export.csv")
    (bringing.stick / "notes.xlsx").write_bytes(b"PK\3\4 no workbook")
    drop(bringing, bringing.stick)
    assert bringing.hand.read("found") == "Found: 1 file of signatures, 2 tables."
    tables = table(bringing).files
    bringing.hand.tap(f"table_{tables.index('notes.xlsx')}")
    bringing.hand.fill("source", "website")
    bringing.hand.tap("look")
    assert "Save it again as XLSX or CSV" in bringing.hand.read("bring_in_trouble_sentence")
    bringing.hand.tap("again")
    drop(bringing, bringing.stick)
    bringing.hand.tap(f"table_{tables.index('export.csv')}")
    look(bringing)
    assert figures(bringing)["new"] == "1"


def test_keys_alone_lead_through_it_and_what_is_new_has_them(bringing):
    drop(bringing, export(bringing, *ROWS))
    bringing.hand.wait_until(lambda: bringing.hand.focused() == "source_input", "the source to have the keys")
    bringing.hand.type("website")
    bringing.hand.press(Qt.Key.Key_Return)
    reach(bringing, "looked")
    bringing.hand.wait_until(lambda: bringing.hand.focused() == "answer_0", "the first question to have the keys")
    bringing.hand.press(Qt.Key.Key_Space)
    bringing.hand.press(Qt.Key.Key_Down)
    bringing.hand.press(Qt.Key.Key_Down)
    bringing.hand.press(Qt.Key.Key_Return)
    assert bringing.hand.focused() == "answer_0", "an answer takes nobody away from where they are"
    seen = []
    while bringing.hand.focused() != "look" and len(seen) < 40:
        bringing.hand.press(Qt.Key.Key_Tab, "\t")
        seen.append(bringing.hand.focused())
    assert {f"column_{number}" for number in range(7)} <= set(seen)
    bringing.hand.press(Qt.Key.Key_Return)
    reach(bringing, "looked")
    bringing.model.interface.choose_language("fr")
    assert bringing.hand.wait_for("column_6").property("displayText") == "pas utilisée"


def test_the_strip_at_the_foot_says_how_far_it_is_and_stops_it_with_nothing_changed(bringing, monkeypatch):
    def take_long(_petition: object, _table: object, *, by: str, rows_known: int, report: Report) -> None:
        while True:
            report(Progress("rows", len(by), rows_known, 2))

    drop(bringing, export(bringing, *ROWS))
    look(bringing)
    before = held(bringing)
    with monkeypatch.context() as patched:
        patched.setattr(table_intake, "import_table", take_long)
        bringing.hand.tap("bring_in")
        bringing.hand.wait_until(lambda: "3 of 5 rows" in bringing.hand.read("job_text"), "how far it is")
        bringing.hand.tap("job_stop")
        reach(bringing, "looked")
    assert "This was stopped" in bringing.hand.read("bring_in_trouble_sentence")
    assert held(bringing) == before
    bringing.hand.tap("bring_in")
    reach(bringing, "brought")
    assert people_in(bringing) == 39


def test_a_lock_forgets_who_stands_in_the_table(bringing):
    drop(bringing, export(bringing, *ROWS))
    look(bringing)
    bringing.model.lock()
    shown = table(bringing)
    assert (shown.stage, shown.preview.printed, shown.preview.questions.lines, shown.files) == ("none", [], [], [])
    assert (shown.preview.columns.lines, shown._path) == ([], None)


@pytest.mark.parametrize("rows", ["", HEADING])
def test_an_empty_table_is_said_to_be_empty(bringing, rows):
    drop(bringing, export(bringing, heading=rows))
    look(bringing)
    assert any(said in bringing.hand.read("table_line_0") for said in ("is empty", "No row stands below"))


def test_whose_words_a_source_signed_can_be_said_again_where_it_was_answered_wrongly(bringing):
    first, second = (f"Version {each}: “Stop criminalization of LGBTQQIA+ people”" for each in (1, 2))
    file, preview = export(bringing, "Ada Byron,CA", heading="Name,Country"), table(bringing).preview
    drop(bringing, file)
    look(bringing)
    assert preview.questions.open
    choose(bringing, "answer_0", first)
    bringing.hand.tap("bring_in")
    reach(bringing, "brought")
    bringing.hand.tap("again")
    bringing.wait("bring_in", "choosing")
    drop(bringing, file)
    bringing.hand.tap("source_0")
    reach(bringing, "looked")
    assert bringing.hand.wait_for("answer_0").property("displayText") == first, "what stands is chosen"
    assert (preview.questions.open, preview.version) == (False, 0), "nothing is asked, nor said anew"
    (kept,) = preview.looked.versions
    preview.show(replace(preview.looked, versions=(kept, replace(kept, version=2))))
    choose(bringing, "answer_0", second)
    assert preview.version == 2
    assert bringing.hand.read("country_note_0").startswith("From now on this holds for everybody of “website”")
    choose(bringing, "answer_0", first)
    assert (preview.version, bringing.hand.find("country_note_0")) == (0, None)
