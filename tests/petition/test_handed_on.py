"""The tests' own ground: tables that one test left to another are as good as new, or are left to nobody."""

from contextlib import closing

import pytest
from sqlalchemy import insert, text

from desktop.petition.tables.name_index_tables import name_part
from tests.support import schemas
from tests.support.crowd import Person, put
from tests.support.petitions import contents
from tests.support.places import spot


def one_person(place) -> dict:
    with closing(place.begin()) as petition:
        before = contents(petition)
        put(petition, 1, [Person("Ann", email="ann@example.org")])
        with petition.transaction() as connection:
            connection.execute(insert(name_part).values(text="of nobody"))
        after = contents(petition)
    del before["petition"]  # the key of its own that people are compared by
    return {"before": before, "signatures": len(after["signature"]), "parts": after["name_part"]}


@pytest.mark.slow
def test_a_petition_in_tables_of_another_begins_empty_and_counts_from_one(tmp_path, monkeypatch):
    monkeypatch.setattr(schemas, "_idle", [])
    first, second = spot("postgresql", tmp_path), spot("postgresql", tmp_path)
    new = one_person(first)
    first.leave()
    assert schemas._idle == [first.schema]
    assert one_person(second) == new
    assert schemas._idle == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE audit DISABLE TRIGGER ALL",
        "ALTER TABLE signature DROP COLUMN country",
        "UPDATE alembic_version SET version_num = '9999'",
    ],
)
def test_tables_that_somebody_changed_are_left_to_nobody(tmp_path, monkeypatch, change):
    monkeypatch.setattr(schemas, "_idle", [])
    place = spot("postgresql", tmp_path)
    with closing(place.begin()) as petition, petition.transaction() as connection:
        connection.execute(text(change))
    place.leave()
    assert schemas._idle == []
