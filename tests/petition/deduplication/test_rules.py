"""Who is counted once, who is asked about, and how everything staff decide can be taken back."""

import pytest
from sqlalchemy import event as listening
from sqlalchemy import select

from desktop.core.errors import PetitionError, UsageError
from desktop.petition.deduplication.person_links import read_aliases
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.review.decisions import decide, decide_pair, list_decisions
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions, pick
from desktop.petition.review.withdrawal_by_code import withdraw_by_code
from desktop.petition.status import petition_status
from desktop.petition.store.audit import audit_lines
from desktop.petition.tables.arrival_tables import signature
from tests.support.crowd import UPDATES, Person, put, switch
from tests.support.standings import standings

MAIL = "ann@example.org"
ANN = Person("Ann", "Lee", MAIL, "CA")
LATE = "2026-08-24T12:00:00Z"


def states(petition):
    """What each signature counts for, by number: its state, or the number of the one it is a duplicate of."""
    return {number: kept_as or state for number, (state, _, kept_as, _) in standings(petition).items()}


@pytest.mark.parametrize(
    "again",
    [
        Person("ANN", "lee", "ANN@EXAMPLE.ORG"),
        Person("Änn", "Léé", MAIL),
        Person("Lee", "Ann", "ann+stall@example.org", "FR"),
    ],
)
def test_the_same_address_and_name_however_spelt_is_one_person(petition, again):
    put(petition, 1, [ANN, again])
    status = petition_status(petition)
    assert (status.signatures, status.people, status.duplicates) == (2, 1, 1)


@pytest.mark.parametrize(
    ("other", "state"),
    [
        (Person("Bo", "Lee", MAIL, "CA"), "valid"),  # a couple that shares a mailbox
        (Person("Bo", "Lee", MAIL, "FR", "K1A 0B1"), "review"),
        (Person("Bo", "Lee", MAIL, ""), "review"),
        (Person("Ann", "Lee", "ann@example.net"), "valid"),
        (Person("Ann", "Lee"), "valid"),  # no e-mail, no postal code: nobody can say
    ],
)
def test_who_shares_an_address_is_two_people_where_they_live_in_one_country_and_else_somebody_decides(
    petition, other, state
):
    put(petition, 1, [ANN, other])
    assert states(petition) == {1000: "valid", 1001: state}


def test_a_name_at_a_postal_code_is_asked_about_only_where_one_gave_no_address(petition):
    home = {"country": "CA", "postal_code": "K1A 0B1"}
    put(petition, 1, [Person("Ann", "Lee", MAIL, **home), Person("Ann", "Lee", "", "CA", "k1a0b1", signed_at=LATE)])
    put(petition, 2, [Person("Bo", "Roe", "b@example.org", **home), Person("Bo", "Roe", "c@example.org", **home)])
    assert states(petition) == {1000: "valid", 1001: "review", 2000: "valid", 2001: "valid"}
    assert petition_status(petition).in_review == 1


def test_the_earliest_signature_is_kept_and_a_time_that_is_doubted_is_not_believed(petition):
    put(petition, 1, [Person("Ann", "Lee", MAIL, "CA", signed_at=LATE)])
    put(petition, 2, [Person("Ann", "Lee", MAIL, "FR", signed_at="2001-01-01T00:00:00Z", clock_jumped=True)])
    put(petition, 3, [Person("Ann", "Lee", MAIL, "DE", signed_at="")])
    assert states(petition) == {1000: "valid", 2000: 1000, 3000: 1000}
    switch(petition, 1, undone=True)
    assert petition_status(petition).countries == {"DE": 1}


def test_whoever_was_declared_invalid_is_out_and_their_other_signature_counts_instead(petition):
    put(petition, 1, [ANN, Person("Ann", "Lee", MAIL, signed_at=LATE)])
    made = decide(petition, "invalid", "test", Conditions(numbers=(1000,)), by="kb")
    assert states(petition) == {1000: "invalid", 1001: "valid"}
    undo_decision(petition, made.number, by="kb")
    assert states(petition) == {1000: "valid", 1001: 1000}


