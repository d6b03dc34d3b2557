"""The petition's file: begun only where that was meant, and never harmed by being the wrong one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from journeys.disks import as_nobody, fill, freeze, open_folder, small_disk
from journeys.outing import go_out, organisation

from desktop.core.errors import PetitionError
from desktop.petition.merge import merge_batch
from desktop.petition.status import petition_status
from desktop.petition.store import Petition


def begun(folder: Path) -> Path:
    """A petition with two signatures, closed."""
    outing = go_out(folder / "device")
    outing.sign("Ann", "Bo")
    path = folder / "petition.sqlite"
    with closing(Petition(path, new=True)) as petition:
        merge_batch(petition, outing.hand_over()[0], organisation().sealing)
    outing.journal.close()
    return path


def bare(path: Path, statement: str) -> None:
    """Change a database behind Tabling's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(statement)


def refused(path: Path, words: str) -> None:
    """Opening is refused in these words, and no byte changes."""
    before = path.read_bytes()
    with pytest.raises(PetitionError, match=words):
        Petition(path)
    assert path.read_bytes() == before


def test_a_petition_is_begun_only_where_that_was_meant(tmp_path):
    with pytest.raises(PetitionError, match="There is no petition at"):
        Petition(tmp_path / "petition.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_petition_is_there_again_when_opened_again_and_belongs_to_its_campaign(tmp_path):
    path = begun(tmp_path)
    with closing(Petition(path)) as petition:
        assert petition_status(petition).people == 2
        assert petition.campaign()[0] == "russia-lgbtqqia"


def test_only_its_user_can_read_the_petition(tmp_path):
    assert begun(tmp_path).stat().st_mode & 0o077 == 0


def test_a_newer_petition_is_refused_and_not_a_byte_of_it_changed(tmp_path):
    path = begun(tmp_path)
    bare(path, "UPDATE petition SET schema = 99")
    refused(path, "newer Tabling")


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE guests (name TEXT)", "CREATE TABLE petition (only, schema, campaign, key)"]
)
def test_the_database_of_another_program_is_refused_and_not_a_byte_of_it_changed(tmp_path, statement):
    path = tmp_path / "petition.sqlite"
    bare(path, statement)
    refused(path, "another program")


def test_a_file_that_is_no_database_is_refused_and_not_a_byte_of_it_changed(tmp_path):
    path = tmp_path / "petition.sqlite"
    path.write_bytes(b"Minutes of the meeting\n" * 400)
    refused(path, "not a petition")


@pytest.mark.parametrize("keep", [60, 5000, 9000])
def test_a_petition_cut_short_is_refused_and_not_a_byte_of_it_changed(tmp_path, keep):
    path = begun(tmp_path)
    path.write_bytes(path.read_bytes()[:keep])
    refused(path, "damaged|not a petition")


def test_a_folder_in_the_place_of_the_petition_is_refused(tmp_path):
    with pytest.raises(PetitionError, match="is a folder"):
        Petition(tmp_path)


def test_a_petition_its_user_may_not_write_is_said_plainly():
    with open_folder() as folder:
        path = begun(folder)
        with as_nobody(folder):
            path.chmod(0o400)
            with pytest.raises(PetitionError, match="may not write"):
                Petition(path)
            path.chmod(0o600)
            folder.chmod(0o500)
            with pytest.raises(PetitionError, match=r"read-only|Check its disk"):
                Petition(path)
            folder.chmod(0o700)
            with closing(Petition(path)) as petition:
                assert petition_status(petition).people == 2


def test_a_petition_on_a_read_only_disk_is_said_plainly():
    with small_disk(1024) as disk:
        path = begun(disk)
        freeze(disk)
        with pytest.raises(PetitionError, match="read-only"):
            Petition(path)


def test_a_petition_that_finds_no_room_is_said_plainly_and_begun_once_there_is_some():
    with small_disk(200) as disk:
        ballast = fill(disk)
        with pytest.raises(PetitionError):
            Petition(disk / "petition.sqlite", new=True)
        ballast.unlink()
        with closing(Petition(disk / "petition.sqlite", new=True)) as petition:
            assert petition_status(petition).signatures == 0
