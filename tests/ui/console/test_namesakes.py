"""One name several times in one country: each counts, and the window says so where else nothing would be left."""

import pytest

from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.people.decisions import decide_same
from desktop.office.people.duplicate_groups import find_groups
from desktop.office.people.review import count_namesakes
from tests.support.crowd import Person, put

HANS = Person("Hans", "Muster", country="CH")


def opened(office):
    return open_petition(PetitionPlace(str(office.practice / "petition.sqlite")))


@pytest.fixture
def alike(at_work):
    """Nothing is left to decide; three tablets brought one name."""
    with opened(at_work) as petition:
        for group in find_groups(petition):
            decide_same(petition, group.numbers, by="Lee")
        put(petition, 900, [HANS, HANS, HANS])
    return at_work


def test_where_no_pair_is_left_it_is_said_and_leads_to_where_they_are_said_to_be_one(alike):
    hand, told = alike.hand, "1 name stands more than once with one country"
    hand.tap("page_decide")
    alike.wait("decide", "empty")
    hand.wait_for("beside_namesakes")
    assert hand.read("decide_why") == "No pair waits for a decision."
    (row,) = alike.model.pages.deciding.beside
    assert (str(row["text"]).startswith(told), row["detail"]) == (True, "3 people, and each of them counts.")
    hand.tap("beside_namesakes")
    alike.wait("groups", "shown")
    (group,) = alike.model.pages.groups.rows
    assert (group["title"], group["hard"]) == ("Hans Muster (3 signatures)", True)
    hand.tap("same_0")
    alike.wait("groups", "empty")
    with opened(alike) as petition:
        assert count_namesakes(petition).names == 0
    hand.tap("way_decide")
    hand.wait_until(lambda: alike.model.pages.deciding.told.startswith("Nobody seems"), "nothing to be left")


def test_before_a_delivery_it_is_something_to_know_and_stops_nothing(alike):
    hand, page = alike.hand, alike.model.pages.deliver
    alike.model.go("deliver")
    alike.wait("deliver", "choosing")
    row = next(each for each in page.letter.undecided if each["name"] == "undecided_namesakes")
    assert "3 people, and each of them counts. This stops nothing" in str(row["detail"])
    assert page.mainEnabled
    hand.tap("undecided_namesakes")
    alike.wait("groups", "shown")
