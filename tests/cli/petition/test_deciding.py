"""Staff at the command line: who waits, what is decided and taken back, what goes out and who looked at it first."""

import csv
import json
import re
from contextlib import closing

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app as command
from desktop.core.pack.writer import write_pack
from desktop.petition.store.store import Petition, bind
from tests.support.crowd import Person, put
from tests.support.outing import campaign, pack

MAIL = "ann@example.org"


@pytest.fixture
def main(tmp_path):
    """A petition of Ann, of Bo who shares her mailbox from abroad, of Cem and of one who typed asdf."""
    path = tmp_path / "main.sqlite"
    with closing(Petition(path, new=True)) as petition:
        with petition.transaction() as connection:
            bind(connection, campaign().id, "key")
        bo = Person("Bo", "Lee", MAIL, "FR", signed_at="2026-08-24T00:00:00Z")
        put(petition, 1, [Person("Ann", "Lee", MAIL), bo, Person("Cem", code="7KMD-3XPR"), Person("asdf", "asdf")])
    write_pack(pack(), tmp_path / "pack.zip")
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
    assert "the same e-mail as an earlier signature, with another name; what differs: given name, country" in shown
    assert re.search(r"1000  Ann Lee, CA.*\n  1001  Bo Lee, FR", shown)
    assert "1 wait" in shown
    assert figures(main) == {"people": 3, "in_review": 1}
    assert "two people" in said(main, "different", 1001, 1000)
    assert figures(main) == {"people": 4}
    assert "There is nothing to look at." in said(main, "review")
    assert "taken back" in said(main, "revoke", 1)
    assert "one person" in said(main, "same", 1001, 1000)
    assert figures(main) == {"people": 3, "duplicates": 1}
    assert "1  " in said(main, "decisions")
    assert "REVOKED" in said(main, "decisions")
    assert [each["act"] for each in json.loads(said(main, "decisions", "--json"))] == ["different", "same"]


def test_a_dry_run_says_whom_it_would_concern_and_changes_nothing(main):
    names = said(main, "review", "--names")
    assert "1003  asdf asdf (CA): the letters lie side by side on a keyboard" in names
    dry = said(main, "decide", "invalid", "--name", "ASDF", "--dry-run")
    assert "It would concern 1 signatures: 1 valid. Nothing was changed." in dry
    assert figures(main)["people"] == 3
    assert "1 signatures are invalid" in said(main, "decide", "invalid", "--reason", "prank", "--name", "ASDF")
    assert figures(main) == {"people": 2, "in_review": 1, "invalid": 1}
    wrong = run(main, "decide", "invalid", "1000")
    assert wrong.exit_code == 2
    assert "There are: nobody, prank" in wrong.stderr


def test_a_signer_withdraws_by_code(main):
    assert "withdrawn" in said(main, "withdraw", "7kmd3xpr", "--name", "Cem Lee")
    assert figures(main) == {"people": 2, "in_review": 1, "withdrawn": 1}


def test_two_people_look_at_the_list_before_it_goes_out(main, tmp_path):
    pack_and_out = ("--campaign", tmp_path / "pack.zip", "--out", tmp_path / "letter.pdf")
    refused = run(main, "deliver", *pack_and_out)
    assert refused.exit_code == 10
    assert "Nobody has approved this list" in refused.stderr
    approved = said(main, "approve", *pack_and_out[:2], "--list", tmp_path / "names.txt")
    assert "3 people" in approved
    assert "Ann Lee\tCA\n" in (tmp_path / "names.txt").read_text("utf-8")
    assert run(main, "deliver", *pack_and_out).exit_code == 10
    assert "approved by kb" in said(main, "deliver", *pack_and_out, by="noor")
    alone = said(main, "deliver", *pack_and_out[:2], "--out", tmp_path / "again.pdf", "--alone")
    assert "approved by nobody else" in alone


def test_the_people_are_written_for_the_platform_and_never_over_a_file(main, tmp_path):
    out = tmp_path / "people.csv"
    assert "3 people" in said(main, "export", "--out", out)
    with out.open(encoding="utf-8", newline="") as file:
        assert [row["given_name"] for row in csv.DictReader(file)] == ["Ann", "Cem", "asdf"]
    assert run(main, "export", "--out", out).exit_code == 11
