"""An emergency leaves nothing that was signed, in any file, and the ledger says what is gone."""

import os
from contextlib import closing

import pytest

from desktop.core.errors import NoRoomToErase
from desktop.device.facade.device_session import DeviceSession
from desktop.device.journal.batch_closing import close_batches, export_batch, list_batches
from desktop.device.journal.erasure import clear_away, count_received, erase_received, list_erased
from desktop.device.journal.erasure import erase_everything as erase_rows
from desktop.device.journal.quarantine import list_quarantined, quarantine
from desktop.device.journal.scratch_folder import scratch_folder, tidy
from desktop.device.setup.device_key import device_key
from tests.support.disks import fill, small_disk
from tests.support.erased import found_in, found_in_files, may_go_back, receipt, received, sealed_in
from tests.support.event_device import DAY, PRIDE, campaign_of, entry, go_out, set_up


def erase_everything(journal, key, day):
    """Erase as the volunteer corner does; returns how many signatures."""
    erased = erase_rows(journal, key, day)
    clear_away(journal, journal.path.parent / "outbox")
    return erased


def test_everything_is_erased_closed_or_not_and_noted(tmp_path):
    with closing((tablet := go_out(tmp_path)).journal):
        tablet.sign("Ann", "Bo")
        close_batches(tablet.journal, DAY)
        tablet.sign("Cem")
        needles = sealed_in(tablet)
        assert erase_everything(tablet.journal, tablet.device, DAY) == 3
        assert found_in_files(tablet, needles) == [False] * 3
        ledger = list_erased(tablet.journal)
        assert [(each.batch.number, each.batch.count, each.proven) for each in ledger] == [(1, 2, False), (2, 1, False)]
        assert list_batches(tablet.journal) == ()
        assert may_go_back(tablet)


def test_what_headquarters_confirmed_before_stays_confirmed_and_counts_for_the_day(tmp_path):
    with closing((tablet := go_out(tmp_path)).journal):
        tablet.sign("Ann", "Bo")
        close_batches(tablet.journal, DAY)
        erase_received(tablet.journal, receipt(*received(tablet, 1)), tablet.device)
        assert tablet.stall.count_today() == 2, "people signed, wherever that is now"
        tablet.sign("Cem")
        erase_everything(tablet.journal, tablet.device, DAY)
        assert [each.proven for each in list_erased(tablet.journal)] == [True, False]
        assert count_received(tablet.journal, PRIDE) == tablet.stall.count_today() == 2


def test_a_receipt_that_comes_afterwards_erases_nothing_more_and_is_no_alarm(tmp_path):
    with closing((tablet := go_out(tmp_path)).journal):
        tablet.sign("Ann")
        close_batches(tablet.journal, DAY)
        late = receipt(*received(tablet, 1))
        erase_everything(tablet.journal, tablet.device, DAY)
        tablet.sign("Bo")
        assert erase_received(tablet.journal, late, tablet.device).signatures == 0
        assert tablet.journal.count() == 1


def test_damaged_journals_go_as_well_each_with_its_log(tmp_path):
    with closing((tablet := go_out(tmp_path)).journal):
        for name in ("journal-damaged-001.sqlite", "journal-damaged-001.sqlite-wal", "journal-damaged-002.sqlite-wal"):
            (tmp_path / name).write_bytes(b"signatures nobody could count" * 99)
        (tmp_path / "journal-damaged-001.json").write_text('{"events": null, "sequence": 0, "batch": 7}')
        assert erase_everything(tablet.journal, tablet.device, DAY) == 0
        notes = sorted(each for each in tmp_path.iterdir() if "damaged" in each.name)
        assert [each.read_text() for each in notes] == [
            '{"events": null, "sequence": 0, "batch": 7}',
            '{"events": null, "sequence": 0, "batch": 0}',
        ], "what numbers they gave out, and nothing else"
        assert may_go_back(tablet)


