"""A device reported lost, whenever that is: its batch waits, even one that is being opened, until staff let it in."""

import pytest
from sqlalchemy import select, update

from desktop.core.errors import PetitionError
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.device_names import CALLED, SHOWN, arrival_in, name_of
from desktop.petition.intake.devices import (
    LONGEST_NAME,
    list_devices,
    name_device,
    report_found,
    report_lost,
)
from desktop.petition.intake.quarantine import list_quarantine
from desktop.petition.intake.undoing_merges import undo_device, undo_merge
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import Merger, merge_batch, merge_files
from desktop.petition.merging.receipts import vouch
from desktop.petition.status import petition_status
from desktop.petition.store.audit import audit_lines
from desktop.petition.tables import arrival_tables
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, parcel, seal
from tests.support.places import TWO, NewPetition

KEY = organisation().sealing


def lines_of(device, first, count=2):
    return [seal(entry(f"P{number}"), device, number) for number in range(first, first + count)]


def acts(petition):
    with petition.reading() as connection:
        return [line.act for line in audit_lines(connection)]


@TWO
def test_a_device_reported_lost_while_its_batch_is_being_opened_gets_nothing_in(new_petition: NewPetition, tmp_path):
    petition, device = new_petition(), new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, 1)), KEY, by="ws")
    name = fingerprint(device.public)

    def report(_progress):
        if not list_devices(petition)[0].lost:
            report_lost(petition, name, by="ab")

    (merged,) = merge_files(
        Merger(petition, KEY, by="ws", welcome=True), [packed(tmp_path, device, 2, lines_of(device, 3))], report
    )
    assert merged.report
    assert (merged.report.waits, merged.report.device, merged.report.number) == (True, "lost", 0)
    assert (merged.report.read, merged.report.added) == (0, 0)
    assert petition_status(petition).signatures == 2
    assert [(each.device, each.first, each.last) for each in list_quarantine(petition)] == [(name, 3, 4)]
    assert [each.number for each in vouch(petition).batches] == [1], "no receipt for what waits"


def test_to_let_batches_of_lost_devices_in_lets_in_nobody_who_waits_to_be_welcomed(petition, tmp_path):
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, 1)), KEY, by="ws")
    name = fingerprint(device.public)

    def report(_progress):  # while its next batch is being opened, all that it sent is taken out
        if list_devices(petition)[0].state == "welcome":
            undo_device(petition, name, by="ab")

    files = [packed(tmp_path, device, 2, lines_of(device, 3))]
    (merged,) = merge_files(Merger(petition, KEY, by="ws", released=True), files, report)
    assert (merged.report.waits, merged.report.device, merged.report.added) == (True, "waiting", 0)
    assert petition_status(petition).people == 0


@TWO
def test_a_device_found_again_while_its_batch_is_being_opened_is_merged(new_petition: NewPetition, tmp_path):
    petition, device, other = new_petition(), new_signing_key(), new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, 1)), KEY, by="ws")
    name = fingerprint(device.public)
    report_lost(petition, name, by="ab")
    files = [packed(tmp_path, other, 1, lines_of(other, 1)), packed(tmp_path, device, 2, lines_of(device, 3))]

    def report(_progress):
        if any(each.lost for each in list_devices(petition)):
            report_found(petition, name, by="ab")

    # What waits when a run begins waits for the next one: it was answered without opening a seal.
    reports = [each.report for each in merge_files(Merger(petition, KEY, by="ws", welcome=True), files, report)]
    assert [(each.added, each.waits) for each in reports] == [(2, False), (0, True)]
    (again,) = merge_files(Merger(petition, KEY, by="ws", welcome=True), files[1:])
    assert (again.report.added, again.report.device, list_quarantine(petition)) == (2, "known", ())


def test_letting_a_batch_in_takes_that_one_out_of_quarantine_and_leaves_the_device_lost(petition, tmp_path):
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, 1)), KEY, by="ws")
    report_lost(petition, fingerprint(device.public)[:SHOWN], by="ab")
    second, third = (parcel(tmp_path, device, each, lines_of(device, 2 * each - 1)) for each in (2, 3))
    for batch in (second, third, second):
        assert merge_batch(petition, batch, KEY, by="ws").waits
    assert [each.device_number for each in list_quarantine(petition)] == [2, 3], "each once, however often it came"
    assert acts(petition).count("quarantine") == 2
    released = merge_batch(petition, second, KEY, by="ws", released=True)
    assert (released.added, released.device, released.waits) == (2, "lost", False)
    assert [each.device_number for each in list_quarantine(petition)] == [3]
    assert merge_batch(petition, third, KEY, by="ws").waits
    assert merge_batch(petition, second, KEY, by="ws").present == 2, "what was let in is in"


def test_what_a_lost_device_sent_before_may_be_undone_and_comes_back_only_when_staff_let_it_in(petition, tmp_path):
    device = new_signing_key()
    batch = parcel(tmp_path, device, 1, lines_of(device, 1))
    number = merge_batch(petition, batch, KEY, by="ws").number
    report_lost(petition, fingerprint(device.public), by="ab")
    undo_merge(petition, number, by="ws")
    assert merge_batch(petition, batch, KEY, by="ws").waits
    assert petition_status(petition).signatures == 0
    assert merge_batch(petition, batch, KEY, by="ws", released=True).added == 2
    assert list_quarantine(petition) == ()


