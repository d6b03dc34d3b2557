"""Closing: each signature in exactly one batch, the same file each time, no harm done where it cannot be written."""

from collections import Counter
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import BatchError, JournalFull, OutputError
from desktop.core.event import event_of
from desktop.core.sealing import fingerprint, new_sealing_key
from desktop.device.journal import batch_closing as device_closing
from desktop.device.journal.batch_closing import close_batches, export_batch, list_batches
from desktop.device.journal.batch_runs import count_in_no_batch
from desktop.device.journal.erasure import erase_everything
from desktop.device.session.stall import begin_signing
from desktop.transfer.batch import open_batch
from tests.support.disks import as_nobody, fill, open_folder, sign_until_full, small_disk
from tests.support.event_device import DAY, PRIDE, campaign, entry, go_out, journal_of, organisation

MARKET = event_of("Night market", "Gatineau", "2026-08-24")


def test_a_batch_holds_what_its_manifest_says_and_where_it_came_from(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo", "Cem")
    (batch,) = tablet.hand_over()
    said = batch.manifest
    assert (said.first, said.last, said.count, said.number, said.day) == (1, 3, 3, 1, DAY)
    assert (said.event, said.campaign, said.version) == (PRIDE, "russia-lgbtqqia", 1)
    assert said.key == fingerprint(organisation().sealing.public)
    assert (said.device, said.device_public) == (tablet.journal.device, tablet.device.public)
    assert [each.sequence for each in batch.signatures] == [1, 2, 3]


def test_with_nothing_new_there_is_nothing_to_close(tmp_path):
    tablet = go_out(tmp_path)
    assert close_batches(tablet.journal, DAY) == ()
    tablet.sign("Ann")
    assert len(close_batches(tablet.journal, DAY)) == 1
    assert close_batches(tablet.journal, DAY) == ()
    assert len(list_batches(tablet.journal)) == 1


def test_a_closed_batch_is_written_byte_for_byte_the_same_each_time_also_later(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    (closed,) = close_batches(tablet.journal, DAY)
    first = export_batch(tablet.journal, closed, tablet.device, tmp_path)
    written = first.read_bytes()
    tablet.sign("Cem")
    close_batches(tablet.journal, "2027-01-01")
    tablet.journal.close()
    with closing(journal_of(tmp_path, tablet.device)) as journal:
        again = export_batch(journal, list_batches(journal)[0], tablet.device, tmp_path)
    assert again == first
    assert again.read_bytes() == written


def test_a_batch_written_by_a_newer_software_still_says_which_software_closed_it(tmp_path, monkeypatch):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    (closed,) = close_batches(tablet.journal, DAY)
    monkeypatch.setattr(device_closing, "__version__", "99.0")
    assert open_batch(export_batch(tablet.journal, closed, tablet.device, tmp_path)).manifest.software != "99.0"


def test_more_signatures_than_a_batch_may_hold_make_several_batches(tmp_path, monkeypatch):
    monkeypatch.setattr(device_closing, "MOST_SIGNATURES", 4)
    tablet = go_out(tmp_path)
    tablet.sign(*["Ann"] * 10)
    batches = tablet.hand_over()
    assert [(each.manifest.first, each.manifest.last, each.manifest.count) for each in batches] == [
        (1, 4, 4),
        (5, 8, 4),
        (9, 10, 2),
    ]
    assert [each.manifest.number for each in batches] == [1, 2, 3]


@given(
    signed=st.lists(st.sampled_from([(PRIDE, 1), (PRIDE, 2), (MARKET, 1)]), max_size=14),
    pauses=st.sets(st.integers(0, 14), max_size=3),
)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_events_and_versions_in_any_order_end_each_in_its_own_batches_and_nobody_twice(
    tmp_path_factory, monkeypatch, signed, pauses
):
    monkeypatch.setattr(device_closing, "MOST_SIGNATURES", 3)
    tablet = go_out(tmp_path_factory.mktemp("tablet"))
    places = {place: tablet.moved_to(*place) for place in set(signed)}
    batches = []
    for number, place in enumerate(signed):
        if number in pauses:
            batches += tablet.hand_over()
        places[place].sign("Ann")
    batches += tablet.hand_over()
    held = {
        each.sequence: (batch.manifest.event, batch.manifest.version) for batch in batches for each in batch.signatures
    }
    assert held == dict(enumerate(signed, 1))
    assert sum(batch.manifest.count for batch in batches) == len(signed)
    assert [batch.manifest.number for batch in batches] == list(range(1, len(batches) + 1))
    assert all(batch.manifest.count <= 3 for batch in batches)
    assert all(count == 1 for count in Counter(each.id for batch in batches for each in batch.signatures).values())
    tablet.journal.close()


def test_signatures_sealed_to_another_key_under_the_same_number_of_version_are_a_batch_of_their_own(tmp_path):
    tablet = go_out(tmp_path)
    keys = replace(campaign().keys, sealing=new_sealing_key().public)
    other = begin_signing(replace(campaign(), keys=keys), PRIDE, tablet.journal, reserve=0)
    tablet.sign("Ann")
    other.sign(entry("Bo"))
    tablet.sign("Cem")
    with tablet.journal.reading() as connection:
        assert count_in_no_batch(connection) == {PRIDE.id: 3}
    held = [(each.manifest.key, [line.sequence for line in each.signatures]) for each in tablet.hand_over()]
    assert held == [(fingerprint(campaign().keys.sealing), [1, 3]), (fingerprint(keys.sealing), [2])]


def test_a_folder_that_cannot_be_written_leaves_the_journal_as_it_was_and_works_later(tmp_path):
    with open_folder() as folder:
        tablet = go_out(tmp_path)
        tablet.sign("Ann")
        (closed,) = close_batches(tablet.journal, DAY)
        with as_nobody(folder):
            folder.chmod(0o500)
            with pytest.raises(OutputError, match="choose another folder"):
                export_batch(tablet.journal, closed, tablet.device, folder)
        assert list(folder.iterdir()) == []
        assert list_batches(tablet.journal) == (closed,)
        folder.chmod(0o700)
        assert open_batch(export_batch(tablet.journal, closed, tablet.device, folder)).manifest.count == 1


def test_a_batch_erased_since_it_was_listed_is_refused_and_no_empty_file_is_written(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    (closed,) = close_batches(tablet.journal, DAY)
    erase_everything(tablet.journal, tablet.device, DAY)
    with pytest.raises(BatchError, match="Batch 1 is not kept whole"):
        export_batch(tablet.journal, closed, tablet.device, tmp_path)
    assert list(tmp_path.glob("*.batch*")) == []


def test_a_batch_of_which_only_a_part_is_left_is_never_handed_over_as_if_it_were_whole(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo", "Cem")
    (closed,) = close_batches(tablet.journal, DAY)
    with tablet.journal.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM signature WHERE sequence = 2")
    with pytest.raises(BatchError, match="Batch 1 is not kept whole"):
        export_batch(tablet.journal, closed, tablet.device, tmp_path)


def test_a_stick_that_is_gone_is_said_plainly(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    (closed,) = close_batches(tablet.journal, DAY)
    with pytest.raises(OutputError, match="does not exist"):
        export_batch(tablet.journal, closed, tablet.device, tmp_path / "stick")


def test_a_full_stick_is_left_without_half_a_file_and_takes_the_batch_once_there_is_space(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign(*["Ann"] * 20)
    (closed,) = close_batches(tablet.journal, DAY)
    with small_disk(256) as stick:
        ballast = fill(stick)
        ballast.write_bytes(ballast.read_bytes()[: -16 * 1024])
        with pytest.raises(OutputError, match="the disk is full"):
            export_batch(tablet.journal, closed, tablet.device, stick)
        assert list(stick.iterdir()) == [ballast]
        ballast.unlink()
        assert open_batch(export_batch(tablet.journal, closed, tablet.device, stick)).manifest.count == 20


def test_closing_on_a_full_disk_closes_nothing_and_loses_nothing():
    with small_disk(500) as disk:
        tablet = go_out(disk)
        tablet.sign("Ann", "Bo")
        ballast = fill(disk)
        kept = 2 + sign_until_full(tablet)
        with pytest.raises(JournalFull):
            close_batches(tablet.journal, DAY)
        assert list_batches(tablet.journal) == ()
        ballast.unlink()
        (closed,) = close_batches(tablet.journal, DAY)
        assert closed.count == kept
        tablet.journal.close()


def test_a_batch_is_listed_the_way_it_was_closed(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    (closed,) = close_batches(tablet.journal, DAY)
    tablet.moved_to(MARKET).sign("Bo")
    (second,) = close_batches(tablet.journal, "2026-08-25")
    assert list_batches(tablet.journal) == (closed, second)
    before = open_batch(export_batch(tablet.journal, closed, tablet.device, tmp_path)).manifest.entries_sha256
    after = {"number": 2, "event": MARKET, "first": 2, "last": 2, "day": "2026-08-25", "previous": before}
    assert second == replace(closed, **after)
