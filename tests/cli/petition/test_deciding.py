"""Staff at the command line: who waits, what is decided and taken back, what goes out and who looked at it first."""

import csv
import json
import re
from contextlib import closing

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app as command
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.packs import keep

MAIL = "ann@example.org"


@pytest.fixture
def main(tmp_path):
    """A petition of Ann, of Bo who shares her mailbox from abroad, of Cem and of one who typed asdf."""
    path = tmp_path / "main.sqlite"
    with closing(Petition(path, new=True)) as petition:
        keep(petition)
        bo = Person("Bo", "Lee", MAIL, "FR", signed_at="2026-08-24T00:00:00Z")
        put(petition, 1, [Person("Ann", "Lee", MAIL), bo, Person("Cem", code="7KMD-3XPR"), Person("asdf", "asdf")])
    return path


def run(main, *arguments: object, by: str = "kb") -> Result:
    words = [str(each) for each in arguments]
    return CliRunner().invoke(command, ["petition", *words, "--petition", str(main)], env={"TABLING_STAFF": by})


def said(main, *arguments: object, by: str = "kb") -> str:
    result = run(main, *arguments, by=by)
    assert (result.exit_code, result.stderr) == (0, ""), result.output
    return result.stdout


def figures(main) -> dict[str, int]:
    found = json.loads(said(main, "status", "--json"))
    assert found["signatures"] == sum(found[name] for name in KINDS)
    return {name: found[name] for name in KINDS if found[name]}


KINDS = ("people", "duplicates", "in_review", "invalid", "withdrawn")


def test_a_doubt_is_shown_decided_and_taken_back(main):
    shown = said(main, "review")
    assert "the same e-mail as another signature, with another name; what differs: first name, country" in shown
    assert re.search(r"1000  Ann Lee, CA.*\n  1001  Bo Lee, FR", shown)
    assert "1 pair waits" in shown
    assert figures(main) == {"people": 3, "in_review": 1}
    assert "two people" in said(main, "different", 1001, 1000, "--yes")
    assert figures(main) == {"people": 4}
    assert "There is nothing to look at." in said(main, "review")
    assert "taken back" in said(main, "revoke", 1, "--yes")
    assert "one person" in said(main, "same", 1001, 1000, "--yes")
    assert figures(main) == {"people": 3, "duplicates": 1}
    assert "1  " in said(main, "decisions")
    assert "REVOKED" in said(main, "decisions")
    assert [each["act"] for each in json.loads(said(main, "decisions", "--json"))] == ["different", "same"]


def test_a_dry_run_says_whom_it_would_concern_and_changes_nothing(main):
    names = said(main, "review", "--names")
    assert "1003  asdf asdf (CA): the letters lie side by side on a keyboard" in names
    dry = said(main, "decide", "invalid", "--name", "ASDF", "--dry-run")
    assert "It would concern 1 signature: 1 valid. Nothing was changed." in dry
    assert figures(main)["people"] == 3
    assert "1 signature is invalid" in said(main, "decide", "invalid", "--reason", "prank", "--name", "ASDF", "--yes")
    assert figures(main) == {"people": 2, "in_review": 1, "invalid": 1}
    wrong = run(main, "decide", "invalid", "1000")
    assert wrong.exit_code == 2
    assert "There are: nobody, prank" in wrong.stderr


def test_a_signer_withdraws_by_code(main):
    assert "withdrawn" in said(main, "withdraw", "7kmd3xpr", "--name", "Cem Lee", "--yes")
    assert figures(main) == {"people": 2, "in_review": 1, "withdrawn": 1}


def test_two_people_look_at_the_list_before_it_goes_out(main, tmp_path):
    out = ("--out", tmp_path / "letter.pdf")
    refused = run(main, "deliver", *out)
    assert refused.exit_code == 10
    assert "Nobody has approved this list" in refused.stderr
    approved = said(main, "approve", "--list", tmp_path / "names.txt")
    assert "3 people" in approved
    assert "Ann Lee\tCA\n" in (tmp_path / "names.txt").read_text("utf-8")
    assert run(main, "deliver", *out).exit_code == 10
    assert "approved by kb" in said(main, "deliver", *out, by="noor")
    alone = said(main, "deliver", "--out", tmp_path / "again.pdf", "--alone")
    assert "approved by nobody else" in alone


