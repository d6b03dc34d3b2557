"""A backup brought back at a staff desk: looked at before, whole or not at all; the petition of before is kept."""

from pathlib import Path

import pytest

from desktop.core.errors import Cancelled, OutputGone, PetitionError
from desktop.core.petition_errors import SecondSecretNeeded, SecondSecretWrong
from desktop.core.progress import Progress, ignore
from desktop.core.store_errors import PetitionBusy
from desktop.office.desk.backup import back_up
from desktop.office.desk.petition_place import open_petition
from desktop.office.intake.stick_intake import look_into, take_in, welcome
from desktop.office.keys.second_secret import set_second_secret
from desktop.office.people.person import forget_person
from desktop.office.practice_campaign import STICK
from desktop.office.restore.bringing_back import SET_ASIDE, bring_back, look_at_backup
from desktop.office.restore.workspace_backups import back_up_now, look_at_backups
from desktop.petition.engines import sqlite
from desktop.petition.status import petition_status
from tests.support.console_stage import desk_of, lay_practice

SECRET = "a river runs through it"


@pytest.fixture
def desk(tmp_path):
    return desk_of(lay_practice(tmp_path / "practice"))


def people(desk) -> int:
    with open_petition(desk.place) as petition:
        return petition_status(petition).people


def files(desk) -> list[Path]:
    return sorted(each for each in desk.workspace.folder.rglob("*") if each.is_file())


def test_looking_says_what_would_be_missing_and_changes_nothing(desk):
    made = back_up_now(desk, None, ignore)
    assert look_at_backup(desk, made.file, "", ignore).acts == 0
    welcome(desk, " ".join(desk.workspace.words), ignore)
    take_in(desk, look_into((desk.workspace.folder / STICK,)).files, ignore)
    before = files(desk)
    found = look_at_backup(desk, made.file, "", ignore)
    assert (found.whole, found.people, found.now) == (True, 36, people(desk))
    assert sum(each.count for each in found.missing) >= found.now - found.people > 0
    assert found.acts > 0
    assert files(desk) == before


def test_what_was_set_aside_is_brought_back_in_the_same_way(desk):
    made = back_up_now(desk, None, ignore)
    welcome(desk, " ".join(desk.workspace.words), ignore)
    take_in(desk, look_into((desk.workspace.folder / STICK,)).files, ignore)
    later = people(desk)
    done = bring_back(desk, made.file, "", "", ignore)
    assert people(desk) == 36
    assert SET_ASIDE in done.aside.name
    with open_petition(desk.place) as petition:
        assert done.aside in look_at_backups(petition, desk.workspace.backups).files
    bring_back(desk, done.aside, "", "", ignore)
    assert people(desk) == later


def test_whoever_was_forgotten_since_stays_out_though_the_petition_was_lost_altogether(desk):
    made = back_up_now(desk, None, ignore)
    forget_person(desk, (1,), "", ignore)
    left = people(desk)
    desk.workspace.petition.unlink()
    done = bring_back(desk, made.file, "", "", ignore)
    assert (people(desk), done.aside, done.restored.caught_up.replayed.erased) == (left, None, 1)


def test_a_damaged_petition_is_set_aside_as_it_is(desk):
    made = back_up_now(desk, None, ignore)
    desk.workspace.petition.write_bytes(b"no petition any more")
    done = bring_back(desk, made.file, "", "", ignore)
    assert people(desk) == 36
    assert done.aside.read_bytes() == b"no petition any more"


def test_stopped_or_with_a_backup_that_is_none_everything_is_as_it_was(desk, tmp_path):
    made = back_up_now(desk, None, ignore)
    (tmp_path / "other.sqlite").write_bytes(b"no petition" * 100)
    before = files(desk)

    def stop(_progress: Progress) -> None:
        raise Cancelled("Somebody stopped it.")

    for file, report, error in [
        (made.file, stop, Cancelled),
        (tmp_path / "other.sqlite", ignore, PetitionError),
        (tmp_path / "gone.sqlite", ignore, OutputGone),
    ]:
        with pytest.raises(error):
            bring_back(desk, file, "", "", report)
        assert (files(desk), people(desk)) == (before, 36)


def test_while_another_program_has_the_petition_open_nothing_is_exchanged(desk, monkeypatch):
    monkeypatch.setattr(sqlite, "_PATIENCE", 50)
    made = back_up_now(desk, None, ignore)
    with open_petition(desk.place) as other, other.reading():
        with pytest.raises(PetitionBusy):
            bring_back(desk, made.file, "", "", ignore)
        with other.transaction() as connection:  # it goes on working
            connection.exec_driver_sql("UPDATE petition SET only = only")
    assert people(desk) == 36
    assert not list(desk.workspace.backups.glob(f"*{SET_ASIDE}*"))


def test_an_older_backup_is_no_way_around_the_second_secret(desk):
    made = back_up_now(desk, None, ignore)
    with open_petition(desk.place) as petition:
        set_second_secret(petition, SECRET, holder="Bo Lee", by="Ann")
    assert look_at_backup(desk, made.file, "", ignore).holder == "Bo Lee"
    with pytest.raises(SecondSecretNeeded):
        bring_back(desk, made.file, "", "", ignore)
    with pytest.raises(SecondSecretWrong):
        bring_back(desk, made.file, "", "something else", ignore)
    bring_back(desk, made.file, "", SECRET, ignore)


def test_a_backup_with_a_passphrase_of_its_own_comes_back_kept_as_the_petition_is(desk, tmp_path):
    made = back_up(desk.place, tmp_path / "own.sqlite", by="Ann", passphrase="of the backup alone")
    with pytest.raises(PetitionError):
        look_at_backup(desk, made.file, "", ignore)
    bring_back(desk, made.file, "of the backup alone", "", ignore)
    assert not desk.workspace.encrypted
    assert people(desk) == 36
