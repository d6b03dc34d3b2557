"""A workspace is found, opened with one passphrase, and remembered; what is none says so."""

from contextlib import closing

import pytest

from desktop.core.errors import PetitionError, WrongPassphrase
from desktop.core.progress import ignore
from desktop.core.workspace_errors import NoWorkspace, WorkspaceTaken
from desktop.device.facade.invented_signers import sign_and_hand_over
from desktop.office.desk.petition_place import PetitionPlace, begin_petition, open_petition
from desktop.office.desk.workspace import find_workspace, list_recent, note_recent, open_desk
from desktop.office.practice_campaign import PASSPHRASE, make_practice
from desktop.petition.store.opening_petition import Petition
from tests.support.console_stage import desk_of, lay_practice


def test_a_folder_without_a_petition_is_no_workspace(tmp_path):
    with pytest.raises(NoWorkspace):
        find_workspace(tmp_path)


def test_a_petition_under_another_name_is_found_where_it_is_the_only_one(tmp_path):
    begin_petition(PetitionPlace(str(tmp_path / "main.sqlite")), by="Ann")
    (tmp_path / "journal.sqlite").write_bytes(b"")
    assert find_workspace(tmp_path).petition == tmp_path / "main.sqlite"
    begin_petition(PetitionPlace(str(tmp_path / "second.sqlite")), by="Ann")
    with pytest.raises(NoWorkspace):
        find_workspace(tmp_path)


def test_one_passphrase_opens_the_keys_and_a_wrong_one_nothing(tmp_path):
    workspace = find_workspace(lay_practice(tmp_path / "practice"))
    assert workspace.practice
    with pytest.raises(WrongPassphrase):
        open_desk(workspace, "another passphrase", by="Ann")
    desk = open_desk(workspace, PASSPHRASE, by="Ann")
    assert desk.organisation is not None
    assert PASSPHRASE not in repr(desk)


@pytest.mark.slow
def test_an_encrypted_petition_may_have_a_passphrase_of_its_own(tmp_path):
    pytest.importorskip("sqlcipher3")
    place = PetitionPlace(str(tmp_path / "petition.sqlite"), "that of the petition")
    begin_petition(place, by="Ann")
    workspace = find_workspace(tmp_path)
    with pytest.raises(PetitionError):
        open_desk(workspace, "that of the keys", by="Ann")
    assert open_desk(workspace, "that of the keys", "that of the petition", by="Ann").place == place


def test_the_folders_opened_last_are_remembered_while_they_are_there(tmp_path):
    folders = [tmp_path / name for name in ("one", "two", "three", "four", "five", "six")]
    for folder in folders:
        folder.mkdir()
        note_recent(tmp_path, folder)
    note_recent(tmp_path, folders[3])
    folders[5].rmdir()
    assert [each.name for each in list_recent(tmp_path)] == ["four", "five", "three", "two"]


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"folders": 7}', b"[" * 70_000])
def test_a_list_that_somebody_damaged_is_an_empty_one(tmp_path, damage):
    (tmp_path / "recent-workspaces.json").write_bytes(damage)
    assert list_recent(tmp_path) == ()


def test_practice_is_made_in_no_folder_that_holds_something(tmp_path):
    (tmp_path / "something").write_text("x")
    with pytest.raises(WorkspaceTaken):
        make_practice(tmp_path, sign_and_hand_over, by="Ann", report=ignore)


def test_what_was_opened_says_who_works_in_the_log(tmp_path):
    desk = desk_of(lay_practice(tmp_path / "practice"), "Noor")
    with open_petition(desk.place) as petition, closing(Petition(desk.workspace.petition)) as same:
        assert petition.campaign() == same.campaign()
    assert desk.by == "Noor"