def test_somebody_who_withdrew_is_out_with_all_they_signed_and_counts_again_if_they_sign_again(petition):
    put(petition, 1, [ANN, Person("Ann", "Lee", MAIL, signed_at=LATE)])
    decide(petition, "withdrawn", "asked", Conditions(numbers=(1000,)), by="kb")
    put(petition, 2, [Person("Ann", "Lee", MAIL, signed_at="2026-08-25T00:00:00Z")])  # an older batch comes late
    put(petition, 3, [Person("Ann", "Lee", MAIL, signed_at="2999-01-01T00:00:00Z")])
    assert states(petition) == {1000: "withdrawn", 1001: "withdrawn", 2000: "withdrawn", 3000: "valid"}


def test_the_signature_that_somebody_withdraws_is_out_even_if_its_device_dated_it_to_the_future(petition):
    put(petition, 1, [Person("Ann", "Lee", MAIL, signed_at="2999-01-01T00:00:00Z")])
    decide(petition, "withdrawn", "asked", Conditions(numbers=(1000,)), by="kb")
    assert states(petition) == {1000: "withdrawn"}


def test_saying_that_a_doubted_signature_is_valid_ends_the_doubt(petition):
    put(petition, 1, [ANN, Person("Bo", "Lee", MAIL, "FR", signed_at=LATE)])
    assert states(petition)[1001] == "review"
    made = decide(petition, "valid", "confirmed", Conditions(state="review"), by="kb")
    assert states(petition)[1001] == "valid"
    undo_decision(petition, made.number, by="kb")
    assert states(petition)[1001] == "review"


def test_staff_can_join_people_in_a_chain_and_part_them_again(petition):
    put(petition, 1, [Person("Ann", signed_at=f"2026-08-23T12:00:0{place}Z") for place in range(4)])
    first = decide_pair(petition, "same", 1000, 1001, by="kb")
    decide_pair(petition, "same", 1003, 1002, by="kb")
    middle = decide_pair(petition, "same", 1001, 1003, by="kb")
    assert states(petition) == {1000: "valid", 1001: 1000, 1002: 1000, 1003: 1000}
    undo_decision(petition, middle.number, by="kb")
    assert states(petition) == {1000: "valid", 1001: 1000, 1002: "valid", 1003: 1002}
    undo_decision(petition, first.number, by="kb")
    assert states(petition) == {1000: "valid", 1001: "valid", 1002: "valid", 1003: 1002}


def test_those_whom_staff_joined_go_by_the_smallest_match_and_stand_in_for_each_other(petition):
    put(petition, 1, [Person("Ann")])
    put(petition, 2, [Person("Anna", signed_at=LATE)])
    decide_pair(petition, "same", 1000, 2000, by="kb")
    assert states(petition) == {1000: "valid", 2000: 1000}
    switch(petition, 1, undone=True)
    assert states(petition) == {2000: "valid"}
    switch(petition, 1, undone=False)
    assert states(petition) == {1000: "valid", 2000: 1000}
    with petition.reading() as connection:
        people = connection.execute(select(signature.c.person)).scalars().all()
        assert read_aliases(connection) == dict.fromkeys(people, min(people))


def test_two_people_stay_two_once_somebody_said_so(petition):
    put(petition, 1, [ANN, Person("Bo", "Lee", MAIL, "FR", signed_at=LATE)])
    said = decide_pair(petition, "different", 1000, 1001, by="kb")
    assert states(petition) == {1000: "valid", 1001: "valid"}
    put(petition, 2, [Person("BO", "lee", MAIL, "FR", signed_at="2026-08-26T12:00:00Z")])
    assert states(petition)[2000] == 1001
    with pytest.raises(PetitionError, match=f"Decision {said.number} says that they are two"):
        decide_pair(petition, "same", 2000, 1000, by="kb")
    with pytest.raises(PetitionError, match="one person already"):
        decide_pair(petition, "different", 1001, 2000, by="kb")
    undo_decision(petition, said.number, by="kb")
    assert states(petition) == {1000: "valid", 1001: "review", 2000: 1001}


