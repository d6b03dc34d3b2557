"""Whatever takes long says how far it is, and can be stopped at any step: then petition and folders are as before."""

import pytest

from desktop.core.progress import Progress
from desktop.office.deliver.approved_delivery import WantedDelivery, approve_list, deliver_list
from desktop.office.intake.table_acts import SourceTable, import_table, look_at_table
from desktop.office.people.review import show_names
from desktop.office.rights.finding_and_forgetting import erase, retain
from tests.support.crowd import Person, put
from tests.support.exporting import export_csv
from tests.support.petitions import assert_stops_anywhere

OLD = "2024-05-01T09:00:00Z"
CROWD = [
    Person("Ann", "Lee", "lee@example.org", signed_at=OLD, postal_code="K1A 0B1", updates="yes"),
    Person("Ann", "Lee", "lee@example.org", signed_at="2024-06-01T09:00:00Z"),
    Person("Bo", "Lee", "lee@example.org", country="FR"),
    Person("Cy", "Young", signed_at=OLD, postal_code="75001"),
    Person("Test", "Test"),
]


@pytest.fixture
def crowd(petition):
    return put(petition, 1, CROWD)


def parts(heard: list[Progress]) -> list[tuple[str, int | None]]:
    """Return unit and total of each part of the work; in each, the figures rise to the total."""
    found: list[tuple[str, int | None]] = []
    for before, each in zip([None, *heard], heard, strict=False):
        if each.done == 0:
            assert before is None or before.total in (None, before.done), "a part ended before it was done"
            found.append((each.unit, each.total))
        else:
            assert before is not None
            assert each.done > before.done
            assert each.total is None or each.done <= each.total
    return found


@pytest.mark.usefixtures("crowd")
def test_an_approval(petition, folder):
    def act(report):
        approve_list(petition, by="Noor", names=folder / "names.txt", report=report)

    assert parts(assert_stops_anywhere(petition, folder, act)) == [("people", 3)]
    assert (folder / "names.txt").exists()


@pytest.mark.usefixtures("crowd")
def test_a_delivery(petition, folder):
    def act(report):
        deliver_list(petition, WantedDelivery(folder / "letter.pdf", alone=True), by="Sam", report=report)

    heard = parts(assert_stops_anywhere(petition, folder, act))
    assert [unit for unit, _ in heard] == ["people", "pages", "pages", "people"]
    assert heard[1] == heard[2]
    assert (folder / "letter.pdf").exists()


@pytest.mark.usefixtures("crowd")
def test_an_export(petition, folder):
    def act(report):
        export_csv(petition, folder / "people.csv", report=report)

    assert parts(assert_stops_anywhere(petition, folder, act)) == [("people", 3)]


@pytest.mark.parametrize("what", ["contact", "everything"])
@pytest.mark.usefixtures("crowd")
def test_erasing_for_age(petition, folder, what):
    def act(report):
        retain(petition, "2025-01-01", what, by="ws", certificate=folder / "done.json", report=report)

    heard = parts(assert_stops_anywhere(petition, folder, act))
    assert heard[0] == ("signatures", 3)
    assert [unit for unit, _ in heard[1:]] == ([] if what == "contact" else ["people"])


def test_erasing_a_person(petition, folder, crowd):
    heard = parts(
        assert_stops_anywhere(petition, folder, lambda report: erase(petition, crowd[:1], by="ws", report=report))
    )
    assert heard == [("signatures", 2), ("people", 1)]


def test_an_import_and_the_look_before(petition, folder, tmp_path):
    file = tmp_path / "export.csv"
    file.write_text("First Name,Last Name\n" + "Ada,Byron\n" * 3 + ",\n" + "Bo,Lee\n" * 2001, "utf-8")
    table = SourceTable(file, "website", {})
    look = assert_stops_anywhere(petition, folder, lambda report: look_at_table(petition, table, report=report))
    assert parts(look) == [("rows", None)]

    def act(report):
        import_table(petition, table, by="ws", rows_known=look[-1].done, report=report)

    heard = assert_stops_anywhere(petition, folder, act)
    assert parts(heard) == [("rows", 2004)]
    assert heard[-1].done == 2004


@pytest.mark.usefixtures("crowd")
def test_looking_for_names(petition, folder):
    heard = assert_stops_anywhere(petition, folder, lambda report: show_names(petition, report=report))
    assert parts(heard) == [("people", 3)]
    assert show_names(petition).suggestions[0].rule == "placeholder"
