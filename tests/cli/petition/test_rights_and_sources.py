"""`petition import`, `find`, `correct`, `erase`, `retain`, `hold`, `stats`: what a person types and reads."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app
from desktop.petition.store.opening_petition import Petition, bind
from tests.support.crowd import Person, put

ROWS = "First name,Last name,Email,Country\nAda,Byron,ada@example.org,Canada\nBo,Lee,n/a at work,Atlantis\n"
ADA = Person("Ada", "Byron", "ada@example.org", code="7KMD-3XPR", signed_at="2024-05-01T12:00:00Z")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where somebody called mk types commands, beside a petition with one signature and the website's export."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TABLING_STAFF", "mk")
    monkeypatch.setenv("TABLING_PETITION", str(tmp_path / "main.sqlite"))
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        with petition.transaction() as connection:
            bind(connection, "spring", "key")
        put(petition, 1, [ADA])
    (tmp_path / "web.csv").write_text(ROWS, "utf-8")
    return tmp_path


def run(*arguments: object, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["petition", *map(str, arguments)], input=typed)


def said(*arguments: object, typed: str | None = None) -> str:
    result = run(*arguments, typed=typed)
    assert result.exit_code == 0, result.output
    return result.output


@pytest.mark.usefixtures("home")
def test_an_import_is_shown_first_and_done_when_somebody_says_yes():
    shown = run("import", "web.csv", "--source", "website", typed="n\n")
    assert shown.exit_code == 1
    assert "“First name” → first name" in shown.output
    assert "row 3: the country is not known" in shown.output
    assert len(json.loads(said("find", "--email", "ada@example.org", "--json"))) == 1
    assert "2 read = 1 imported + 0 skipped (there already) + 1 errors" in said(
        "import", "web.csv", "--source", "website", typed="y\n"
    )
    again = json.loads(run("import", "web.csv", "--source", "website", "--yes", "--json").stdout)
    assert (again["imported"], again["skipped"]) == (0, 1)
    assert "website" in said("stats", "source")


@pytest.mark.usefixtures("home")
def test_a_table_nobody_can_read_ends_in_one_sentence():
    for arguments in (("nothing.csv",), ("web.csv", "--map", "name=Wer"), ("web.csv", "--map", "nonsense")):
        result = run("import", *arguments, "--source", "website", "--yes")
        assert result.exit_code in (2, 13), result.output
        assert result.output.startswith("tabling: ")


def test_columns_that_are_not_used_are_named_before_anything_is_taken(home):
    (home / "web.csv").write_text("First name,E-Mail Address,Newsletter?,UTM,\nAda,ada@example.org,yes,,\n")
    shown = run("import", "web.csv", "--source", "website", typed="n\n")
    assert "“E-Mail Address” → e-mail" in shown.output
    assert "Not used: “Newsletter?”, “UTM”. --map names what a column is." in shown.output
    made = json.loads(run("import", "web.csv", "--source", "website", "--yes", "--json").stdout)
    assert made["unused"] == ["Newsletter?", "UTM"]
    done = said("import", "web.csv", "--source", "website", "--yes")
    assert "Not used: “Newsletter?”, “UTM”.\n" in done, "what is named only now is refused: these rows are in"


@pytest.mark.usefixtures("home")
def test_who_names_a_column_too_late_is_told_to_bring_the_files_anew_and_not_everybody_once_more():
    said("import", "web.csv", "--source", "website", "--yes")
    refused = run("import", "web.csv", "--source", "website", "--map", "email=", "--yes")
    assert "then import the same files again" in refused.output
    assert "only for other people's signatures" in refused.output


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("typed", ["Website", "web site", " WEBSITE ", "Wéb-site"])
def test_a_source_that_differs_in_case_or_spaces_only_is_asked_about_and_never_taken_twice(typed):
    said("import", "web.csv", "--source", "website", "--yes")
    refused = run("import", "web.csv", "--source", typed, "--yes")
    assert refused.exit_code == 13
    assert "“website”" in refused.output
    other = run("import", "web.csv", "--source", typed, typed="n\n")
    assert (other.exit_code, "Is it that?" in other.output) == (13, True)
    same = run("import", "web.csv", "--source", typed, typed="y\ny\n")
    assert "2 read = 0 imported + 1 skipped" in same.stdout
    assert [each["label"] for each in json.loads(run("stats", "source", "--json").stdout)].count("website") == 1
    assert len(json.loads(run("status", "--json").stdout)["batches"]) == 2
    said("import", "web.csv", "--source", "street stall", "--yes")


@pytest.mark.parametrize("rows", ["", ",,,Canada\n", "Bo,Lee,,Atlantis\n,,,\n=1,x,,CA\n"])
def test_a_table_of_which_no_row_can_be_read_is_refused_without_asking_too(home, rows):
    (home / "web.csv").write_text("First name,Last name,Email,Country\n" + rows, "utf-8")
    result = run("import", "web.csv", "--source", "website", "--yes")
    assert result.exit_code == 13
    assert "No row could be read" in result.output
    assert len(json.loads(run("status", "--json").stdout)["batches"]) == 1


def test_a_person_is_found_copied_corrected_and_forgotten(home):
    assert "signature 1000: Ada Byron, CA, Pride, 2026-08-23: valid; never delivered" in said(
        "find", "--code", "7kmd3xpr", "--name", "Byron Ada", "--copy", "ada.json"
    )
    assert json.loads((home / "ada.json").read_text("utf-8"))["signatures"][0]["number"] == 1000
    said("correct", "1000", "--set", "country=FR", "--yes")
    assert json.loads(said("find", "--name", "Ada Byron", "--json"))[0]["country"] == "FR"
    assert run("erase", "1000", typed="n\n").exit_code == 1
    assert "1 signature is erased" in said("erase", "1000", typed="y\n")
    assert "Nobody matches" in said("find", "--name", "Ada Byron")
    assert run("erase", "1000", "--yes").exit_code == 9


def test_who_is_counted_only_is_told_from_those_whose_name_is_printed(home):
    with closing(Petition(home / "main.sqlite")) as petition:
        put(petition, 2, [Person("Bo", "Lee", listing="count_only")])
    assert "valid, only counted (name not printed); never delivered" in said("find", "--name", "Bo Lee")
    assert "only counted" not in said("find", "--name", "Ada Byron")


def test_age_erases_only_when_told_and_never_under_a_hold(home):
    assert "Nothing was changed" in said("retain", "--before", "2025-01-01")
    assert "hold 1: " in said("hold", "--why", "complaint 12")
    assert "complaint 12" in run("retain", "--before", "2025-01-01", "--yes").output
    assert "No legal hold" in said("hold", "--lift", "1", "--yes")
    said("retain", "--before", "2025-01-01", "--what", "everything", "--certificate", "done.json", "--yes")
    assert json.loads((home / "done.json").read_text("utf-8"))["people"] == 1
    assert "Nobody matches" in said("find", "--name", "Ada Byron")


def test_statistics_are_a_table_and_a_picture(home):
    assert "Pride, 2026-08-23" in said("stats")
    said("stats", "country", "--chart", "countries.svg")
    assert "CA" in (home / "countries.svg").read_text("utf-8")


@pytest.mark.usefixtures("home")
def test_whoever_writes_or_calls_is_noted_whatever_they_ask_for_and_older_answers_come_on_asking():
    asks = {
        "access": "for a copy",
        "correction": "for a correction",
        "withdrawal": "to be taken off",
        "erasure": "to be forgotten",
    }
    for number, kind in enumerate(asks, 1):
        said("asked", kind, "--name", "Ada Byron", "--day", f"2026-08-0{number}")
    assert said("asked").splitlines() == [
        f"  {number}  Ada Byron asks {words}, received 2026-08-0{number}, due 2026-0{8 if number == 1 else 9}-{day}"
        for (number, words), day in zip(enumerate(asks.values(), 1), ("31", "01", "02", "03"), strict=True)
    ]
    for number in (3, 4):
        said("answer", number, "--yes")
    assert "to be forgotten, received 2026-08-04, answered " in said("asked", "--most", "1")
    assert "to be taken off" not in said("asked", "--most", "1")
    assert "to be taken off, received 2026-08-03, answered " in said("asked")
