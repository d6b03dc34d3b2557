"""Where one of two asked to be only counted, whoever decides sees it, and what joining them does to the name."""

import pytest

from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.people.decisions import decide_same
from desktop.office.people.duplicate_groups import find_groups
from tests.support.crowd import Person, put

BENEDICT = Person("Benedict", "Lee", "lee@example.org", "CA", updates="not_given")
BENEDIKT = Person("Benedikt", "Lee", "lee@example.org", "CA", signed_at="2026-08-24T12:00:00Z", listing="count_only")


@pytest.fixture
def silent(at_work):
    """One pair is left to decide; one of the two asked not to be named."""
    with open_petition(PetitionPlace(str(at_work.practice / "petition.sqlite"))) as petition:
        for group in find_groups(petition):
            decide_same(petition, group.numbers, by="Lee")
        put(petition, 900, [BENEDICT, BENEDIKT])
    return at_work


def test_a_pair_says_who_asked_so_and_that_the_name_then_stands_on_no_list(silent):
    silent.hand.tap("page_decide")
    silent.wait("decide", "deciding")
    page = silent.model.pages.deciding
    (row,) = (each for each in page.rows if each["label"] == "On the list")
    assert (row["one"], row["other"], row["sign"]) == ("only counted", "by name", "≠")
    assert page.told.endswith("only counted: if this is one person, the name stands on no list.")
    assert silent.hand.read("decide_why") == page.told


def test_so_does_a_group_for_each_of_its_signatures(silent):
    silent.model.go("groups")
    silent.wait("groups", "shown")
    (group,) = silent.model.pages.groups.rows
    assert ["only counted" in line for line in group["lines"]] == [False, False, True, False, True]
    assert str(group["lines"][-1]).endswith("the name stands on no list.")


def test_the_person_s_page_says_for_each_signature_what_it_asked_and_that_no_yes_was_said(silent):
    with open_petition(PetitionPlace(str(silent.practice / "petition.sqlite"))) as petition:
        decide_same(petition, [900000, 900001], by="Lee")
    silent.model.pages.person.show(900000)
    silent.model.go("person")
    silent.wait("person", "shown")
    shown = silent.model.pages.person.record["signatures"]
    assert [bool(each["listing"]) for each in shown] == [True, False], "first the one by which they count"
    assert "did not say yes" in str(shown[1]["consents"])
