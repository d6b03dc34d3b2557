"""What a window does with a table: found beside batches, looked at, taken in as it was looked at."""

import os
import pickle
from dataclasses import replace

import pytest

from desktop.core.errors import OutputGone, UsageError
from desktop.core.petition_errors import NoBatchHere, NoSuchVersion
from desktop.core.progress import ignore
from desktop.core.table_errors import NoSuchPreset, WrongEncoding
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.desk.workspace import StaffDesk, find_workspace
from desktop.office.intake import table_intake
from desktop.office.intake.merging import undo_merge
from desktop.office.intake.stick_intake import look_into
from desktop.office.intake.table_acts import ReadAs, SourceTable, agree_to
from tests.support.packs import changed_pack, keep
from tests.support.petitions import campaign_petition, contents


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "spring"
    folder.mkdir()
    with campaign_petition(folder / "petition.sqlite"):
        pass
    return StaffDesk(find_workspace(folder), "Ann", PetitionPlace(str(folder / "petition.sqlite")))


def table(tmp_path, text, source="website", encoding="utf-8"):
    file = tmp_path / "export.csv"
    file.write_text(text, encoding)
    return SourceTable(file, source, {})


def look(desk, wanted):
    """Look, by way of the pipe to another process."""
    there = pickle.loads(pickle.dumps(wanted))  # noqa: S301  (our own)
    return pickle.loads(pickle.dumps(table_intake.look(desk, there, ignore)))  # noqa: S301


def held(desk):
    with open_petition(desk.place) as petition:
        return contents(petition)


def test_what_is_taken_in_is_what_was_looked_at_and_whose_words_they_signed_is_asked_once(desk, tmp_path):
    before = held(desk)
    looked = look(desk, table(tmp_path, "Name,Country\nAda,CA\nBo,Atlantis\nTotal,\n"))
    assert held(desk) == before
    assert ([each.version for each in looked.versions], looked.agreed) == ([1], 0)
    assert "email-updates" in looked.requests
    made = table_intake.bring_in(desk, looked, 0, ignore)
    assert (made.report.imported, made.report.errors, made.people_waiting) == (1, 2, 1)
    assert made.report.mend == str(desk.workspace.folder / table_intake.MENDING / "export-refused.csv")
    again = look(desk, table(tmp_path, "Name,Country\nAda,CA\nEva,FR\n"))
    assert again.versions != ()
    assert table_intake.bring_in(desk, again, 1, ignore).waiting == ()
    answered = look(desk, table(tmp_path, "Name,Country\nAda,CA\n"))
    assert ([each.version for each in answered.versions], answered.agreed) == ([1], 1)


def test_what_was_said_wrongly_is_said_again_but_never_over_terms_of_their_own(desk, tmp_path):
    wanted = table(tmp_path, "Name,Country\nAda,CA\n")
    with open_petition(desk.place) as petition:
        keep(petition, changed_pack({"\nversion = 1\n": "\nversion = 2\n"}))
    table_intake.bring_in(desk, look(desk, wanted), 1, ignore)
    again = look(desk, wanted)
    assert ([each.version for each in again.versions], again.agreed) == ([1, 2], 1)
    table_intake.bring_in(desk, again, 2, ignore)
    assert look(desk, wanted).agreed == 2
    with open_petition(desk.place) as petition:
        agree_to(petition, "website", 1, by="Sam", fields=("name",))
    assert look(desk, wanted).versions == (), "fewer fields than the version promises"


def test_a_source_that_is_called_nearly_the_same_is_the_same(desk, tmp_path):
    table_intake.bring_in(desk, look(desk, table(tmp_path, "Name,Country\nAda,CA\n")), 1, ignore)
    assert look(desk, table(tmp_path, "Name,Country\nAda,CA\n", source="Web site")).table.source == "website"
    with open_petition(desk.place) as petition:
        assert table_intake.known_sources(petition) == ("website",)


def test_without_a_name_the_columns_are_listed_to_be_named(desk, tmp_path):
    looked = look(desk, table(tmp_path, "Wer?,Land\nAda,CA\n"))
    assert [(each.heading, each.field) for each in looked.found.columns] == [("Wer?", ""), ("Land", "country")]
    assert (looked.found.missing, looked.found.readable) == (("name",), 0)


