"""A preset whose words say otherwise than when a source's rows came in: they could not be told apart from others."""

from pathlib import Path

import pytest
from sqlalchemy import Connection

from desktop.core.store_errors import CountsOtherwise
from desktop.core.table_errors import OtherAnswers
from desktop.petition.importing.import_table import ImportReport, SourceTable, import_table
from desktop.petition.importing.preview import preview_table
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.status import petition_status
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition

PRESET = 'name = "Ours"\nkind = "sample"\nrecognised_by = ["News?"]\n[columns]\nname = ["Name"]\n'
CONSENT, LISTING = '[words.consent]\n"Ja, gern" = "yes"\n', '[words.listing]\n"perhaps" = "no"\n'
CONFIRMED = '[words.confirmed]\n"perhaps" = "yes"\n'
ROWS = 'Name,Country,News?,Sure?\nCy Young,CA,"Ja, gern",yes\n'
GROWN = f"{ROWS}Bo Lee,CA,no,yes\n"
NAMED = {"consent:updates": "News?", "confirmed": "Sure?"}


def table(folder: Path, rows: str, words: str | None, preset: str = "") -> SourceTable:
    """Return a table of the website, beside a preset with these words; None where there is none."""
    presets = folder / "presets"
    presets.mkdir(exist_ok=True)
    (presets / "ours.toml").unlink(missing_ok=True)
    if words is not None:
        (presets / "ours.toml").write_text(PRESET + words, "utf-8")
    path = folder / "export.csv"
    path.write_text(rows, "utf-8")
    return SourceTable(path, "website", NAMED, presets=presets, preset=preset)


def bring(petition: Petition, wanted: SourceTable) -> ImportReport:
    return import_table(petition, wanted, by="ws")


@pytest.mark.parametrize(("before", "after"), [("", CONSENT), (CONSENT, ""), (None, CONSENT), (CONSENT, None)])
def test_a_source_is_not_read_by_other_words_while_its_rows_count(bound, tmp_path, before, after):
    first = bring(bound, table(tmp_path, ROWS, before))
    for read in (preview_table, bring):
        with pytest.raises(OtherAnswers, match=f"preset's words.*merge {first.number}"):
            read(bound, table(tmp_path, GROWN, after))
    assert petition_status(bound).people == 1
    undo_merge(bound, first.number, by="ws")
    later = bring(bound, table(tmp_path, GROWN, after))
    assert (later.imported, petition_status(bound).people) == (2, 2)
    with pytest.raises(CountsOtherwise):
        redo_merge(bound, first.number, by="ws")


def test_another_preset_that_says_otherwise_is_refused_and_one_that_says_the_same_is_not(bound, tmp_path):
    bring(bound, table(tmp_path, ROWS, CONSENT))
    (tmp_path / "other.toml").write_text(f"{PRESET}{CONSENT}", "utf-8")
    assert bring(bound, table(tmp_path, GROWN, CONSENT, str(tmp_path / "other.toml"))).imported == 1
    (tmp_path / "third.toml").write_text(PRESET, "utf-8")
    with pytest.raises(OtherAnswers):
        bring(bound, table(tmp_path, GROWN, CONSENT, str(tmp_path / "third.toml")))


@pytest.mark.parametrize("words", [LISTING, CONFIRMED])
def test_words_that_make_no_row_of_it_another_may_change(bound, tmp_path, words):
    bring(bound, table(tmp_path, ROWS, CONSENT))
    assert bring(bound, table(tmp_path, GROWN, CONSENT + words)).imported == 1
    assert petition_status(bound).people == 2


def test_a_petition_that_an_older_tabling_wrote_knows_no_words_and_goes_on(bound, tmp_path, monkeypatch):
    def append_older(connection: Connection, act: str, *, by: str, words: str = "", **facts: object) -> None:
        del words
        append_audit_line(connection, act, by=by, **facts)

    with monkeypatch.context() as patch:
        patch.setattr("desktop.petition.importing.import_table.append_audit_line", append_older)
        bring(bound, table(tmp_path, GROWN.replace('"Ja, gern"', "yes"), ""))
    assert bring(bound, table(tmp_path, GROWN.replace('"Ja, gern"', "yes"), CONSENT)).skipped == 2