def test_two_people_stay_two_also_where_staff_joined_others_or_one_of_them_with_somebody(petition):
    bo = Person("Bo", "Lee", MAIL, "FR", signed_at="2026-08-24T11:00:00Z")
    put(petition, 1, [ANN, bo, *(Person(name, signed_at=LATE) for name in ("Cy", "Di", "Eve"))])
    decide_pair(petition, "same", 1002, 1003, by="kb")
    said = decide_pair(petition, "different", 1000, 1001, by="kb")
    assert (states(petition)[1000], states(petition)[1001]) == ("valid", "valid")
    undo_decision(petition, said.number, by="kb")
    assert states(petition)[1001] == "review"
    decide_pair(petition, "same", 1001, 1004, by="kb")
    decide_pair(petition, "different", 1000, 1004, by="kb")
    assert states(petition) == {1000: "valid", 1001: "valid", 1002: "valid", 1003: 1002, 1004: 1001}


def test_a_decision_is_refused_without_a_reason_of_the_list_a_condition_or_anybody_it_fits(petition):
    put(petition, 1, [ANN])
    with pytest.raises(UsageError, match="prank"):
        decide(petition, "invalid", "ugly", Conditions(numbers=(1000,)), by="kb")
    with pytest.raises(UsageError, match="everybody"):
        decide(petition, "invalid", "test", Conditions(), by="kb")
    with pytest.raises(PetitionError, match="No signature fits"):
        decide(petition, "invalid", "test", Conditions(numbers=(7,)), by="kb")
    with pytest.raises(PetitionError, match="no signature 7"):
        decide_pair(petition, "same", 1000, 7, by="kb")
    with pytest.raises(PetitionError, match="no decision 9"):
        undo_decision(petition, 9, by="kb")
    assert list_decisions(petition) == ()
    assert states(petition) == {1000: "valid"}


@pytest.mark.parametrize(
    ("conditions", "numbers"),
    [
        (Conditions(country="FR"), [1001, 2000]),
        (Conditions(country="FR", language="fr"), [1001]),
        (Conditions(name="muller"), [2000]),
        (Conditions(name="ann"), [1000, 1002]),
        (Conditions(event="Test stall"), [2000]),
        (Conditions(device="device2"), [2000]),
        (Conditions(capture="paper"), [1001]),
        (Conditions(merge=1, state="valid"), [1000, 1001]),
        (Conditions(state="duplicate"), [1002]),
        (Conditions(reason="same_person"), [1002]),
        (Conditions(since="2026-08-24"), [1002]),
        (Conditions(until="2026-08-23"), [1000, 1001, 2000]),
        (Conditions(source="website"), []),
        (Conditions(numbers=(1000, 2000), country="CA"), [1000]),
    ],
)
def test_conditions_pick_what_fits_all_of_them(petition, conditions, numbers):
    cem = Person("Cem", "Roe", country="FR", language="fr", capture="paper")
    put(petition, 1, [ANN, cem, Person("Ann", "Lee", MAIL, signed_at=LATE)])
    put(petition, 2, [Person("Jo", "Müller", country="FR")], event_name="Test stall")
    put(petition, 3, [Person("Ann", "Undone", country="FR")])
    switch(petition, 3, undone=True)
    with petition.reading() as connection:
        assert [each.number for each in pick(connection, conditions)] == numbers


def test_a_great_many_are_decided_on_at_once_and_taken_back_at_once(petition):
    put(petition, 1, [Person(f"P{number}") for number in range(400)])
    made = decide(petition, "invalid", "test", Conditions(merge=1), by="kb")
    assert (made.signatures, petition_status(petition).invalid) == (400, 400)
    undo_decision(petition, made.number, by="kb")
    assert petition_status(petition).people == 400
    (listed,) = list_decisions(petition)
    assert (listed.by, listed.act, listed.reason, listed.undone, listed.signatures) == (
        "kb",
        "invalid",
        "test",
        True,
        400,
    )


