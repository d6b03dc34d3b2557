"""The petition's place: begun only where that was meant, not harmed by being the wrong one, shared without waiting."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select, text

from desktop.core.errors import PetitionError
from desktop.core.store_errors import ServerSilent
from desktop.petition.store.opening_petition import Petition, begin_petition, bind
from desktop.petition.tables.arrival_tables import device
from tests.support.disks import as_nobody, fill, freeze, open_folder, small_disk
from tests.support.places import TWO, NewPetition, NewSpot, server


def begun(folder: Path) -> Path:
    """A petition that holds something, closed."""
    path = folder / "petition.sqlite"
    with closing(begin_petition(path, by="mk")) as petition, petition.transaction() as connection:
        meet(connection, "tablet")
        bind(connection, "spring", "abcd")
    return path


def meet(connection: Connection, name: str) -> None:
    connection.execute(insert(device).values(id=name, name="", state="welcome"))


def devices(petition: Petition) -> int:
    with petition.reading() as connection:
        return connection.scalar(select(func.count()).select_from(device))


def bare(path: Path, statement: str) -> None:
    """Change a database behind Tabling's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(statement)


def refused(path: Path, words: str, passphrase: str = "") -> None:
    """Opening is refused in these words, and no byte changes."""
    before = path.read_bytes()
    with pytest.raises(PetitionError, match=words):
        Petition(path, passphrase=passphrase)
    assert path.read_bytes() == before


def test_a_petition_is_begun_only_where_that_was_meant(new_spot: NewSpot, tmp_path):
    spot = new_spot()
    with pytest.raises(PetitionError, match="There is no petition"):
        spot.open()
    assert list(tmp_path.iterdir()) == []
    spot.open(new=True).close()
    spot.open().close()


def test_a_petition_is_there_again_when_opened_again_and_belongs_to_its_campaign(new_spot: NewSpot):
    spot = new_spot()
    with closing(begin_petition(spot.place, by="mk", passphrase=spot.passphrase)) as petition:
        assert petition.campaign() is None
        salt = petition.salt
        with petition.transaction() as connection:
            bind(connection, "spring", "abcd")
    with closing(spot.open()) as petition:
        assert petition.campaign() == ("spring", "abcd")
        assert petition.salt == salt
        assert len(salt) == 32
        with pytest.raises(PetitionError, match="its own petition"), petition.transaction() as connection:
            bind(connection, "autumn", "abcd")


@TWO
def test_a_petition_is_not_begun_where_one_is(new_spot: NewSpot):
    spot = new_spot()
    begin_petition(spot.place, by="mk", passphrase=spot.passphrase).close()
    with pytest.raises(PetitionError, match="already"):
        begin_petition(spot.place, by="mk", passphrase=spot.passphrase)


@TWO
def test_two_who_begin_the_same_petition_at_once_get_one(new_spot: NewSpot):
    spot, together = new_spot(), threading.Barrier(2)

    def begin(_: int) -> bytes:
        together.wait()
        with closing(spot.open(new=True)) as petition:
            return petition.salt

    with ThreadPoolExecutor(2) as staff:
        assert len(set(staff.map(begin, range(2)))) == 1


@TWO
def test_a_transaction_that_fails_changes_nothing(new_petition: NewPetition):
    petition = new_petition()
    with pytest.raises(PetitionError), petition.transaction() as connection:
        list(map(partial(meet, connection), ("tablet", "tablet")))  # the second time its id is there already
    assert devices(petition) == 0


@TWO
def test_who_reads_sees_one_moment_and_waits_for_nobody(new_petition: NewPetition):
    petition = new_petition()
    with petition.reading() as reader:
        before = reader.scalar(select(func.count()).select_from(device))
        with petition.transaction() as writer:
            meet(writer, "tablet")
            assert devices(petition) == 0, "not before it is whole"
        assert reader.scalar(select(func.count()).select_from(device)) == before
    assert devices(petition) == 1


@TWO
def test_who_reads_cannot_change_anything(new_petition: NewPetition):
    petition = new_petition()
    with pytest.raises(PetitionError, match=r"read-only|not change it"), petition.reading() as connection:
        meet(connection, "tablet")
    assert devices(petition) == 0


@TWO
def test_writers_take_turns_so_that_each_sees_what_the_one_before_wrote(new_petition: NewPetition):
    petition, together = new_petition(), threading.Barrier(4)

    def add_one(_: int) -> None:
        together.wait()
        for _ in range(5):
            with petition.transaction() as connection:
                meet(connection, f"tablet {connection.scalar(select(func.count()).select_from(device))}")

    with ThreadPoolExecutor(4) as staff:
        list(staff.map(add_one, range(4)))
    assert devices(petition) == 20


