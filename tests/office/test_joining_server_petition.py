"""A petition on a server: begun and opened by its address, its password nowhere in the clear, refusals told apart."""

import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from threading import Thread

import pytest

from desktop.core import key_files
from desktop.core.errors import PetitionError, WrongPassphrase
from desktop.core.pack.reader import read_pack
from desktop.core.petition_errors import KeysForeign
from desktop.core.progress import ignore
from desktop.core.sealing import SealingLock
from desktop.core.store_errors import (
    AddressWrong,
    DatabaseEmpty,
    NoSuchDatabase,
    PetitionForeign,
    PetitionNewer,
    PetitionThere,
    ServerRefused,
    ServerSilent,
    ServerTooOld,
    ServerUnsafe,
)
from desktop.office.campaign.draft_in_workspace import is_signed, last_signed, read_draft
from desktop.office.desk.backup import restore
from desktop.office.desk.new_workspace import begin_campaign
from desktop.office.desk.petition_place import PetitionPlace, needs_passphrase, open_petition
from desktop.office.desk.workspace import StaffDesk, find_workspace, open_desk
from desktop.office.joining_server_petition import Joining, check_empty, join_petition, read_address
from desktop.office.keys.key_change import change_keys
from desktop.office.keys.keys import new_secret
from desktop.office.practice_campaign import PASSPHRASE as PRACTICE
from desktop.office.restore.bringing_back import look_at_backup
from desktop.office.restore.workspace_backups import back_up_now
from desktop.petition.engines import postgresql
from desktop.petition.store.opening_petition import bind
from tests.support import schemas
from tests.support.begun_campaign import FACTS
from tests.support.console_stage import desk_of, lay_practice
from tests.support.places import Spot, server, spot

