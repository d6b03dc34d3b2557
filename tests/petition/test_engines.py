"""What only one engine has: a passphrase that leaves nothing readable, a server that is spoken to behind TLS."""

import unicodedata
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.core.errors import PetitionError
from desktop.core.store_errors import PetitionFull
from desktop.petition.engines import sqlcipher
from desktop.petition.engines.postgresql import open_server
from desktop.petition.engines.sqlcipher import is_encrypted
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.disks import fill, small_disk
from tests.support.places import NewPetition
from tests.support.unlocking import unlock_by_key

PASSPHRASE = "l’été à la « mer »; DROP 'x'"
CANARY = "Zanzibara"


@pytest.fixture
def encrypted(tmp_path: Path) -> Path:
    path = tmp_path / "petition.sqlite"
    Petition(path, new=True, passphrase=PASSPHRASE).close()
    return path


@pytest.mark.usefixtures("full_stretching")
def test_nothing_of_an_encrypted_petition_can_be_read_from_any_file_beside_it(encrypted: Path):
    with closing(Petition(encrypted, passphrase=PASSPHRASE)) as petition:
        put(petition, 1, [Person(f"{CANARY}{number}", email=f"{CANARY}{number}@example.org") for number in range(500)])
        files = list(encrypted.parent.iterdir())
        assert {file.name for file in files} >= {"petition.sqlite", "petition.sqlite-wal"}
        for file in files:
            data = file.read_bytes()
            assert CANARY.encode() not in data, file.name
            assert b"SQLite format" not in data, file.name
            assert b"CREATE TABLE" not in data, file.name


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux shows which files a process has open")
@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_large_sort_leaves_nothing_in_a_temporary_file(tmp_path, passphrase):
    """SQLite would write what it sorts, in the clear, into a file that has no name any more."""
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) "
    path = tmp_path / "petition.sqlite"
    with closing(Petition(path, new=True, passphrase=passphrase)) as petition, petition.reading() as connection:
        rows = connection.execute(text(numbers + "SELECT i, hex(randomblob(200)) AS h FROM n ORDER BY h"))
        assert len(rows.fetchmany(10)) == 10
        names = [str(fd.readlink()) for fd in Path("/proc/self/fd").iterdir() if fd.is_symlink()]
        rows.close()
    assert str(path) in names
    assert not [name for name in names if "etilqs" in name]


def test_who_only_reads_on_a_full_disk_is_told_of_the_disk():
    with small_disk(1200) as disk:
        Petition(disk / "petition.sqlite", new=True).close()
        fill(disk)
        with pytest.raises(PetitionFull):
            Petition(disk / "petition.sqlite")


@pytest.mark.usefixtures("full_stretching")
def test_another_passphrase_opens_nothing_and_says_so(encrypted: Path, capfd):
    before = encrypted.read_bytes()
    with pytest.raises(PetitionError, match="passphrase does not open"):
        Petition(encrypted, passphrase="another passphrase")
    assert encrypted.read_bytes() == before
    assert capfd.readouterr() == ("", ""), "the library is not heard"


@pytest.mark.usefixtures("full_stretching")
def test_a_passphrase_is_the_same_however_a_keyboard_composes_its_letters(encrypted: Path):
    Petition(encrypted, passphrase=unicodedata.normalize("NFD", PASSPHRASE)).close()


@pytest.mark.usefixtures("full_stretching")
def test_what_the_tests_begin_with_a_key_made_beforehand_opens_with_its_passphrase(tmp_path: Path):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlcipher, "_unlock", unlock_by_key)
        Petition(tmp_path / "petition.sqlite", new=True, passphrase=PASSPHRASE).close()
    Petition(tmp_path / "petition.sqlite", passphrase=PASSPHRASE).close()


def test_an_encrypted_petition_without_its_passphrase_is_said_to_be_encrypted(encrypted: Path):
    assert is_encrypted(encrypted)
    with pytest.raises(PetitionError, match="encrypted"):
        Petition(encrypted)


def test_a_plain_petition_opened_with_a_passphrase_is_said_to_be_plain(tmp_path):
    path = tmp_path / "petition.sqlite"
    Petition(path, new=True).close()
    before = path.read_bytes()
    with pytest.raises(PetitionError, match="not encrypted"):
        Petition(path, passphrase=PASSPHRASE)
    assert not is_encrypted(path)
    assert path.read_bytes() == before


def test_a_short_passphrase_begins_nothing(tmp_path):
    with pytest.raises(PetitionError, match="too short"):
        Petition(tmp_path / "petition.sqlite", new=True, passphrase="short")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        ("postgresql://staff@db.example.org/petition", "require"),
        ("postgres://staff@192.0.2.7:5433/petition", "require"),
        ("postgresql://staff@/petition?host=db.example.org", "require"),
        ("postgresql://staff@db.example.org/petition?sslmode=verify-full", "verify-full"),
        ("postgresql://localhost/petition", None),
        ("postgresql:///petition?host=/run/postgresql", None),
    ],
)
def test_a_server_elsewhere_is_spoken_to_behind_tls_only(address, mode):
    assert open_server(address, "").engine.url.query.get("sslmode") == mode


def test_the_password_comes_from_the_address_or_the_file_and_is_never_shown():
    given = open_server("postgresql://staff@db.example.org/petition", CANARY)
    assert given.engine.url.password == CANARY
    assert open_server("postgresql://staff:own@db.example.org/petition", CANARY).engine.url.password == "own"
    assert given.name == "petition on db.example.org"
    assert CANARY not in repr(given)


def test_a_number_that_no_column_holds_is_said_so(new_petition: NewPetition):
    with pytest.raises(PetitionError, match="larger than any in a petition"):
        undo_merge(new_petition(), 10**20, by="ws")