@TWO
def test_an_error_shows_no_value_and_no_statement(new_petition: NewPetition):
    petition = new_petition()
    with pytest.raises(PetitionError) as caught, petition.transaction() as connection:
        connection.execute(text("SELECT 'Canary' FROM nowhere"))
    assert "Canary" not in str(caught.value)
    assert "nowhere" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_only_its_user_can_read_the_petition(tmp_path):
    assert begun(tmp_path).stat().st_mode & 0o077 == 0


@TWO
def test_a_newer_petition_is_refused_and_not_changed(new_spot: NewSpot):
    spot = new_spot()
    with closing(spot.open(new=True)) as petition, petition.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(PetitionError, match="newer Tabling"):
        spot.open()


@pytest.mark.parametrize("statement", ["UPDATE petition SET schema = 99", "UPDATE petition SET schema = 2"])
def test_a_newer_petition_of_the_first_kind_is_refused_and_not_a_byte_of_it_changed(tmp_path, statement):
    path = tmp_path / "petition.sqlite"
    bare(path, "CREATE TABLE petition (only INTEGER, schema INTEGER)")
    bare(path, "INSERT INTO petition VALUES (1, 1)")
    bare(path, statement)
    refused(path, "newer Tabling")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE guests (name TEXT)",
        "CREATE TABLE petition (only, schema, campaign, key)",
        "CREATE TABLE petition (text)",
        "CREATE TABLE alembic_version (version_num TEXT)",
    ],
)
def test_the_database_of_another_program_is_refused_and_not_a_byte_of_it_changed(tmp_path, statement):
    path = tmp_path / "petition.sqlite"
    bare(path, statement)
    refused(path, "another program")


@pytest.mark.parametrize("engine", ["postgresql"])
def test_the_database_of_another_program_on_a_server_is_refused(new_spot: NewSpot):
    spot = new_spot()
    with closing(spot.open(new=True)) as petition, petition.transaction() as connection:
        connection.execute(text("ALTER TABLE petition RENAME TO guests"))
    for new in (False, True):
        with pytest.raises(PetitionError, match="another program"):
            spot.open(new=new)


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
                assert devices(petition) == 1


def test_a_petition_on_a_read_only_disk_is_said_plainly():
    with small_disk(1024) as disk:
        path = begun(disk)
        freeze(disk)
        with pytest.raises(PetitionError, match="read-only"):
            Petition(path)


def test_a_petition_that_finds_no_room_is_said_plainly_and_begun_once_there_is_some():
    with small_disk(1024) as disk:
        ballast = fill(disk)
        with pytest.raises(PetitionError):
            Petition(disk / "petition.sqlite", new=True)
        ballast.unlink()
        with closing(Petition(disk / "petition.sqlite", new=True)) as petition:
            assert devices(petition) == 0


def test_a_deleted_row_is_nowhere_in_the_files_once_they_are_wiped(tmp_path):
    path = tmp_path / "petition.sqlite"
    with closing(begin_petition(path, by="mk")) as petition:
        with petition.transaction() as connection:
            meet(connection, "CANARY" * 50)
        with petition.transaction() as connection:
            connection.execute(text("DELETE FROM device"))
        petition.wipe()
        assert not [file for file in tmp_path.iterdir() if b"CANARY" in file.read_bytes()]


@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_server_can_be_wiped_and_used_on(new_petition: NewPetition):
    petition = new_petition()
    petition.wipe()
    with petition.transaction() as connection:
        meet(connection, "tablet")
    assert devices(petition) == 1


@pytest.mark.parametrize("place", ["mysql://somewhere/petition", "postgresql://[::1", "postgresql://x:port/y"])
def test_an_address_that_is_none_is_said_plainly(place):
    with pytest.raises(PetitionError, match="address"):
        Petition(place)


def test_a_server_that_cannot_be_reached_is_said_plainly_and_without_the_password():
    with pytest.raises(ServerSilent, match="did not answer") as caught:
        Petition("postgresql://staff:Canary@127.0.0.1:1/petition")
    assert "Canary" not in str(caught.value)


@pytest.mark.slow
def test_a_database_that_is_not_there_is_said_plainly():
    with pytest.raises(PetitionError, match=r"did not answer|no such database"):
        Petition(server().replace("/postgres?", "/elsewhere?"))
