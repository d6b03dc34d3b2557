"""A correction is looked at, noted as a decision, and taken back: everybody then stands as if it had not been made."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from desktop.core.errors import PetitionError, UsageError
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.petition_errors import NameNeeded
from desktop.petition.review.corrections import FieldChange, correct, correctable_fields, preview_correction
from desktop.petition.review.decisions import list_decisions
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.retention import preview_retention, retain
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import correction
from tests.support.crowd import Person, put, wipe
from tests.support.event_device import organisation
from tests.support.packs import changed_pack, keep
from tests.support.places import NewPetition

PEOPLE = [
    Person("Ada", "Byron", "ada@example.org", postal_code="K9H 4C4"),
    Person("Byron", "ADA", "Ada@example.org", signed_at="2026-08-24T12:00:00Z"),
    Person("Ines", "Costa", country="PT"),
    Person("Bo", "Lee", country="FR"),
]

REACHED = {"postal_code", "phone"}


@pytest.fixture
def petition(new_petition: NewPetition) -> Petition:
    made = new_petition()
    with made.transaction() as connection:
        bind(connection, "spring", "key")
    put(made, 1, PEOPLE)
    return made


def rows(petition: Petition) -> list[dict]:
    with petition.reading() as connection:
        return [dict(row) for row in connection.execute(select(signature).order_by(signature.c.number)).mappings()]


def remembered(petition: Petition) -> int:
    with petition.reading() as connection:
        return connection.execute(select(func.count()).select_from(correction)).scalar_one()


def test_a_look_shows_before_and_after_as_they_will_stand_and_changes_nothing(petition):
    before = rows(petition)
    changed = {"postal_code": "", "email": "Ines@EXAMPLE.org", "country": "ca"}
    assert preview_correction(petition, 1002, changed) == (
        FieldChange("country", "PT", "CA"), FieldChange("email", "", "Ines@example.org"),
    )  # fmt: skip
    assert rows(petition) == before
    boxes = ["given_name", "family_name", "country", "email", "postal_code", "phone"]
    assert list(correctable_fields(petition, 1002)) == boxes, "not the one box, in which this name was not signed"


def test_a_whole_name_stands_in_one_box_where_the_campaign_asks_for_one(new_petition):
    petition, keys = new_petition(), organisation()
    keep(petition, sign_pack(bundled_pack(), keys.sealing, keys.signing))
    put(petition, 2, [Person("Mei Chen", ""), Person("Ines", "Costa")])
    assert [*correctable_fields(petition, 2000)][:2] == ["given_name", "country"]
    assert [*correctable_fields(petition, 2001)][:2] == ["given_name", "family_name"], "nothing that is kept is hidden"
    keep(petition, changed_pack({"\nversion = 1\n": "\nversion = 2\n"}))
    assert [*correctable_fields(petition, 2000)][:2] == ["given_name", "family_name"]


def test_what_no_version_of_the_campaign_asks_is_offered_only_where_something_stands_there(new_petition):
    petition = new_petition()
    unasked = {f'name = "{name}"\nneed = "optional"': f'name = "{name}"\nneed = "hidden"' for name in REACHED}
    keep(petition, changed_pack(unasked))
    put(petition, 2, [Person("Ines", "Costa"), Person("Ada", "Byron", postal_code="K9H 4C4")])
    assert set(correctable_fields(petition, 2000)) & REACHED == set()
    assert set(correctable_fields(petition, 2001)) & REACHED == {"postal_code"}, "nothing that is kept is hidden"
    keep(petition, changed_pack({"\nversion = 1\n": "\nversion = 2\n"}))
    assert set(correctable_fields(petition, 2000)) & REACHED == REACHED, "a version asks it"


def test_what_stands_there_already_is_no_correction(petition):
    with pytest.raises(UsageError, match="already"):
        correct(petition, 1000, {"given_name": "Ada", "email": "ada@example.org"}, by="ws")
    assert list_decisions(petition) == ()


def test_a_correction_is_a_decision_and_the_log_names_fields_and_nobody(petition):
    made = correct(petition, 1002, {"given_name": "Inês", "email": "ines@example.org"}, by="ws")
    (listed,) = list_decisions(petition)
    assert (listed.number, listed.act, listed.by, listed.signatures) == (made.number, "corrected", "ws", 1)
    with petition.reading() as connection:
        line = list(audit_lines(connection))[-1]
    assert line.facts == {"signature": 1002, "decision": made.number, "fields": ["given_name", "email"]}


STEPS = st.lists(
    st.tuples(
        st.sampled_from([1000, 1001, 1002, 1003]),
        st.sampled_from(["given_name", "email", "postal_code", "country"]),
        st.sampled_from(["Eve", "eve@example.org", "ada@example.org", "K1A 0B1", "DE", ""]),
    ),
    max_size=6,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_taken_back_in_turn_everybody_stands_as_before_the_first(kept, steps):
    petition = kept
    wipe(petition)
    put(petition, 1, PEOPLE)
    stood, numbers = [rows(petition)], []
    for number, field, text in steps:
        try:
            numbers.append(correct(petition, number, {field: text}, by="ws").number)
            stood.append(rows(petition))
        except UsageError:
            continue
    for number in reversed(numbers):
        stood.pop()
        undo_decision(petition, number, by="ws")
        assert rows(petition) == stood[-1]
    assert check_petition(petition).problems == ()


def test_a_name_stays_in_the_one_box_it_was_signed_in_whatever_is_corrected_and_taken_back(petition):
    one_box = {"name": "Ada Byron", "given_name": "", "family_name": ""}
    with petition.transaction() as connection:
        connection.execute(update(signature).where(signature.c.number == 1000).values(one_box))
    signed = rows(petition)[0]
    moved = correct(petition, 1000, {"country": "DE"}, by="ws")
    assert rows(petition)[0] == signed | {"country": "DE"} | {"namesake": rows(petition)[0]["namesake"]}
    made = correct(petition, 1000, {"name": "Ada Lovelace"}, by="ws")
    assert made.changes == (FieldChange("name", "Ada Byron", "Ada Lovelace"),)
    changed = rows(petition)[0]
    assert (changed["name"], changed["given_name"], changed["family_name"]) == ("Ada Lovelace", "", "")
    assert changed["person"] != signed["person"], "she is compared by her new name"
    for number, wrong in ((1000, {"given_name": "Ada"}), (1000, {"family_name": ""}), (1003, {"name": "Bo Lee"})):
        with pytest.raises(UsageError, match="was signed in"):
            correct(petition, number, wrong, by="ws")
    with pytest.raises(NameNeeded):
        correct(petition, 1000, {"name": ""}, by="ws")
    for each in (made, moved):
        undo_decision(petition, each.number, by="ws")
    assert rows(petition)[0] == signed
    assert check_petition(petition).problems == ()


def test_a_correction_under_another_is_not_taken_back_before_it(petition):
    first = correct(petition, 1000, {"postal_code": "K1A 0B1", "country": "DE"}, by="ws")
    other = correct(petition, 1000, {"family_name": "Lovelace"}, by="ws")
    second = correct(petition, 1000, {"postal_code": ""}, by="ws")
    with pytest.raises(PetitionError, match=f"Decision {second.number} changed the same since"):
        undo_decision(petition, first.number, by="ws")
    undo_decision(petition, other.number, by="ws")
    for each in (second, first):
        undo_decision(petition, each.number, by="ws")
    assert (rows(petition)[0]["postal_code"], rows(petition)[0]["country"]) == ("K9H 4C4", "CA")
    with pytest.raises(PetitionError, match="undone already"):
        undo_decision(petition, first.number, by="ws")


def test_what_stood_before_goes_with_the_person_who_is_erased(petition):
    made = correct(petition, 1002, {"given_name": "Canary"}, by="ws")
    erase(petition, [1002], by="ws")
    assert remembered(petition) == 0
    with pytest.raises(PetitionError, match="erased since"):
        undo_decision(petition, made.number, by="ws")


def test_age_takes_the_addresses_that_corrections_remember_too(petition):
    correct(petition, 1002, {"given_name": "Inês", "phone": "613 555 0123"}, by="ws")
    correct(petition, 1002, {"phone": ""}, by="ws")
    assert preview_retention(petition, "2026-09-30", "contact").people == 2, (
        "Ada by address, Ines by what was corrected"
    )
    retain(petition, "2026-09-30", "contact", by="ws")
    assert remembered(petition) == 1, "the name stays"
    assert preview_retention(petition, "2026-09-30", "contact").signatures == 0