def test_a_column_that_is_called_otherwise_is_named_with_all_that_are_there(desk, tmp_path):
    table_intake.bring_in(desk, look(desk, table(tmp_path, "Name,Country,Mail\nAda,CA,ada@example.org\n")), 1, ignore)
    looked = look(desk, table(tmp_path, "Name,Country,Wohin\nBo,CA,bo@example.org\n"))
    assert looked.found.gone == {"email": "Mail"}
    found = [(each.heading, each.field) for each in looked.found.columns]
    assert found == [("Name", "name"), ("Country", "country"), ("Wohin", "")]
    with open_petition(desk.place) as petition:
        undo_merge(petition, 1, by="Ann")
    named = replace(looked.table, named={"email": "Wohin"})
    assert (look(desk, named).found.gone, look(desk, named).found.readable) == ({}, 1)


def test_a_preset_of_ones_own_is_found_in_its_folder_and_said_to_be_missing_without(desk, tmp_path):
    (tmp_path / "presets").mkdir()
    own = tmp_path / "presets" / "ours.toml"
    own.write_text('name = "Ours"\nkind = "sample"\nrecognised_by = ["Wer?"]\n[columns]\nname = ["Wer?"]\n')
    wanted = replace(table(tmp_path, "Wer?,Country\nAda,CA\n"), preset=str(own))
    table_intake.bring_in(desk, look(desk, wanted), 1, ignore)
    later = replace(wanted, preset="")
    with pytest.raises(NoSuchPreset):
        look(desk, later)
    assert look(desk, replace(later, presets=own.parent)).found.preset == "Ours"


def test_an_encoding_that_fits_is_offered_once(desk, tmp_path):
    wanted = table(tmp_path, "Name,Country\nZoë,CA\n", encoding="windows-1252")
    looked = look(desk, wanted)
    assert (looked.found, looked.fits) == (None, "windows-1252")
    with pytest.raises(UsageError):
        table_intake.bring_in(desk, looked, 0, ignore)
    with pytest.raises(WrongEncoding):
        look(desk, replace(wanted, read_as=ReadAs(encoding="euc_jp")))
    assert look(desk, replace(wanted, read_as=ReadAs(encoding=looked.fits))).found.printed == (("Zoë", "Canada"),)


def test_tables_are_found_beside_batches_and_a_text_only_by_its_name(tmp_path):
    for name in ("a.csv", "b.XLSX", "notes.txt", "c.jpg"):
        (tmp_path / name).write_text("x")
    found = look_into((tmp_path,))
    assert sorted(each.name for each in found.tables) == ["a.csv", "b.XLSX"]
    assert sorted(found.passed_over) == ["c.jpg", "notes.txt"]
    assert look_into((tmp_path / "notes.txt",)).tables == (tmp_path / "notes.txt",)
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoBatchHere):
        look_into((tmp_path / "empty",))


def test_what_is_gone_is_said_to_be_gone_and_a_pipe_is_no_file_of_signatures(tmp_path):
    with pytest.raises(OutputGone):
        look_into((tmp_path / "pulled out",))
    os.mkfifo(tmp_path / "pipe.batch")
    with pytest.raises(NoBatchHere):
        look_into((tmp_path / "pipe.batch",))


def test_a_version_of_which_no_pack_is_kept_takes_nothing_in(desk, tmp_path):
    looked, before = look(desk, table(tmp_path, "Name,Country\nAda,CA\n")), held(desk)
    with pytest.raises(NoSuchVersion):
        table_intake.bring_in(desk, looked, 7, ignore)
    assert held(desk) == before


def test_a_name_with_a_space_too_many_is_the_same_source_for_what_its_people_agreed_to(desk, tmp_path):
    wanted = table(tmp_path, "Name,Country\nAda,CA\n", source=" website ")
    with open_petition(desk.place) as petition:
        made = table_intake.bring_table(petition, wanted, 1, by="Sam")
        assert (made.source, made.report.imported, made.waiting) == ("website", 1, ())
