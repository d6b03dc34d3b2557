"""The stall stops while there is room to keep and hand over everything, and nothing thanked is lost on a full disk."""

import pytest

from desktop.core.errors import JournalError, JournalFull
from desktop.device.journal.batch_closing import close_batches, export_batch
from desktop.device.machine.disk_room import LOW, RESERVE, free_bytes, look_at_disk
from desktop.device.session.stall import SigningStall, begin_signing
from desktop.transfer.batch import Batch, open_batch
from tests.support.disks import fill, small_disk
from tests.support.event_device import PRIDE, campaign, entry, go_out, journal_of, signatures_in

KILOBYTE = 1024


def sign_until_refused(stall: SigningStall) -> list[str]:
    """Let people sign until nobody may any more; returns the codes with which they were thanked."""
    codes: list[str] = []
    with pytest.raises(JournalFull, match=r"nearly full.*every signature is safe\. Free some space"):
        codes.extend(stall.sign(entry("Bo")).code for _ in range(2000))
    return codes


def codes_in(batches: list[Batch]) -> list[str]:
    return [each.code for each in signatures_in(*batches)]


@pytest.mark.parametrize("kilobytes", [900, 2000])
def test_filled_to_the_last_byte_at_any_moment_everybody_who_was_thanked_is_there_once(kilobytes, tmp_path):
    with small_disk(kilobytes) as disk:
        tablet = go_out(disk)
        stall = begin_signing(campaign(), PRIDE, tablet.journal, reserve=500 * KILOBYTE)
        thanked = sign_until_refused(stall)
        assert thanked
        assert free_bytes(disk) > 400 * KILOBYTE, "it stopped long before the end"
        ballast = fill(disk)
        assert free_bytes(disk) == 0
        with pytest.raises(JournalFull, match="nearly full"):
            stall.sign(entry("Late"))
        tablet.journal.close()
        assert journal_of(disk, tablet.device).count() == len(thanked)
        ballast.unlink()
        (closed,) = close_batches(tablet.journal, "2026-08-23")
        batch = open_batch(export_batch(tablet.journal, closed, tablet.device, tmp_path))
        assert codes_in([batch]) == thanked
        tablet.journal.close()


def test_once_refused_there_is_still_room_to_close_and_write_the_batch_on_the_same_disk():
    with small_disk(2000) as disk:
        tablet = go_out(disk)
        thanked = sign_until_refused(begin_signing(campaign(), PRIDE, tablet.journal, reserve=700 * KILOBYTE))
        assert codes_in(tablet.hand_over()) == thanked
        tablet.journal.close()


def test_with_the_real_reserve_a_stall_refuses_at_64_mb_and_takes_again_once_there_is_room():
    with small_disk(RESERVE // KILOBYTE + 2000) as disk:
        tablet = go_out(disk)
        stall = begin_signing(campaign(), PRIDE, tablet.journal)
        first = stall.sign(entry("Ann")).code
        ballast = disk / "films"
        ballast.write_bytes(bytes(2000 * KILOBYTE))
        assert sign_until_refused(stall) == []
        ballast.unlink()
        second = stall.sign(entry("Bo")).code
        assert codes_in(tablet.hand_over()) == [first, second]
        tablet.journal.close()


def test_a_disk_is_roomy_then_low_then_full(tmp_path, monkeypatch):
    states = []
    for free in (LOW + 1, LOW, LOW - 1, RESERVE, RESERVE - 1, 0):
        monkeypatch.setattr("desktop.device.machine.disk_room.free_bytes", lambda _folder, free=free: free)
        states.append(look_at_disk(tmp_path).state)
    assert states == ["roomy", "roomy", "low", "low", "full", "full"]


def test_a_disk_that_is_gone_is_said_plainly(tmp_path):
    with pytest.raises(JournalError, match="does not answer"):
        free_bytes(tmp_path / "stick")
