"""A signer's cancellation takes out one signature of the same device, whatever arrives first; a request waits."""

import pytest
from sqlalchemy import select

from desktop.core.petition_errors import NoSuchRequest
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import vouch
from desktop.petition.review.withdrawal_by_code import withdraw_by_code
from desktop.petition.review.withdrawal_requests import dismiss_request, list_requests
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.retention import retain
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.petition.tables.arrival_tables import signature, withdrawal_request
from tests.support.event_device import entry, organisation
from tests.support.parcels import asking, cancelling, parcel, seal

KEY = organisation().sealing


@pytest.fixture
def petition(new_petition):
    return new_petition()


def figures(petition):
    found = petition_status(petition)
    return found.people, found.withdrawn


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_cancelled_signature_is_gone_whatever_arrives_first_and_nothing_brings_it_back(petition, tmp_path, order):
    device = new_signing_key()
    ann, bo = seal(entry("Ann"), device, 1), seal(entry("Bo"), device, 2)
    batches = [parcel(tmp_path, device, 1, [ann, bo]), parcel(tmp_path, device, 2, [cancelling(device, 3, ann)])]
    numbers = {}
    for which in order:
        report = merge_batch(petition, batches[which], KEY, by="ws")
        assert report.read == report.added + report.present + report.rejected + report.retractions
        numbers[which] = report.number
    assert (figures(petition), names(petition)) == ((1, 0), ["Bo"])
    for each in (1, 0, 1):
        undo_merge(petition, numbers[each], by="ws")
        assert merge_batch(petition, batches[0], KEY, by="ws").rejected == 1
        redo_merge(petition, numbers[each], by="ws") if each else None
        assert (figures(petition), names(petition)) == ((1, 0), ["Bo"])
    again = merge_batch(petition, batches[1], KEY, by="ws")
    assert (again.read, again.added, again.present, again.rejected, again.retractions) == (1, 0, 0, 0, 1), "adds up"
    assert check_petition(petition).problems == ()
    (line,) = read_ledger(petition)
    assert (line.here, line.erased, line.missing) == (2, 1, ())
    assert len(vouch(petition).batches) == 2, "the device may erase both"


def test_signature_and_cancellation_in_one_batch_leave_two_places_and_nobody(petition, tmp_path):
    device = new_signing_key()
    ann = seal(entry("Ann"), device, 1)
    report = merge_batch(petition, parcel(tmp_path, device, 1, [ann, cancelling(device, 2, ann)]), KEY, by="ws")
    assert (report.read, report.added, report.rejected, report.retractions) == (2, 0, 1, 1)
    assert [each.code for each in report.reasons] == ["cancelled"]
    assert names(petition) == []
    assert [(line.here, line.erased, line.missing) for line in read_ledger(petition)] == [(1, 1, ())]
    assert len(vouch(petition).batches) == 1


def test_a_batch_with_an_undone_signature_is_merged_whole_and_not_opened_again(petition, tmp_path, monkeypatch):
    device = new_signing_key()
    ann = seal(entry("Ann"), device, 1)
    batch = parcel(tmp_path, device, 1, [ann, cancelling(device, 2, ann)])
    first = merge_batch(petition, batch, KEY, by="ws")
    monkeypatch.setattr("desktop.petition.merging.merge.open_signatures", None)
    again = merge_batch(petition, batch, KEY, by="ws")
    assert (again.rejected, again.reasons, again.retractions) == (1, first.reasons, 1)


def test_who_undid_a_signature_and_signs_again_is_counted_once(petition, tmp_path):
    device = new_signing_key()
    ann, again = (seal(entry("Ann", email="ann@example.org"), device, number) for number in (1, 3))
    merge_batch(petition, parcel(tmp_path, device, 1, [ann]), KEY, by="ws")
    merge_batch(petition, parcel(tmp_path, device, 2, [cancelling(device, 2, ann), again]), KEY, by="ws")
    assert (figures(petition), names(petition)) == ((1, 0), ["Ann"])


def test_the_duplicate_of_an_undone_signature_counts_again(petition, tmp_path):
    device = new_signing_key()
    first, second = (seal(entry("Ann", email="ann@example.org"), device, number, minute=number) for number in (1, 2))
    merge_batch(petition, parcel(tmp_path, device, 1, [first, second]), KEY, by="ws")
    assert petition_status(petition).duplicates == 1
    merge_batch(petition, parcel(tmp_path, device, 2, [cancelling(device, 3, first)]), KEY, by="ws")
    found = petition_status(petition)
    assert (found.people, found.duplicates) == (1, 0)
    assert check_petition(petition).problems == ()


def names(petition) -> list[str]:
    with petition.reading() as connection:
        return sorted(connection.execute(select(signature.c.given_name)).scalars())


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_nobody_cancels_a_signature_of_another_device(petition, tmp_path, order):
    honest, other = new_signing_key(), new_signing_key()
    ann = seal(entry("Ann", email="ann@example.org"), honest, 1)
    again = seal(entry("Ann", email="ann@example.org"), honest, 2)  # so that headquarters looks at her anew
    batches = [parcel(tmp_path, honest, 1, [ann, again]), parcel(tmp_path, other, 1, [cancelling(other, 1, ann)])]
    for which in order:
        merge_batch(petition, batches[which], KEY, by="ws")
    assert figures(petition) == (1, 0)
    assert names(petition) == ["Ann", "Ann"], "both of hers are here: one would count for the other"


