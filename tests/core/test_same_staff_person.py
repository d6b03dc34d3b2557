"""One person of staff under two spellings is one; two people are two."""

import pytest

from desktop.core.same_staff_person import is_same_person


@pytest.mark.parametrize("spelt", ["ann lee", " Ann  Lee", "ANN-LEE", "A\u200bnn Lee", "\uff21nn Lee", "Ann Lee."])
def test_one_person_is_the_same_however_their_name_is_written(spelt):
    assert is_same_person("Ann Lee", spelt)


@pytest.mark.parametrize(
    ("one", "other"), [("Ann", "Anna"), ("Zoé", "Zoe"), ("محمد", "أحمد"), ("王", "黄"), ("!", "?")]
)
def test_two_people_are_two(one, other):
    assert not is_same_person(one, other)
