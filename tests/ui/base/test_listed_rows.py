"""Every list that QML reads holds to Qt's own rules for one, and gives its delegates what they call by name."""

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester

from desktop.ui.base.listed_rows import ListedRows
from desktop.ui.console.page.rows_updated_in_place import KeptRows
from desktop.ui.console.people.people_rows import PeopleRows
from desktop.ui.kiosk.country_list import CountryList

AB, BA, B = ([{"number": each} for each in rows] for rows in ("ab", "ba", "b"))


def told(rows: QAbstractListModel) -> list[dict[str, object]]:
    """Return what delegates read of each row."""
    names = {role: bytes(name.data()).decode() for role, name in rows.roleNames().items()}
    places = map(rows.index, range(rows.rowCount()))
    return [{name: rows.data(place, role) for role, name in names.items()} for place in places]


@pytest.fixture
def owner(qapp) -> QObject:  # noqa: ARG001  (Qt's own)
    return QObject()


def test_a_row_is_given_under_the_name_that_delegates_call_it_by(owner):
    kept, people = KeptRows(owner), PeopleRows(owner)
    strict = [
        QAbstractItemModelTester(each, QAbstractItemModelTester.FailureReportingMode.Fatal) for each in (kept, people)
    ]
    for rows in (AB, BA, B, [], AB):
        kept.setProperty("rows", rows)
        people.show(rows)
        assert told(kept) == [{"modelData": each} for each in rows]
        assert told(people) == [{"row": each} for each in rows]
    assert len(strict) == 2


def test_countries_are_given_by_code_and_label(owner):
    countries = CountryList("en", "CA", ("CA",), owner)
    countries.search("Canada")
    assert told(countries)[0] == {"code": "CA", "label": "Canada"}


def test_nothing_is_read_beyond_a_list_or_under_a_role_that_nobody_has(owner):
    people = PeopleRows(owner)
    people.show(AB)
    assert isinstance(people, ListedRows)
    assert people.data(QModelIndex()) is None
    assert people.data(people.index(0), 0) is None
    assert people.data(people.index(0), 0x0101) is None
    assert people.rowCount(people.index(0)) == 0
