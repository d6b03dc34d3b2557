"""A backup is the petition at one moment, whole, wherever it came from and wherever it is brought back."""

import gc
from contextlib import closing
from itertools import product
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import func, insert, select

from desktop.core.errors import OutputFull, PetitionError
from desktop.core.progress import Progress, Report
from desktop.core.store_errors import PetitionFull, ServerSilent
from desktop.petition.store.audit import check_audit
from desktop.petition.store.backup import back_up, restore
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, device
from desktop.petition.tables.lasting_tables import tombstone
from tests.support.copies import contents, furnish
from tests.support.crowd import Person, put
from tests.support.disks import small_disk
from tests.support.places import ENGINES, TWO, NewPetition, NewSpot, Spot, server, spot

PASSPHRASE = "correct horse battery staple"
PAIRS = list(product(ENGINES, ENGINES))
SOME = [("sqlite", "postgresql"), ("postgresql", "sqlcipher"), ("sqlcipher", "sqlite")]  # each engine both ways


@pytest.fixture
def furnished(new_petition: NewPetition) -> Petition:
    petition = new_petition()
    furnish(petition)
    return petition


def there_and_back(folder: Path, source: str, target: str) -> None:
    """Fill a petition on one engine, back it up, bring the backup back on another, and compare all three."""
    place = spot(target, folder)
    with closing(spot(source, folder).open(new=True)) as original:
        furnish(original)
        back_up(original, folder / "backup.sqlite", by="mk", passphrase=PASSPHRASE if source == "sqlcipher" else "")
        held = contents(original)
    with closing(Petition(folder / "backup.sqlite", passphrase=PASSPHRASE if source == "sqlcipher" else "")) as backup:
        assert contents(backup) == held
        restore(backup, place.place, by="mk", passphrase=place.passphrase)
    with closing(place.open()) as restored, restored.reading() as connection:
        after = contents(restored)
        *lines, last = after.pop("audit")
        assert lines == held.pop("audit")
        assert last[3] == "restore"
        assert after == held
        assert check_audit(connection).broken is None


@pytest.mark.parametrize(("source", "target"), SOME)
def test_a_backup_brought_back_elsewhere_equals_the_original_row_by_row(tmp_path, source, target):
    there_and_back(tmp_path, source, target)


@pytest.mark.torture
@pytest.mark.parametrize(("source", "target"), sorted(set(PAIRS) - set(SOME)))
def test_a_backup_equals_the_original_on_every_pair_of_engines(tmp_path, source, target):
    there_and_back(tmp_path, source, target)


@TWO
def test_a_backup_is_of_one_moment_while_others_go_on_merging(furnished: Petition, tmp_path):
    held = count_rows(furnished) + 1  # with the line about the backup itself
    numbers = iter(range(100, 1000))

    def merge_more(_progress: Progress) -> None:
        number = next(numbers)
        put(furnished, number, [Person(given=f"Late{number}")])

    back_up(furnished, tmp_path / "backup.sqlite", by="mk", report=merge_more)
    assert count_rows(furnished) > held + 20
    with closing(Petition(tmp_path / "backup.sqlite")) as backup:
        assert count_rows(backup) == held


def stop_after(rows: int) -> Report:
    """What a person does who presses Ctrl-C midway."""

    def report(progress: Progress) -> None:
        if progress.done > rows:
            raise KeyboardInterrupt

    return report


def count_rows(petition: Petition) -> int:
    return sum(len(rows) for rows in contents(petition).values())


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_backup_that_is_stopped_leaves_no_file(furnished: Petition, tmp_path):
    before = sorted(tmp_path.iterdir())
    with pytest.raises(KeyboardInterrupt):
        back_up(furnished, tmp_path / "backup.sqlite", by="mk", report=stop_after(30))
    assert sorted(tmp_path.iterdir()) == before


@TWO
def test_a_restore_that_is_stopped_leaves_the_place_empty(new_spot: NewSpot, tmp_path):
    place = new_spot()
    with closing(Petition(tmp_path / "backup.sqlite", new=True)) as backup:
        furnish(backup)
        with pytest.raises(KeyboardInterrupt):
            restore(backup, place.place, by="mk", passphrase=place.passphrase, report=stop_after(30))
        with pytest.raises(PetitionError, match="There is no petition"):
            place.open()
        restore(backup, place.place, by="mk", passphrase=place.passphrase)
        with closing(place.open()) as restored:
            assert contents(restored)["signature"] == contents(backup)["signature"]


