"""The web petition's table on its way into the petition: whole or not at all, each row once however often."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.core.errors import SourceError, UsageError
from desktop.core.petition_errors import NothingToVouchFor, SourceUnnamed
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.importing.rows_into_signatures import WrongRow
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.merging.receipts import vouch
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import batch, signature
from tests.support.crowd import Person, put
from tests.support.places import NewPetition

HEADING = "id,First name,Last name,Email,Country,Created at,Updates"
ADA = "1,Ada,Byron,ada@example.org,Canada,2026-06-27,yes"
BO = "2,Bo,,bo@example.org,FR,2026-06-28,"
CY = "3,Cy,Young,,CA,2026-06-29,no"
NAMED = {"consent:updates": "Updates"}


@pytest.fixture
def petition(new_petition: NewPetition) -> Petition:
    made = new_petition()
    with made.transaction() as connection:
        bind(connection, "spring", "key")
    return made


def _table(folder: Path, *rows: str, heading: str = HEADING, name: str = "web.csv") -> SourceTable:
    path = folder / name
    path.write_text("\n".join((heading, *rows)) + "\n", "utf-8")
    return SourceTable(path, "website", NAMED if "Updates" in heading else {})


def _people(petition: Petition) -> Sequence[tuple[str, str, int | None]]:
    live = select(signature.c.given_name, signature.c.state, signature.c.kept_as).join(batch)
    with petition.reading() as connection:
        rows = connection.execute(live.where(batch.c.undone.is_(False)).order_by(signature.c.given_name))
        return [tuple(row) for row in rows]


def _sums(report) -> tuple[int, int, int, int]:
    assert report.read == report.imported + report.skipped + report.errors
    return report.read, report.imported, report.skipped, report.errors


def test_a_table_comes_in_once_and_a_longer_one_brings_only_what_is_new(petition, tmp_path):
    first = import_table(petition, _table(tmp_path, ADA, BO), by="ws")
    assert _sums(first) == (2, 2, 0, 0)
    assert _sums(import_table(petition, _table(tmp_path, ADA, BO), by="ws")) == (2, 0, 2, 0)
    assert _sums(import_table(petition, _table(tmp_path, ADA, BO, CY), by="ws")) == (3, 1, 2, 0)
    assert [name for name, _, _ in _people(petition)] == ["Ada", "Bo", "Cy"]


def test_rows_that_cannot_be_taken_are_named_and_stop_no_other(petition, tmp_path):
    wrong = "4,=cmd(),x,,CA,2026-01-01,"
    report = import_table(petition, _table(tmp_path, ADA, wrong, ADA, ADA.replace("Byron", "Lovelace")), by="ws")
    assert _sums(report) == (4, 1, 1, 2)
    assert report.wrong == (WrongRow(3, "formula"), WrongRow(5, "changed"))


def test_a_row_that_changed_since_is_an_error_and_not_a_second_person(petition, tmp_path):
    import_table(petition, _table(tmp_path, ADA), by="ws")
    report = import_table(petition, _table(tmp_path, ADA.replace("Byron", "Lovelace"), BO), by="ws")
    assert report.wrong == (WrongRow(2, "changed"),)
    assert [name for name, _, _ in _people(petition)] == ["Ada", "Bo"]


def test_who_signed_online_and_at_a_stall_is_one_person(petition, tmp_path):
    put(petition, 77, [Person("Ada", "Byron", "ADA@example.org"), Person("Di", "Doe")])
    import_table(petition, _table(tmp_path, ADA, BO), by="ws")
    assert sum(kept is None for _, _, kept in _people(petition)) == 3
    assert sum(kept is not None for _, _, kept in _people(petition)) == 1


def test_an_import_can_be_undone_and_comes_back_with_the_same_file(petition, tmp_path):
    report = import_table(petition, _table(tmp_path, ADA, BO), by="ws")
    assert undo_merge(petition, report.number, by="ws") == 2
    assert not _people(petition)
    assert _sums(import_table(petition, _table(tmp_path, ADA, BO), by="ws")) == (2, 2, 0, 0)


def test_a_broken_or_cancelled_table_leaves_nothing(petition, tmp_path):
    def cancel(_rows: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(SourceError, match="not text"):
        import_table(petition, _table(tmp_path, ADA, *[BO] * 5000, "2,\0"), by="ws")
    with pytest.raises(KeyboardInterrupt):
        import_table(petition, _table(tmp_path, ADA), by="ws", report=cancel)
    with petition.reading() as connection:
        assert connection.execute(select(func.count()).select_from(signature)).scalar_one() == 0
        assert connection.execute(select(func.count()).select_from(batch)).scalar_one() == 0


def test_columns_are_remembered_and_cannot_change_under_rows_that_count(petition, tmp_path):
    odd = SourceTable(_table(tmp_path, "Ada,CA", heading="Wer,Wo").path, "website", {"name": "Wer", "country": "Wo"})
    number = import_table(petition, odd, by="ws").number
    again = _table(tmp_path, "Ada,CA", "Bo,FR", heading="Wer,Wo")
    assert _sums(import_table(petition, again, by="ws")) == (2, 1, 1, 0)
    fewer = SourceTable(again.path, "website", {"country": ""})
    with pytest.raises(SourceError, match=f"merge {number}"):
        import_table(petition, fewer, by="ws")
    for done in (number, number + 1):
        undo_merge(petition, done, by="ws")
    assert _sums(import_table(petition, fewer, by="ws")) == (2, 2, 0, 0)


def test_an_import_needs_a_campaign_and_a_source(new_petition, tmp_path):
    fresh = new_petition()
    with pytest.raises(UsageError, match="campaign"):
        import_table(fresh, _table(tmp_path, ADA), by="ws")
    with pytest.raises(SourceUnnamed, match="a name"):
        import_table(fresh, SourceTable(_table(tmp_path, ADA).path, " ", {}), by="ws")


def test_no_receipt_vouches_for_an_import(petition: Petition, tmp_path: Path):
    import_table(petition, _table(tmp_path, ADA), by="ws")
    with pytest.raises(NothingToVouchFor):
        vouch(petition)
