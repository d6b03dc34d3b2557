"""Devices by their names, those that were lost, and the ledger of every number they gave."""

import pytest

from desktop.core.errors import PetitionError
from desktop.core.event import event_of
from desktop.core.petition_errors import NobodySigned, NoSuchDevice, NoSuchEvent
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import new_signing_key
from desktop.office.devices.devices import known_devices, name_device, report_found, report_lost
from desktop.office.devices.tablets import list_tablets
from desktop.office.intake.ledger import enter_sheet, read_ledger
from desktop.office.intake.stick_intake import list_taken
from desktop.petition.merging.merge import merge_batch
from tests.support.event_device import PRIDE, entry, go_out, organisation
from tests.support.parcels import parcel, seal

KEY = organisation().sealing


@pytest.fixture
def device(petition, tmp_path) -> str:
    """A device that handed over the numbers 1 and 4; its id."""
    signing = new_signing_key()
    batch = parcel(tmp_path, signing, 1, [seal(entry("Ann"), signing, 1), seal(entry("Bo"), signing, 4)])
    merge_batch(petition, batch, KEY, by="mk")
    other = new_signing_key()
    merge_batch(petition, parcel(tmp_path, other, 1, [seal(entry("Cem"), other, 1)]), KEY, by="mk")
    name_device(petition, batch.manifest.device, "tablet-03", by="mk")
    return batch.manifest.device


def test_a_device_is_found_by_its_name_and_by_the_beginning_of_its_id_and_the_error_names_what_was_asked(
    petition, device
):
    assert name_device(petition, "tablet-03", "tablet-04", by="mk").id == device
    assert name_device(petition, device[:12], "tablet-03", by="mk").called == "tablet-03"
    for called in ("tablet-99", ""):
        with pytest.raises(NoSuchDevice) as told:
            report_lost(petition, called, by="mk")
        assert told.value.called == called


def test_what_a_lost_device_sends_is_listed_as_waiting_until_it_is_found_again(petition, device, tmp_path):
    assert report_lost(petition, "tablet-03", by="mk").lost
    signing = new_signing_key()
    merge_batch(petition, parcel(tmp_path, signing, 2, [seal(entry("Di"), signing, 1)]), KEY, by="mk")
    known = known_devices(petition)
    assert [each.lost for each in known.devices if each.id == device] == [True]
    assert known.quarantine == ()
    with pytest.raises(PetitionError, match="already"):
        report_lost(petition, "tablet-03", by="mk")
    assert not report_found(petition, "tablet-03", by="mk").lost


@pytest.mark.usefixtures("device")
def test_the_ledger_counts_every_number_and_a_sheet_tells_of_those_that_never_came(petition):
    enter_sheet(petition, "tablet-03", PRIDE.id, 6, by="mk")
    (line,) = (each for each in read_ledger(petition) if each.device.called == "tablet-03")
    assert (line.signed, line.here, line.missing, line.absent) == (6, 2, ((2, 3), (5, 6)), 4)
    assert line.signed == line.here + line.undone + line.rejected + line.erased + line.waiting + line.absent


@pytest.mark.parametrize("event", [PRIDE.name, PRIDE.name.upper(), f" {PRIDE.name} {PRIDE.day} ", PRIDE.id.upper()])
@pytest.mark.parametrize("called", ["tablet-03", "Tablet 03", "id", "ID "])
def test_a_sheet_is_taken_as_it_is_written_whatever_the_spelling(petition, device, called, event):
    shown = {"id": device[:8], "ID ": f"{device[:8].upper()} "}.get(called, called)
    enter_sheet(petition, shown, event, 6, by="mk")
    (line,) = (each for each in read_ledger(petition) if each.device.called == "tablet-03")
    assert (line.signed, line.missing) == (6, ((2, 3), (5, 6)))


def test_a_sheet_of_a_tablet_that_was_lost_before_its_first_batch_says_what_is_missing_until_that_comes(
    petition, device, tmp_path
):
    signing = new_signing_key()
    id_ = fingerprint(signing.public)
    for last in (57, 3):  # the first was misread
        assert not enter_sheet(petition, id_[:8].upper(), " Night  market", last, by="mk")
    assert enter_sheet(petition, device[:8], PRIDE.name, 4, by="mk")
    (line,) = (each for each in read_ledger(petition) if each.event.name == "Night market")
    assert (line.device.called, line.signed, line.here, line.missing) == (id_[:8], 3, 0, ((1, 3),))
    market = event_of("Night Market", "Gatineau", PRIDE.day)
    batch = parcel(tmp_path, signing, 1, [seal(entry("Eve"), signing, 1, event=market)], event=market)
    merge_batch(petition, batch, KEY, by="mk")
    (line,) = (each for each in read_ledger(petition) if each.device.id == id_)
    assert (line.event.id, line.signed, line.here, line.missing) == (market.id, 3, 1, ((2, 3),))
    assert enter_sheet(petition, id_, "night market", 1, by="mk"), "and is replaced by a later one"
    (line,) = (each for each in read_ledger(petition) if each.device.id == id_)
    assert (line.signed, line.missing) == (1, ())


@pytest.mark.usefixtures("device")
@pytest.mark.parametrize("called", ["tablet-99", "abcdef", "0123456789abcdef0", ""])
def test_a_device_of_which_nothing_came_is_taken_by_its_id_alone_and_at_an_event_that_has_a_name(petition, called):
    with pytest.raises(NoSuchDevice):
        enter_sheet(petition, called, PRIDE.name, 3, by="mk")
    with pytest.raises(NoSuchEvent):
        enter_sheet(petition, "0123abcd", "  ", 3, by="mk")


@pytest.mark.usefixtures("device")
def test_a_sheet_of_an_event_or_device_nobody_knows_changes_nothing(petition):
    before = read_ledger(petition)
    with pytest.raises(NoSuchEvent) as told:
        enter_sheet(petition, "tablet-03", "nowhere", 6, by="mk")
    assert told.value.event == "nowhere"
    with pytest.raises(NoSuchDevice):
        enter_sheet(petition, "tablet-99", PRIDE.id, 6, by="mk")
    with pytest.raises(PetitionError):
        enter_sheet(petition, "tablet-03", PRIDE.id, 0, by="mk")
    assert read_ledger(petition) == before


@pytest.mark.parametrize(
    "act",
    [
        lambda petition: name_device(petition, "tablet-03", "tablet-05", by=""),
        lambda petition: report_lost(petition, "tablet-03", by=""),
        lambda petition: enter_sheet(petition, "tablet-03", PRIDE.id, 6, by=""),
    ],
    ids=["name", "lost", "sheet"],
)
@pytest.mark.usefixtures("device")
def test_nobody_changes_anything_of_a_device_without_a_name(petition, act):
    before = known_devices(petition), read_ledger(petition)
    with pytest.raises(NobodySigned):
        act(petition)
    assert (known_devices(petition), read_ledger(petition)) == before


def test_of_a_tablet_and_of_its_merge_signatures_are_told_and_beside_them_how_many_records_there_are(
    petition, tmp_path
):
    tablet = go_out(tmp_path / "tablet")
    tablet.sign("Ann", "Bo")
    tablet.stall.cancel(tablet.stall.sign(entry("Cem")).id)
    (batch,) = tablet.hand_over()
    merge_batch(petition, batch, KEY, by="mk")
    (listed,) = list_tablets(petition)
    assert (listed.signed, listed.signatures) == (4, 2), "one is undone, and one record undoes it"
    (taken,) = list_taken(petition)
    assert (taken.count, taken.records) == (2, 4)
