"""A backup that is brought back names the tables that came in after it, until their files or later ones are here."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.office.restore.replay_log_at_desk import look_outside, replay_log
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.replay_log.entries import tables_in
from desktop.petition.replay_log.log_file import ReplayLog, read_log
from desktop.petition.replay_log.noting import log_path, log_state
from desktop.petition.restoring.missing_tables import MissingTable, missing_tables
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.status import petition_status
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.crowd import Person, put
from tests.support.growing import KEY
from tests.support.petitions import campaign_petition

ROWS = ("Annabel Lee,CA,annabel@example.org", "Boriska Moss,FR,boriska@example.org", "Cyrilla Poe,CA,")


@pytest.fixture
def petition(tmp_path):
    with campaign_petition(tmp_path / "main.sqlite") as made:
        yield made


def bring(petition: Petition, folder: Path, people: int, source: str = "website") -> int:
    """Import a table of the first people under a name that could be somebody's own."""
    file = folder / f"Annabels own {people}.csv"
    file.write_text("\n".join(("Name,Country,Email", *ROWS[:people])) + "\n", "utf-8")
    return import_table(petition, SourceTable(file, source, {}), by="ws").number


def number_of(petition: Petition, name: str) -> int:
    with petition.reading() as connection:
        rows = select(signature.c.number).where(signature.c.given_name == name)
        return int(connection.execute(rows).scalars().one())


def log_of(petition: Petition) -> ReplayLog:
    log = read_log(log_path(petition), petition.salt)
    assert log
    return log


def restored(petition: Petition, folder: Path):
    """Bring the backup back beside the log of the petition, as somebody does whose disk broke."""
    place = folder / "again" / "main.sqlite"
    place.parent.mkdir()
    with closing(Petition(folder / "backup.sqlite")) as backup:
        done = restore_backup(backup, place, Since(keys=(KEY,), logs=(log_path(petition),)), by="mk")
    return Petition(place), done.caught_up


def found(missing: tuple[MissingTable, ...]) -> list[tuple[int, str]]:
    return [(each.people, each.source) for each in missing]


def test_of_a_table_that_came_in_later_its_day_and_number_of_people_are_told_until_the_file_is_here(petition, tmp_path):
    bring(petition, tmp_path, 1)
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    bring(petition, tmp_path, 2)
    assert (log_state(petition).kind, missing_tables(petition)) == ("current", ())
    back, told = restored(petition, tmp_path)
    with closing(back):
        assert found(told.tables) == [(2, "website")]
        assert look_outside(back).tables == told.tables, "without a key"
        bring(back, tmp_path, 2)
        assert look_outside(back).tables == ()
        assert log_state(back).kind == "current"
        assert petition_status(back).people == 2


def test_a_later_export_of_the_source_that_holds_as_many_takes_its_place_and_one_of_another_source_does_not(
    petition, tmp_path
):
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    bring(petition, tmp_path, 2)
    back, told = restored(petition, tmp_path)
    with closing(back):
        assert found(told.tables) == [(2, "")], "a source of which the backup never heard"
        bring(back, tmp_path, 3, "another")
        bring(back, tmp_path, 1)
        assert found(missing_tables(back)) == [(2, "website")]
        bring(back, tmp_path, 3)
        assert missing_tables(back) == ()


def test_an_earlier_table_of_the_source_that_was_larger_takes_no_place(petition, tmp_path):
    bring(petition, tmp_path, 3)
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    bring(petition, tmp_path, 2)
    back, told = restored(petition, tmp_path)
    with closing(back):
        assert found(told.tables) == [(2, "website")]


@pytest.mark.parametrize("again", [False, True])
def test_what_was_undone_before_the_disk_broke_is_not_missed(petition, tmp_path, again):
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    number = bring(petition, tmp_path, 2)
    undo_merge(petition, number, by="ws")
    if again:
        redo_merge(petition, number, by="ws")
    back, told = restored(petition, tmp_path)
    with closing(back):
        assert found(told.tables) == [(2, "")] * again


def test_the_log_holds_no_name_no_word_and_neither_source_nor_file_and_tells_each_table_once(petition, tmp_path):
    bring(petition, tmp_path, 3, "Annabels list")
    bring(petition, tmp_path, 3, "Annabels list")
    shown = log_path(petition).read_bytes().lower()
    assert not any(word in shown for word in (b"annabel", b"boriska", b"example.org", b"list", b"csv", b"fr"))
    assert [each.people for each in tables_in(log_of(petition).lines).values()] == [3]
    assert len(log_of(petition).lines) == 1


def test_a_log_that_was_begun_anew_and_one_of_an_earlier_version_learn_of_every_table(petition, tmp_path):
    bring(petition, tmp_path, 1)
    log_path(petition).unlink()
    bring(petition, tmp_path, 2)
    assert sorted(each.people for each in tables_in(log_of(petition).lines).values()) == [1, 2]


def test_who_withdrew_or_was_erased_is_so_when_the_file_comes_again(petition, tmp_path):
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    bring(petition, tmp_path, 3)
    erase(petition, [number_of(petition, "Annabel Lee")], by="mk")
    decide(petition, "withdrawn", "asked", Conditions(numbers=(number_of(petition, "Cyrilla Poe"),)), by="mk")
    back, told = restored(petition, tmp_path)
    with closing(back):
        assert (found(told.tables), told.replayed.awaited) == ([(3, "")], 1)
        bring(back, tmp_path, 3)
        status = petition_status(back)
        assert (status.people, status.withdrawn) == (1, 1)
        assert missing_tables(back) == ()


def test_a_sheet_of_paper_that_is_undone_is_no_table(petition):
    put(petition, 7, [Person()], source="paper")
    undo_merge(petition, 7, by="ws")
    assert tables_in(log_of(petition).lines) == {}


def test_a_copy_put_back_by_hand_is_told_by_replay(petition, tmp_path):
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    bring(petition, tmp_path, 2)
    with closing(Petition(tmp_path / "backup.sqlite")) as older:
        older.outside = petition.outside
        assert found(look_outside(older).tables) == [(2, "")]
        assert found(replay_log(older, [KEY], by="mk").tables) == [(2, "")]
