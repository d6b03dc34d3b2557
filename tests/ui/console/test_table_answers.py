"""What staff said of a source holds for its next table: it is shown, with what is another now, and can be changed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop.ui.console.table.table_format_model import TableFormatModel
from tests.support.console_tables import choose, drop, export, figures, look, reach, table


@pytest.fixture
def bringing(at_work):
    at_work.hand.tap("page_bring_in")
    at_work.wait("bring_in", "choosing")
    return at_work


def test_a_heading_that_is_another_now_is_named_beside_the_columns_that_are_there(bringing):
    drop(bringing, export(bringing, "Ada Byron,CA,ada@example.org", heading="Name,Country,Email"))
    look(bringing)
    bringing.hand.tap("bring_in")
    reach(bringing, "brought")
    bringing.hand.tap("again")
    drop(bringing, export(bringing, "Bo Lee,CA,bo@example.org", heading="Name,Country,Address"))
    bringing.hand.tap("source_0")
    reach(bringing, "looked")
    told = bringing.hand.read("table_line_0")
    assert "“Email” is missing" in told
    assert "(e-mail)" in told
    choose(bringing, "column_2", "e-mail")
    bringing.hand.tap("look")
    bringing.hand.wait_until(lambda: bringing.model.pages.bringIn.trouble != "", "why not")
    assert "by other columns" in bringing.hand.read("bring_in_trouble_sentence")


def test_ones_own_presets_are_among_the_platforms(qtbot, tmp_path):  # noqa: ARG001  (catches what slots raise)
    (tmp_path / "ours.toml").write_text('name = "Our form"\nkind = "sample"\nrecognised_by = ["Wer?"]\n')
    parent = QObject()
    reading = TableFormatModel(tmp_path, parent)
    reading.begin(Path("export.csv"))
    assert "Our form" in reading.lines[0]["choices"]


def ask_for_a_country_and_the_order_of_dates(office) -> None:
    """Bring in a table that asks for both, and once more where it was brought in before."""
    drop(
        office,
        export(office, "Ada Byron,Lummerland,3/8/2026", "Eva Noir,FR,4/8/2026", heading="Name,Country,Signed on"),
    )


def test_what_was_answered_just_now_can_be_left_open_again(bringing):
    questions = table(bringing).preview.questions
    ask_for_a_country_and_the_order_of_dates(bringing)
    look(bringing)
    bringing.hand.tap("no_country_0")
    choose(bringing, "answer_1", "The day: 3/8 is in August")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    notes = [str(each["note"]) for each in questions.known]
    assert notes == ["Answered just now.", "Not a country: these rows come in without one.\nAnswered just now."], (
        "a line each"
    )
    choose(bringing, "answer_1", "not answered")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    assert [len(each) for each in (questions.lines, questions.known)] == [2, 1]


def test_what_was_answered_before_is_shown_with_who_did_and_answered_otherwise(bringing):
    newest, questions = bringing.model.pages.bringIn.last, table(bringing).preview.questions
    ask_for_a_country_and_the_order_of_dates(bringing)
    look(bringing)
    choose(bringing, "answer_1", "The month: 3/8 is in March")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    bringing.hand.tap("bring_in")
    reach(bringing, "brought")
    bringing.hand.wait_until(lambda: newest.lines[0]["text"] == "website", "the table in the list")
    bringing.hand.tap(f"change_{newest.lines[0]['number']}")
    bringing.hand.wait_until(lambda: newest.lines[0]["undone"] is True, "the table to be undone")
    bringing.hand.tap("again")
    ask_for_a_country_and_the_order_of_dates(bringing)
    bringing.hand.tap("source_0")
    reach(bringing, "looked")
    (dates,) = questions.known
    assert "by Ann." in str(dates["note"])
    assert "not answered" not in dates["choices"]
    choose(bringing, f"answer_{len(questions.lines)}", "The day: 3/8 is in August")
    bringing.hand.tap("look")
    reach(bringing, "looked")
    assert (figures(bringing)["new"], [each.means for each in questions.answers]) == ("1", ["day"])
