"""The table of names that are hard to print: taken in, told all at once which letters no typeface has, delivered."""

import pytest

from desktop.core.petition_errors import RowsUnprintable
from desktop.office.deliver.approved_delivery import WantedDelivery, deliver_list
from desktop.office.intake.table_acts import agree_to
from desktop.office.people.decisions import Conditions, decide
from desktop.petition.importing.import_table import SourceTable, import_table
from tests.support.house import ROOT
from tests.support.petitions import campaign_petition

pytestmark = pytest.mark.slow


def test_names_that_are_hard_to_print_are_delivered_and_those_that_cannot_be_are_named_all_at_once(tmp_path):
    table = ROOT / "tests" / "fixtures" / "tables" / "pdf-names.csv"
    wanted = WantedDelivery(tmp_path / "list.pdf", alone=True)
    with campaign_petition(tmp_path / "petition.sqlite") as petition:
        made = import_table(petition, SourceTable(table, "website", {}), by="ws")
        assert (made.read, made.imported, {each.row for each in made.wrong}) == (90, 87, {75, 79, 90})
        agree_to(petition, "website", 1, by="ws")
        with pytest.raises(RowsUnprintable) as told:
            deliver_list(petition, wanted, by="ws")
        assert [each.number for each in told.value.rows] == [44, *range(55, 61)]
        numbers = tuple(each.number for each in told.value.rows)
        decide(petition, "invalid", "illegible", Conditions(numbers=numbers), by="ws")
        made_list = deliver_list(petition, wanted, by="ws")  # read back before it has a name
    assert made_list.named == 79
    assert (tmp_path / "list.pdf").exists()
