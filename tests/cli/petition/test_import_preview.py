"""Whoever sits at a terminal is asked what a table leaves open; whoever does not is told how to answer."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.commands import run, said
from tests.support.petitions import campaign_petition

TABLE = "Name,Country,Date\nAda Byron,Lummerland,1/2/2026\nEva Noir,CA,2026-01-01\n"


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A petition, and a table with two questions."""
    monkeypatch.chdir(tmp_path)
    Path("web.csv").write_text(TABLE, "utf-8")
    with campaign_petition(tmp_path / "main.sqlite"):
        pass
    return ["--source", "website", "--petition", "main.sqlite", "--by", "ws"]


def test_a_preview_shows_rows_columns_and_questions_and_takes_nothing(options):
    shown = run("petition", "import", "web.csv", *options, "--preview")
    assert shown.exit_code == 0
    assert "“Country” → country" in shown.stdout
    assert "Eva Noir, Canada" in shown.stdout
    assert "country:Lummerland: 1 row → ?" in shown.stdout
    assert "day or month first?" in shown.stdout
    again = json.loads(run("petition", "import", "web.csv", *options, "--preview", "--json").stdout)
    assert again["report"]["skipped"] == 0


def test_at_a_terminal_each_question_is_asked_and_a_wrong_answer_asked_again(options, monkeypatch):
    monkeypatch.setattr("desktop.cli.petition.import_preview.at_a_terminal", lambda: True)
    result = run("petition", "import", "web.csv", *options, typed="Narnia\nGermany\nday\ny\n")
    assert result.exit_code == 0, result.output
    assert "may be: a country" in result.stderr
    assert "2 imported" in result.stdout
    asked = json.loads(run("petition", "import", "web.csv", *options, "--preview", "--json").stdout)
    assert (asked["questions"], asked["answered"]) == ([], 2)


def test_questions_go_into_a_table_and_come_back_answered(options):
    told = run("petition", "import", "web.csv", *options, "--questions", "open.csv").stdout
    assert "2 questions" in told
    rows = Path("open.csv").read_text("utf-8-sig")
    Path("open.csv").write_text(
        rows.replace(",1,,a country", ",1,Germany,a country").replace(",1,,day", ",1,month,day"), "utf-8"
    )
    assert "2 imported" in run("petition", "import", "web.csv", *options, "--answers", "open.csv", "--yes").stdout
    kept = run("petition", "import", "web.csv", *options, "--preview").stdout
    assert "  country:lummerland=DE (20" in kept
    assert kept.count(", ws)") == 2


def test_the_presets_are_listed_with_what_is_guaranteed():
    assert "engaging-networks: Engaging Networks, guaranteed" in said("petition", "presets")
    assert len(json.loads(said("petition", "presets", "--json"))) == 16


def test_who_unsubscribed_since_they_were_brought_in_is_said_before_and_after(options):
    heading, row = "ID,Name,Country,Updates\n", "5,Ada Byron,CA,"
    told = [*options, "--map", "consent:updates=Updates"]
    Path("web.csv").write_text(f"{heading}{row}yes\n", "utf-8")
    assert "unsubscribed" not in run("petition", "import", "web.csv", *told, "--yes").stdout
    Path("web.csv").write_text(f"{heading}{row}unsubscribed\n", "utf-8")
    asked = run("petition", "import", "web.csv", *told, "--preview").stdout
    shown = run("petition", "import", "web.csv", *told, "--yes").stdout
    assert all("1 unsubscribed since they were brought in." in each for each in (asked, shown))
    assert "0 imported + 1 skipped (there already) + 0 errors" in shown


def test_whoever_waits_for_a_tag_in_their_name_is_told_of_and_where_to_look(options):
    Path("web.csv").write_text("Name,Country\n<b>Ada</b> Byron,CA\nEva Noir,CA\n", "utf-8")
    at = ("--petition", "main.sqlite")
    run("petition", "import", "web.csv", *options, "--yes")
    for shown in (said("petition", "status", *at), said("petition", "review", *at)):
        assert (
            "1 person waits, with a tag or a code of a program in the name: `tabling petition review --names`." in shown
        )
        assert "`tabling petition review`" not in shown, "there is no pair to look at"
        assert "nothing to look at" not in shown
    assert "tag or a code of a program in the name" not in said("petition", "review", "--names", *at)


def test_rows_that_may_be_no_peoples_are_all_counted_and_the_first_are_named(options):
    Path("web.csv").write_text("Name,Country\n" + "Test Test,CA\n" * 23, "utf-8")
    shown = run("petition", "import", "web.csv", *options, "--preview").stdout
    assert shown.count("it is what forms are tried with") == 20
    assert "and 3 more rows that may be no people's" in shown
    Path("web.csv").write_text("Name,Country\nTest Test,CA\n", "utf-8")
    assert "more row" not in run("petition", "import", "web.csv", *options, "--preview").stdout


def test_a_column_that_may_hide_names_is_said_and_read_as_it_is_told_to(options):
    Path("web.csv").write_text("Name,Country,Hide my name?\nAda Byron,CA,no\nBo Lee,CA,yes\n", "utf-8")
    shown = run("petition", "import", "web.csv", *options, "--preview").stdout
    (doubt,) = [line for line in shown.splitlines() if line.startswith("“Hide my name?”: may say whether a name")]
    answers = [each for each in doubt.split() if each.startswith("listing:")]
    told = ["--map", "listing=Hide my name?", *(word for each in answers for word in ("--answer", each))]
    assert len(answers) == 2
    assert run("petition", "import", "web.csv", *options, *told, "--yes").exit_code == 0
    with closing(Petition(Path("main.sqlite"))) as petition, petition.reading() as connection:
        held = connection.execute(select(signature.c.given_name, signature.c.listing).order_by(signature.c.number))
        assert [tuple(each) for each in held] == [("Ada Byron", "named"), ("Bo Lee", "count_only")]
