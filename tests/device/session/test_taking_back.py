"""A signer's undo, and a request to be taken off: sealed records of their own, that the kiosk's count leaves out."""

from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.data_folder import data_folder
from desktop.core.errors import JournalBusy, JournalFull
from desktop.core.event import event_of
from desktop.core.signature.sealed_contents import Cancellation, WithdrawalRequest
from desktop.device.journal import erasure
from desktop.device.journal.erasure import erase_received
from desktop.device.journal.opening import Damage, open_at
from desktop.device.journal.quarantine import quarantine
from desktop.device.machine.clock_check import start_clock
from desktop.device.session.device_summary import summarise
from desktop.device.session.health import look_at_health
from desktop.device.session.stall import begin_signing
from desktop.transfer.batch import batch_id
from desktop.transfer.receipt import Receipt, ReceivedBatch
from tests.support.erased import receipt, received
from tests.support.event_device import DAY, PRIDE, EventDevice, campaign, entry, go_out, records_in, signatures_in


def undo(tablet: EventDevice, name: str) -> str:
    kept = tablet.stall.sign(entry(name))
    tablet.stall.cancel(kept.id)
    return kept.id


def counted_anew(tablet: EventDevice) -> int:
    """Count as the kiosk does after a restart."""
    tablet.journal.close()
    with closing(open_at(tablet.journal.path, tablet.journal.device, Damage.QUARANTINE)) as journal:
        return begin_signing(campaign(), PRIDE, journal, reserve=0).count_today()


