"""Paper in the window: printed, counted first, typed by keys alone, read by a second person, decided and taken in."""

import pypdf
import pytest
from PySide6.QtCore import Qt

from desktop.office.desk.petition_place import open_petition
from desktop.office.figures.status import petition_status
from desktop.office.intake.merging import undo_merge
from desktop.office.paper.sheets import (
    BackSheet,
    ReadLine,
    WantedSheets,
    decide_line,
    finish_keying,
    list_sheets,
    look_at_paper,
    take_back,
    take_ready,
    type_line,
)
from desktop.office.paper.sheets import print_sheets as printed
from desktop.petition.paper.lines import typed_lines
from desktop.petition.paper.second_reading import look_at_check
from tests.support.console_stage import Office, desk_of
from tests.support.event_device import UPDATES

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def office(at_work: Office) -> Office:
    return at_work


def go(office: Office) -> None:
    office.hand.tap("page_paper")
    office.wait("paper", "shown")


def fill(office: Office, name: str, text: str) -> None:
    office.hand.fill(f"{name}_input", text)


def typed_by_keys(office: Office, *texts: str) -> None:
    """Type a line as somebody does who looks at the paper: Return goes on, also past its boxes."""
    office.hand.wait_until(lambda: office.hand.focused() == "key_name_input", "the first field of an empty line")
    for text in texts:
        office.hand.type(text)
        office.hand.press(RETURN)


def back_by_hand(office: Office, number: int, signatures: int) -> None:
    fill(office, "back_number", str(number))
    fill(office, "back_signatures", str(signatures))
    office.hand.tap("sheet_back")
    office.hand.wait_until(lambda: "is back" in office.hand.read("sheets_note"), "the sheet to be back")


def desk(office: Office):
    return open_petition(desk_of(office.practice).place)


def total(office: Office) -> int:
    with desk(office) as petition:
        return petition_status(petition).total


def typed_by_another(office: Office, *names: str) -> int:
    """Another person printed a sheet, counted it and typed it."""
    with desk(office) as petition:
        made = printed(
            petition, WantedSheets(1, "en", event_name="Pride", day="2026-08-23"), office.data / "s.pdf", by="Mia"
        )
        take_back(petition, BackSheet(made.first, len(names), "Pride", "2026-08-23"), by="Mia")
        for line, name in enumerate(names, 1):
            read = ReadLine(
                values={"name": name, "country": "CA", "email": f"p{line}@example.org"}, answers={UPDATES: "not_given"}
            )
            type_line(petition, made.first, line, read, by="Mia")
        finish_keying(petition, made.first, by="Mia")
        return made.first


def print_two(office: Office) -> None:
    """Print two sheets in French, one person a strip."""
    fill(office, "print_count", "2")
    fill(office, "print_event", "Pride")
    fill(office, "print_day", "2026-08-23")
    office.hand.tap("print_fr")
    office.hand.tap("print_strips")
    office.hand.choose("print_folder", office.data)
    office.hand.wait_until(lambda: "sheets 1 to 2" in office.hand.read("printing_note"), "the sheets")
    assert "Feuille 2" in pypdf.PdfReader(office.data / "sheets-to-sign.pdf").pages[1].extract_text()


