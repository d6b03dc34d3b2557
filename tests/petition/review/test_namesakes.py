"""Whom nothing tells apart: each of them counts, and staff hear how many bear one name in one country."""

from desktop.petition.review.decisions import decide_group
from desktop.petition.review.namesakes import MOST_ALIKE, Namesakes, count_namesakes, find_namesakes
from desktop.petition.status import petition_status
from tests.support.crowd import Person, put, switch

HANS = Person("Hans", "Muster", country="CH")


def test_one_name_in_one_country_without_anything_else_is_told_and_each_counts(new_petition):
    petition = new_petition()
    put(petition, 1, [HANS, Person("Ann", "Lee"), Person("Ann", "Lee", country="FR")])
    put(petition, 2, [Person("Hans", "Müller", country="CH")])
    assert (count_namesakes(petition), find_namesakes(petition)) == (Namesakes(), ())
    put(petition, 3, [Person("HANS", "Müster", country="CH"), Person("Hans Muster", "", country="CH", one_box=True)])
    assert count_namesakes(petition) == Namesakes(1, 3)
    assert find_namesakes(petition) == ((1000, 3000, 3001),)
    assert petition_status(petition).people == 6
    switch(petition, 3, undone=True)
    assert count_namesakes(petition) == Namesakes()


def test_only_where_one_of_them_gave_neither_address_nor_postal_code_does_nothing_tell(new_petition):
    petition = new_petition()
    there = [
        Person("Hans", "Muster", "h@example.org", "CH"),
        Person("Hans", "Muster", "m@example.org", "CH"),
        Person("Hans", "Muster", "", "CH", "8001"),
    ]
    put(petition, 1, there)
    assert count_namesakes(petition) == Namesakes()
    put(petition, 2, [HANS])
    assert count_namesakes(petition) == Namesakes(1, 4)


def test_what_staff_say_of_them_ends_it_and_a_frequent_one_is_counted_and_not_listed(new_petition):
    petition = new_petition()
    put(petition, 1, [HANS, HANS, HANS, Person("Ann", "Lee"), Person("Ann", "Lee")])
    assert count_namesakes(petition) == Namesakes(2, 5)
    decide_group(petition, "same", [1000, 1001, 1002], by="kb")
    assert find_namesakes(petition) == ((1003, 1004),)
    decide_group(petition, "different", [1003, 1004], by="kb")
    assert count_namesakes(petition) == Namesakes()
    put(petition, 2, [Person("Bo", "Roe")] * (MOST_ALIKE + 1))
    assert (count_namesakes(petition), find_namesakes(petition)) == (Namesakes(1, MOST_ALIKE + 1), ())
