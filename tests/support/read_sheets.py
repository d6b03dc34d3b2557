"""Sheets of paper for tests: printed, back, typed by one or by two, and the signatures that came of them."""

from sqlalchemy import select

from desktop.petition.paper.lines import ReadLine, finish_keying, type_line
from desktop.petition.paper.sheets import BackSheet, WantedSheets, reserve_sheets, take_back
from desktop.petition.tables.arrival_tables import signature
from tests.support.event_device import UPDATES

ANN = ReadLine(
    values={"given_name": "Ann", "family_name": "Lee", "country": "CA", "email": "ann@Example.org"},
    answers={UPDATES: "yes"},
)
BOB = ReadLine(values={"given_name": "Bob", "country": "FR"}, count_only=True)


def printed(petition, count=1, lines=4):
    return [each.number for each in reserve_sheets(petition, WantedSheets(count, "en", lines=lines), by="Mia")[1]]


def back(petition, number, signatures, day="2026-08-23", event="Pride"):
    take_back(petition, BackSheet(number, signatures, event, day), by="Mia")


def keyed(petition, *lines, **came):
    """Type one sheet; `came`: at which event, on which day."""
    (number,) = printed(petition, lines=max(4, len(lines)))
    back(petition, number, len(lines), **came)
    for line, read in enumerate(lines, 1):
        type_line(petition, number, line, read, by="Mia")
    finish_keying(petition, number, by="Mia")
    return number


def read_twice(petition, *lines, second=None, **came):
    number = keyed(petition, *lines, **came)
    for line, read in enumerate(second or lines, 1):
        type_line(petition, number, line, read, by="Noor")
    return number


def rows(petition):
    with petition.reading() as connection:
        return connection.execute(select(signature).order_by(signature.c.line)).all()
