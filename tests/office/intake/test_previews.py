"""The preview shows all that an import would do, asks each thing once, and changes nothing."""

import csv
from dataclasses import replace

import pytest

from desktop.core.errors import SourceError, UsageError
from desktop.core.table_errors import OtherAnswers
from desktop.office.intake.table_acts import (
    Question,
    SourceTable,
    import_table,
    list_presets,
    look_at_table,
    read_answers,
    read_line,
    write_questions,
)
from desktop.office.rights.audit import list_acts
from desktop.petition.intake.undoing_merges import undo_merge
from tests.support.petitions import contents

HEADING = "First Name,Last Name,Where,Country,Email,Keep me informed,Date"
ROWS = (
    "Zoë,Rot,x,Canada,zoe@example.org,yes,",
    "Ada,Byron,x,UK,ada@example.org,Sure,1/2/2026",
    "Eva,Noir,x,Lummerland,eva@example.org,Sure,3/4/2026",
    "Test,Test,x,Canada,,no,5/5/2026",
)
NEWS = {"consent:email-updates": "Keep me informed"}


@pytest.fixture
def table(tmp_path):
    def write(*rows, heading=HEADING, named=NEWS, answers=()):
        (tmp_path / "export.csv").write_text("\n".join((heading, *(rows or ROWS))), "utf-8")
        return SourceTable(tmp_path / "export.csv", "website", named, answers=tuple(map(read_line, answers)))

    return write


def test_everything_is_shown_before_anything_changes(petition, table):
    before = contents(petition)
    found = look_at_table(petition, table())
    assert contents(petition) == before
    assert found.printed[:1] == (("Zoë Rot", "Canada"),)
    assert {each.heading: each.field for each in found.columns}["Where"] == ""
    assert found.missing == ()
    assert [(each.row, each.rule) for each in found.odd_rows] == [(5, "placeholder")]
    assert {(each.about, each.value, each.rows) for each in found.questions} == {
        ("dates", "", 2),
        ("country", "Lummerland", 1),
        ("consent:email-updates", "Sure", 2),
    }


def test_a_promised_field_without_a_column_is_named(petition, table):
    assert look_at_table(petition, table("Ada,Byron", heading="First Name,Last Name", named={})).missing == ("country",)


def test_a_column_that_may_hold_consents_is_asked_about_and_never_taken_by_itself(petition, table):
    found = look_at_table(petition, table(named={}))
    asked = next(each for each in found.questions if each.about == "column")
    assert (asked.value, asked.may) == ("Keep me informed", ("email-updates", "none"))
    assert "consent:email-updates" not in found.report.columns
    told = look_at_table(petition, table(named={}, answers=("column:Keep me informed=email-updates",)))
    assert told.report.columns["consent:email-updates"] == "Keep me informed"


def test_what_is_new_here_already_and_doubtful_is_counted_as_the_import_then_has_it(petition, table):
    import_table(petition, table(ROWS[0]), by="ws")
    found = look_at_table(petition, table(ROWS[0], "Ann,Lee,,CA,ann@example.org,,"))
    assert (found.report.imported, found.report.skipped, found.doubtful) == (1, 1, 0)


def test_an_answer_is_remembered_for_the_source_and_stands_in_the_history(petition, table):
    answers = ("country:lummerland=none", "consent:email-updates:sure=not given", "dates=day")
    made = import_table(petition, table(answers=answers), by="ws")
    assert made.errors < 2
    again = look_at_table(petition, table())
    assert (again.questions, again.answered) == ((), 3)
    told = next(each for each in list_acts(petition) if each.act == "answered")
    assert (told.by, told.facts["about"]) == ("ws", ["consent:email-updates", "country", "dates"])
    assert "ummerland" not in str(list_acts(petition))


def test_what_was_answered_can_be_read_with_who_and_when_and_what_is_answered_now_in_its_place(petition, table):
    import_table(petition, table(answers=("country:lummerland=none", "dates=day")), by="ws")
    (dates, country) = look_at_table(petition, table()).known
    assert (dates.question.about, dates.said, dates.question.may) == ("dates", "day", ("day", "month"))
    assert (country.question.value, country.said, country.by) == ("lummerland", "none", "ws")
    assert country.at.startswith("20")
    undo_merge(petition, 1, by="ws")
    now = look_at_table(petition, table(answers=("country:lummerland=DE",))).known
    assert [(each.said, each.by) for each in now] == [("day", "ws"), ("DE", "")]


