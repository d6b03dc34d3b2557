"""Whoever was erased before Tabling put a lot in their place stands on no delivery by their person key any more."""

from contextlib import closing

from sqlalchemy import select, text

from desktop.petition.store import opening_petition
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.lasting_tables import delivered, delivered_erased
from tests.support.earlier_tables import upgrade


def test_who_was_erased_before_is_taken_off_the_deliveries_and_still_counted(tmp_path):
    place = str(tmp_path / "petition.sqlite")
    database = opening_petition.open_database(place, "", new=True)
    with database.engine.begin() as connection:
        upgrade(connection, "0016")
        connection.execute(text("INSERT INTO petition (only, salt) VALUES (1, x'00')"))
        connection.execute(
            text("INSERT INTO delivery VALUES (1, '', 'kb', '', 'en', 2, 0, ''), (2, '', '', '', '', 1, 0, '')")
        )
        connection.execute(text("INSERT INTO delivered VALUES (1, 77), (1, 88), (2, 77)"))
    database.engine.dispose()
    with closing(Petition(tmp_path / "petition.sqlite")) as petition, petition.reading() as connection:
        assert connection.execute(select(delivered)).all() == []
        rows = connection.execute(select(delivered_erased).order_by(delivered_erased.c.delivery)).all()
    assert [(row.delivery, row.named, row.why) for row in rows] == [(each, True, "asked") for each in (1, 1, 2)]
    people = [row.person for row in rows]
    assert len(set(people)) == 2
    assert {77, 88}.isdisjoint(people)
