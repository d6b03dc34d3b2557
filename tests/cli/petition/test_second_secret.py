"""What cannot be undone takes two people, once a second person has set their secret."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.petition.store import second_secret
from tests.support.commands import Office, complained, run, said, told
from tests.support.stretching import FIGURES

SECRET, ANOTHER = "a secret that only Bo knows", "another secret that Bo thought of"


@pytest.fixture
def at(office: Office) -> tuple[object, ...]:
    """The options of a petition with two people in it."""
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    said("petition", "campaign", "add", office.pack, "--petition", office.petition, "--by", "mk", *office.opening[:2])
    return ("--petition", office.petition, "--by", "mk")


@pytest.fixture
def secret(office: Office, at: tuple[object, ...]) -> tuple[object, ...]:
    """The option that brings the second secret, which Bo has set."""
    file = office.folder / "second.txt"
    file.write_text(SECRET + "\n")
    said("petition", "second-secret", "--held-by", "Bo Lee", *at, typed=SECRET + "\n")
    return ("--second-secret-file", file)


def acts(at: tuple[object, ...]) -> list[tuple[str, str]]:
    return [(each["act"], each["facts"].get("act_of", "")) for each in told("petition", "audit", *at[:2])]


def test_without_one_a_person_is_forgotten_by_one_person_who_is_asked(at):
    assert run("petition", "erase", "1", *at, typed="n\n").exit_code == 1
    assert "is erased" in run("petition", "erase", "1", *at, typed="y\n").stdout.replace("are erased", "is erased")


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize("typed", ["", "\n", "a guess at what it is\n"])
def test_nobody_is_forgotten_without_the_second_secret(at, typed):
    complained(4 if typed.strip() else 2, "petition", "erase", "1", "--yes", *at, typed=typed)
    assert told("petition", "status", *at[:2])["signatures"] == 2
    if typed.strip():
        assert acts(at)[-1] == ("second secret refused", "erase")


def test_with_it_a_person_is_forgotten_and_the_log_says_that_two_people_agreed(at, secret):
    said("petition", "erase", "1", "--yes", *at, *secret)
    assert told("petition", "status", *at[:2])["signatures"] == 1
    assert acts(at)[-2:] == [("second secret given", "erase"), ("erased on request", "")]


def test_everything_old_goes_only_with_it_and_how_to_reach_people_without(office, at, secret):
    (office.folder / "old.csv").write_text("First name,Last name,Country,Date\nIda,Moe,NL,2020-01-02\n")
    said("petition", "import", office.folder / "old.csv", "--source", "old", "--yes", *at)
    old = ("petition", "retain", "--before", "2021-01-01", "--what", "everything", "--yes", *at)
    complained(2, *old, typed="")
    complained(4, *old, typed="a guess at what it is\n")
    assert told("petition", "status", *at[:2])["signatures"] == 3
    said("petition", "retain", "--before", "2021-01-01", "--what", "contact", "--yes", *at, typed="")
    said(*old, *secret)
    assert told("petition", "status", *at[:2])["signatures"] == 2
    assert acts(at)[-2:] == [("second secret given", "retain"), ("retention: everything", "")]


def test_the_secret_stands_nowhere_in_the_petition_and_is_stretched_as_promised(office, monkeypatch, request):
    monkeypatch.setattr(
        second_secret, "_ARGON2", FIGURES[second_secret.__name__]
    )  # the office's keys stay as quick as elsewhere
    request.getfixturevalue("secret")
    whole = b"".join(each.read_bytes() for each in office.folder.glob("main.sqlite*"))
    assert SECRET.encode() not in whole
    assert b"$argon2id$v=19$m=65536,t=3,p=4$" in whole


@pytest.mark.parametrize("holder", ["mk", " MK ", ""])
def test_nobody_holds_it_who_sets_it(at, holder):
    assert "two people" in complained(2, "petition", "second-secret", "--held-by", holder, *at, typed=SECRET + "\n")
    said("petition", "erase", "1", "--yes", *at)


def test_changing_it_takes_the_old_one(at, secret):
    change = ("petition", "second-secret", "--held-by", "Bo Lee", *at)
    complained(4, *change, typed=f"a guess at what it is\n{ANOTHER}\n")
    complained(2, *change, *secret, typed="short\n")
    said("petition", "erase", "1", "--yes", *at, *secret)
    said(*change, *secret, typed=ANOTHER + "\n")
    complained(4, "petition", "erase", "2", "--yes", *at, *secret)
    said("petition", "erase", "2", "--yes", *at, typed=ANOTHER + "\n")


def test_a_backup_is_restored_with_the_secret_it_was_made_under(office, at, secret):
    backup, again = office.folder / "backup.sqlite", office.folder / "again.sqlite"
    said("petition", "backup", backup, *at)
    complained(4, "petition", "restore", backup, "--petition", again, "--by", "mk", typed="a guess at what it is\n")
    assert not again.exists()
    said("petition", "restore", backup, "--petition", again, "--by", "mk", *secret)
    assert told("petition", "status", "--petition", again)["signatures"] == 2


def test_without_a_secret_a_restore_asks_first(office, at):
    backup, again = office.folder / "backup.sqlite", office.folder / "again.sqlite"
    said("petition", "backup", backup, *at)
    assert run("petition", "restore", backup, "--petition", again, typed="n\n").exit_code == 1
    assert not again.exists()
    assert run("petition", "restore", backup, "--petition", again, typed="y\n").exit_code == 0


def test_the_secret_may_come_from_the_environment(at, secret, monkeypatch):
    monkeypatch.setenv("TABLING_SECOND_SECRET_FILE", str(secret[1]))
    said("petition", "erase", "1", "--yes", *at)


@pytest.mark.usefixtures("secret")
def test_a_verifier_from_another_petition_opens_nothing(office, at, tmp_path):
    other = tmp_path / "other.sqlite"
    said("petition", "init", "--plain", "--petition", other)
    set_ = run("petition", "second-secret", "--held-by", "Eve", "--petition", other, typed="a secret of Eve alone\n")
    assert "hand over the signed pack" in set_.stderr, "without one it cannot be sealed and noted"
    _copy_verifier(other, office.petition)
    complained(4, "petition", "erase", "1", "--yes", *at, typed="a secret of Eve alone\n")


def _copy_verifier(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other, other:
        (kept,) = one.execute("SELECT stretched FROM second_secret").fetchone()
        other.execute("UPDATE second_secret SET stretched = ?", (kept,))
