"""The figures of the petition always add up, whatever was merged, decided, imported and counted."""

import pytest
from sqlalchemy import insert

from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.status import petition_status
from desktop.petition.tables.decision_tables import tally
from tests.support.crowd import Person, put, switch

LATE = "2026-08-24T12:00:00Z"


@pytest.fixture
def petition(new_petition):
    """Somebody of every state, on every engine."""
    petition = new_petition()
    ann = Person("Ann", "Lee", "a@example.org", "CA")
    put(petition, 1, [ann, Person("Ann", "Lee", "a@example.org", "CA", signed_at=LATE)])
    put(petition, 2, [Person("Bo", "Lee", "a@example.org", "FR", signed_at=LATE), Person("Cem", country="FR")])
    put(petition, 3, [Person("Dee"), Person("Eve"), Person("Fay", listing="count_only")])
    put(petition, 4, [Person("Gus"), Person("Hal")])
    switch(petition, 4, undone=True)
    online = [Person("Ann", "Lee", "a@example.org", "CA", capture="web", signed_at=""), Person("Ida", capture="web")]
    put(petition, 5, online, source="website", device="", event="", event_name="")
    decide(petition, "invalid", "prank", Conditions(numbers=(3000,)), by="kb")
    decide(petition, "withdrawn", "asked", Conditions(numbers=(3001,)), by="kb")
    return petition


def test_every_signature_is_counted_once_by_what_it_counts_for(petition):
    found = petition_status(petition)
    assert (found.signatures, found.undone) == (9, 2)
    assert (found.people, found.duplicates, found.in_review, found.invalid, found.withdrawn) == (4, 2, 1, 1, 1)
    assert (found.named, found.count_only) == (3, 1)
    assert found.countries == {"CA": 3, "FR": 1}


def test_net_new_are_those_who_did_not_sign_online_as_well(petition):
    found = petition_status(petition)
    assert (found.online, found.net_new) == (2, 2)


def test_paper_that_is_only_counted_is_added_to_the_records_and_unknown_is_not_zero(petition):
    row = {"at": LATE, "by": "kb", "event_name": "Pride", "day": "2026-08-23", "why": "counted twice", "undone": False}
    with petition.transaction() as connection:
        for signatures, undone in ((120, False), (None, False), (7, True)):
            connection.execute(insert(tally).values(row | {"signatures": signatures, "undone": undone}))
    found = petition_status(petition)
    assert (found.total, found.tallied, found.uncounted) == (124, 120, 1)


def test_an_empty_petition_has_figures_too(new_petition):
    found = petition_status(new_petition())
    assert (found.campaign, found.signatures, found.total, found.consents, found.batches) == ("", 0, 0, {}, ())
