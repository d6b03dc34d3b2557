"""A replay log is done again as meant: a doubted clock hides nobody, and what was taken back stays taken back."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.cli.petition.replay_words import tell_caught_up
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.office.restore.replay_log_at_desk import replay_log
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.petition.replay_log.entries import Erased
from desktop.petition.replay_log.log_file import read_log
from desktop.petition.replay_log.noting import log_path, log_state
from desktop.petition.restoring.replay import OpenedEntries, open_entries, replay
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.event_device import entry, pack
from tests.support.growing import KEY, counted, number_of, withdraw
from tests.support.packs import public_keys
from tests.support.parcels import parcel, seal

YEAR = 366 * 24 * 60  # minutes
NAMES = ("Annabel", "Boriska")


@pytest.fixture
def petition(tmp_path: Path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as made:
        device = new_signing_key()
        people = [seal(entry(name, email=f"{name}@example.org"), device, at) for at, name in enumerate(NAMES, 1)]
        merge_batch(made, parcel(tmp_path, device, 1, people), KEY, by="mk")
        keep_pack(made, pack(), by="mk", keys=public_keys())
        yield made


@pytest.mark.parametrize(("doubted", "left"), [(True, {"Boriska"}), (False, {"Annabel", "Boriska"})])
def test_who_was_erased_stays_out_of_an_older_petition_whatever_a_doubted_clock_says(petition, tmp_path, doubted, left):
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    device, later = new_signing_key(), entry("Annabel", email="Annabel@example.org")
    sealed = seal(later, device, 1, minute=YEAR, besides={"clock_jumped": doubted})
    with closing(Petition(tmp_path / "older.sqlite")) as older:
        merge_batch(older, parcel(tmp_path, device, 1, [sealed]), KEY, by="mk")
        older.outside = log_path(petition).parent
        replay_log(older, [KEY], by="mk")
        assert counted(older) == left


def test_what_no_key_opened_is_done_once_the_right_key_is_there(petition, tmp_path):
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    with closing(Petition(tmp_path / "older.sqlite")) as older:
        older.outside = log_path(petition).parent
        assert replay_log(older, [new_sealing_key()], by="mk").replayed.unopened == 2, "people, and signatures"
        assert counted(older) == set(NAMES)
        assert replay_log(older, [KEY], by="mk").replayed.erased == 1
        assert counted(older) == {"Boriska"}


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_erasures_of_one_person_the_later_moment_holds_whichever_was_noted_last(petition, order):
    with petition.transaction() as connection:
        person = connection.execute(select(signature.c.person).where(signature.c.given_name == "Annabel")).scalar_one()
        moments = ("2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z")[::order]
        done = replay(connection, OpenedEntries(tuple(Erased(each, (person,)) for each in moments), 0))
    assert done.erased == 1
    assert counted(petition) == {"Boriska"}


def test_a_withdrawal_that_was_taken_back_is_not_decided_again(petition, tmp_path):
    withdrawn = withdraw(petition, "Boriska")
    log = read_log(log_path(petition), petition.salt)
    assert log is not None
    petition.outside = tmp_path / "pulled out"  # so the log never hears that it was taken back
    undo_decision(petition, withdrawn, by="mk")
    with petition.transaction() as connection:
        done = replay(connection, open_entries(log, 0, [KEY]))
    assert done.withdrawn == 0
    assert counted(petition) == set(NAMES)


def test_of_a_log_that_went_another_way_since_everything_is_done_again(petition, tmp_path):
    """Two computers went on from one backup, each with a copy of the log; only that of the other is left."""
    note_receipt(petition, vouch(petition), by="mk")
    back_up(petition, tmp_path / "morning.sqlite", by="mk")
    folder = tmp_path / "other"
    folder.mkdir()
    log = folder / log_path(petition).name
    shutil.copy(log_path(petition), log)
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    back_up(petition, tmp_path / "evening.sqlite", by="mk")
    with closing(Petition(tmp_path / "morning.sqlite")) as other:
        other.outside = folder
        erase(other, [number_of(other, "Boriska")], by="mk")
    shutil.copy(log, log_path(petition))
    assert log_state(petition).kind == "altered"
    with closing(Petition(tmp_path / "evening.sqlite")) as source:
        restore_backup(source, tmp_path / "again" / "main.sqlite", Since((KEY,), (log,)), by="mk")
    with closing(Petition(tmp_path / "again" / "main.sqlite")) as again:
        assert counted(again) == set()


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (1, ("cut", "cut short")),
        (2, ("current", "holds 1 entry; 0 entries came after")),
        (4, ("ahead", "holds 3 entries; 2 entries came after")),
    ],
)
def test_a_log_cut_below_what_a_backup_knew_is_noticed_and_any_other_is_counted(
    petition, tmp_path, capsys, lines, told
):
    kind, said = told
    note_receipt(petition, vouch(petition), by="mk")
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    log = log_path(petition)
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[:lines]))
    assert log_state(petition).kind == ("current" if lines == 4 else "cut")  # the petition itself misses each
    with closing(Petition(tmp_path / "older.sqlite")) as source:
        restored = restore_backup(source, tmp_path / "again" / "main.sqlite", Since((KEY,), (log,)), by="mk")
    assert restored.caught_up is not None
    tell_caught_up(restored.caught_up)
    assert (restored.caught_up.state.kind, said in capsys.readouterr().out) == (kind, True)


def test_a_log_cut_to_its_head_says_so_to_a_backup_that_never_heard_of_it(petition, tmp_path, capsys):
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    log = log_path(petition)
    log.write_bytes(log.read_bytes().splitlines(keepends=True)[0])
    with closing(Petition(tmp_path / "older.sqlite")) as older:
        older.outside = log.parent
        tell_caught_up(replay_log(older, [KEY], by="mk"))
    assert "holds no entry" in capsys.readouterr().out