def test_the_audit_log_says_who_decided_and_names_no_signer(petition):
    put(petition, 1, [ANN])
    with petition.reading() as connection:
        before = len(list(audit_lines(connection)))
    decide(petition, "invalid", "prank", Conditions(name="Ann Lee"), by="kb")
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.number, line.by, line.act, line.facts["reason"], line.facts["stated"]) == (
        before + 1, "kb", "invalid", "prank", ["name"],
    )  # fmt: skip
    assert "Lee" not in str(line)


def test_a_person_leaves_by_code_and_name_as_they_write_them(petition):
    put(petition, 1, [Person("Ann", "Lee", MAIL, code="7KMD-3XPR"), Person("Bo", "Lee", MAIL, code="7KMD-3XPR")])
    with pytest.raises(PetitionError, match="No signature has this code with this name"):
        withdraw_by_code(petition, "7KMD-3XPR", "Cem Lee", by="kb")
    with pytest.raises(UsageError, match="is no withdrawal code"):
        withdraw_by_code(petition, "7KMD", "Ann Lee", by="kb")
    withdraw_by_code(petition, "7kmd 3xpr", "lee ann", by="kb")
    assert states(petition) == {1000: "withdrawn", 1001: "valid"}


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        (("not_given", "yes"), "yes"),
        (("yes", "not_given"), "yes"),
        (("not_asked", "not_given"), "not_given"),
        (("", "yes"), "yes"),
        (("not_given", ""), "not_given"),
    ],
)
def test_a_person_counts_once_by_the_strongest_answer_they_ever_gave(petition, said, counted):
    put(petition, 1, [Person("Ann", "Lee", MAIL, updates=each) for each in said])
    put(petition, 2, [Person("Bo", updates="not_asked")])
    expected = {"yes": 0, "withdrawn": 0, "not_given": 0, "not_asked": 1}
    assert petition_status(petition).consents == {UPDATES: expected | {counted: 1}}


def test_an_answer_given_with_a_signature_that_is_invalid_or_undone_counts_for_nobody(petition):
    put(
        petition,
        1,
        [Person("Ann", "Lee", MAIL, updates="not_given"), Person("Ann", "Lee", MAIL, updates="yes", signed_at=LATE)],
    )
    put(petition, 2, [Person("Ann", "Lee", MAIL, updates="yes", signed_at=LATE)])
    decide(petition, "invalid", "not_theirs", Conditions(numbers=(1001,)), by="kb")
    switch(petition, 2, undone=True)
    assert petition_status(petition).consents == {UPDATES: {"yes": 0, "withdrawn": 0, "not_given": 1, "not_asked": 0}}


def test_settling_a_batch_looks_at_the_people_of_the_batch_by_index_and_reads_the_petition_nowhere(petition):
    put(petition, 1, [ANN, Person("Bo", "Lee", MAIL, "FR", "K1A 0B1")])
    plans: list[str] = []

    def explain(connection, _cursor, statement, parameters, _context, _many):
        if "signature" in statement:
            rows = connection.connection.driver_connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(row[3] for row in rows)

    with petition.transaction() as connection:
        listening.listen(connection, "before_cursor_execute", explain)
        settle_batch(connection, 1)
    assert any("SEARCH signature" in plan for plan in plans)
    tables = ("signature", "other", "theirs", "also_in", "consent", "decided_on")
    assert [plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] in tables] == []


@pytest.mark.parametrize(
    ("first", "second", "asked"),
    [
        (("CA", "K1A 0B1"), ("FR", "k1a-0b1"), 0),  # a family at one address, one of whom chose where they come from
        (("CA", "K1A 0B1"), ("CA", ""), 0),
        (("CA", "K1A 0B1"), ("FR", "H2Y 1C6"), 1),
        (("", ""), ("", ""), 1),  # nothing is no agreement
    ],
)
def test_whoever_shares_an_address_and_a_country_or_a_postal_code_is_a_family(petition, first, second, asked):
    put(petition, 1, [Person("Ann", "Lee", MAIL, *first), Person("Robert", "Frost", MAIL, *second)])
    assert petition_status(petition).in_review == asked
