"""The petition that a window keeps open between two acts: never another's, and in nobody's way."""

from contextlib import closing

import pytest

from desktop.core.petition_errors import NoPetition
from desktop.core.store_errors import PetitionBusy
from desktop.office.desk.petition_place import PetitionAtHand, PetitionPlace
from desktop.petition.engines import sqlite
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put


@pytest.fixture
def place(tmp_path):
    file = tmp_path / "petition.sqlite"
    with closing(Petition(file, new=True)) as petition:
        put(petition, 1, [Person()])
    return PetitionPlace(str(file))


def people(at_hand, place):
    with at_hand.open(place) as petition:
        return petition_status(petition).people


def test_it_is_opened_once_and_sees_what_others_wrote_meanwhile(place):
    at_hand = PetitionAtHand()
    with at_hand.open(place) as first:
        pass
    with closing(Petition(place.place)) as other:
        put(other, 2, [Person("Bo"), Person("Cem")])
    with at_hand.open(place) as second:
        assert second is first
        assert petition_status(second).people == 3
    at_hand.let_go()


def test_another_file_in_its_place_is_read_and_one_that_is_away_is_missed(place, tmp_path):
    at_hand = PetitionAtHand()
    assert people(at_hand, place) == 1
    (tmp_path / "petition.sqlite").rename(tmp_path / "away")
    with pytest.raises(NoPetition):
        people(at_hand, place)
    with closing(Petition(place.place, new=True)) as other:
        put(other, 1, [Person("Bo"), Person("Cem")])
    assert people(at_hand, place) == 2
    at_hand.let_go()


def test_once_it_is_let_go_another_may_have_the_file_alone(place, monkeypatch):
    monkeypatch.setattr(sqlite, "_PATIENCE", 1)
    at_hand = PetitionAtHand()
    people(at_hand, place)
    with closing(Petition(place.place)) as other:
        with pytest.raises(PetitionBusy), other.alone():
            pass
        at_hand.let_go()
        with other.alone():
            pass