def test_one_lost_device_keeps_no_other_waiting_and_what_waits_stands_in_the_ledger(petition, tmp_path):
    lost, other = new_signing_key(), new_signing_key()
    merge_batch(petition, parcel(tmp_path, lost, 1, lines_of(lost, 1)), KEY, by="ws")
    report_lost(petition, fingerprint(lost.public), by="ab")
    assert merge_batch(petition, parcel(tmp_path, lost, 2, lines_of(lost, 5, 3)), KEY, by="ws").waits
    assert merge_batch(petition, parcel(tmp_path, other, 1, lines_of(other, 1)), KEY, by="ws").added == 2
    figures = {line.device.id: (line.here, line.waiting, line.missing) for line in read_ledger(petition)}
    assert figures == {fingerprint(lost.public): (2, 3, ((3, 4),)), fingerprint(other.public): (2, 0, ())}


@pytest.mark.parametrize("again", [True, False])
def test_reporting_what_is_so_already_changes_nothing_and_is_in_no_log(petition, tmp_path, again):
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, 1)), KEY, by="ws")
    name = fingerprint(device.public)
    if again:
        report_lost(petition, name, by="ab")
    before = acts(petition)
    with pytest.raises(PetitionError, match="already reported lost" if again else "not reported lost"):
        (report_lost if again else report_found)(petition, name, by="ab")
    assert acts(petition) == before
    assert list_devices(petition)[0].lost is again


def two_devices(petition, tmp_path):
    """Two devices known to the petition, by their ids."""
    for device in (first := new_signing_key(), second := new_signing_key()):
        merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, 1)), KEY, by="ws")
    return fingerprint(first.public), fingerprint(second.public)


def test_a_device_is_called_by_name_by_id_or_by_the_beginning_of_one_and_never_by_nothing(petition, tmp_path):
    one, other = two_devices(petition, tmp_path)
    name_device(petition, one, " tablet-03 ", by="ws")
    assert name_device(petition, "tablet-03", "tablet-04", by="ws").id == one
    assert name_device(petition, other[:SHOWN], "tablet-03", by="ws").id == other, "a name that is free again"
    for nobody in ("", "tablet", "tablet-0", "Tablet-03", "%", "_" * 16):
        with pytest.raises(PetitionError, match="No device"):
            report_lost(petition, nobody, by="ws")
    assert not any(each.lost for each in list_devices(petition))


def test_a_device_without_a_name_has_a_plain_one_in_the_order_in_which_they_came(petition, tmp_path):
    one, other = two_devices(petition, tmp_path)
    assert {each.id: each.called for each in list_devices(petition)} == {one: "Tablet A", other: "Tablet B"}
    with pytest.raises(PetitionError, match="called tablet b already"):
        name_device(petition, one, "tablet b", by="ws")
    assert name_device(petition, "tablet a", "By the gate", by="ws").id == one
    assert [each.called for each in list_devices(petition)] == ["Tablet B", "By the gate"], "the other keeps its own"
    assert report_lost(petition, "Tablet B", by="ws").id == other


def test_plain_names_are_the_same_in_a_query_and_lead_back_to_their_device(petition, tmp_path):
    one, _ = two_devices(petition, tmp_path)
    known, mine = arrival_tables.device, arrival_tables.device.c.id == one
    joined = (
        select(CALLED)
        .select_from(arrival_tables.batch.join(known, known.c.id == arrival_tables.batch.c.device))
        .where(mine)
    )
    for arrival, plain in {1: "Tablet A", 26: "Tablet Z", 27: "Tablet AA", 53: "Tablet BA", 702: "Tablet ZZ"}.items():
        with petition.transaction() as connection:
            connection.execute(update(known).where(mine).values(arrival=arrival))
            assert connection.execute(joined).scalar_one() == plain
        assert (name_of(one, "", arrival), arrival_in(plain)) == (plain, arrival)
    assert (name_of(one, "", 703), name_of(one, "", 0), arrival_in("Tablet 2")) == (one[:SHOWN], one[:SHOWN], 0)


def test_a_name_that_is_the_beginning_of_another_s_id_means_the_one_that_is_called_so(petition, tmp_path):
    one, other = two_devices(petition, tmp_path)
    name_device(petition, one, other[:SHOWN], by="ws")
    assert report_lost(petition, other[:SHOWN], by="ws").id == one


def test_a_device_may_keep_its_own_name_and_not_take_another_s(petition, tmp_path):
    one, other = two_devices(petition, tmp_path)
    name_device(petition, one, "tablet-03", by="ws")
    assert name_device(petition, one, "tablet-03", by="ws").name == "tablet-03"
    with pytest.raises(PetitionError, match="called tablet-03 already"):
        name_device(petition, other, "tablet-03", by="ws")
    for wrong in ("", "  ", "a" * (LONGEST_NAME + 1), "tablet\n03", "tablet\u202e03"):
        with pytest.raises(PetitionError, match="at most"):
            name_device(petition, one, wrong, by="ws")
    assert name_device(petition, one, "a" * LONGEST_NAME, by="ws").name == "a" * LONGEST_NAME