def test_an_undo_has_a_number_of_its_own_and_names_exactly_the_one_signature(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    undone = undo(tablet, "Bo")
    tablet.sign("Cem")
    (batch,) = tablet.hand_over()
    (cancelled,) = [each for each in records_in(batch) if isinstance(each, Cancellation)]
    assert (cancelled.cancels, cancelled.sequence, cancelled.device) == (undone, 3, tablet.journal.device)
    assert cancelled.id != undone
    assert [each.given_name for each in signatures_in(batch)] == ["Ann", "Bo", "Cem"]
    assert (batch.manifest.count, batch.manifest.last) == (4, 4), "the ledger counts records"


def test_the_kiosk_s_count_leaves_both_out_and_a_request_too_also_after_a_restart(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    undo(tablet, "Cem")
    tablet.stall.ask_withdrawal("Dee Lee", "7kmd 3xpr")
    assert tablet.stall.count_today() == 2
    assert tablet.journal.count() == 5
    assert counted_anew(tablet) == 2


def test_an_undo_at_one_event_leaves_the_count_of_another_as_it_was(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    elsewhere = tablet.moved_to(event_of("Fierté Montréal", "Montréal", DAY))
    elsewhere.sign("Cem")
    undo(elsewhere, "Dee")
    assert elsewhere.stall.count_today() == 1
    assert tablet.moved_to(PRIDE).stall.count_today() == 2


def test_an_undo_after_the_hour_is_taken_off_the_hour_in_which_was_signed(tmp_path):
    tablet, minutes = go_out(tmp_path), [59]
    clock = start_clock(
        wall=lambda: datetime(2026, 12, 5, 12, tzinfo=UTC) + timedelta(minutes=minutes[0]),
        steady=lambda: minutes[0] * 60.0,
    )
    stall = begin_signing(campaign(), PRIDE, tablet.journal, clock, reserve=0)
    kept = [stall.sign(entry(name)) for name in ("Ann", "Bo")]
    minutes[0] = 61
    stall.cancel(kept[1].id)
    assert look_at_health(stall).by_hour == ((12, 1),)


def test_who_is_told_how_much_is_here_is_told_signatures_and_not_what_takes_them_back(tmp_path):
    tablet, home = go_out(tmp_path), data_folder(tmp_path / "home")
    tablet.sign("Ann", "Bo")
    undo(tablet, "Cem")
    found = summarise(tablet.journal, home)
    assert (found.signatures, found.counting(found.signatures), found.counting(found.waiting)) == (4, 2, 2)
    assert (found.counting(3), found.mixed, found.waits_by_record) == (3, False, False), "of a part nobody knows"
    assert replace(found, waiting=3).waits_by_record
    elsewhere = tablet.moved_to(event_of("Market", "Hull", DAY))
    elsewhere.sign("Dee")
    both = summarise(tablet.journal, home)
    assert (both.signatures, both.counting(both.signatures)) == (5, 3)


def test_once_a_part_of_an_event_is_erased_nobody_says_which_of_the_rest_was_undone(tmp_path):
    tablet, home = go_out(tmp_path), data_folder(tmp_path / "home")
    tablet.sign("Ann")
    undo(tablet, "Bo")
    tablet.hand_over()
    erase_received(tablet.journal, receipt(*received(tablet, 1)), tablet.device)
    assert not summarise(tablet.journal, home).mixed, "nothing is left of it"
    tablet.sign("Cem")
    found = summarise(tablet.journal, home)
    assert (found.signatures, found.counting(found.signatures), found.mixed) == (1, 1, True)


def test_who_could_not_be_kept_is_counted_in_no_hour(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    before = dict(tablet.stall.by_hour)
    tablet.journal.path.rename(tmp_path / "elsewhere.sqlite")
    with pytest.raises(JournalBusy):
        tablet.stall.sign(entry("Bo"))
    assert dict(tablet.stall.by_hour) == before


def test_name_and_code_of_a_request_are_kept_as_headquarters_looks_for_them(tmp_path):
    tablet = go_out(tmp_path)
    assert tablet.stall.ask_withdrawal("  Dee\u200b   Lee ", "7kmd 3xpr")
    (asked,) = records_in(*tablet.hand_over())
    assert isinstance(asked, WithdrawalRequest)
    assert (asked.name, asked.code) == ("Dee Lee", "7KMD-3XPR")


def test_nothing_on_the_device_tells_an_undo_or_a_request_from_a_signature(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign(entry("Ann", email="ann@example.org", updates=True))
    undo(tablet, "Bo")
    tablet.stall.ask_withdrawal("Dee Lee", "7KMD-3XPR")
    with tablet.journal.reading() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM signature").mappings().all()
    alike = {(row["event"], row["campaign"], row["version"], row["key"], len(row["sealed"])) for row in rows}
    assert (len(rows), len(alike)) == (4, 1)


def test_an_undo_after_the_journal_was_set_aside_still_names_the_signature_in_it(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    kept = tablet.stall.sign(entry("Bo"))
    quarantine(tablet.journal, PRIDE)
    tablet.stall.cancel(kept.id)
    (cancelled,) = records_in(*tablet.hand_over())
    assert isinstance(cancelled, Cancellation)
    assert cancelled.cancels == kept.id
    assert tablet.stall.count_today() == 1


def test_an_undo_in_a_journal_that_was_set_aside_stays_uncounted(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    undo(tablet, "Bo")
    quarantine(tablet.journal, PRIDE)
    tablet.sign("Cem")
    assert tablet.stall.count_today() == 2
    assert counted_anew(tablet) == 2


def test_once_headquarters_has_them_and_they_are_erased_the_count_stays(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    undo(tablet, "Bo")
    (batch,) = tablet.hand_over()
    said = batch.manifest
    figures = (said.device, said.number, said.first, said.last, said.count, said.entries_sha256)
    receipt = Receipt(campaign().id, (ReceivedBatch(batch_id(said), *figures),))
    erasure.erase_received(tablet.journal, receipt, tablet.device)
    assert (tablet.journal.count(), tablet.stall.count_today()) == (0, 1)


def test_after_everything_was_erased_the_next_signer_is_the_first(tmp_path):
    tablet = go_out(tmp_path)
    undo(tablet, "Bo")
    erasure.erase_everything(tablet.journal, tablet.device, DAY)
    tablet.sign("Cem")
    assert tablet.stall.count_today() == 1


def test_an_undo_that_the_disk_refuses_leaves_the_signature_as_it_was(tmp_path):
    tablet = go_out(tmp_path)
    kept = tablet.stall.sign(entry("Ann"))
    with tablet.journal.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with suppress(JournalFull):
        while True:  # what is left of the last page takes a record or two
            tablet.sign("Bo")
    before = tablet.journal.count()
    with pytest.raises(JournalFull):
        tablet.stall.cancel(kept.id)
    assert (tablet.journal.count(), tablet.stall.count_today()) == (before, before)
    assert counted_anew(tablet) == before


def test_an_undo_may_use_the_room_that_signing_leaves_free(tmp_path):
    tablet = go_out(tmp_path)
    kept = tablet.stall.sign(entry("Ann"))
    full = begin_signing(campaign(), PRIDE, tablet.journal, reserve=2**60)
    with pytest.raises(JournalFull):
        full.sign(entry("Bo"))
    full.cancel(kept.id)
    assert full.count_today() == 0
