"""Who may have signed twice and which names are worth a look: every one of them is on a page, each once."""

from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import PetitionError, UsageError
from desktop.core.petition_errors import NoSuchSignature
from desktop.office.people.decisions import Conditions, decide, decide_different, decide_same, undo_decision
from desktop.office.people.review import RULES, show_names, show_possible_duplicates
from desktop.petition.review.doubtful_names import find_rule
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put, wipe

MAIL = "lee@example.org"
FAMILY = [
    Person(name, "Lee", MAIL, country, signed_at=f"2026-08-23T12:00:0{second}Z")
    for second, (name, country) in enumerate((("Ann", "CA"), ("Bo", "FR"), ("Cy", "UA")))
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with closing(Petition(tmp_path_factory.mktemp("review") / "main.sqlite", new=True)) as made:
        yield made


def test_a_page_goes_on_where_the_one_before_ended_until_nobody_waits(petition):
    put(petition, 1, FAMILY)
    first = show_possible_duplicates(petition, most=1)
    second = show_possible_duplicates(petition, after=first.after, most=1)
    assert [page.doubts[0].later.given_name for page in (first, second)] == ["Bo", "Cy"]
    assert first.waiting == second.waiting == 2
    assert show_possible_duplicates(petition, after=second.after, most=1).doubts == ()
    assert show_possible_duplicates(petition, most=3).after is None


def test_one_person_is_counted_once_two_people_twice_and_taking_it_back_asks_again(petition):
    one, other, third = put(petition, 1, FAMILY)
    (same,) = decide_same(petition, [one, other], by="kb")
    assert (same.act, same.by, same.signatures) == ("same", "kb", 2)
    (different,) = decide_different(petition, [one, third], by="kb")
    assert (petition_status(petition).people, show_possible_duplicates(petition).waiting) == (2, 0)
    for made in (same, different):
        undo_decision(petition, made.number, by="kb")
    assert (petition_status(petition).people, show_possible_duplicates(petition).waiting) == (1, 2)


def test_a_group_is_decided_at_once_and_what_stands_already_is_passed_over(petition):
    one, other, third = put(petition, 1, FAMILY)
    decide_different(petition, [other, third], by="kb")
    made = decide_different(petition, [one, other, third], by="kb")
    assert len(made) == 2
    assert (petition_status(petition).people, show_possible_duplicates(petition).waiting) == (3, 0)
    with pytest.raises(PetitionError, match="decided before"):
        decide_different(petition, [one, other, third], by="kb")
    with pytest.raises(PetitionError, match="two people"):
        decide_same(petition, [one, other, third], by="kb")
    assert petition_status(petition).people == 3


def test_a_group_of_one_person_is_counted_once(petition):
    numbers = put(petition, 1, FAMILY)
    assert len(decide_same(petition, numbers, by="kb")) == 2
    assert petition_status(petition).people == 1


def test_a_group_has_two_at_least(petition):
    (one,) = put(petition, 1, FAMILY[:1])
    with pytest.raises(UsageError):
        decide_same(petition, [one, one], by="kb")


def test_a_signature_that_is_not_there_is_named(petition):
    (one,) = put(petition, 1, FAMILY[:1])
    for decide_pair in (decide_same, decide_different):
        with pytest.raises(NoSuchSignature) as refused:
            decide_pair(petition, [one, 77], by="kb")
        assert refused.value.number == 77


def test_a_name_that_staff_called_valid_is_suggested_no_more_until_that_is_taken_back(petition):
    joke, true = put(petition, 1, [Person("Mickey", "Mouse"), Person("Asdf", "Lee")])
    assert [(each.number, each.rule) for each in show_names(petition).suggestions] == [(joke, "figure"), (true, "keys")]
    made = decide(petition, "valid", "confirmed", Conditions(numbers=(joke,)), by="kb")
    assert [each.number for each in show_names(petition).suggestions] == [true]
    undo_decision(petition, made.number, by="kb")
    assert [each.number for each in show_names(petition).suggestions] == [joke, true], "nobody vouches for it any more"


def test_a_name_that_counts_no_more_is_worth_no_look(petition):
    invalid, gone, _ = put(petition, 1, [Person("Asdf", "Lee"), Person("Test", "Test"), Person("Ann", "Lee")])
    decide(petition, "invalid", "test", Conditions(numbers=(invalid,)), by="kb")
    decide(petition, "withdrawn", "asked", Conditions(numbers=(gone,)), by="kb")
    assert show_names(petition).suggestions == ()


NAMES = st.sampled_from(["Ann Lee", "Test Test", "Aaaa Lee", "Qwerty Lee", "Harry Potter", "Ann 3rd", "R2 D2", "Bo"])


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(NAMES, max_size=12), st.integers(1, 4))
def test_page_by_page_every_name_that_fits_a_rule_is_shown_once_and_no_other(shared, names, most):
    wipe(shared)
    numbers = put(shared, 1, [Person(*f"{name} ".split(" ", 1)) for name in names])
    rules = [find_rule(*f"{name} ".split(" ", 1)) for name in names]
    shown, after = [], 0
    while after is not None:
        page = show_names(shared, after=after, most=most)
        assert len(page.suggestions) <= most
        shown += page.suggestions
        after = page.after
    assert [(each.number, each.rule) for each in shown] == [
        (number, rule) for number, rule in zip(numbers, rules, strict=True) if rule
    ]
    assert {each.rule for each in shown} <= set(RULES)
