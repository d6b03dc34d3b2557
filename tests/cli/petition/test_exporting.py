"""Exports by command: all is said before, and nothing is written without saying how it is closed."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import update
from typer.testing import CliRunner, Result

from desktop.cli.main import app as command
from desktop.office.desk.petition_place import PetitionPlace
from desktop.office.desk.workspace import StaffDesk, Workspace
from desktop.office.export.exporting import targets_at
from desktop.petition.store.audit import lines_of
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.export_tables import export
from tests.support.crowd import put
from tests.support.exporting import HARD, opened
from tests.support.packs import keep

SECRET = "correct horse battery"


@pytest.fixture(scope="module")
def main(tmp_path_factory) -> Path:
    """A petition in which every trap springs; tests go on from one another."""
    path = tmp_path_factory.mktemp("office") / "main.sqlite"
    with closing(Petition(path, new=True)) as petition:
        keep(petition)
        put(petition, 1, HARD)
    return path


def run(main: Path, *arguments: object) -> Result:
    words = [str(each) for each in arguments]
    opening = [] if words[0] == "targets" else ["--petition", str(main)]
    return CliRunner().invoke(command, ["petition", *words, *opening], env={"TABLING_STAFF": "kb"})


def said(main: Path, *arguments: object) -> str:
    result = run(main, *arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_looking_says_every_trap_and_writes_nothing(main, tmp_path):
    listed = tmp_path / "traps.csv"
    told = said(
        main, "export", "--target", "Action Network", "--one-box-names", "last_word", "--list", listed, "--plain"
    )
    assert "12 people = 6 with a row + 1 only counted + 5 withheld" in told
    assert "did not say yes, and would be subscribed: withheld" in told
    assert "public counter does not move: correct it by hand by +12" in told
    assert "no_yes" in listed.read_text("utf-8-sig")
    assert said(main, "exports") == "Nothing was exported yet.\n"


def test_a_list_of_whom_the_traps_are_about_is_closed_as_an_export_is_and_noted(main, tmp_path):
    (tmp_path / "secret").write_text(SECRET, "utf-8")
    closed = ("--passphrase-file", tmp_path / "secret")
    words = ("export", "--target", "Action Network", "--one-box-names", "last_word")
    told = said(main, *words, "--list", tmp_path / "traps.csv", *closed)
    assert f"{tmp_path / 'traps.csv.age'}: it names people; erase it" in told
    assert not (tmp_path / "traps.csv").exists(), "nobody reads it without the passphrase"
    assert "no_yes,1001,Bo Roe" in opened((tmp_path / "traps.csv.age").read_bytes(), SECRET).decode()
    said(main, *words, "--list", tmp_path / "traps.xlsx", *closed)
    assert not (tmp_path / "traps.xlsx").read_bytes().startswith(b"PK"), "a workbook that asks for the passphrase"
    assert run(main, *words, "--list", tmp_path / "traps.csv", *closed).exit_code != 0, "never over one that is there"
    with closing(Petition(main)) as petition, petition.reading() as connection:
        noted = [(line.facts["plain"], line.facts["people"] > 0) for line in lines_of(connection, "traps listed")]
    assert noted[:2] == [(False, True)] * 2


def test_what_is_open_is_asked_for_by_its_option(main, tmp_path):
    (tmp_path / "secret").write_text(SECRET, "utf-8")
    closed = ("--passphrase-file", tmp_path / "secret")
    refused = run(main, "export", "--target", "civicrm", "--out", tmp_path / "people.csv", *closed)
    assert refused.exit_code == 2
    assert "--one-box-names" in refused.stderr
    told = said(
        main, "export", "--target", "civicrm", "--one-box-names", "whole", "--out", tmp_path / "people.csv", *closed
    )
    assert "they are encrypted" in told
    assert told.startswith("CiviCRM contacts (civicrm).\n  Choose the columns while importing"), "what to do there"
    assert "lose the moment at which they signed" in told
    assert b"external_identifier" in opened((tmp_path / "people.csv.age").read_bytes(), SECRET)


def test_an_export_is_made_again_undone_and_its_files_are_told_until_they_are_erased(main, tmp_path):
    (made,) = json.loads(said(main, "exports", "--json"))
    said(main, "exports", "--again", made["number"], "--out", tmp_path / "people.again.csv", "--plain")
    assert (tmp_path / "people.again.csv").exists()
    with closing(Petition(main)) as petition, petition.transaction() as connection:
        connection.execute(update(export).values(keep_until="2026-01-01"))
    assert "erase people.csv.age, people.again.csv wherever they lie" in said(main, "status")
    assert json.loads(said(main, "status", "--json"))["exports"] == [made["number"]]
    assert "new again" in said(main, "exports", "--undo", made["number"])
    assert run(main, "exports", "--undo", made["number"]).exit_code == 9
    said(main, "exports", "--erased", made["number"])
    assert "wherever" not in said(main, "status")
    assert "NOT SENT" in said(main, "exports")


def test_a_target_is_copied_changed_and_used(main, tmp_path):
    ours = tmp_path / "ours.toml"
    said(main, "targets", "--copy", "mailchimp", "--out", ours)
    ours.write_text(ours.read_text("utf-8").replace('heading = "Country"', 'heading = "Land"'), "utf-8")
    said(main, "export", "--target", ours, "--one-box-names", "whole", "--out", tmp_path / "m.csv", "--plain")
    assert "Land" in (tmp_path / "m.csv").read_text("utf-8")
    assert "mailchimp: Mailchimp, sample" in said(main, "targets")


def test_a_target_beside_the_petition_stands_in_place_of_ours_as_it_does_in_the_window(main, tmp_path):
    own = main.parent / "exports"
    own.mkdir()
    said(main, "targets", "--copy", "engaging-networks", "--out", own / "engaging-networks.toml")
    changed = (own / "engaging-networks.toml").read_text("utf-8").replace('"Email Address"', '"Courriel"')
    (own / "engaging-networks.toml").write_text(changed, "utf-8")
    (own / "half.toml").write_text("name = ", "utf-8")
    words = ("--target", "engaging-networks", "--one-box-names", "whole", "--plain")
    said(main, "export", *words, "--out", tmp_path / "ours.csv")
    assert "Courriel" in (tmp_path / "ours.csv").read_text("utf-8")
    listed = CliRunner().invoke(command, ["petition", "targets", "--petition", str(main)])
    assert "half.toml" in listed.stderr
    desk = StaffDesk(Workspace(main.parent, main, main.parent, main.parent), "kb", PetitionPlace(str(main)))
    targets, broken = targets_at(desk)
    assert any("Courriel" in each.mapping for each in targets)
    assert [each.path.name for each in broken] == ["half.toml"]
