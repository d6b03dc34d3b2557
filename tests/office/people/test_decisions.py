"""What a decision would concern is what it then concerns, and taking it back undoes it whole."""

from contextlib import closing

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.core.errors import PetitionError, UsageError
from desktop.core.petition_errors import NoSuchDecision
from desktop.office.people.decisions import (
    GIVEN,
    REASONS,
    Conditions,
    decide,
    list_decisions,
    preview_decision,
    undo_decision,
    withdraw_by_code,
)
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put, switch, wipe
from tests.support.petitions import contents
from tests.support.standings import standings

ANN = Person("Ann", "Lee", "ann@example.org", code="7KMD-3XPR")
CROWD = [
    ANN,
    Person("Ann", "Lee", "ann@example.org", signed_at="2026-08-24T09:00:00Z"),
    Person("Bo", "Lee", "bo@example.org", country="FR", language="fr"),
    Person("Cy", "Young", "cy@example.org", capture="paper"),
    Person("Dee", "Lee", "ann@example.org", country="UA"),
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with closing(Petition(tmp_path_factory.mktemp("decisions") / "main.sqlite", new=True)) as made:
        yield made


def test_a_look_names_the_first_counts_all_by_state_and_changes_nothing(petition):
    put(petition, 1, CROWD)
    before = contents(petition)
    found = preview_decision(petition, Conditions(name="lee"), most=2)
    assert (found.signatures, found.states) == (4, {"duplicate": 1, "review": 1, "valid": 2})
    assert [each.name for each in found.first] == ["Ann Lee", "Ann Lee"]
    assert contents(petition) == before
    assert preview_decision(petition, Conditions(country="XX")).first == ()


CONDITIONS = st.builds(
    Conditions,
    state=st.sampled_from(["", "valid", "duplicate", "review"]),
    country=st.sampled_from(["", "CA", "FR"]),
    language=st.sampled_from(["", "en", "fr"]),
    capture=st.sampled_from(["", "kiosk", "paper"]),
    name=st.sampled_from(["", "lee", "ANN", "young"]),
    since=st.sampled_from(["", "2026-08-24"]),
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CONDITIONS)
def test_whatever_is_stated_the_decision_is_about_as_many_as_the_look_said_and_goes_without_trace(shared, wanted):
    assume(wanted.named)
    wipe(shared)
    put(shared, 1, CROWD)
    before, found = standings(shared), preview_decision(shared, wanted, most=99)
    assert found.signatures == len(found.first) == sum(found.states.values())
    if not found.signatures:
        with pytest.raises(PetitionError, match="No signature fits"):
            decide(shared, "invalid", "test", wanted, by="kb")
        return
    made = decide(shared, "invalid", "test", wanted, by="kb")
    after = standings(shared)
    assert made.signatures == found.signatures
    assert {number for number, each in after.items() if each[0] == "invalid"} == {each.number for each in found.first}
    undo_decision(shared, made.number, by="kb")
    assert standings(shared) == before


EACH_CONDITION = {
    Conditions(numbers=(2000, 1002)): (1002, 2000),
    Conditions(state="valid"): (1002, 1003, 1004, 2000),
    Conditions(state="duplicate"): (1001,),
    Conditions(state="review"): (1000,),
    Conditions(reason="same_person"): (1001,),
    Conditions(event="night"): (2000,),
    Conditions(event="Night March"): (2000,),
    Conditions(device="device1"): (1000, 1001, 1002, 1003, 1004),
    Conditions(source="website"): (2000,),
    Conditions(merge=2): (2000,),
    Conditions(country="FR"): (1002,),
    Conditions(language="fr"): (1002,),
    Conditions(capture="paper"): (1003,),
    Conditions(name="young"): (1003, 2000),
    Conditions(since="2026-08-24"): (1001, 2000),
    Conditions(until="2026-08-23"): (1000, 1002, 1003, 1004),
    Conditions(since="2026-08-24", until="2026-08-24"): (1001,),
    Conditions(until="2026-08-24"): (1000, 1001, 1002, 1003, 1004),
    Conditions(name="young", country="CA", device="device1"): (1003,),
}


def test_each_condition_means_those_it_says_and_no_other_and_nobody_of_an_undone_merge(petition):
    put(petition, 1, CROWD)
    eve = Person("Eve", "Young", "eve@example.org", signed_at="2026-08-25T00:00:00Z")
    put(petition, 2, [eve], event="night", event_name="Night March", source="website")
    put(petition, 3, [Person("Fay", "Young", "fay@example.org", country="FR")])
    switch(petition, 3, undone=True)
    found = {each: preview_decision(petition, each, most=9).first for each in EACH_CONDITION}
    assert {each: tuple(one.number for one in first) for each, first in found.items()} == EACH_CONDITION


def test_without_a_condition_nobody_is_meant(petition):
    put(petition, 1, CROWD)
    for act in (preview_decision, lambda *given: decide(given[0], "invalid", "test", given[1], by="kb")):
        with pytest.raises(UsageError, match="everybody"):
            act(petition, Conditions())


def test_every_reason_that_may_be_given_is_taken_and_no_other(petition):
    for act, codes in GIVEN.items():
        for code in REASONS:
            wipe(petition)
            (number,) = put(petition, 1, [ANN])
            wanted = Conditions(numbers=(number,))
            if code in codes:
                decide(petition, act, code, wanted, by="kb")
                assert standings(petition)[number][:2] == (act, "" if act == "valid" else code)
            else:
                with pytest.raises(UsageError, match="no reason"):
                    decide(petition, act, code, wanted, by="kb")


def test_who_comes_back_with_code_and_name_is_gone_and_stands_in_the_list_of_decisions(petition):
    put(petition, 1, CROWD)
    made = withdraw_by_code(petition, "7kmd 3xpr", "lee ann", by="kb")
    assert [(each.act, each.reason, each.undone) for each in list_decisions(petition)] == [
        ("withdrawn", "by_code", False)
    ]
    assert preview_decision(petition, Conditions(state="withdrawn")).signatures == 2
    undo_decision(petition, made.number, by="kb")
    assert preview_decision(petition, Conditions(state="withdrawn")).signatures == 0
    assert list_decisions(petition)[0].undone


@pytest.mark.parametrize("code", ["", "7KMD", "0000-0000", "7KMD-3XPRX"])
def test_what_is_no_code_is_said_to_be_none(petition, code):
    put(petition, 1, CROWD)
    with pytest.raises(UsageError, match="no withdrawal code"):
        withdraw_by_code(petition, code, "Ann Lee", by="kb")


def test_a_decision_that_nobody_took_cannot_be_taken_back(petition):
    with pytest.raises(NoSuchDecision) as refused:
        undo_decision(petition, 3, by="kb")
    assert refused.value.number == 3