def test_a_request_to_be_taken_off_changes_nothing_by_itself_and_stands_once_for_each_batch(petition, tmp_path):
    device = new_signing_key()
    lines = [seal(entry("Ann"), device, 1), asking(device, 2)]
    for number in (1, 2):
        merge_batch(petition, parcel(tmp_path, device, number, lines), KEY, by="ws")
    assert figures(petition) == (1, 0)
    (waiting,) = list_requests(petition)
    assert (waiting.name, waiting.code) == ("Ann Lee", "7KMD-3XPR")
    assert check_petition(petition).problems == ()
    undo_merge(petition, 1, by="ws")
    undo_merge(petition, 2, by="ws")
    assert list_requests(petition) == ()


def test_a_request_waits_until_the_person_is_taken_off_and_a_copy_of_it_asks_no_more(petition, tmp_path):
    device = new_signing_key()
    signed = seal(entry("Ann", "Lee"), device, 1, besides={"code": "7KMD-3XPR"})
    lines = [signed, asking(device, 2)]
    merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="ws")
    withdraw_by_code(petition, "7KMD-3XPR", "lee ann", by="ws")
    assert (figures(petition), list_requests(petition)) == ((0, 1), ())
    merge_batch(petition, parcel(tmp_path, device, 2, lines), KEY, by="ws")
    assert list_requests(petition) == ()


def test_a_request_that_fits_nobody_is_dismissed(petition, tmp_path):
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, [asking(device, 1)]), KEY, by="ws")
    (waiting,) = list_requests(petition)
    dismiss_request(petition, waiting.number, by="ws")
    assert list_requests(petition) == ()
    with pytest.raises(NoSuchRequest):
        dismiss_request(petition, waiting.number, by="ws")


def test_a_batch_that_is_opened_again_for_what_was_rejected_takes_back_once(petition, tmp_path):
    device = new_signing_key()
    ann = seal(entry("Ann"), device, 1)
    lines = [ann, cancelling(device, 2, ann), asking(device, 3), seal(entry("Bo"), device, 4, bound_to=9)]
    batch = parcel(tmp_path, device, 1, lines)
    told = [merge_batch(petition, batch, KEY, by="ws") for _ in range(2)]
    assert [(each.read, each.rejected, each.retractions) for each in told] == [(4, 2, 2)] * 2
    assert figures(petition) == (0, 0)
    with petition.reading() as connection:
        assert len(connection.execute(select(withdrawal_request)).all()) == 1


def requests_in(petition):
    with petition.reading() as connection:
        return {(row.name, row.code) for row in connection.execute(select(withdrawal_request))}


def test_who_is_erased_leaves_no_name_in_a_request_and_no_later_batch_brings_it_back(petition, tmp_path):
    device = new_signing_key()
    lines = [seal(entry("Ann"), device, 1, besides={"code": "7KMD-3XPR"}), asking(device, 2)]
    merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="ws")
    assert requests_in(petition) == {("Ann Lee", "7KMD-3XPR")}
    with petition.reading() as connection:
        ann = connection.execute(select(signature.c.number)).scalar_one()
    erase(petition, [ann], by="ws")
    assert requests_in(petition) == {("", "")}
    merge_batch(petition, parcel(tmp_path, device, 2, lines), KEY, by="ws")
    assert requests_in(petition) == {("", "")}
    assert check_petition(petition).problems == ()


def test_age_takes_the_names_in_requests_along_and_further_answers_go_with_contacts(petition, tmp_path):
    device = new_signing_key()
    lines = [seal(entry("Ann"), device, 1, besides={"extra": {"city": "Ottawa"}}), asking(device, 2)]
    merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="ws")
    assert retain(petition, "2026-11-01", "contact", by="ws").signatures == 1
    with petition.reading() as connection:
        assert connection.execute(select(signature.c.extra)).scalars().all() == [""]
    assert requests_in(petition) == {("Ann Lee", "7KMD-3XPR")}
    retain(petition, "2026-11-01", "everything", by="ws")
    assert requests_in(petition) == {("", "")}


def test_a_request_under_the_id_of_one_of_another_device_is_a_request_of_its_own(petition, tmp_path):
    one, other = new_signing_key(), new_signing_key()
    asked = asking(one, 1, "Ann Lee")
    merge_batch(petition, parcel(tmp_path, one, 1, [asked]), KEY, by="ws")
    (waiting,) = list_requests(petition)
    dismiss_request(petition, waiting.number, by="ws")
    merge_batch(petition, parcel(tmp_path, other, 1, [asking(other, 1, "Bo Lee", id_=asked.id)]), KEY, by="ws")
    assert [each.name for each in list_requests(petition)] == ["Bo Lee"]
