"""Who is kept, and who is out, where two moments are the same: the rules say it, and not the order of arrival."""

import pytest
from sqlalchemy import update

from desktop.core.errors import PetitionError, UsageError
from desktop.petition.deduplication.settling_standing import settle_people
from desktop.petition.review.decisions import decide, decide_pair, list_decisions
from desktop.petition.review.review_queue import count_review, review_queue
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import MOST_NUMBERS, Conditions, pick
from desktop.petition.status import petition_status
from desktop.petition.tables.decision_tables import decision
from tests.support.crowd import UPDATES, Person, id_of, put, switch
from tests.support.standings import standings

MAIL = "ann@example.org"
ANN = Person("Ann", "Lee", MAIL, "CA")
LATE = "2026-08-24T12:00:00Z"

# One that is kept, its duplicate, one that staff are asked about, and one more.
STANDING_EACH = [
    ANN,
    Person("Ann", "Lee", MAIL, signed_at=LATE),
    Person("Bo", "Lee", MAIL, "FR", signed_at=LATE),
    Person("Cem"),
]


def states(petition):
    return {number: kept_as or state for number, (state, _, kept_as, _) in standings(petition).items()}


@pytest.mark.parametrize("first", [True, False])
def test_of_two_signatures_of_one_second_the_smaller_id_is_kept_whichever_came_first(petition, first):
    numbers = sorted((1000, 2000), key=id_of)
    order = numbers if first else numbers[::-1]
    for batch, number in enumerate(order, 1):
        put(petition, batch, [ANN], first=number)
    assert states(petition) == {numbers[0]: "valid", numbers[1]: numbers[0]}


@pytest.mark.parametrize("first", [True, False])
def test_of_two_doubtful_times_the_earlier_is_kept_and_no_time_at_all_before_both(petition, first):
    doubted = [
        Person("Ann", "Lee", MAIL, signed_at=at, clock_jumped=bool(at)) for at in (LATE, "2026-08-23T12:00:00Z", "")
    ]
    put(petition, 1, doubted if first else doubted[::-1])
    kept = 1002 if first else 1000
    assert states(petition)[kept] == "valid"
    assert sorted(states(petition).values(), key=str) == [kept, kept, "valid"]
    put(petition, 2, [Person("Ann", "Lee", MAIL, signed_at="2999-01-01T00:00:00Z")])
    assert states(petition)[2000] == "valid", "any time that is believed goes before"


def test_what_was_signed_in_the_very_second_of_a_withdrawal_is_out_and_a_second_later_counts(petition):
    put(petition, 1, [ANN])
    made = decide(petition, "withdrawn", "asked", Conditions(numbers=(1000,)), by="kb")
    second = f"{made.at[:17]}{int(made.at[17:19]) + 1:02d}Z"  # compared as text: 60 stands after 59 all the same
    put(petition, 2, [Person("Ann", "Lee", MAIL, signed_at=made.at)])
    assert states(petition) == {1000: "withdrawn", 2000: "withdrawn"}
    put(petition, 3, [Person("Ann", "Lee", MAIL, signed_at=second)])
    assert states(petition) == {1000: "withdrawn", 2000: "withdrawn", 3000: "valid"}
    put(petition, 4, [Person("Ann", "Lee", MAIL, signed_at=second, clock_jumped=True)])
    assert states(petition)[4000] == "withdrawn", "a time that is doubted is not believed"


def test_of_two_withdrawals_the_first_may_be_taken_back_and_the_other_still_stands(petition):
    put(petition, 1, [ANN, Person("Ann", "Lee", MAIL, signed_at=LATE)])
    one, two = (decide(petition, "withdrawn", "asked", Conditions(numbers=(n,)), by="kb") for n in (1000, 1001))
    undo_decision(petition, one.number, by="kb")
    assert states(petition) == {1000: "withdrawn", 1001: "withdrawn"}
    undo_decision(petition, two.number, by="kb")
    assert states(petition) == {1000: "valid", 1001: 1000}


