"""Indexes that are built after many rows came in: afterwards all are there, whatever happened meanwhile."""

import pytest
from sqlalchemy import Connection, text

from desktop.petition.engines.late_indexes import indexed_after
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.name_index_tables import named_by

MANY = 10_000


def indexes(connection: Connection) -> set[tuple[str, str]]:
    found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"))
    return {tuple(row) for row in found}


@pytest.mark.parametrize(("coming", "late"), [(MANY, {"ix_signature_person", "named_by_sorted"}), (100, set())])
def test_only_a_table_that_grows_to_twice_its_size_does_without_its_indexes_meanwhile(petition, coming, late):
    with petition.rehearsal() as connection:
        before = indexes(connection)
        with indexed_after(connection, coming, signature, named_by):
            gone = {name for name, _ in before - indexes(connection)}
        assert indexes(connection) == before
    assert gone >= late
    assert bool(gone) is bool(late)


def test_what_goes_wrong_meanwhile_takes_no_index_away(petition: Petition):
    with petition.reading() as connection:
        before = indexes(connection)
    with pytest.raises(KeyError), petition.transaction() as connection, indexed_after(connection, MANY, signature):
        raise KeyError
    with petition.reading() as connection:
        assert indexes(connection) == before