pytestmark = pytest.mark.slow
PASSPHRASE, PASSWORD = "a long passphrase for tests", "Canary-9d1f"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Argon2id with little memory: what is tried here is not its strength."""
    monkeypatch.setattr(key_files, "_ARGON2", key_files._ARGON2 | {"memory_kib": 64, "passes": 1})


@pytest.fixture
def place(tmp_path) -> Iterator[Spot]:
    made = spot("postgresql", tmp_path)
    yield made
    made.leave()


@pytest.fixture(scope="module")
def guarded() -> str:
    """A user of the server whom it asks for a password."""
    user, session = f"ann_{secrets.token_hex(4)}", schemas.session_with(server())
    session.execute(f"CREATE ROLE {user} LOGIN PASSWORD '{PASSWORD}'")  # type: ignore[call-overload]
    rules = Path(str(session.execute("SHOW hba_file").fetchone()[0]))
    rules.write_text(f"local all {user} scram-sha-256\n" + rules.read_text())
    session.execute("SELECT pg_reload_conf()")
    return server().replace("postgres:@", f"{user}@")


def begun(folder: Path, spot_: Spot) -> StaffDesk:
    """A campaign whose petition is on the server, with a password that this server never asks for."""
    at = read_address(str(spot_.place), PASSWORD)
    return begin_campaign(folder, FACTS, PASSPHRASE, new_secret(), by="Ann", server=at)


def on_disk(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


def test_a_campaign_is_begun_on_a_server_and_opened_again_by_its_passphrase_alone(tmp_path, place):
    folder = tmp_path / "spring"
    assert begun(folder, place).place.on_server
    desk = open_desk(find_workspace(folder), PASSPHRASE, by="Ann")
    assert desk.place.passphrase == PASSWORD
    assert desk.place.outside == folder, "what outlives a restore lies in the folder of the campaign"
    assert PASSWORD.encode() not in on_disk(tmp_path)
    assert PASSWORD not in repr(desk)
    assert not (folder / "petition.sqlite").exists()
    with pytest.raises(PetitionThere):
        check_empty(desk.place)
    with pytest.raises(PetitionThere):
        begun(tmp_path / "again", place)
    assert not (tmp_path / "again").exists()


def test_backups_of_it_are_encrypted_with_the_passphrase_and_not_with_the_password(tmp_path, place):
    desk = begun(tmp_path / "spring", place)
    made = back_up_now(desk, None, ignore)
    assert made.encrypted
    with open_petition(PetitionPlace(str(made.file), PASSPHRASE)) as copy:
        assert copy.campaign() is None
    assert look_at_backup(desk, made.file, "", ignore).whole


def test_a_colleague_opens_it_by_the_address_with_a_copy_of_the_keys_or_without_any(tmp_path, place):
    first = begun(tmp_path / "spring", place)
    address = str(place.place).replace("postgresql://postgres:@", f"postgres:{PASSWORD}@")
    keys = tmp_path / "spring" / "organisation"
    with pytest.raises(WrongPassphrase):
        join_petition(tmp_path / "bo", Joining(read_address(address), keys, "another passphrase"), by="Bo")
    assert not (tmp_path / "bo").exists()
    joined = join_petition(tmp_path / "bo", Joining(read_address(address), keys, PASSPHRASE), by="Bo")
    assert joined.seeds == first.seeds
    assert open_desk(find_workspace(tmp_path / "bo"), PASSPHRASE, by="Bo").place.passphrase == PASSWORD
    plain = join_petition(tmp_path / "cy", Joining(read_address(address)), by="Cy")
    assert (plain.seeds, plain.workspace.has_keys) == ((), False)
    assert open_desk(find_workspace(tmp_path / "cy"), "", by="Cy").place.passphrase == "", "it is kept for nobody"
    assert PASSWORD.encode() not in on_disk(tmp_path)


@pytest.mark.parametrize("on_stick", [False, True])
def test_a_colleague_who_comes_after_the_keys_were_changed_opens_what_was_sealed_before(tmp_path, place, on_stick):
    first = begun(tmp_path / "spring", place)
    with open_petition(first.place) as petition:
        with petition.transaction() as connection:
            bind(connection, "river", SealingLock(first.organisation.sealing.public).fingerprint)
        later, _ = change_keys(petition, first, None, "another long passphrase")
    keys = later.workspace.keys
    if on_stick:  # which is all that is carried to the other computer
        keys = copytree(keys, tmp_path / "stick" / "keys")
    joining = Joining(read_address(str(place.place), PASSWORD), keys, "another long passphrase")
    assert join_petition(tmp_path / "bo", joining, by="Bo").older == (b"".join(first.seeds),)
    opened = open_desk(find_workspace(tmp_path / "bo"), "another long passphrase", by="Bo")
    assert [each.public for each in opened.older_keys] == [first.organisation.sealing.public]


def test_a_colleague_goes_on_from_the_campaign_that_was_signed_last(tmp_path, place):
    practice = lay_practice(tmp_path / "practice")
    first = desk_of(practice)
    restore(first.place, str(place.place), by="Ann")
    joined = join_petition(
        tmp_path / "bo", Joining(read_address(str(place.place)), first.workspace.keys, PRACTICE), by="Bo"
    )
    signed = last_signed(joined.workspace.folder)
    assert read_pack(signed).sha256 == read_pack(last_signed(practice)).sha256
    assert is_signed(joined.workspace.folder, read_draft(practice))


def test_the_keys_of_another_campaign_are_refused(tmp_path, place):
    desk = begun(tmp_path / "spring", place)
    with open_petition(desk.place) as petition, petition.transaction() as connection:
        bind(connection, "clean-river", "0123456789abcdef")
    with pytest.raises(KeysForeign):
        join_petition(tmp_path / "bo", Joining(desk.place, desk.workspace.keys, PASSPHRASE), by="Bo")
    assert not (tmp_path / "bo").exists()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" ann@db.example.org/petition ", "postgresql://ann@db.example.org/petition"),
        ("postgres://ann:secret@db.example.org:5433/petition", "postgresql://ann@db.example.org:5433/petition"),
        (
            "postgresql://db/petition?password=secret&sslmode=verify-full",
            "postgresql://db/petition?sslmode=verify-full",
        ),
    ],
)
def test_an_address_is_read_as_people_write_it_and_the_password_parted_from_it(typed, address):
    place = read_address(typed)
    assert place.place == address
    assert place.passphrase == ("secret" if "secret" in typed else "")
    assert read_address(typed, "typed").passphrase == "typed"
    assert not needs_passphrase(place.place)


@pytest.mark.parametrize("typed", ["", "the petition", "db.example.org", "https://db.example.org/petition", "a:b:c/d"])
def test_what_is_no_address_is_said_so(typed):
    with pytest.raises(AddressWrong):
        read_address(typed)


def refused(url: str, password: str = "") -> type[BaseException]:
    """What it says when somebody wants to open it."""
    with pytest.raises(PetitionError) as caught, open_petition(PetitionPlace(url, password)):
        pass
    assert PASSWORD not in str(caught.value)
    return caught.type


def test_a_server_that_is_away_or_refuses_says_which(guarded, monkeypatch):
    ours = server()
    assert refused(ours.replace("host=", "host=/nowhere")) is ServerSilent
    assert refused("postgresql://ann@127.0.0.1:1/petition") is ServerSilent
    assert refused("postgresql://ann@no.such.host.invalid/petition") is ServerSilent
    assert refused(ours.replace("postgres:@", "nobody@")) is ServerRefused
    assert refused(ours.replace("/postgres?", "/nowhere?")) is NoSuchDatabase
    assert [refused(guarded, password) for password in ("", "wrong")] == [ServerRefused, ServerRefused]
    assert refused(guarded, PASSWORD) is DatabaseEmpty, "the password opens it, and no petition is there"
    monkeypatch.setattr(postgresql, "_OLDEST", 99)
    assert refused(ours) is ServerTooOld


@contextmanager
def speaking_openly() -> Iterator[int]:
    """A server that answers to the wish for encryption: no."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            line, _ = listening.accept()
            with line:
                line.recv(8)
                line.sendall(b"N")

        Thread(target=answer, daemon=True).start()
        yield listening.getsockname()[1]


def test_no_password_goes_to_a_server_that_does_not_encrypt():
    with speaking_openly() as port:
        assert refused(f"postgresql://ann@127.0.0.1:{port}/petition?sslmode=require", PASSWORD) is ServerUnsafe


def test_a_petition_of_a_newer_tabling_and_another_programs_database_are_left_alone(tmp_path, place):
    desk, session = begun(tmp_path / "spring", place), schemas.session_with(server())
    session.execute(f"UPDATE {place.schema}.alembic_version SET version_num = '9999'")  # type: ignore[call-overload]
    assert refused(desk.place.place) is PetitionNewer
    session.execute(f"DROP TABLE {place.schema}.alembic_version")  # type: ignore[call-overload]
    session.execute(f"DROP TABLE {place.schema}.petition CASCADE")  # type: ignore[call-overload]
    assert refused(desk.place.place) is PetitionForeign
