"""Erasures, withdrawals and receipts are noted outside the petition; where that fails it is known, and mended later."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.signing_keys import new_signing_key
from desktop.office.restore.replay_log_at_desk import replay_log
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.petition.replay_log.entries import Erased
from desktop.petition.replay_log.log_file import append_lines, read_log
from desktop.petition.replay_log.noting import log_path, log_state, note
from desktop.petition.restoring.missing_batches import missing_batches
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.retention import retain
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition
from tests.support.event_device import entry, pack
from tests.support.growing import KEY, counted, number_of, withdraw
from tests.support.packs import public_keys
from tests.support.parcels import parcel, seal

NAMES = ("Annabel", "Boriska", "Cyrilla", "Dianora")


@pytest.fixture
def petition(tmp_path):
    """Four people of one batch, and the signed pack that says to whose key their erasures are sealed."""
    (tmp_path / "office").mkdir()
    with closing(Petition(tmp_path / "office" / "main.sqlite", new=True)) as made:
        device = new_signing_key()
        sealed = [seal(entry(name, email=f"{name}@example.org"), device, at) for at, name in enumerate(NAMES, 1)]
        merge_batch(made, parcel(tmp_path, device, 1, sealed), KEY, by="mk")
        keep_pack(made, pack(), by="mk", keys=public_keys())
        yield made


@pytest.fixture
def backup(petition, tmp_path) -> Path:
    """A backup of the morning, when all four were there."""
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    return tmp_path / "backup.sqlite"


def restored(backup: Path, folder: Path, *logs: Path) -> set[str]:
    """Who counts in the petition that a backup and these logs make."""
    place = folder / f"again{len(list(folder.iterdir()))}" / "main.sqlite"
    with closing(Petition(backup)) as source:
        restore_backup(source, place, Since((KEY,), logs), by="mk")
    with closing(Petition(place)) as again:
        return counted(again)


def test_what_was_vouched_for_is_noted_once_however_often_a_receipt_names_it(petition, tmp_path):
    for number in (0, 2, 2):
        if number:
            device = new_signing_key()
            merge_batch(petition, parcel(tmp_path, device, 1, [seal(entry("Eva"), device, 1)]), KEY, by="mk")
        note_receipt(petition, vouch(petition), by="mk")
        note_receipt(petition, vouch(petition), by="mk")
    log = read_log(log_path(petition), petition.salt)
    assert [len(line["vouched"]) for line in log.lines] == [1, 1, 1]


def test_before_anything_is_promised_there_is_no_log(petition):
    assert log_state(petition).kind == "none"
    assert not log_path(petition).exists()


def test_the_log_shows_nobody_to_whom_has_no_key_and_no_names_to_whom_has(petition):
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    withdraw(petition, "Boriska")
    shown = log_path(petition).read_bytes()
    assert not any(name.lower().encode() in shown.lower() for name in (*NAMES, "example.org"))
    assert b"erased" not in shown
    assert b"withdrawn" not in shown


def test_what_is_not_in_the_log_does_come_back(petition, backup, tmp_path):
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    assert restored(backup, tmp_path, log_path(petition)) == {"Boriska", "Cyrilla", "Dianora"}
    log_path(petition).unlink()
    assert restored(backup, tmp_path) == set(NAMES), "so this file is what keeps her out"


def test_a_log_that_was_taken_away_is_missed_and_the_next_one_says_all_again(petition, backup, tmp_path):
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    log_path(petition).unlink()
    assert log_state(petition).kind == "missing"
    withdraw(petition, "Boriska")
    assert log_state(petition).kind == "current"
    assert restored(backup, tmp_path, log_path(petition)) == {"Cyrilla", "Dianora"}


def test_entries_cut_off_at_the_end_and_lines_changed_are_said(petition):
    for name in ("Annabel", "Boriska"):
        erase(petition, [number_of(petition, name)], by="mk")
    path = log_path(petition)
    whole = path.read_bytes()
    path.write_bytes(b"".join(whole.splitlines(keepends=True)[:-1]))
    assert log_state(petition).kind == "cut"
    path.write_bytes(whole.replace(b'"sealed":"A', b'"sealed":"B', 1) if b'"sealed":"A' in whole else whole[::-1])
    assert log_state(petition).kind == "altered"
    path.write_bytes(whole)
    assert log_state(petition).kind == "current"


def test_a_log_that_cannot_be_written_stops_nobody_from_being_erased_and_is_mended_by_the_next(
    petition, backup, tmp_path
):
    folder = petition.outside
    petition.outside = tmp_path / "pulled out"
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    assert (log_state(petition).kind, log_state(petition).why) == ("incomplete", "not written")
    assert counted(petition) == {"Boriska", "Cyrilla", "Dianora"}
    petition.outside = folder
    withdraw(petition, "Boriska")
    assert log_state(petition).kind == "current"
    assert restored(backup, tmp_path, log_path(petition)) == {"Cyrilla", "Dianora"}


def test_without_a_pack_nothing_can_be_sealed_and_what_was_vouched_for_is_noted_all_the_same(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        device = new_signing_key()
        merge_batch(petition, parcel(tmp_path, device, 1, [seal(entry("Annabel"), device, 1)]), KEY, by="mk")
        back_up(petition, tmp_path / "backup.sqlite", by="mk")
        note_receipt(petition, vouch(petition), by="mk")
        assert log_state(petition).kind == "current"
        erase(petition, [1], by="mk")
        assert (log_state(petition).kind, log_state(petition).why) == ("incomplete", "no pack")
        keep_pack(petition, pack(), by="mk", keys=public_keys())
        note_receipt(petition, vouch(petition), by="mk")
        assert log_state(petition).kind == "current"
        assert restored(tmp_path / "backup.sqlite", tmp_path, log_path(petition)) == set()


def test_what_age_erased_since_a_backup_is_erased_again(petition, backup, tmp_path):
    retain(petition, "2026-09-01", "contact", by="mk")
    place = tmp_path / "again.sqlite"
    with closing(Petition(backup)) as source:
        restore_backup(source, place, Since((KEY,), (log_path(petition),)), by="mk")
    with closing(Petition(place)) as again, again.reading() as connection:
        assert set(connection.exec_driver_sql("SELECT email FROM signature").scalars()) == {""}
    retain(petition, "2026-09-01", "everything", by="mk")
    assert restored(backup, tmp_path, log_path(petition)) == set()


def test_an_older_copy_put_back_by_hand_is_found_out_and_loses_nothing_of_the_log(petition, backup):
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    path = log_path(petition)
    with closing(Petition(backup)) as older:
        older.outside = path.parent
        assert (log_state(older).kind, log_state(older).ahead) == ("ahead", 2)
        erase(older, [number_of(older, "Boriska")], by="mk")
        assert (log_state(older).kind, log_state(older).ahead) == ("ahead", 4)
    assert len(read_log(path, petition.salt).lines) == 4


def test_an_act_that_failed_after_it_was_noted_is_one_thing_too_many_and_is_done_by_replaying(petition):
    def failing(connection) -> None:
        note(petition, connection, [Erased("2026-12-31T00:00:00Z", (1,))])
        raise KeyboardInterrupt  # the plug is pulled before it is committed

    erase(petition, [number_of(petition, "Annabel")], by="mk")
    with pytest.raises(KeyboardInterrupt), petition.transaction() as connection:
        failing(connection)
    assert (log_state(petition).kind, log_state(petition).ahead) == ("ahead", 1)
    withdraw(petition, "Boriska")
    assert (log_state(petition).kind, log_state(petition).ahead) == ("ahead", 2), "nothing is hidden by what follows"
    done = replay_log(petition, [KEY], by="mk")
    assert (done.replayed.erased, done.replayed.withdrawn) == (0, 0), "it was all done but for what nobody signed"
    assert log_state(petition).kind == "current"
    assert counted(petition) == {"Cyrilla", "Dianora"}


def test_a_vouched_batch_that_is_here_is_not_missing_and_one_that_is_not_is_named(petition, backup, tmp_path):
    note_receipt(petition, vouch(petition), by="mk")
    assert missing_batches(petition) == ()
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 4, [seal(entry("Ed"), device, 1)]), KEY, by="mk")
    note_receipt(petition, vouch(petition), by="mk")
    with closing(Petition(backup)) as older:
        older.outside = petition.outside
        assert [(each.number, each.count) for each in missing_batches(older)] == [(4, 1)]


def test_a_line_that_another_key_sealed_is_counted_and_stops_nothing(petition, backup, tmp_path):
    erase(petition, [number_of(petition, "Annabel")], by="mk")
    path = log_path(petition)
    log = read_log(path, petition.salt)
    moved = {name: value for name, value in log.lines[0].items() if name != "mark"}  # sealed to another place
    append_lines(path, log, petition.salt, [{"sealed": "no base64"}, {"sealed": 7}, {}, moved])
    with closing(Petition(backup)) as source:
        done = restore_backup(source, tmp_path / "again.sqlite", Since((KEY,), (path,)), by="mk")
    assert (done.caught_up.replayed.erased, done.caught_up.replayed.unopened) == (1, 3)