def test_after_damage_and_an_emergency_receipts_work_on_and_no_number_is_given_out_twice(tmp_path):
    with closing((tablet := go_out(tmp_path)).journal):
        tablet.sign("Ann")
        close_batches(tablet.journal, DAY)
        old = received(tablet, 1)
        quarantine(tablet.journal, PRIDE)
        tablet.sign("Bo")
        erase_everything(tablet.journal, tablet.device, DAY)
        tablet.sign("Cem")
        (batch,) = close_batches(tablet.journal, DAY)
        new = received(tablet, batch.number)
        assert erase_received(tablet.journal, receipt(*old, *new), tablet.device).signatures == 1
        quarantine(tablet.journal, PRIDE)
        assert [each.number for each in list_quarantined(tablet.journal.path)] == [2]
        tablet.sign("Di")
        (later,) = close_batches(tablet.journal, DAY)
        assert later.number > batch.number
        assert later.first > batch.last


def test_a_batch_that_damage_left_in_parts_is_erased_all_the_same(tmp_path):
    with closing((tablet := go_out(tmp_path)).journal):
        tablet.sign("Ann", "Bo")
        close_batches(tablet.journal, DAY)
        late = receipt(*received(tablet, 1))
        with tablet.journal.transaction() as connection:
            connection.exec_driver_sql("DELETE FROM signature WHERE sequence = 1")
        erase_everything(tablet.journal, tablet.device, DAY)
        assert tablet.journal.count() == 0
        outcome = erase_received(tablet.journal, late, tablet.device)
        assert (outcome.signatures, outcome.foreign) == (0, ()), "nobody knows its id any more, and it is no alarm"


@pytest.mark.parametrize("by", ["receipt", "emergency"])
def test_on_a_full_disk_the_log_that_is_there_is_room_enough_to_erase(by):
    with small_disk(20_000) as disk:
        tablet = go_out(disk)
        for _ in range(4):
            tablet.sign(*["Ann"] * 50)
            close_batches(tablet.journal, DAY)
        said, ballast = receipt(*received(tablet, 1, 2, 3, 4)), fill(disk)
        if by == "receipt":
            assert erase_received(tablet.journal, said, tablet.device).signatures == 200
        else:
            assert erase_rows(tablet.journal, tablet.device, DAY) == 200
        assert tablet.journal.count() == 0
        ballast.unlink()
        clear_away(tablet.journal, disk / "outbox")
        assert may_go_back(tablet)
        tablet.journal.close()


def test_on_a_disk_with_no_room_at_all_what_is_erased_is_erased_whole_and_the_rest_later():
    with small_disk(20_000) as disk:
        tablet = go_out(disk)
        for people in (20, 20, 20, 100):
            tablet.sign(*["Ann"] * people)
            close_batches(tablet.journal, DAY)
        said = receipt(*received(tablet, 1, 2, 3, 4))
        tablet.journal.close()
        tablet.journal.open()
        ballast = fill(disk)
        os.truncate(ballast, ballast.stat().st_size - 150 * 1024)  # enough for a small one
        with pytest.raises(NoRoomToErase, match="Free some"):
            erase_received(tablet.journal, said, tablet.device)
        assert tablet.journal.count() == 100
        ballast.unlink()
        assert erase_received(tablet.journal, said, tablet.device).signatures == 100
        tablet.journal.close()


def test_a_batch_that_a_killed_process_left_on_its_way_does_not_outlive_it(tmp_path):
    (tmp_path / "other.txt").touch()
    with scratch_folder(tmp_path) as folder:
        (folder / "left.batch").write_bytes(b"sealed")
        tidy(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["other.txt"]


def test_in_the_corner_nothing_stays_on_its_way_either_and_the_device_may_go_back(tmp_path):
    home = set_up(tmp_path)
    with closing(DeviceSession(home, campaign_of(tmp_path), PRIDE)) as device:
        stall = device.current_stall()
        stall.sign(entry("Ann"))
        close_batches(stall.journal, DAY)
        (batch,) = list_batches(stall.journal)
        with scratch_folder(home.scratch) as way:
            late = export_batch(stall.journal, batch, device_key(home.device_key), way)
            needles = [late.read_bytes()[1000:1100]]
            assert device.erase_everything() == 1
            assert device.count().emptied
        assert not late.exists()
        assert found_in(tmp_path, needles) == [False]
