"""`tabling paper`: sheets from the printer to the petition as somebody types it, and paper that is only counted."""

import json
from pathlib import Path

import pypdf
import pytest

from desktop.core.consent import Answer
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.paper.sheets import ILLEGIBLE, ReadLine, finish_keying, type_line
from tests.support.commands import run, said, told
from tests.support.event_device import UPDATES, campaign
from tests.support.petitions import campaign_petition


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where somebody called mk types commands, beside a petition of the campaign."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TABLING_STAFF", "mk")
    monkeypatch.setenv("TABLING_PETITION", str(tmp_path / "main.sqlite"))
    with campaign_petition(tmp_path / "main.sqlite"):
        return tmp_path


def line(name: str, answer: Answer = "yes") -> ReadLine:
    values = {"given_name": name, "family_name": "Lee", "country": "CA", "email": f"{name.lower()}@example.org"}
    return ReadLine(values=values, answers={UPDATES: answer})  # type: ignore[arg-type]


def typed(number: int, *reads: ReadLine, by: str) -> None:
    with open_petition(PetitionPlace("main.sqlite")) as petition:
        for at, read in enumerate(reads, 1):
            type_line(petition, number, at, read, by=by)
        if by == "mk":
            finish_keying(petition, number, by=by)


@pytest.mark.usefixtures("home")
def test_sheets_go_from_the_printer_to_the_petition():
    wrote = said("paper", "sheets", "--count", 3, "--event", "Pride", "--day", "2026-08-23", "--out", "sheets.pdf")
    assert "sheets 1 to 3" in wrote
    pages = [page.extract_text() for page in pypdf.PdfReader("sheets.pdf").pages]
    assert ["Sheet 1" in pages[0], "Sheet 3" in pages[2], len(pages)] == [True, True, 3]
    assert "Still out: 2 sheets (2, 3)" in said("paper", "back", 1, 2)
    assert "it is printed" not in said("paper", "void", 3, "--why", "never used")
    assert [each["state"] for each in told("paper", "list")] == ["back", "printed", "void"]
    typed(1, line("Ann"), line("Bo"), by="mk")
    assert "sheet 1: 2 lines for a second reader" in said("paper", "check")
    typed(1, line("Ann"), line("Bob"), by="Noor")
    facts = told("paper", "check")
    assert facts["sheets"] == [{"sheet": 1, "unread": [], "undecided": [2], "ready": False}]
    assert facts["error_rates"]["given_name"] == 0.5
    assert "given_name: 50.0% of the lines read twice differ" in said("paper", "check")
    assert "No sheet is ready" in said("paper", "take")
    assert run("paper", "take", 1).exit_code == 2
    typed(1, line("Ann"), line("Bo"), by="Noor")
    assert "Took in 1 sheet (merge 1): 2 new signatures" in said("paper", "take")
    assert told("petition", "status")["total"] == 2
    said("petition", "undo", 1)
    assert "Taken out again" in said("paper", "show", 1)
    assert "to be typed from the paper" in said("paper", "anew", 1)
    assert [each["state"] for each in told("paper", "list")] == ["back", "printed", "void"]


@pytest.mark.usefixtures("home")
def test_a_list_of_some_sheets_says_nothing_of_the_others():
    assert said("paper", "list") == "No sheet was printed yet.\n"
    said("paper", "sheets", "--count", 2, "--event", "Pride", "--day", "2026-08-23", "--out", "sheets.pdf")
    said("paper", "back", 1, 2)
    assert said("paper", "list", "--state", "back") == "  sheet 1: back, 2 signatures, Pride, 2026-08-23\n"
    assert said("paper", "list", "--state", "void") == "No sheet is void now.\n"
    for listed in (said("paper", "list"), said("paper", "list", "--state", "printed")):
        assert listed.endswith("Still out: 1 sheet (2).\n")
    said("paper", "void", 2, "--why", "lost")
    assert said("paper", "list").endswith("Every sheet is back.\n")
    assert said("paper", "list", "--state", "printed") == "No sheet is printed now.\n"


@pytest.mark.usefixtures("home")
def test_a_scanned_code_says_which_sheet_it_is_and_does_for_its_number():
    said("paper", "sheets", "--count", 2, "--event", "Pride", "--day", "2026-08-23", "--out", "sheets.pdf")
    code = f"tabling-sheet:{campaign().id}/{campaign().version}/2"
    assert "sheet 2: printed, Pride, 2026-08-23\n  Not back yet" in said("paper", "show", code)
    said("paper", "back", code, 1)
    assert (told("paper", "show", code)["state"], "To be typed" in said("paper", "show", 2)) == ("back", True)
    assert run("paper", "show", code.replace("/2", "/3")).exit_code == 9
    assert run("paper", "show", code[1:]).exit_code == 2
    said("paper", "void", code, "--why", "spoilt")


@pytest.mark.usefixtures("home")
def test_a_sample_is_drawn_by_the_hundred_or_by_number_and_withdrawn():
    said("paper", "sheets", "--count", 2, "--event", "Pride", "--day", "2026-08-23", "--out", "sheets.pdf")
    for number in (1, 2):
        said("paper", "back", number, 6)
        typed(number, line("Ann"), line("Bo"), line("Cy"), ILLEGIBLE, ILLEGIBLE, line("Di"), by="mk")
    assert "Drew 2 lines" in said("paper", "check", "--sample", "10%")
    assert "Drew 5 lines" in said("paper", "check", "--sample", "5")
    said("paper", "check", "--whole")
    assert sum(len(each["unread"]) for each in told("paper", "check")["sheets"]) == 12
    for wrong in ("0", "none", "101%"):
        assert run("paper", "check", "--sample", wrong).exit_code == 2


@pytest.mark.usefixtures("home")
def test_no_number_is_lost_to_a_file_that_could_not_be_written():
    Path("sheets.pdf").write_text("something else")
    assert run("paper", "sheets", "--out", "sheets.pdf").exit_code != 0
    assert told("paper", "list") == []
    assert run("paper", "sheets", "--out", "missing/sheets.pdf").exit_code != 0
    assert {each["state"] for each in told("paper", "list")} <= {"void"}


@pytest.mark.usefixtures("home")
def test_paper_is_counted_listed_and_taken_out_again():
    assert "No paper" in said("paper", "count")
    said("paper", "count", "80", "--event", "Pride", "--day", "2026-08-23", "--why", "sheets 1-4")
    said("paper", "count", "unknown", "--event", "Pride", "--day", "2026-08-23", "--why", "a lost sheet")
    said("paper", "count", "--undo", "1")
    listed = said("paper", "count")
    assert "count 1: 80, Pride, 2026-08-23, sheets 1-4 (by mk)  UNDONE" in listed
    assert "count 2: unknown" in listed
    for wrong in (("many",), ("-3",), ("5", "--day", "2026-08-23")):
        assert run("paper", "count", *wrong).exit_code == 2
    assert json.loads(said("paper", "count", "--json"))[1]["signatures"] is None


def test_sheets_that_no_typeface_can_print_are_not_out(home):
    assert run("paper", "sheets", "--event", "Pride \U00013000", "--out", home / "none.pdf").exit_code
    assert [each["state"] for each in told("paper", "list")] == ["void"]