def test_a_sheet_is_printed_counted_first_and_typed_by_keys_alone(office):
    go(office)
    assert "No sheet" in office.hand.read("sheets_none")
    assert office.hand.find("sheet_back") is None, "nothing can come back before anything is printed"
    print_two(office)
    before = total(office)
    back_by_hand(office, 1, 2)
    assert total(office) == before + 2
    office.hand.wait_until(lambda: "(2)" in office.hand.read("sheets_out"), "one sheet to be out still")
    office.hand.tap("type_1")
    office.wait("paper", "keying")
    typed_by_keys(office, "Zoé Tremblay", "franc")
    assert office.hand.read("key_meant") == "France"
    for text in ("zoe@example.org", "", ""):
        office.hand.type(text)
        office.hand.press(RETURN)
    assert "not ticked" in office.model.pages.paper.keying.form.marks["email-updates"]["text"]
    office.hand.press(SPACE)
    office.hand.press(RETURN)
    office.hand.press(RETURN)
    office.hand.wait_until(lambda: "line 2" in office.hand.read("page_title"), "the next line")
    office.hand.tap("key_illegible")
    office.hand.wait_until(lambda: "As many lines" in office.hand.read("keying_note"), "both lines")
    look_back_and_type_the_second_anew(office)
    office.hand.press(RETURN, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.wait("paper", "shown")
    with desk(office) as petition:
        assert [each.state for each in list_sheets(petition)] == ["keyed", "printed"]


def look_back_and_type_the_second_anew(office: Office) -> None:
    """Look at the line before, go on again, clear the last one, and say once more that nobody can read it."""
    for button, line in (("key_back", "line 2"), ("key_back", "line 1"), ("key_forth", "line 2")):
        office.hand.tap(button)
        office.hand.wait_until(lambda line=line: line in office.hand.read("page_title"), line)
    office.hand.tap("key_clear")
    with desk(office) as petition:
        office.hand.wait_until(lambda: len(typed_lines(petition, 1, 1)) == 1, "the line to be cleared")
    office.hand.tap("key_illegible")
    office.hand.wait_until(lambda: "As many lines" in office.hand.read("keying_note"), "both lines")


def undo_and_decide_again(office: Office, number: int) -> None:
    """Take a decision back, see both readings again, and decide for the other."""
    office.hand.tap(f"decided_{number}")
    office.wait("paper", "deciding")
    deciding = office.model.pages.paper.checking.deciding
    assert [(each["line"], str(each["detail"]).split(" · ")[0]) for each in deciding.decided] == [(2, "Bo Lee")]
    office.hand.tap("undecide_2")
    office.hand.wait_until(lambda: bool(deciding.differences), "both readings side by side")
    assert deciding.decided == []
    office.hand.tap("decide_neither")
    office.wait("paper", "keying")
    assert "line 2" in office.hand.read("page_title"), "it would be typed anew"
    office.model.pages.paper.back()
    office.wait("paper", "shown")
    office.hand.tap(f"decide_{number}")
    office.hand.wait_until(lambda: bool(deciding.differences), "both readings again")
    for each in deciding.differences:
        office.hand.tap(f"second_{each['field']}")
    office.wait("paper", "shown")


def test_a_scanned_code_opens_the_sheet_it_stands_on(office):
    number = typed_by_another(office, "Ann Lee")
    go(office)
    with desk(office) as petition:
        out = printed(petition, WantedSheets(1, "en"), office.data / "t.pdf", by="Ann").first
        campaign = look_at_paper(petition).campaign
    office.model.pages.paper.arrive()
    office.hand.wait_until(lambda: len(office.model.pages.paper.sheets.rows) == 2, "both sheets")
    fill(office, "find_sheet", f"tabling-sheet:{campaign.id}/{campaign.version}/{out}")
    office.hand.press(RETURN)
    office.hand.wait_until(lambda: office.hand.focused() == "back_signatures_input", "its count to be asked")
    assert office.hand.read("back_number_input") == str(out)
    fill(office, "find_sheet", f"tabling-sheet:another/1/{number}")
    office.hand.press(RETURN)
    office.hand.wait_until(lambda: "number that stands" in office.hand.read("paper_trouble"), "that it is not ours")
    office.hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.type(str(number))
    office.hand.press(RETURN)
    office.wait("paper", "keying")
    assert office.model.pages.paper.keying.second


def test_a_sheet_that_was_taken_out_is_typed_anew(office):
    number = typed_by_another(office, "Ann Lee")
    with desk(office) as petition:
        read = ReadLine(values={"name": "Ann Lee", "country": "CA"})
        type_line(petition, number, 1, read, by="Noor")
        (differing,) = look_at_paper(petition).checks
        decide_line(petition, number, 1, {each.field: "second" for each in differing.open}, by="Noor")
        undo_merge(petition, take_ready(petition, by="Noor").merges[0], by="Noor")
    go(office)
    office.hand.tap(f"anew_{number}")
    office.wait("paper", "keying")
    typed_by_keys(office, "Ann Li", "canada")
    with desk(office) as petition:
        assert [each.state for each in list_sheets(petition)] == ["back"]


def test_a_second_person_reads_decides_and_takes_in(office):
    number = typed_by_another(office, "Ann Lee", "Bo Lee")
    before = total(office)
    go(office)
    office.hand.wait_for(f"again_{number}")
    assert office.hand.find("sheets_take") is None, "nothing of it is read twice yet"
    office.hand.tap(f"again_{number}")
    office.wait("paper", "keying")
    assert [each for each in ("key_back", "key_forth", "key_clear") if office.hand.find(each)] == []
    for name in ("Ann Lee", "Bob Lee"):
        typed_by_keys(office, name, "Canada")
        mail = "p1@example.org" if name.startswith("Ann") else "p2@example.org"
        for text in (mail, "", "", "", ""):
            office.hand.type(text)
            office.hand.press(RETURN)
    office.wait("paper", "deciding")
    assert [(each["first"], each["second"]) for each in office.model.pages.paper.checking.deciding.differences][-1] == (
        "Bo Lee",
        "Bob Lee",
    )
    for each in office.model.pages.paper.checking.deciding.differences:
        office.hand.tap(f"first_{each['field']}")
    office.wait("paper", "shown")
    assert "ready" in str(office.model.pages.paper.sheets.rows[0]["detail"])
    undo_and_decide_again(office, number)
    office.hand.tap("sheets_take")
    office.hand.wait_until(lambda: "2 signatures came in" in office.hand.read("checking_note"), "the signatures")
    office.let_go()
    assert "2 signatures came in" in office.hand.read("checking_note"), "it stays, though nothing waits any more"
    assert total(office) == before


def test_a_sample_is_drawn_and_after_a_bad_one_every_line_is_read_again(office):
    number = typed_by_another(office, "Ann Lee", "Bo Lee", "Cy Lee")
    go(office)
    for button, lines in (("sample_draw", 1), ("sample_whole", 3)):
        office.hand.tap(button)
        with desk(office) as petition:
            office.hand.wait_until(
                lambda petition=petition, lines=lines: len(look_at_check(petition, number).again) == lines, button
            )
        office.rest()
        office.let_go()


def test_a_sheet_that_was_spoilt_counts_for_nothing(office):
    with desk(office) as petition:
        number = printed(petition, WantedSheets(1, "en"), office.data / "v.pdf", by="Ann").first
    go(office)
    fill(office, "void_number", str(number))
    fill(office, "void_why", "spoilt by rain")
    office.hand.tap("sheet_void")
    with desk(office) as petition:
        office.hand.wait_until(
            lambda: [(each.state, each.why) for each in list_sheets(petition)] == [("void", "spoilt by rain")], "it"
        )
    office.hand.wait_until(lambda: bool(office.hand.wait_for(f"sheet_{number}").property("faded")), "it to be faded")


def test_a_line_that_cannot_stand_keeps_what_was_typed_and_nobody_reads_their_own(office):
    typed_by_another(office, "Ann Lee")
    go(office)
    with desk(office) as petition:
        made = printed(petition, WantedSheets(1, "en"), office.data / "t.pdf", by="Ann")
        take_back(petition, BackSheet(made.first, 1, "Pride", "2026-08-23"), by="Ann")
    office.model.pages.paper.open(made.first, "type")
    office.wait("paper", "keying")
    office.hand.wait_until(lambda: office.hand.focused() == "key_name_input", "the first field")
    fill(office, "key_name", "Ann Lee")
    fill(office, "key_country", "Canada")
    fill(office, "key_email", "p1@")
    office.hand.tap("key_keep")
    office.hand.wait_until(lambda: "E-mail" in office.hand.read("paper_trouble"), "what is wrong")
    assert office.hand.read("key_name_input") == "Ann Lee"
    office.hand.wait_until(lambda: office.hand.focused() == "key_email_input", "the field that is wrong")
    fill(office, "key_email", "example.org")
    office.hand.tap("key_name_input")
    office.hand.wait_until(lambda: "sheet 1, line 1" in office.hand.read("key_known"), "who is here already")


def test_a_line_that_is_half_typed_outlives_a_lock(office):
    go(office)
    with desk(office) as petition:
        made = printed(petition, WantedSheets(1, "en"), office.data / "t.pdf", by="Ann")
        take_back(petition, BackSheet(made.first, 1, "Pride", "2026-08-23"), by="Ann")
    office.model.pages.paper.open(made.first, "type")
    office.wait("paper", "keying")
    fill(office, "key_name", "Zzyzx Quux")
    office.hand.press(Qt.Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.wait_for_screen("unlock_page")
    assert office.model.pages.paper.keying.form.fields == []
    office.hand.tap("unlock")
    office.wait("paper", "keying")
    office.hand.wait_until(lambda: office.hand.read("key_name_input") == "Zzyzx Quux", "the line")


def test_paper_of_elsewhere_is_only_counted_and_a_count_is_taken_out_again(office):
    go(office)
    counts, before = office.model.pages.paper.sheets.counts, total(office)
    for name, text in {"signatures": "80", "event": "Pride", "day": "2026-08-23", "why": "four sheets"}.items():
        fill(office, f"count_{name}", text)
    office.hand.tap("count_add")
    office.hand.wait_until(lambda: len(counts.rows) == 1, "the count")
    said = str(counts.rows[0]["text"])
    assert said.startswith("Pride")
    assert said.endswith("80 signatures")
    assert total(office) == before + 80
    count = f"count_{counts.rows[0]['number']}"
    assert not office.hand.wait_for(count).property("faded")
    office.hand.tap(f"count_undo_{counts.rows[0]['number']}")
    office.hand.wait_until(lambda: bool(counts.rows[0]["undone"]), "the count to be taken out")
    assert office.hand.wait_for(count).property("faded")
    assert total(office) == before


def test_a_half_typed_line_of_a_sheet_that_went_on_meanwhile_is_not_typed_as_another_reading(office):
    go(office)
    with desk(office) as petition:
        made = printed(petition, WantedSheets(1, "en"), office.data / "u.pdf", by="Ann")
        take_back(petition, BackSheet(made.first, 1, "Pride", "2026-08-23"), by="Ann")
    office.model.pages.paper.open(made.first, "type")
    office.wait("paper", "keying")
    fill(office, "key_name", "Zzyzx Quux")
    office.hand.press(Qt.Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.wait_for_screen("unlock_page")
    with desk(office) as petition:
        type_line(petition, made.first, 1, ReadLine(values={"name": "Zzyzx Quux", "country": "CA"}), by="Mia")
        finish_keying(petition, made.first, by="Mia")
    office.hand.tap("unlock")
    office.wait("paper", "shown")
    office.hand.wait_until(lambda: "as it stands" in office.hand.read("paper_trouble"), "why it does not go on")
    office.let_go()
    assert "as it stands" in office.hand.read("paper_trouble"), "it stays while the lists beside it are read"
