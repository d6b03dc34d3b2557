"""Whichever backup comes back: who was erased or withdrew since stays out, and what is missing is named."""

from contextlib import closing

import pytest

from desktop.core.signing_keys import new_signing_key
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.merging.merge import Merger, merge_batch, merge_files
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.petition.replay_log.noting import log_state
from desktop.petition.restoring.missing_batches import missing_batches
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.store.backup import back_up
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.batch import open_batch
from tests.support.event_device import entry, pack
from tests.support.growing import DAYS, KEY, counted, grow, held, merge_again
from tests.support.packs import public_keys
from tests.support.parcels import packed, seal
from tests.support.places import ENGINES, spot

pytestmark = pytest.mark.slow


SOME, EACH = (0, DAYS // 2, DAYS - 1), range(DAYS)  # the first, the last and one in the middle


@pytest.mark.parametrize(
    ("engine", "days"),
    [
        ("sqlite", SOME),
        ("postgresql", SOME[1:2]),
        *(pytest.param(engine, EACH, marks=pytest.mark.torture) for engine in ENGINES),
    ],
)
def test_of_ten_backups_each_comes_back_without_whom_was_promised_to_be_out(engine, days, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    place = spot(engine, tmp_path)
    with closing(place.open(new=True)) as petition:
        petition.outside = outside
        grown = grow(petition, tmp_path)
        truth = held(petition)
        assert len(grown.out & set(truth)) == 3, "those who withdrew are held, and count for nothing"
        assert log_state(petition).kind == "current"
        for day in days:
            restored = spot(engine, tmp_path)
            since = Since((KEY,), outside=outside)
            with closing(Petition(grown.backups[day])) as source:
                done = restore_backup(source, restored.place, since, by="mk", passphrase=restored.passphrase)
            said = [(each.number, each.count) for each in done.caught_up.missing]
            assert said == [(number, 3) for number in range(day + 2, DAYS + 1)], "every later batch is vouched for"
            with closing(restored.open()) as again:
                again.outside = outside
                assert not counted(again) & grown.out
                assert not check_petition(again).problems
                assert len(missing_batches(again)) == DAYS - day - 1
                assert log_state(again).kind == "current"
                merge_again(again, grown.batches)
                assert held(again) == truth, "and once the sticks are merged all is as it was"
                assert missing_batches(again) == ()
                assert not check_petition(again).problems


def test_a_backup_says_up_to_when_it_knows_everything(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        grown = grow(petition, tmp_path)
        with closing(Petition(grown.backups[3])) as source, source.reading() as connection:
            line = connection.exec_driver_sql("SELECT at FROM audit ORDER BY number DESC").first()
        with closing(Petition(grown.backups[3])) as source:
            done = restore_backup(source, tmp_path / "again.sqlite", Since((KEY,)), by="mk")
        assert done.of == line.at


def test_a_vouched_batch_that_comes_again_and_waits_for_its_device_is_missing_no_more(tmp_path):
    device, outside = new_signing_key(), tmp_path / "outside"
    outside.mkdir()
    file = packed(tmp_path, device, 1, [seal(entry("Ann"), device, 1)])
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        petition.outside = outside
        keep_pack(petition, pack(), by="mk", keys=public_keys())
        back_up(petition, tmp_path / "before.sqlite", by="mk")
        merge_batch(petition, open_batch(file), KEY, by="mk")
        note_receipt(petition, vouch(petition), by="mk")
    with closing(Petition(tmp_path / "before.sqlite")) as source:
        restore_backup(source, tmp_path / "again.sqlite", Since((KEY,), outside=outside), by="mk")
    with closing(Petition(tmp_path / "again.sqlite")) as again:
        again.outside = outside
        assert [each.number for each in missing_batches(again)] == [1]
        (merged,) = merge_files(Merger(again, KEY, by="mk"), [file])
        assert merged.report is not None
        assert merged.report.waits
        assert missing_batches(again) == ()