def test_an_address_that_would_be_printed_is_asked_about_by_name(main):
    with closing(Petition(main)) as petition:
        put(petition, 2, [Person("Dee", "613 555 0123")])
    asked = ["petition", "approve", "--petition", str(main), "--by", "noor"]
    refused = CliRunner().invoke(command, asked, input="n\n")
    assert refused.exit_code == 10
    assert "signature 2000, Dee 613 555 0123: the name is “Dee 613 555 0123”" in refused.stderr
    assert "Approval" not in refused.stdout
    assert "Approval 1: 4 people" in CliRunner().invoke(command, asked, input="y\n").stdout


def test_a_flag_that_is_left_out_of_the_list_is_said_to_whoever_approves_and_delivers(main, tmp_path):
    with closing(Petition(main)) as petition:
        starred = [Person("Ed ⭐", f"Nr {each}") for each in "ABCDEFGHIJKLMNOPQRST"]
        put(petition, 2, [Person("Dee 🏳️‍🌈", "Roy"), *starred])
    for told in (said(main, "approve"), said(main, "deliver", "--out", tmp_path / "letter.pdf", by="noor")):
        assert "Flags, emoji and letters that no typeface has are left out of 21 entries of the list:" in told
        assert "signature 2000: “Dee 🏳️‍🌈 Roy” is printed as “Dee Roy”" in told
        assert "and 1 more" in told


def test_the_people_are_written_for_the_platform_and_never_over_a_file(main, tmp_path):
    out = tmp_path / "people.csv"
    assert "3 people" in said(main, "export", "--out", out, "--plain")
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["given_name"] for row in csv.DictReader(file)] == ["Ann", "Cem", "asdf"]
    assert run(main, "export", "--out", out, "--plain", "--all").exit_code == 11


def test_equal_rows_of_a_table_are_listed_with_the_numbers_to_decide_by(main, tmp_path):
    assert said(main, "review", "--equal") == "No rows are equal.\n"
    (tmp_path / "export.csv").write_text("Name,Country\nJohn Smith,CA\nJohn Smith,CA\nAda,CA\n", "utf-8")
    run(main, "import", tmp_path / "export.csv", "--source", "website", "--yes")
    listed = said(main, "review", "--equal")
    one, other = re.findall(r"^  (\d+) and (\d+)  John Smith \(CA\), website$", listed, re.MULTILINE)[0]
    assert json.loads(said(main, "review", "--equal", "--json"))[0]["numbers"] == [int(one), int(other)]
    said(main, "same", one, other, "--yes")
    assert said(main, "review", "--equal") == "No rows are equal.\n"


def test_people_of_one_name_and_country_whom_nothing_tells_apart_are_said_and_listed(main, tmp_path):
    assert "more than once" not in said(main, "review")
    with closing(Petition(main)) as petition:
        put(petition, 2, [Person("Hans", "Muster", country="CH")] * 3)
    told = "1 name stands more than once with one country (3 people, each counts), and nothing tells whether"
    assert told in said(main, "review")
    assert told in said(main, "deliver", "--out", tmp_path / "out.pdf", "--alone")
    assert "2000, 2001 and 2002  Hans Muster (CH)" in said(main, "review", "--namesakes")
    assert json.loads(said(main, "review", "--namesakes", "--json"))[0]["numbers"] == [2000, 2001, 2002]
    said(main, "same", 2000, 2001, 2002, "--yes")
    assert "No name stands more than once" in said(main, "review", "--namesakes")


def test_before_two_are_joined_it_is_said_that_one_asked_to_be_only_counted(main):
    with closing(Petition(main)) as petition:
        put(petition, 2, [Person("Ann", "Li", MAIL, listing="count_only", signed_at="2026-08-25T00:00:00Z")])
    assert "2000  Ann Li, only counted (name not printed), CA" in said(main, "review")
    told = "Somebody asked here to be only counted: as one person, the name stands on no list."
    assert told not in said(main, "same", 1000, 1001, "--yes")
    assert told in said(main, "same", 1000, 2000, "--yes")
    status = json.loads(said(main, "status", "--json"))
    assert (status["named"], status["count_only"]) == (2, 1)
