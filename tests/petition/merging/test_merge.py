"""Merging one batch: what is refused leaves nothing, what is rejected is counted with its reason, the rest arrives."""

from contextlib import closing
from dataclasses import replace

import pytest

from desktop.cli.petition.merge_words import REJECTED
from desktop.core.batch_errors import BatchOfOtherCampaign, BatchOfOtherKeys
from desktop.core.errors import PetitionError
from desktop.core.event import event_of
from desktop.core.sealing import SealedSignature, new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.core.store_errors import PetitionFull
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from tests.support.disks import fill, small_disk
from tests.support.event_device import entry, go_out, organisation
from tests.support.parcels import parcel, seal

KEY = organisation().sealing


@pytest.fixture
def petition(new_petition):
    """An empty petition, on each engine."""
    return new_petition()


def test_a_batch_from_a_stall_arrives_whole(tmp_path, petition):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo", "Cem")
    report = merge_batch(petition, tablet.hand_over()[0], KEY, by="Ann")
    assert (report.read, report.added, report.present, report.rejected, report.reasons) == (3, 3, 0, 0, ())
    (merged,) = petition_status(petition).batches
    assert (merged.device, merged.count, merged.rejected, merged.undone) == (tablet.journal.device, 3, 0, False)


def test_what_was_sealed_to_another_place_is_rejected_with_its_reason_and_the_rest_is_kept(tmp_path, petition):
    device = new_signing_key()
    lines = [
        seal(entry("Ann"), device, 1),
        seal(entry("Moved"), device, 2, bound_to=7),
        seal(entry("Elsewhere"), device, 3, event=event_of("Elsewhere", "", "2026-01-01")),
        replace(seal(entry("Garbage"), device, 4), sealed=b"\0" * 2000),
        seal(entry("Bo"), device, 5),
    ]
    report = merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="Ann")
    assert (report.read, report.added, report.present, report.rejected) == (5, 2, 0, 3)
    assert {each.sequence: REJECTED[each.code] for each in report.reasons} == {
        2: "This signature was sealed to another key or altered on its way.",
        3: "What was sealed names another event, device or campaign than its batch.",
        4: "This signature was sealed to another key or altered on its way.",
    }
    status = petition_status(petition)
    assert (status.signatures, status.batches[0].rejected) == (2, 3)


def test_a_seal_copied_under_another_number_of_the_same_device_counts_for_nobody(tmp_path, petition):
    device = new_signing_key()
    first = seal(entry("Ann"), device, 1)
    copied = SealedSignature("22222222-2222-4222-8222-222222222222", 2, first.sealed)
    report = merge_batch(petition, parcel(tmp_path, device, 1, [first, copied]), KEY, by="Ann")
    assert (report.added, report.rejected) == (1, 1)


def test_a_batch_full_of_nothing_but_rubbish_is_reported_and_adds_nobody(tmp_path, petition):
    device = new_signing_key()
    rubbish = [replace(seal(entry("Ann"), device, number), sealed=b"x" * 1500) for number in (1, 2)]
    report = merge_batch(petition, parcel(tmp_path, device, 1, rubbish), KEY, by="Ann")
    assert (report.read, report.added, report.present, report.rejected) == (2, 0, 0, 2)
    assert petition_status(petition).signatures == 0


def test_another_signature_of_one_device_under_an_id_that_is_taken_is_kept_and_both_wait(tmp_path, petition):
    device = new_signing_key()
    taken = seal(entry("Ann", country="CA"), device, 1)
    merge_batch(petition, parcel(tmp_path, device, 1, [taken]), KEY, by="Ann")
    again = seal(entry("Mallory", country="FR"), device, 2, id=taken.id)
    report = merge_batch(petition, parcel(tmp_path, device, 2, [again]), KEY, by="Ann")
    assert (report.read, report.added, report.contested, report.rejected) == (1, 1, 1, 0)
    found = petition_status(petition)
    assert (found.countries, found.in_review) == ({}, 2)


@pytest.mark.parametrize("values", [{"line": 10**30}, {"offset": -(10**30)}, {"version": 2**63}])
def test_a_figure_no_petition_can_hold_is_rejected_and_stops_nobody_else(tmp_path, petition, values):
    device = new_signing_key()
    lines = [seal(entry("Ann"), device, 1), seal(entry("Mallory"), device, 2, besides=values)]
    report = merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="Ann")
    assert (report.read, report.added, report.rejected) == (2, 1, 1)


def test_the_wrong_key_is_refused_by_name_and_changes_nothing(tmp_path, petition):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    (batch,) = tablet.hand_over()
    with pytest.raises(BatchOfOtherKeys, match=f"sealed to the key {batch.manifest.key}"):
        merge_batch(petition, batch, new_sealing_key(), by="Ann")
    assert petition_status(petition).batches == ()
    assert petition.campaign() is None


def test_a_batch_of_another_campaign_is_refused_by_name_and_changes_nothing(tmp_path, petition):
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, [seal(entry("Ann"), device, 1)]), KEY, by="Ann")
    before = petition_status(petition)
    other = parcel(tmp_path, device, 2, [seal(entry("Bo"), device, 2)], campaign="another-campaign")
    with pytest.raises(BatchOfOtherCampaign, match=r"russia-lgbtqqia.*another-campaign.*nothing was changed"):
        merge_batch(petition, other, KEY, by="Ann")
    assert petition_status(petition) == before


def test_undoing_counts_what_is_gone_and_merging_again_brings_it_back(tmp_path, petition):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    (batch,) = tablet.hand_over()
    number = merge_batch(petition, batch, KEY, by="Ann").number
    before = petition_status(petition)
    assert undo_merge(petition, number, by="Ann") == 2
    status = petition_status(petition)
    assert (status.signatures, status.people, status.countries, status.consents) == (0, 0, {}, {})
    assert status.batches[0].undone
    again = merge_batch(petition, batch, KEY, by="Ann")
    assert (again.number, again.added, again.present) == (number, 2, 0)
    assert petition_status(petition) == before


def test_undoing_and_bringing_back_is_refused_where_there_is_nothing_to_do(tmp_path, petition):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    number = merge_batch(petition, tablet.hand_over()[0], KEY, by="Ann").number
    with pytest.raises(PetitionError, match="no merge 7"):
        undo_merge(petition, 7, by="Ann")
    with pytest.raises(PetitionError, match="not undone"):
        redo_merge(petition, number, by="Ann")
    assert undo_merge(petition, number, by="Ann") == 1
    with pytest.raises(PetitionError, match="already undone"):
        undo_merge(petition, number, by="Ann")
    assert redo_merge(petition, number, by="Ann") == 1


def test_a_full_disk_refuses_the_merge_leaves_the_petition_as_it_was_and_takes_it_later(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    (small,) = tablet.hand_over()
    tablet.sign(*[entry(f"Person {number}", email=f"p{number}@example.org") for number in map(chr, range(65, 91))] * 4)
    (large,) = tablet.hand_over()
    with small_disk(1200) as disk, closing(Petition(disk / "petition.sqlite", new=True)) as petition:
        merge_batch(petition, small, KEY, by="Ann")
        before = petition_status(petition)
        ballast = fill(disk)
        with pytest.raises(PetitionFull, match="The disk is full"):
            merge_batch(petition, large, KEY, by="Ann")
        assert petition_status(petition) == before
        ballast.unlink()
        assert merge_batch(petition, large, KEY, by="Ann").added == 104
