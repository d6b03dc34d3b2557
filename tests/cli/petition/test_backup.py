"""`petition init`, `backup`, `restore`, `check`, `audit`: what they say, and that what they say is so."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner, Result

from desktop.cli.main import app
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.packs import keep
from tests.support.places import spot

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the commands are typed, by somebody called mk."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TABLING_STAFF", "mk")
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE + "\n")
    return tmp_path


def run(*arguments: object, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["petition", *map(str, arguments)], input=typed)


def said(*arguments: object, typed: str | None = None) -> str:
    result = run(*arguments, typed=typed)
    assert (result.exit_code, result.stderr) == (0, ""), result.output
    return result.stdout


def complained(*arguments: object, typed: str | None = None) -> str:
    result = run(*arguments, typed=typed)
    assert result.exit_code == 9, result.output
    assert result.stderr.startswith("tabling: ")
    return result.stderr


def filled(path: Path, passphrase: str = "") -> Path:
    with closing(Petition(path, passphrase=passphrase)) as petition:
        put(petition, 1, [Person(), Person("Bo")])
    return path


def test_a_petition_is_begun_backed_up_restored_and_proved(home):
    assert "It is not encrypted" in said("init", "--plain", "--petition", "main.sqlite")
    filled(home / "main.sqlite")
    assert "backup.sqlite: a copy of main.sqlite" in said("backup", "backup.sqlite", "--petition", "main.sqlite")
    assert "is restored" in said("restore", "backup.sqlite", "--petition", "again.sqlite", "--yes")
    proved = said("check", "--petition", "again.sqlite")
    assert "2 signatures in 1 batch, 3 audit lines" in proved
    assert "Everything holds" in proved
    acts = [(line["by"], line["act"]) for line in json.loads(said("audit", "--json", "--petition", "again.sqlite"))]
    assert acts == [("mk", "init"), ("mk", "backup"), ("mk", "restore")]
    assert "mk: backup" in said("audit", "--petition", "again.sqlite")


def test_an_encrypted_petition_asks_for_its_passphrase_and_its_backup_is_encrypted_too(home):
    assert ", encrypted" in said("init", "--encrypt", "--petition", "main.sqlite", typed=PASSPHRASE + "\n")
    filled(home / "main.sqlite", PASSPHRASE)
    from_file = ("--petition-passphrase-file", "passphrase.txt")
    assert "not encrypted" not in said("backup", "backup.sqlite", "--petition", "main.sqlite", *from_file)
    assert not (home / "backup.sqlite").read_bytes().startswith(b"SQLite")
    said("restore", "backup.sqlite", "--petition", "again.sqlite", "--yes", typed=PASSPHRASE + "\n")
    assert "Everything holds" in said("check", "--petition", "again.sqlite", typed=PASSPHRASE + "\n")
    assert "passphrase does not open" in complained("check", "--petition", "again.sqlite", typed="another\n")


@pytest.mark.slow
def test_a_petition_moves_from_a_file_to_a_server_by_way_of_its_backup(home):
    said("init", "--plain", "--petition", "main.sqlite")
    filled(home / "main.sqlite")
    place = str(spot("postgresql", home).place)
    said("restore", "main.sqlite", "--petition", place, "--yes")
    assert "2 signatures" in said("check", "--petition", place)
    assert "already" in complained("restore", "main.sqlite", "--petition", place, "--yes")
    assert "already" in complained("init", "--petition", place)
    assert "not encrypted" in said("backup", "back.sqlite", "--petition", place)


def test_what_does_not_hold_is_said_and_ends_with_an_error(home):
    said("init", "--plain", "--petition", "main.sqlite")
    with closing(Petition(filled(home / "main.sqlite"))) as petition, petition.transaction() as connection:
        connection.execute(text("DELETE FROM named_by"))  # the index of names would hold them
        connection.execute(text("DELETE FROM signature WHERE given_name = 'Bo'"))
        connection.execute(text("DROP TRIGGER audit_no_update"))
        connection.execute(text("UPDATE audit SET \"by\" = 'somebody'"))
    assert "Merge 1 read 2 signatures, and 1" in complained("check", "--petition", "main.sqlite")
    assert "Line 1 of the audit log" in complained("audit", "--check", "--petition", "main.sqlite")
    found = json.loads(run("audit", "--check", "--json", "--petition", "main.sqlite").stdout)
    assert (found["lines"], found["broken"]) == (0, 1)


@pytest.mark.usefixtures("home")
def test_the_mark_of_a_log_that_holds_can_be_written_down():
    said("init", "--plain", "--petition", "main.sqlite")
    mark = json.loads(said("audit", "--check", "--json", "--petition", "main.sqlite"))["head"]
    assert f"The last one's mark is {mark[:16]}." in said("audit", "--check", "--petition", "main.sqlite")


def test_the_place_can_come_from_the_environment(home, monkeypatch):
    monkeypatch.setenv("TABLING_PETITION", str(home / "named.sqlite"))
    said("init", "--plain")
    assert (home / "named.sqlite").exists()


@pytest.mark.slow
def test_what_outlives_a_petition_on_a_server_stands_in_the_data_folder_or_where_staff_say(home, monkeypatch):
    place = str(spot("postgresql", home).place)
    monkeypatch.setenv("TABLING_HOME", str(home / "data"))
    with closing(Petition(place, new=True)) as petition:
        put(petition, 1, [Person(), Person("Bo")])
        keep(petition)
    said("erase", 1000, "--yes", "--petition", place)
    assert len(list((home / "data").glob("*.replay"))) == 1
    (home / "shared").mkdir()
    monkeypatch.setenv("TABLING_REPLAY_LOG", str(home / "shared"))
    said("erase", 1001, "--yes", "--petition", place)
    assert len(list((home / "shared").glob("*.replay"))) == 1
    said("check", "--petition", place)


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE], ids=["plain", "encrypted"])
def test_a_backup_that_is_damaged_where_no_row_stands_is_restored_and_said_to_be_damaged(home, passphrase):
    opening = ("--petition-passphrase-file", "passphrase.txt") if passphrase else ()
    said("init", *(opening or ("--plain",)), "--petition", "main.sqlite")
    filled(home / "main.sqlite", passphrase)
    said("backup", "copy.sqlite", "--petition", "main.sqlite", *opening)
    of_copy = ("--passphrase-file", "passphrase.txt") if passphrase else ()
    again = ("restore", "copy.sqlite", *of_copy, "--yes", "--petition")
    assert "damaged" not in said(*again, "whole.sqlite")
    with closing(Petition(home / "copy.sqlite", passphrase=passphrase)) as petition, petition.reading() as connection:
        index = text("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_cancellation_cancels'")
        place = (connection.execute(index).scalar_one() - 1) * 4096 + 4
    data = bytearray((home / "copy.sqlite").read_bytes())
    data[place] ^= 1  # how many cancellations the index tells of
    (home / "copy.sqlite").write_bytes(data)
    assert "copy.sqlite itself is damaged" in said(*again, "again.sqlite")
    check = ("check", "--petition")
    assert "Everything holds" in said(*check, "again.sqlite", *opening)
    assert "pages are damaged" in complained(*check, "copy.sqlite", *opening)


def test_who_does_not_count_as_they_should_is_worked_out_anew_and_kept(home):
    said("init", "--plain", "--petition", "main.sqlite")
    with closing(Petition(home / "main.sqlite")) as petition:
        put(petition, 1, [Person("Ann"), Person("Bo")])
        with petition.transaction() as connection:
            connection.execute(text("UPDATE signature SET state = 'invalid' WHERE given_name = 'Bo'"))
    assert "of merge 1 do not count" in complained("check", "--petition", "main.sqlite")
    settled = said("check", "--settle", "--petition", "main.sqlite")
    assert "it was not right in merge 1." in settled
    assert "Everything holds" in settled
    assert "= 2 people" in said("status", "--petition", "main.sqlite")
