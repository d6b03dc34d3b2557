"""The tables mean the same on every engine."""

import pytest
from sqlalchemy import insert, select, text

from desktop.petition.tables.arrival_tables import device
from desktop.petition.tables.lasting_tables import tombstone
from tests.support.places import TWO, NewPetition

UNORDERED = ("Zoë", "zoe", "Äsa", "asa", "a b", "ab", "_", "王", "Ω", "")


@TWO
def test_texts_are_ordered_alike_on_every_engine(new_petition: NewPetition):
    with new_petition().transaction() as connection:
        connection.execute(insert(device), [{"id": each, "name": "", "state": "welcome"} for each in UNORDERED])
        found = connection.scalars(select(device.c.id).order_by(device.c.id)).all()
    assert found == sorted(UNORDERED, key=str.encode)


@pytest.mark.parametrize("engine", ["postgresql"])
def test_no_text_is_left_to_the_language_of_the_server(new_petition: NewPetition):
    left = (
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'"
    )
    with new_petition().reading() as connection:
        assert connection.execute(text(left)).all() == []


@TWO
@pytest.mark.parametrize("key", [2**63 - 1, -(2**63), 0])
def test_every_person_key_fits(new_petition: NewPetition, key):
    with new_petition().transaction() as connection:
        connection.execute(insert(tombstone).values(person=key, until=""))
        assert connection.scalars(select(tombstone.c.person)).all() == [key]
