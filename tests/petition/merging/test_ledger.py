"""The completeness ledger: every number a device gave is here, accounted for, or named as missing; and it adds up."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cli.petition.missing import in_words as line_in_words
from desktop.core.errors import PetitionError
from desktop.core.event import event_of
from desktop.core.sealing import SealedSignature
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.devices import name_device, report_lost
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.merging.batch_range import BatchRange, LedgerEvent
from desktop.petition.merging.handover_sheets import enter_sheet
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.sequence_gaps import HandoverSheet, find_missing, ranges_of, stretches_of
from tests.support.event_device import PRIDE, entry, organisation
from tests.support.parcels import parcel, seal

KEY = organisation().sealing
PARK = event_of("Park", "Ottawa", "2026-08-24")


@pytest.fixture
def petition(new_petition):
    return new_petition()


def sent(folder, device, number, sequences, event=PRIDE):
    """A batch of a device with these running numbers, from one event."""
    lines = [seal(entry("Ann"), device, each, event=event) for each in sequences]
    return parcel(folder, device, number, lines, event=event)


def in_words(petition):
    return [line_in_words(line) for line in read_ledger(petition)]


def test_the_ledger_says_who_signed_what_is_here_and_what_was_never_handed_over(petition, tmp_path):
    device = new_signing_key()
    batch = sent(tmp_path, device, 1, range(1, 5))
    merge_batch(petition, batch, KEY, by="Ann")
    name_device(petition, batch.manifest.device, "tablet-03", by="Ann")
    assert in_words(petition) == ["tablet-03: 4 signed, 4 here"]
    enter_sheet(petition, "tablet-03", PRIDE.id, 9, by="Ann")
    enter_sheet(petition, "tablet-03", PRIDE.id, 7, by="Ann")
    assert in_words(petition) == ["tablet-03: 7 signed, 4 here, 5–7 not yet handed over"]


def test_a_number_that_is_missing_belongs_to_the_event_whose_next_number_is_known(petition, tmp_path):
    device = new_signing_key()
    merge_batch(petition, sent(tmp_path, device, 1, [1, 2, 7, 8]), KEY, by="Ann")
    merge_batch(petition, sent(tmp_path, device, 2, [4, 5], PARK), KEY, by="Ann")
    name_device(petition, read_ledger(petition)[0].device.id, "tablet-03", by="Ann")
    enter_sheet(petition, "tablet-03", PARK.id, 10, by="Ann")
    assert [(line.event.name, line_in_words(line)) for line in read_ledger(petition)] == [
        ("Capital Pride", "tablet-03: 5 signed, 4 here, 6 not yet handed over"),
        ("Park", "tablet-03: 5 signed, 2 here, 3, 9–10 not yet handed over"),
    ]


def test_undone_rejected_and_quarantined_signatures_are_not_missing(petition, tmp_path):
    device = new_signing_key()
    rubbish = SealedSignature("11111111-1111-4111-8111-111111111111", 3, b"x" * 1200)
    first = parcel(tmp_path, device, 1, [seal(entry("Ann"), device, 1), seal(entry("Bo"), device, 2), rubbish])
    merge_batch(petition, first, KEY, by="Ann")
    undone = merge_batch(petition, sent(tmp_path, device, 2, [4, 5]), KEY, by="Ann").number
    undo_merge(petition, undone, by="Ann")
    report_lost(petition, first.manifest.device, by="Ann")
    merge_batch(petition, sent(tmp_path, device, 3, [6, 7]), KEY, by="Ann")
    (line,) = read_ledger(petition)
    assert (line.signed, line.here, line.rejected, line.undone, line.waiting, line.missing) == (7, 2, 1, 2, 2, ())


def test_a_device_that_set_a_damaged_journal_aside_is_not_asked_for_the_million_between(petition, tmp_path):
    device = new_signing_key()
    merge_batch(petition, sent(tmp_path, device, 1, [1, 2]), KEY, by="Ann")
    report = merge_batch(petition, sent(tmp_path, device, 1001, [1_000_002, 1_000_003]), KEY, by="Ann")
    assert report.missing == 1
    (line,) = read_ledger(petition)
    assert (line.here, line.missing) == (4, ((1_000_001, 1_000_001),))


def test_a_sheet_for_what_nobody_knows_is_refused(petition, tmp_path):
    batch = sent(tmp_path, new_signing_key(), 1, [1])
    merge_batch(petition, batch, KEY, by="Ann")
    with pytest.raises(PetitionError, match="No device"):
        enter_sheet(petition, "tablet-99", PRIDE.id, 3, by="Ann")
    with pytest.raises(PetitionError, match="No batch of an event"):
        enter_sheet(petition, batch.manifest.device, "nowhere", 3, by="Ann")
    with pytest.raises(PetitionError, match="1 or more"):
        enter_sheet(petition, batch.manifest.device, PRIDE.id, 0, by="Ann")


SETS = st.lists(st.frozensets(st.integers(1, 30), min_size=1), max_size=6)


@given(SETS, st.integers(0, 40))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_every_number_up_to_the_last_known_is_held_once_or_missing_once(sets, last):
    event = LedgerEvent("e", "Pride", "2026-08-23")
    parts = [BatchRange(number, "d", event, tuple(ranges_of(each))) for number, each in enumerate(sets, 1)]
    stretches = stretches_of(parts)
    missing = find_missing(stretches, [HandoverSheet("d", "e", last)] if last else [])
    held = [number for each in stretches for number in range(each.first, each.last + 1)]
    absent = [number for first, end in missing.get("e", []) for number in range(first, end + 1)]
    assert sorted(held + absent) == list(range(1, max([last, *held]) + 1))
    assert set(held) == set().union(*sets)
