"""An emergency leaves nothing that was signed, in any file, and the ledger says what is gone."""

from contextlib import closing

from device.test_erasing import found_in_files, receipt, received, sealed_in
from journeys.outing import DAY, PRIDE, go_out

from desktop.device.closing import close_batches, list_batches
from desktop.device.erasing import (
    count_received,
    erase_everything,
    erase_received,
    is_safe_to_hand_back,
    list_erased,
)
from desktop.device.scratch import scratch_folder, tidy


def test_everything_is_erased_closed_or_not_and_noted(tmp_path):
    with closing((outing := go_out(tmp_path)).journal):
        outing.sign("Ann", "Bo")
        close_batches(outing.journal, DAY)
        outing.sign("Cem")
        needles = sealed_in(outing)
        assert erase_everything(outing.journal, outing.device, DAY) == 3
        assert found_in_files(outing, needles) == [False] * 3
        ledger = list_erased(outing.journal)
        assert [(each.batch.number, each.batch.count, each.proven) for each in ledger] == [(1, 2, False), (2, 1, False)]
        assert list_batches(outing.journal) == ()
        assert is_safe_to_hand_back(outing.journal)


def test_what_headquarters_confirmed_before_stays_confirmed_and_counts_for_the_day(tmp_path):
    with closing((outing := go_out(tmp_path)).journal):
        outing.sign("Ann", "Bo")
        close_batches(outing.journal, DAY)
        erase_received(outing.journal, receipt(*received(outing, 1)), outing.device)
        assert outing.stall.count_today() == 2, "people signed, wherever that is now"
        outing.sign("Cem")
        erase_everything(outing.journal, outing.device, DAY)
        assert [each.proven for each in list_erased(outing.journal)] == [True, False]
        assert count_received(outing.journal, PRIDE) == outing.stall.count_today() == 2


def test_a_receipt_that_comes_afterwards_erases_nothing_more_and_is_no_alarm(tmp_path):
    with closing((outing := go_out(tmp_path)).journal):
        outing.sign("Ann")
        close_batches(outing.journal, DAY)
        late = receipt(*received(outing, 1))
        erase_everything(outing.journal, outing.device, DAY)
        outing.sign("Bo")
        assert erase_received(outing.journal, late, outing.device).signatures == 0
        assert outing.journal.count() == 1


def test_damaged_journals_go_as_well_each_with_its_log(tmp_path):
    with closing((outing := go_out(tmp_path)).journal):
        for name in ("journal-damaged-001.sqlite", "journal-damaged-001.sqlite-wal", "journal-damaged-002.sqlite-wal"):
            (tmp_path / name).write_bytes(b"signatures nobody could count" * 99)
        (tmp_path / "journal-damaged-001.json").write_text('{"events": null, "sequence": 0, "batch": 0}')
        assert erase_everything(outing.journal, outing.device, DAY) == 0
        assert [each.name for each in tmp_path.iterdir() if "damaged" in each.name] == []
        assert is_safe_to_hand_back(outing.journal)


def test_a_batch_that_a_killed_process_left_on_its_way_does_not_outlive_it(tmp_path):
    (tmp_path / "other.txt").touch()
    with scratch_folder(tmp_path) as folder:
        (folder / "left.batch").write_bytes(b"sealed")
        tidy(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["other.txt"]
