"""Who asked at a kiosk to be taken off: by when to answer, and which signatures have that code and that name."""

from datetime import date, timedelta

import pytest

from desktop.core.date_arithmetic import DAYS_TO_ANSWER
from desktop.core.event import event_of
from desktop.core.petition_errors import RequestFits
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.withdrawal_by_code import withdraw_by_code
from desktop.petition.review.withdrawal_requests import answered_requests, dismiss_request, list_requests
from tests.support.event_device import PRIDE, entry, organisation
from tests.support.parcels import asking, parcel, seal

KEY = organisation().sealing
CODE = {"code": "7KMD-3XPR"}


@pytest.fixture
def merged(petition, tmp_path):
    """Merge what one device sent, each call a batch."""
    device, numbers = new_signing_key(), iter(range(1, 99))

    def merge(*made, **others) -> int:
        lines = [each(device, next(numbers)) for each in made]
        return merge_batch(petition, parcel(tmp_path, device, lines[0].sequence, lines, **others), KEY, by="ws").number

    return merge


def signing(given, **besides):
    return lambda device, number: seal(entry(given), device, number, besides=besides)


def requesting(name):
    return lambda device, number: asking(device, number, name)


def test_a_request_names_the_signatures_that_have_its_code_and_its_name_and_no_others(petition, merged):
    merged(signing("Ann", **CODE), signing("Bo", **CODE), signing("Ann"))
    merged(requesting("lee ANN"), requesting("Nobody Ever"))
    found = {each.name: each.fits for each in list_requests(petition)}
    assert (found["lee ANN"], found["Nobody Ever"]) == ((1,), ())


def test_a_request_that_a_signature_fits_is_not_dismissed(petition, merged):
    merged(requesting("Ann Lee"))
    (waiting,) = list_requests(petition)
    merged(signing("Ann", **CODE))
    with pytest.raises(RequestFits):
        dismiss_request(petition, waiting.number, by="ws")
    assert [each.fits for each in list_requests(petition)] == [(1,)]


def test_who_was_taken_off_stands_among_the_answered_and_waits_again_when_that_is_taken_back(petition, merged):
    merged(signing("Ann", **CODE), signing("Bo", **CODE))
    merged(requesting("Ann Lee"), requesting("Bo Lee"))
    made = withdraw_by_code(petition, CODE["code"], "ann lee", by="ws")
    withdraw_by_code(petition, CODE["code"], "bo lee", by="ws")
    assert {(each.name, each.answer) for each in answered_requests(petition)} == {
        ("Ann Lee", "taken_off"),
        ("Bo Lee", "taken_off"),
    }
    undo_decision(petition, made.number, by="ws")
    assert [each.name for each in list_requests(petition)] == ["Ann Lee"]
    assert [each.name for each in answered_requests(petition)] == ["Bo Lee"]


def test_another_who_asks_with_the_same_code_goes_on_waiting(petition, merged):
    merged(signing("Ann", **CODE), signing("Bo", **CODE))
    merged(requesting("Ann Lee"), requesting("Bo Lee"))
    withdraw_by_code(petition, CODE["code"], "ann lee", by="ws")
    assert [(each.name, each.fits) for each in list_requests(petition)] == [("Bo Lee", (2,))]
    assert [each.name for each in answered_requests(petition)] == ["Ann Lee"]


def test_of_a_merge_that_is_undone_nothing_fits(petition, merged):
    number = merged(signing("Ann", **CODE))
    merged(requesting("Ann Lee"))
    undo_merge(petition, number, by="ws")
    assert [each.fits for each in list_requests(petition)] == [()]


def test_it_is_to_be_answered_within_thirty_days_of_the_event_whatever_a_clock_says(petition, merged):
    merged(requesting("Ann Lee"))
    (waiting,) = list_requests(petition)
    assert date.fromisoformat(waiting.due) - date.fromisoformat(PRIDE.day) == timedelta(days=DAYS_TO_ANSWER)


@pytest.mark.parametrize(("day", "due"), [("2027-05-01", "2026-09-22"), ("2026-06-01", "2026-07-01")])
def test_the_earlier_counts_of_when_somebody_asked_by_the_kiosk_s_clock_and_the_event_s_day(
    petition, tmp_path, day, due
):
    device, at = new_signing_key(), event_of("Capital Pride", "Ottawa", day)
    made = asking(device, 1, event=at)
    merge_batch(petition, parcel(tmp_path, device, 1, [made], event=at), KEY, by="ws")
    assert [each.due for each in list_requests(petition)] == [due]


def test_once_staff_took_the_person_off_nobody_waits(petition, merged):
    merged(signing("Ann", **CODE), requesting("Ann Lee"))
    withdraw_by_code(petition, CODE["code"], "Ann Lee", by="ws")
    assert list_requests(petition) == ()