@TWO
def test_a_place_with_a_petition_is_never_restored_into(furnished: Petition, new_spot: NewSpot):
    place = new_spot()
    with closing(place.open(new=True)) as held:
        before = contents(held)
        with pytest.raises(PetitionError, match="already"):
            restore(furnished, place.place, by="mk", passphrase=place.passphrase)
        assert contents(held) == before


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_backup_never_takes_the_place_of_a_file(furnished: Petition, tmp_path):
    path = tmp_path / "minutes.sqlite"
    path.write_bytes(b"minutes")
    with pytest.raises(PetitionError, match="there already"):
        back_up(furnished, path, by="mk")
    assert path.read_bytes() == b"minutes"


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_backup_that_finds_no_room_says_so_and_leaves_nothing(furnished: Petition):
    with small_disk(150) as disk:
        with pytest.raises((PetitionFull, OutputFull), match="disk is full"):
            back_up(furnished, disk / "backup.sqlite", by="mk")
        assert list(disk.iterdir()) == []


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the driver's own: of a cursor whose server is gone
@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_server_that_falls_silent_while_it_is_copied_from_is_said_to_be_the_server(furnished: Petition, tmp_path):
    with furnished.reading() as connection:  # the pool gives the backup this very session
        own = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()

    def cut(_progress: Progress) -> None:
        with closing(psycopg.connect(server(), autocommit=True)) as session:
            session.execute("SELECT pg_terminate_backend(%s)", [own])

    with pytest.raises(ServerSilent):
        back_up(furnished, tmp_path / "backup.sqlite", by="mk", report=cut)
    gc.collect()  # the cursor, while what it says of itself is not heard
    assert list(tmp_path.iterdir()) == []


@TWO
def test_what_is_merged_after_a_restore_gets_the_next_number(new_spot: NewSpot, tmp_path):
    place = new_spot()
    with closing(Petition(tmp_path / "backup.sqlite", new=True)) as backup:
        furnish(backup)
        restore(backup, place.place, by="mk", passphrase=place.passphrase)
    with closing(place.open()) as restored, restored.transaction() as connection:
        values = dict(connection.execute(select(batch).where(batch.c.number == 1)).mappings().one()) | {"id": "new"}
        del values["number"]
        highest = connection.scalar(select(func.max(batch.c.number)))
        assert connection.execute(insert(batch).values(values)).inserted_primary_key == (highest + 1,)


@TWO
def test_a_petition_in_which_somebody_was_erased_comes_back_whatever_their_hash_is(new_spot: NewSpot, tmp_path):
    place = new_spot()
    with closing(Petition(tmp_path / "backup.sqlite", new=True)) as backup:
        with backup.transaction() as connection:
            connection.execute(insert(tombstone).values(person=-7, until="2026-08-23T12:00:00Z"))
        restore(backup, place.place, by="mk", passphrase=place.passphrase)
    with closing(place.open()) as restored:
        assert contents(restored)["tombstone"] == [(-7, "2026-08-23T12:00:00Z")]


@pytest.mark.parametrize("engine", ["sqlcipher"])
def test_the_backup_of_an_encrypted_petition_shows_nothing_of_it(new_petition: NewPetition, tmp_path):
    petition = new_petition()
    with petition.transaction() as connection:
        connection.execute(insert(device).values(id="d", name="CANARY" * 100, state="welcome"))
    back_up(petition, tmp_path / "backup.sqlite", by="mk", passphrase=PASSPHRASE)
    data = (tmp_path / "backup.sqlite").read_bytes()
    assert b"CANARY" not in data
    assert not data.startswith(b"SQLite")
    with closing(Spot(tmp_path / "backup.sqlite", PASSPHRASE).open()) as backup:
        (held,) = contents(backup)["device"]
        assert held[:3] == ("d", "CANARY" * 100, "welcome")
