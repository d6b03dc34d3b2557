"""No figure of a manifest lets the ledger, the status or the check use more than its rows are worth."""

import tracemalloc
from collections.abc import Callable

import pytest

from desktop.core.sealing import SealedSignature
from desktop.core.signature.ids import new_signature_id
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.petition.intake.devices import report_lost
from desktop.petition.intake.quarantine import list_quarantine
from desktop.petition.merging.batch_range import BatchRange, LedgerEvent
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import vouch
from desktop.petition.merging.sequence_gaps import find_missing, stretches_of
from desktop.petition.restoring.missing_batches import missing_batches
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.transfer.manifest import MOST_APART
from tests.support.event_device import entry, organisation
from tests.support.parcels import parcel, seal

KEY = organisation().sealing
EVENT = LedgerEvent("e", "Pride", "2026-08-23")
MOST = 2**53 - 1


def taken_by(act: Callable[[], object]) -> int:
    """How many bytes of memory something took at most."""
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("held", [[(1, MOST), (1, MOST)], [(1, MOST), (5, 9)], [(5, 9), (1, MOST), (7, MOST)]])
def test_overlapping_batches_from_one_to_the_largest_number_cost_nothing(held):
    """Two files of a lost device, 1.1 kB in all, once took all the memory there was."""
    parts = [BatchRange(None, "d", EVENT, (each,)) for each in held]
    assert taken_by(lambda: find_missing(stretches_of(parts), [])) < 1_000_000
    assert sum(each.size for each in stretches_of(parts)) == MOST


def junk(device: SigningKey, *numbers: int) -> list[SealedSignature]:
    """Lines that nobody can open: in quarantine nobody tries."""
    return [SealedSignature(new_signature_id(), each, device.public * 40) for each in numbers]


ASKED = {
    "ledger": read_ledger,
    "status": petition_status,
    "check": check_petition,
    "receipts": vouch,
    "what is missing": missing_batches,
}


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("far", [0, MOST - MOST_APART])
def test_what_two_batches_of_a_lost_device_claim_keeps_no_question_from_being_answered(petition, tmp_path, asked, far):
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, [seal(entry("Ann"), device, far + 1)]), KEY, by="ws")
    report_lost(petition, parcel(tmp_path, device, 9, junk(device, 1)).manifest.device, by="ws")
    for number in (2, 3):
        widest = parcel(tmp_path, device, number, junk(device, far + 1, far + MOST_APART))
        assert merge_batch(petition, widest, KEY, by="ws").waits
    assert len(list_quarantine(petition)) == 2
    assert taken_by(lambda: ASKED[asked](petition)) < 8_000_000
    (line,) = read_ledger(petition)
    assert (line.here, line.waiting) == (1, MOST_APART - 1)