@pytest.mark.parametrize("days", [("2026-08-25", "2026-08-29"), ("2026-08-29", "2026-08-25")])
def test_of_two_withdrawals_the_later_one_keeps_out_what_was_signed_before_it_and_arrives_after(petition, days):
    put(petition, 1, [ANN, Person("Ann", "Lee", MAIL, signed_at=LATE)])
    for number, day in zip((1000, 1001), days, strict=True):
        made = decide(petition, "withdrawn", "asked", Conditions(numbers=(number,)), by="kb")
        with petition.transaction() as connection:
            connection.execute(update(decision).where(decision.c.number == made.number).values(at=f"{day}T12:00:00Z"))
    put(petition, 2, [Person("Ann", "Lee", MAIL, signed_at="2026-08-27T12:00:00Z")])
    assert states(petition)[2000] == "withdrawn", "signed between the two"
    put(petition, 3, [Person("Ann", "Lee", MAIL, signed_at="2026-08-30T12:00:00Z")])
    assert states(petition)[3000] == "valid"


@pytest.mark.parametrize("last", ["valid", "invalid"])
def test_of_two_verdicts_the_last_one_counts_and_taking_it_back_brings_back_the_one_before(petition, last):
    put(petition, 1, [ANN])
    reasons = {"valid": "checked", "invalid": "prank"}
    other = "invalid" if last == "valid" else "valid"
    decide(petition, other, reasons[other], Conditions(numbers=(1000,)), by="kb")
    made = decide(petition, last, reasons[last], Conditions(numbers=(1000,)), by="kb")
    assert states(petition) == {1000: last}
    undo_decision(petition, made.number, by="kb")
    assert states(petition) == {1000: other}


@pytest.mark.parametrize(("one", "other"), [((1000, 1001), (1001, 1000)), ((1001, 1000), (1000, 1001))])
def test_two_people_are_two_and_one_is_one_whichever_way_round_it_is_said(petition, one, other):
    put(petition, 1, [ANN, Person("Bo", "Lee", MAIL, "FR", signed_at=LATE)])
    made = decide_pair(petition, "different", *one, by="kb")
    assert states(petition) == {1000: "valid", 1001: "valid"}
    with pytest.raises(PetitionError, match="two people"):
        decide_pair(petition, "same", *other, by="kb")
    undo_decision(petition, made.number, by="kb")
    decide_pair(petition, "same", *other, by="kb")
    assert states(petition) == {1000: "valid", 1001: 1000}
    for verdict in ("same", "different"):
        with pytest.raises(PetitionError, match="one person already"):
            decide_pair(petition, verdict, *one, by="kb")


def test_couples_stay_two_whichever_of_them_has_the_smaller_match(petition):
    couples = [
        Person(name, "Lee", f"{place}@example.org", country, signed_at=at)
        for place in "abcdefgh"  # which person key is the smaller one is chance: one couple would not tell
        for name, country, at in (("Ann", "CA", ANN.signed_at), ("Bo", "FR", LATE))
    ]
    put(petition, 1, couples)
    assert count_review(petition) == 8
    for first in range(1000, 1016, 2):
        decide_pair(petition, "different", first, first + 1, by="kb")
    assert (count_review(petition), petition_status(petition).people) == (0, 16)


def test_a_signature_is_no_pair_with_itself_and_a_pair_is_about_two(petition):
    put(petition, 1, [ANN, Person("Bo")])
    for verdict in ("same", "different"):
        with pytest.raises(PetitionError, match="one person already"):
            decide_pair(petition, verdict, 1000, 1000, by="kb")
    decide_pair(petition, "same", 1001, 1000, by="kb")
    (listed,) = list_decisions(petition)
    assert (listed.act, listed.signatures, listed.undone) == ("same", 2, False)


@pytest.mark.parametrize("first", ["yes", "not_given"])
def test_of_two_equal_answers_the_one_given_first_stands_and_a_stronger_one_given_later_outweighs(petition, first):
    later = Person("Ann", "Lee", MAIL, updates="yes", signed_at=LATE)
    put(petition, 1, [Person("Ann", "Lee", MAIL, updates=first), later])
    assert petition_status(petition).consents[UPDATES] == {"yes": 1, "withdrawn": 0, "not_given": 0, "not_asked": 0}
    switch(petition, 1, undone=True)
    assert petition_status(petition).consents == {}


