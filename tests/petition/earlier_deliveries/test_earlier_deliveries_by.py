"""Whom it concerns where a merge is undone of which people were delivered: those who count by nothing else."""

from contextlib import closing

import pytest

from desktop.petition.earlier_deliveries.deliveries_of_person import handed_over_by
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.making_delivery import Edition, WantedLetter, deliver
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide_pair
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.packs import keep

ANN = Person("Ann", "Lee", "ann@example.org")
ANNE = Person("Anne", "Lee", "anne@example.org")
BO = Person("Bo", "Moss", "bo@example.org", "FR")
SHY = Person("Cy", "Young", "cy@example.org", listing="count_only")
DI = Person("Di", "Poe", "di@example.org")


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        keep(opened)
        yield opened


def held(petition, *merges) -> list[tuple[int, int]]:
    return [(each.number, each.people) for each in handed_over_by(petition, *merges)]


def test_named_and_counted_people_are_told_by_delivery_and_not_those_whom_another_merge_brought_too(petition, tmp_path):
    put(petition, 1, [ANN, BO, SHY])
    put(petition, 2, [ANN])
    assert held(petition, 1) == []
    deliver(petition, Edition(tmp_path / "1.pdf", WantedLetter()), by="kb", alone=True)
    assert (held(petition, 1), held(petition, 2), held(petition, 1, 2)) == ([(1, 2)], [], [(1, 3)])
    put(petition, 3, [DI])
    assert held(petition, 3) == []
    correct(petition, 1001, {"email": "new@example.org"}, by="kb")
    assert held(petition, 1) == [(1, 2)], "whoever was corrected since stands on the list as before"
    undo_merge(petition, 2, by="kb")
    assert held(petition, 1) == [(1, 3)]


@pytest.mark.parametrize("before", [True, False])
def test_whom_staff_joined_is_one_person_by_whichever_name_they_were_delivered(petition, tmp_path, before):
    def join() -> None:
        decide_pair(petition, "same", 1000, 2000, by="kb")

    def hand_over() -> None:
        deliver(petition, Edition(tmp_path / "1.pdf", WantedLetter()), by="kb", alone=True)

    put(petition, 1, [ANN])
    if not before:
        hand_over()
    put(petition, 2, [ANNE])
    join()
    if before:
        hand_over()
    assert (held(petition, 1), held(petition, 2), held(petition, 1, 2)) == ([], [], [(1, 1)])
    for first, last in ((1, 2), (2, 1)):
        undo_merge(petition, first, by="kb")
        assert held(petition, last) == [(1, 1)], "they count by this alone now"
        redo_merge(petition, first, by="kb")
