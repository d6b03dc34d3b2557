"""Pushes by command: all is said before, each is sent once, and whom the platform refused is sent again on request."""

import json
import re
import shlex
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app as command
from desktop.petition.store.opening_petition import Petition
from tests.support.platform_doubles import KEY
from tests.support.pushing import mixed, platform, with_people


@pytest.fixture
def main(tmp_path) -> Path:
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        with_people(petition, [mixed(number) for number in range(10)])
    return tmp_path / "main.sqlite"


def run(main: Path, *words: object) -> Result:
    env = {"TABLING_STAFF": "kb", "TABLING_PLATFORMS": str(main.parent)}
    return CliRunner().invoke(command, ["petition", "push", *map(str, words), "--petition", str(main)], env=env)


def said(main: Path, *words: object) -> str:
    result = run(main, *words)
    assert result.exit_code == 0, result.output
    assert KEY not in result.output
    return result.stdout


def test_looking_sends_nobody_and_a_run_sends_each_once(main):
    with platform("civicrm", main.parent) as (double, _):
        told = said(main, "look", "--to", "civicrm")
        assert "10 people = 4 to be sent + 0 only counted + 6 withheld" in told
        assert "did not say yes, and would be subscribed: withheld" in told
        assert "goes to Action Network and CiviCRM" in told
        assert "cannot be taken back from here" in told
        assert double.seen == []
        assert said(main, "status") == "Nobody was sent to a platform yet.\n"
        double.refuses = "Ann2"
        assert "3 there, 1 refused by the platform" in said(main, "run", "--to", "civicrm")
        assert "Ann2 Lee2: “first_name” is not valid" in said(main, "status")
        assert run(main, "run", "--to", "civicrm").exit_code == 10, "nobody is new"
        double.refuses = ""
        assert "1 person planned again" in said(main, "retry", "--to", "civicrm")
        (state,) = [json.loads(said(main, "run", "--to", "civicrm", "--json"))]
        assert (state["confirmed"], state["refused"], set(double.counts().values())) == (4, 0, {1})
        others = said(main, "run", "--to", "civicrm", "--others")
        assert "2 did not say yes, and their agreement names the platform" in others
        assert len(double.subscribed()) == 4


def test_a_platforms_file_is_written_to_be_filled_in(tmp_path):
    file = tmp_path / "ours.toml"
    written = CliRunner().invoke(command, ["petition", "push", "platform", "civicrm", "--out", str(file)])
    assert written.exit_code == 0
    assert f"push look --to {file}`" in written.stdout, "it lies where nobody looks for it by name"
    assert 'survey = ""' in file.read_text("utf-8")
    assert file.stat().st_mode & 0o077 == 0


def test_what_is_said_to_type_next_finds_the_file_that_was_written(main, tmp_path):
    data = tmp_path / "our data"
    written = CliRunner().invoke(command, ["petition", "push", "platform", "civicrm", "--data", str(data)])
    (next_one,) = re.findall("`tabling (.*)`", written.stdout)
    looked = CliRunner().invoke(command, [*shlex.split(next_one), "--petition", str(main)])
    assert "civicrm.toml: “survey” is missing" in looked.stderr, "there it is, to be filled in"
    nameless = CliRunner().invoke(command, ["petition", "push", "platform", "civicrm", "--out", str(tmp_path / "ours")])
    assert (nameless.exit_code, (tmp_path / "ours").exists()) == (2, False), "nothing would take it for a file"
    none = run(main, "look", "--to", "nowhere")
    assert "name it with --to." in none.stderr
