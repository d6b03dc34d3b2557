"""A campaign is begun whole or not at all, and whoever opens its keys opens its petition."""

import pytest

from desktop.core import key_files
from desktop.core.errors import OutputFull, WrongPassphrase
from desktop.core.workspace_errors import WorkspaceTaken
from desktop.office.desk import new_workspace
from desktop.office.desk.new_workspace import begin_campaign, check_place
from desktop.office.desk.sealed_secrets import FILE
from desktop.office.desk.workspace import OrganisationFacts, find_workspace, note_facts, open_desk, read_facts
from desktop.office.keys.keys import change_passphrase, new_secret
from desktop.office.keys.recovery_sheets import recover_keys, sheets_of_keys, sheets_of_secret
from tests.support.begun_campaign import FACTS

PASSPHRASE, OTHER = "a long passphrase for tests", "another long passphrase"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Argon2id with little memory: what is tried here is not its strength."""
    monkeypatch.setattr(key_files, "_ARGON2", key_files._ARGON2 | {"memory_kib": 64, "passes": 1})


def test_the_petition_is_encrypted_and_opens_with_the_keys_whatever_their_passphrase_is(tmp_path):
    secret, folder = new_secret(), tmp_path / "spring"
    desk = begin_campaign(folder, FACTS, PASSPHRASE, secret, by="Ann")
    assert desk.workspace.encrypted
    assert read_facts(folder) == FACTS
    change_passphrase(folder / "organisation", PASSPHRASE, OTHER)
    assert open_desk(find_workspace(folder), OTHER, by="Ann").seeds == desk.seeds
    for made in (sheets_of_secret(secret), sheets_of_keys(desk.organisation)):
        fresh = recover_keys(folder / "organisation", made[2], made[0]).passphrase
        assert open_desk(find_workspace(folder), fresh, by="Ann").seeds == desk.seeds
    with pytest.raises(WrongPassphrase):
        open_desk(find_workspace(folder), PASSPHRASE, by="Ann")


def test_a_petition_whose_kept_passphrase_is_damaged_opens_with_its_own(tmp_path):
    desk = begin_campaign(tmp_path / "spring", FACTS, PASSPHRASE, new_secret(), by="Ann")
    (tmp_path / "spring" / FILE).write_bytes(b"torn")
    assert open_desk(desk.workspace, PASSPHRASE, by="Ann")
    assert PASSPHRASE.encode() not in b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())


def test_nothing_is_begun_where_something_is(tmp_path):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.txt").write_text("mine")
    for place in (tmp_path / "taken", tmp_path / "taken" / "letter.txt"):
        with pytest.raises(WorkspaceTaken):
            check_place(place)
    check_place(tmp_path / "new")
    (tmp_path / "empty").mkdir()
    assert begin_campaign(tmp_path / "empty", FACTS, PASSPHRASE, new_secret(), by="Ann")


def test_a_full_disk_leaves_no_half_campaign(tmp_path, monkeypatch):
    def full(*_arguments, **_named):
        raise OutputFull

    with monkeypatch.context() as there:
        there.setattr(new_workspace, "begin_petition", full)
        with pytest.raises(OutputFull):
            begin_campaign(tmp_path / "spring", FACTS, PASSPHRASE, new_secret(), by="Ann")
    assert list(tmp_path.iterdir()) == []
    assert begin_campaign(tmp_path / "spring", FACTS, PASSPHRASE, new_secret(), by="Ann")


def test_facts_are_kept_beside_what_else_is_noted_and_garbage_is_nothing(tmp_path):
    (tmp_path / "workspace.json").write_text('{"practice": true, "organisation": [1]}')
    assert read_facts(tmp_path) == OrganisationFacts()
    note_facts(tmp_path, FACTS)
    assert read_facts(tmp_path) == FACTS
    assert '"practice": true' in (tmp_path / "workspace.json").read_text()
