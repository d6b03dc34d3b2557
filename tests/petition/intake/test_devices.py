"""Devices that staff know, meet for the first time, or lost: what a lost one sends waits until it is let in."""

import pytest

from desktop.core.errors import PetitionError
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.devices import (
    list_devices,
    name_device,
    report_found,
    report_lost,
)
from desktop.petition.intake.quarantine import list_quarantine
from desktop.petition.merging.merge import merge_batch
from desktop.petition.status import petition_status
from tests.support.event_device import entry, organisation
from tests.support.parcels import parcel, seal

KEY = organisation().sealing


@pytest.fixture
def petition(new_petition):
    return new_petition()


@pytest.fixture
def batches(tmp_path):
    """Three batches of one device, two signatures each; the second begins where the first ends."""
    device = new_signing_key()
    lines = [seal(entry("Ann"), device, number) for number in range(1, 7)]
    return [parcel(tmp_path, device, n + 1, lines[2 * n : 2 * n + 2]) for n in range(3)]


def test_the_first_batch_of_a_device_says_so_and_the_next_does_not(petition, batches):
    assert [merge_batch(petition, each, KEY, by="Ann").device for each in batches[:2]] == ["new", "known"]
    (device,) = list_devices(petition)
    assert (device.id, device.name, device.lost) == (batches[0].manifest.device, "", False)
    assert device.called == "Tablet A"


def test_a_batch_tells_how_many_earlier_numbers_of_its_device_are_not_here(petition, batches):
    assert merge_batch(petition, batches[2], KEY, by="Ann").missing == 4
    assert merge_batch(petition, batches[1], KEY, by="Ann").missing == 2
    assert merge_batch(petition, batches[0], KEY, by="Ann").missing == 0


def test_a_name_leads_to_its_device_and_to_no_other(petition, batches, tmp_path):
    other = new_signing_key()
    merge_batch(petition, batches[0], KEY, by="Ann")
    merge_batch(petition, parcel(tmp_path, other, 1, [seal(entry("Bo"), other, 1)]), KEY, by="Ann")
    id_ = batches[0].manifest.device
    assert name_device(petition, id_[:9], "tablet-03", by="Ann").id == id_
    assert name_device(petition, "tablet-03", "tablet-04", by="Ann").id == id_
    with pytest.raises(PetitionError, match="called tablet-04 already"):
        name_device(petition, fingerprint(other.public), "tablet-04", by="Ann")
    for called in ("", "tablet-03", "%"):
        with pytest.raises(PetitionError, match="device is called"):
            name_device(petition, called, "tablet-05", by="Ann")
    for name in ("", " ", "x" * 41, "a\nb"):
        with pytest.raises(PetitionError, match="at most 40"):
            name_device(petition, id_, name, by="Ann")


def test_what_a_lost_device_sends_waits_and_what_was_merged_stays(petition, batches):
    merge_batch(petition, batches[0], KEY, by="Ann")
    report_lost(petition, batches[0].manifest.device, by="Ann")
    for _ in range(2):
        report = merge_batch(petition, batches[1], KEY, by="Ann")
        assert (report.waits, report.number, report.read, report.added) == (True, 0, 0, 0)
    (waiting,) = list_quarantine(petition)
    assert (waiting.id, waiting.first, waiting.last, waiting.count) == (batches[1].id, 3, 4, 2)
    assert petition_status(petition).signatures == 2
    assert merge_batch(petition, batches[0], KEY, by="Ann").present == 2


def test_a_batch_that_is_released_comes_in_and_the_next_of_the_lost_device_waits_again(petition, batches):
    merge_batch(petition, batches[0], KEY, by="Ann")
    report_lost(petition, batches[0].manifest.device, by="Ann")
    merge_batch(petition, batches[1], KEY, by="Ann")
    assert merge_batch(petition, batches[1], KEY, by="Ann", released=True).added == 2
    assert list_quarantine(petition) == ()
    assert merge_batch(petition, batches[2], KEY, by="Ann").waits


def test_a_device_that_was_found_is_trusted_again(petition, batches):
    merge_batch(petition, batches[0], KEY, by="Ann")
    device = batches[0].manifest.device
    with pytest.raises(PetitionError, match="not reported lost"):
        report_found(petition, device, by="Ann")
    report_lost(petition, device, by="Ann")
    with pytest.raises(PetitionError, match="already reported lost"):
        report_lost(petition, device, by="Ann")
    merge_batch(petition, batches[1], KEY, by="Ann")
    report_found(petition, device, by="Ann")
    assert merge_batch(petition, batches[1], KEY, by="Ann").added == 2
    assert list_quarantine(petition) == ()
