"""One consent is taken back and the signature stays; how it stood is kept, and comes back when that is undone."""

import pytest
from sqlalchemy import select

from desktop.core.errors import UsageError
from desktop.petition.deduplication.consents_that_count import count_answers
from desktop.petition.review.consent_withdrawal import take_consent_back
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.person_who_asks import signatures_of
from desktop.petition.status import petition_status
from desktop.petition.tables.decision_tables import taken_back
from tests.support.crowd import UPDATES, Person, put

ADA = Person("Ada", "Byron", "ada@example.org", updates="yes")


def answers(petition) -> dict[str, dict[str, int]]:
    with petition.reading() as connection:
        return count_answers(connection)


def test_it_counts_as_asked_to_stop_for_all_they_signed_and_undo_brings_it_back(petition):
    (first,) = put(petition, 1, [ADA])
    (second,) = put(petition, 2, [ADA])
    before = signatures_of(petition, [first])
    made = take_consent_back(petition, [first], UPDATES, by="kb")
    assert (made.act, made.signatures) == ("consent", 2)
    assert answers(petition)[UPDATES]["withdrawn"] == 1
    assert petition_status(petition).people == 1
    kept = {each.request: each for each in signatures_of(petition, [second])[0].consents}[UPDATES]
    assert (kept.answer, kept.method) == ("withdrawn", "staff")
    assert kept.text_sha256 == before[0].consents[0].text_sha256
    with pytest.raises(UsageError, match="not said yes"):
        take_consent_back(petition, [second], UPDATES, by="kb")
    undo_decision(petition, made.number, by="kb")
    assert signatures_of(petition, [first]) == before


def test_a_doubted_kiosk_clock_does_not_bring_a_yes_back_and_a_later_yes_counts_again(petition):
    doubted = Person("Bo", "Lee", "bo@example.org", clock_jumped=True, updates="yes")
    (number,) = put(petition, 1, [doubted])
    take_consent_back(petition, [number], UPDATES, by="kb")
    put(petition, 2, [doubted])
    assert answers(petition)[UPDATES] == {"yes": 0, "withdrawn": 1, "not_given": 0, "not_asked": 0}


def test_nothing_of_it_is_left_of_whoever_is_erased(petition):
    (number,) = put(petition, 1, [ADA])
    take_consent_back(petition, [number], UPDATES, by="kb")
    erase(petition, [number], by="kb")
    with petition.reading() as connection:
        assert connection.execute(select(taken_back)).all() == []
