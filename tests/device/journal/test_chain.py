"""Batches name the one before, so that two journals of one device can be told apart; what is older keeps its bytes."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from desktop.core.sealing import fingerprint
from desktop.device.journal import tables
from desktop.device.journal.batch_closing import close_batches, describe_batch, export_batch, list_batches
from desktop.device.journal.erasure import erase_received
from desktop.device.journal.headquarters_answers import note_receipt
from desktop.device.journal.journal import Journal
from desktop.device.journal.recovery import write_recovered
from desktop.device.setup.device_key import device_key
from desktop.transfer.batch import open_batch
from desktop.transfer.manifest import MOST_RECEIPTS
from desktop.transfer.receipt import Receipt
from tests.support.erased import received
from tests.support.event_device import DAY, campaign, entry, go_out
from tests.support.older import FIXTURES, copied


def manifests(journal, key):
    return [describe_batch(journal, each, key)[0] for each in list_batches(journal)]


def test_each_batch_names_the_digest_of_the_one_before_and_the_first_names_none(tmp_path):
    tablet = go_out(tmp_path)
    for name in ("Ann", "Bo", "Cem"):
        tablet.sign(name)
        tablet.hand_over()
    first, second, third = manifests(tablet.journal, tablet.device)
    assert [each.format for each in (first, second, third)] == [2, 2, 2]
    assert (first.previous, second.previous, third.previous) == ("", first.entries_sha256, second.entries_sha256)


def test_a_batch_names_the_receipts_that_were_read_by_then_in_their_order_and_each_once(tmp_path):
    tablet = go_out(tmp_path)
    digests = ["c" * 64, "a" * 64, "b" * 64]
    for digest, name in zip(digests, ("Ann", "Bo", "Cem"), strict=True):
        note_receipt(tablet.journal, digest)
        note_receipt(tablet.journal, digest)
        tablet.sign(name)
        tablet.hand_over()
    told = [list(each.receipts) for each in manifests(tablet.journal, tablet.device)]
    assert told == [digests[:1], digests[:2], digests]


def test_of_more_receipts_than_a_batch_can_name_it_names_the_newest(tmp_path):
    tablet = go_out(tmp_path)
    digests = [f"{number:064x}" for number in range(MOST_RECEIPTS + 2)]
    for digest in digests:
        note_receipt(tablet.journal, digest)
    tablet.sign("Ann")
    (batch,) = tablet.hand_over()
    assert list(batch.manifest.receipts) == digests[2:]


def test_batches_closed_at_once_are_chained_as_well(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    tablet.moved_to(version=2).sign("Bo")
    assert len(close_batches(tablet.journal, DAY)) == 2
    first, second = manifests(tablet.journal, tablet.device)
    assert (first.previous, second.previous) == ("", first.entries_sha256)


def test_a_batch_that_is_erased_is_named_all_the_same(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    tablet.hand_over()
    (gone,) = manifests(tablet.journal, tablet.device)
    erase_received(tablet.journal, Receipt(campaign().id, tuple(received(tablet, 1))), tablet.device)
    tablet.sign("Bo")
    tablet.hand_over()
    assert [each.previous for each in manifests(tablet.journal, tablet.device)] == [gone.entries_sha256]


def test_where_a_batch_of_0_1_0_is_erased_nobody_knows_its_digest_and_none_is_named(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    tablet.hand_over()
    erase_received(tablet.journal, Receipt(campaign().id, tuple(received(tablet, 1))), tablet.device)
    with tablet.journal.transaction() as connection:
        connection.execute(update(tables.batch).values(format=1, entries_sha256=""))
    tablet.sign("Bo")
    tablet.hand_over()
    assert [each.previous for each in manifests(tablet.journal, tablet.device)] == [""]


def test_of_a_batch_of_0_1_0_of_which_a_part_is_left_no_digest_is_named(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    tablet.hand_over()
    with tablet.journal.transaction() as connection:
        connection.execute(update(tables.batch).values(format=1, entries_sha256=""))
        connection.exec_driver_sql("DELETE FROM signature WHERE sequence = 1")
    tablet.sign("Cem")
    close_batches(tablet.journal, DAY)
    assert list_batches(tablet.journal)[-1].previous == ""


@pytest.mark.parametrize(("name", "formats"), [("laptop", [1, 2]), ("phone", [1, 2])])
def test_after_an_update_old_batches_stay_as_they_were_and_the_next_names_the_last_of_them(tmp_path, name, formats):
    home = copied(tmp_path / "kept") / "devices" / name
    key = device_key(home / "device.key")
    journal = Journal(home / "journal.sqlite", fingerprint(key.public))
    close_batches(journal, "2026-11-29")
    old, new = manifests(journal, key)
    assert [old.format, new.format] == formats
    assert new.previous == old.entries_sha256
    (file,) = [export_batch(journal, each, key, tmp_path) for each in list_batches(journal)[:1]]
    assert file.read_bytes() == (FIXTURES / "batches" / file.name).read_bytes()
    assert open_batch(export_batch(journal, list_batches(journal)[1], key, tmp_path)).manifest == new
    journal.close()


def test_what_is_read_out_of_a_damaged_journal_names_nothing_that_came_before(tmp_path):
    home = copied(tmp_path / "kept") / "devices" / "damaged"
    key = device_key(home / "device.key")
    recovered = write_recovered(home / "journal.sqlite", key, tmp_path)
    found = [open_batch(file).manifest for each in recovered for file in each.files]
    assert found
    assert {(each.format, each.previous, each.installation, each.receipts) for each in found} == {(1, "", "", ())}


def test_all_seals_of_a_stall_have_one_length_whoever_signs(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("X", "Zoë-Anne " * 20)
    tablet.sign(replace(entry("Noor"), email="noor@example.org", phone="+16135550123", postal_code="K1A 0B1"))
    (batch,) = tablet.hand_over()
    assert {len(each.sealed) for each in batch.signatures} == {2804}
