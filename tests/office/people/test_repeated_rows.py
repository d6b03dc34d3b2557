"""Equal rows of a table are several people until somebody says otherwise; they are listed to be said of."""

from desktop.core.progress import Progress
from desktop.office.figures.status import petition_status
from desktop.office.intake.table_acts import SourceTable, import_table
from desktop.office.people.decisions import decide_different, decide_same, undo_decision
from desktop.office.people.review import find_equal_rows
from tests.support.house import ROOT


def listed(petition):
    return [(each.numbers, each.name, each.country) for each in find_equal_rows(petition)]


def test_equal_rows_are_listed_until_they_are_decided_and_again_once_that_is_taken_back(petition):
    table = ROOT / "tests" / "fixtures" / "tables" / "twins-no-id.csv"
    import_table(petition, SourceTable(table, "website", {}), by="ws")
    assert petition_status(petition).people == 4
    ((numbers, name, country),) = listed(petition)
    assert (len(numbers), name) == (3, "John Smith")
    first, second, third = numbers

    heard: list[Progress] = []
    find_equal_rows(petition, report=heard.append)
    assert heard[-1].done == 4

    decide_same(petition, (first, second), by="ws")
    left = [each for each in numbers if each != second]
    assert listed(petition) == [(tuple(left), name, country)]
    assert petition_status(petition).people == 3
    (apart,) = decide_different(petition, (second, third), by="ws")  # second is the same as first
    assert listed(petition) == []
    undo_decision(petition, apart.number, by="ws")
    assert len(listed(petition)) == 1


def test_rows_of_two_sources_and_what_was_undone_are_not_equal_rows(petition, tmp_path):
    file = tmp_path / "export.csv"
    file.write_text("Name,Country\nJohn Smith,CA\nJohn Smith,CA\n", "utf-8")
    import_table(petition, SourceTable(file, "website", {}), by="ws")
    import_table(petition, SourceTable(file, "forms", {}), by="ws")
    assert sorted(each.source for each in find_equal_rows(petition)) == ["forms", "website"]
    assert [len(each.numbers) for each in find_equal_rows(petition)] == [2, 2]
    assert len(find_equal_rows(petition, most=1)) == 1