def test_another_answer_waits_until_the_import_that_went_by_the_first_is_undone(petition, table):
    number = import_table(petition, table(answers=("dates=day",)), by="ws").number
    with pytest.raises(OtherAnswers) as refused:
        import_table(petition, table(answers=("dates=month",)), by="ws")
    assert refused.value.number == number
    undo_merge(petition, number, by="ws")
    assert import_table(petition, table(answers=("dates=month",)), by="ws").imported


def test_an_answer_that_comes_too_late_doubles_nobody(petition, table):
    rows = ("Ada,Byron,,CA,,Sure,1/2/2026",)  # without an e-mail nothing else would join the two
    number = import_table(petition, table(*rows), by="ws").number
    for answer in ("dates=day", "consent:email-updates:sure=yes"):
        with pytest.raises(OtherAnswers):
            import_table(petition, table(*rows, answers=(answer,)), by="ws")
    undo_merge(petition, number, by="ws")
    both = ("dates=day", "consent:email-updates:sure=yes")
    assert import_table(petition, table(*rows, answers=both), by="ws").imported == 1
    assert import_table(petition, table(*rows, answers=("consent:email-updates:gern=yes",)), by="ws").skipped == 1


def test_the_order_that_dates_show_themselves_is_remembered_for_tables_that_show_none(petition, table):
    import_table(petition, table("Ada,Byron,,CA,ada@example.org,,23/08/2026"), by="ws")
    assert look_at_table(petition, table("Bo,Lee,,CA,bo@example.org,,1/2/2026")).questions == ()


def test_a_preset_that_staff_named_holds_for_the_source_and_is_asked_for_where_it_is_gone(petition, table, tmp_path):
    own = tmp_path / "ours.toml"
    words = '[words.consent]\nSure = "yes"\n'
    own.write_text(f'name = "Ours"\nkind = "sample"\nrecognised_by = ["Nothing of this table"]\n{words}')
    import_table(petition, replace(table(ROWS[0]), preset=str(own)), by="ws")
    again = table(*ROWS, "Bo,Lee,x,CA,bo@example.org,Sure,")
    found = look_at_table(petition, replace(again, presets=tmp_path))
    assert (found.preset, {each.about for each in found.questions}) == ("Ours", {"dates", "country"})
    with pytest.raises(SourceError, match="no preset “ours”"):
        look_at_table(petition, again)


def test_questions_are_filled_in_with_a_spreadsheet_and_read_again(petition, table, tmp_path):
    found = look_at_table(petition, table())
    path = tmp_path / "questions.csv"
    write_questions(path, (*found.questions, Question("country", "=1+1", 3, ())))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [each["value"] for each in rows if each["about"] == "country"] == ["Lummerland", "'=1+1"]
    said = {"Lummerland": "Canada", "Sure": "yes"}
    for each in rows:
        each["answer"] = "day" if each["about"] == "dates" else said.get(each["value"], "")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")  # as a spreadsheet saves it elsewhere
        writer.writeheader()
        writer.writerows(rows)
    answers = read_answers(path)
    assert {(each.about, each.value, each.means) for each in answers} == {
        ("country", "lummerland", "CA"), ("consent:email-updates", "sure", "yes"), ("dates", "", "day"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "line", ["country:UK", "country:UK=Narnia", "dates=year", "shoes:7=yes", "unconfirmed=maybe", "="]
)
def test_an_answer_that_cannot_be_is_refused_with_those_that_can(line):
    with pytest.raises(UsageError, match="may be"):
        read_line(line)


def test_a_file_that_is_no_file_of_answers_is_refused(tmp_path):
    (tmp_path / "other.csv").write_text("Name,Country\nAda,CA\n")
    with pytest.raises(SourceError, match="no column"):
        read_answers(tmp_path / "other.csv")


def test_the_presets_are_listed_for_whoever_asks():
    assert {each.kind for each in list_presets()} == {"guaranteed", "sample"}
