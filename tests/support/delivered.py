"""A delivery of the practice campaign, noted as the window's own acts note one."""

from sqlalchemy import insert, select

from desktop.core.progress import ignore
from desktop.office.desk.petition_place import open_petition
from desktop.petition.earlier_deliveries.noting_delivered_people import note_people
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.lasting_tables import delivery
from tests.support.console_stage import Office, desk_of


def deliver(office: Office, merge: int) -> int:
    """Note that whoever signed in this merge was delivered; returns how many they are."""
    facts = {"number": 1, "at": "2026-11-30T10:00:00+00:00", "by": "Ann", "approved_by": "Lee", "language": "en"}
    with open_petition(desk_of(office.practice).place) as petition, petition.transaction() as connection:
        theirs = select(signature.c.person).where(signature.c.batch == merge).distinct()
        people = list(connection.execute(theirs).scalars())
        figures = {"people": len(people), "count_only": 0, "file_sha256": ""}
        connection.execute(insert(delivery).values(**facts, **figures))
        note_people(connection, 1, people, [], ignore)
    return len(people)
