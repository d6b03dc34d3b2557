"""A table is looked at before it is taken, and both say the same of it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.petition_errors import NoReadableRow, OtherColumns, SourceUnnamed
from desktop.office.intake.table_acts import PROBLEMS, SourceTable, import_table, look_at_table, require_readable
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.tables.arrival_tables import consent
from tests.support.event_device import campaign
from tests.support.petitions import campaign_petition, contents

HEADING = "First Name,Last Name,Country,Email,News"
ADA = "Ada,Byron,CA,ada@example.org,yes"
NEWS = {"consent:email-updates": "News"}


def table(folder, *rows, source="website"):
    file = folder / "export.csv"
    file.write_text("\n".join([HEADING, *rows]) + "\n", "utf-8")
    return SourceTable(file, source, NEWS)


def test_a_look_counts_what_the_import_then_does_and_changes_nothing(petition, tmp_path):
    wanted = table(tmp_path, ADA, "Bo,Lee,XX,,no", ",,CA,,", "=Cy,Young,FR,,")
    before = contents(petition)
    found = look_at_table(petition, wanted)
    assert contents(petition) == before
    made = import_table(petition, wanted, by="ws")
    look = found.report
    assert (look.read, look.imported, look.errors, look.wrong) == (4, 1, 3, made.wrong)
    assert (made.read, made.imported, made.skipped, made.errors) == (4, 1, 0, 3)
    assert [each.problem for each in made.wrong] == ["country", "no_name", "formula"]
    assert look.columns == made.columns


def test_the_pack_that_is_kept_says_who_asks_for_each_consent(petition, tmp_path):
    import_table(petition, table(tmp_path, ADA), by="ws")
    with petition.reading() as connection:
        asked = connection.execute(select(consent.c.request, consent.c.requester, consent.c.answer)).one()
    (wanted,) = [one for one in campaign().consents if one.id == "email-updates"]
    assert tuple(asked) == ("email-updates", wanted.requester, "yes")


def test_a_table_of_which_no_row_can_be_read_is_said_to_be_so(petition, tmp_path):
    found = look_at_table(petition, table(tmp_path, ",,CA,,"))
    with pytest.raises(NoReadableRow):
        require_readable(found)
    require_readable(look_at_table(petition, table(tmp_path, ADA, ",,CA,,")))


def test_a_source_keeps_its_columns_until_its_merge_is_undone(petition, tmp_path):
    number = import_table(petition, table(tmp_path, ADA), by="ws").number
    other = SourceTable(tmp_path / "export.csv", "website", {"email": ""})
    with pytest.raises(OtherColumns) as refused:
        import_table(petition, other, by="ws")
    assert (refused.value.number, refused.value.source) == (number, "website")
    undo_merge(petition, number, by="ws")
    assert import_table(petition, other, by="ws").imported == 1


@pytest.mark.parametrize("source", ["", "  ", "\u200b", "x" * 41])
def test_a_source_without_a_name_is_asked_for_one(petition, tmp_path, source):
    with pytest.raises(SourceUnnamed):
        look_at_table(petition, table(tmp_path, ADA, source=source))


CELLS = st.sampled_from(
    ["", "Ada", "Bo", "CA", "FR", "Narnia", "ada@example.org", "no address", "yes", "no", "=1+1", "42"]
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=5, max_size=5), max_size=8))
def test_whatever_a_table_holds_each_row_is_taken_or_named_and_a_second_time_none(tmp_path, rows):
    path = tmp_path / "petition.sqlite"
    path.unlink(missing_ok=True)
    with campaign_petition(path) as petition:
        wanted = table(tmp_path, *(",".join(row) for row in rows))
        found = look_at_table(petition, wanted)
        if not found.readable:
            before = contents(petition)
            with pytest.raises(NoReadableRow):
                import_table(petition, wanted, by="ws")
            assert contents(petition) == before
            return
        first = import_table(petition, wanted, by="ws")
        again = import_table(petition, wanted, by="ws")
    assert first.read == first.imported + first.skipped + first.errors == found.report.read
    assert (first.imported, first.skipped) == (found.report.imported, found.report.skipped)
    assert (again.imported, again.skipped, again.errors) == (0, first.imported + first.skipped, first.errors)
    assert {each.problem for each in first.wrong} <= set(PROBLEMS)