def test_each_line_says_what_it_counts_for_a_duplicate_too_and_why(petition):
    put(petition, 1, STANDING_EACH)
    decide(petition, "invalid", "prank", Conditions(numbers=(1003,)), by="kb")
    with petition.reading() as connection:
        said = [(each.number, each.state, each.reason) for each in pick(connection, Conditions(merge=1))]
    assert said == [
        (1000, "valid", ""), (1001, "duplicate", "same_person"), (1002, "review", "same_email"),
        (1003, "invalid", "prank"),
    ]  # fmt: skip


@pytest.mark.parametrize("state", ["valid", "duplicate", "review", "invalid", "withdrawn"])
def test_a_state_picks_those_in_it_and_a_duplicate_is_in_no_other(petition, state):
    put(petition, 1, STANDING_EACH)
    put(petition, 2, [Person("Dee")])
    decide(petition, "invalid", "prank", Conditions(numbers=(1003,)), by="kb")
    decide(petition, "withdrawn", "asked", Conditions(numbers=(2000,)), by="kb")
    expected = {"valid": 1000, "duplicate": 1001, "review": 1002, "invalid": 1003, "withdrawn": 2000}
    with petition.reading() as connection:
        assert [each.number for each in pick(connection, Conditions(state=state))] == [expected[state]]


@pytest.mark.parametrize(
    ("conditions", "picked"),
    [
        (Conditions(since="2026-08-24"), [1001, 1002]),
        (Conditions(until="2026-08-23"), [1000]),
        (Conditions(since="2026-08-24", until="2026-08-24"), [1001, 1002]),
        (Conditions(since="2026-08-25"), []),
        (Conditions(until="2026-08-22"), []),
    ],
)
def test_a_day_begins_with_its_first_second_and_ends_with_its_last(petition, conditions, picked):
    times = ("2026-08-23T23:59:59Z", "2026-08-24T00:00:00Z", "2026-08-24T23:59:59Z")
    put(petition, 1, [Person(signed_at=at) for at in times])
    with petition.reading() as connection:
        assert [each.number for each in pick(connection, conditions)] == picked


def test_as_many_numbers_as_are_allowed_are_taken_and_one_more_is_refused(petition):
    put(petition, 1, [ANN])
    numbers = (1000, *range(5000, 5000 + MOST_NUMBERS - 1))
    with petition.reading() as connection:
        assert [each.number for each in pick(connection, Conditions(numbers=numbers))] == [1000]
        with pytest.raises(UsageError, match="at most"):
            list(pick(connection, Conditions(numbers=(*numbers, 1))))
        for nothing in ("-", "  ", "’", "\u0301"):
            with pytest.raises(UsageError, match="at least one letter"):
                list(pick(connection, Conditions(name=nothing)))


def test_a_queue_begins_after_the_one_named_and_ends_with_the_last(petition):
    couples = [
        Person(name, "Lee", f"{place}@example.org", country)
        for place in "ab"
        for name, country in (("A", "CA"), ("B", "FR"))
    ]
    put(petition, 1, couples)
    (first, second) = review_queue(petition)
    assert [each.later.number for each in (first, second)] == [1001, 1003]
    assert review_queue(petition, after=1001) == review_queue(petition, after=1002) == (second,)
    assert review_queue(petition, after=1000, most=1) == (first,)
    assert review_queue(petition, after=1003) == ()
    assert review_queue(petition, most=0) == ()
    assert count_review(petition) == 2


def test_settling_nobody_changes_nothing(petition):
    put(petition, 1, [ANN, Person("Ann", "Lee", MAIL, signed_at=LATE)])
    before = standings(petition)
    with petition.transaction() as connection:
        settle_people(connection, [])
    assert standings(petition) == before
