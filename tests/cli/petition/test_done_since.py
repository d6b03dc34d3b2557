"""`petition restore` says what is kept out again, and what staff have to do again because nothing else does."""

import pytest

from tests.support.commands import Office, said

pytestmark = pytest.mark.slow


@pytest.fixture
def at(office: Office) -> tuple[object, ...]:
    """A petition of three people with a backup of the morning, and its place."""
    said(*office.merge(office.collect("tablet", "Ann", "Bo", "Cem")))
    at = ("--petition", office.petition, "--by", "kb")
    said("petition", "campaign", "add", office.pack, *at, *office.opening[:2])
    said("petition", "backup", office.folder / "morning.sqlite", *at)
    return at


def restored(office: Office) -> str:
    keys = ("--keys", office.keys, "--keys-passphrase-file", office.passphrase, "--log", office.folder, "--yes")
    again = office.folder / "again" / "main.sqlite"
    return said("petition", "restore", office.folder / "morning.sqlite", "--petition", again, "--by", "kb", *keys)


def test_a_restore_says_what_is_out_again_and_how_many_acts_of_each_kind_are_to_be_done_again(office: Office, at):
    said("petition", "undo", "1", "--yes", *at)
    said("petition", "device", "lost", "Tablet A", *at)
    said("petition", "correct", "1", "--set", "family_name=Moe", "--yes", *at)
    told = restored(office)
    assert "Kept out again: 1 device lost or not welcome, 1 undone merge." in told
    assert (
        "Also done since, and not known here: 1 correction of what somebody gave. Do again what is still right." in told
    )
    listed = said("petition", "device", "list", "--petition", office.folder / "again" / "main.sqlite")
    assert "LOST" in listed


def test_where_nothing_is_to_be_done_again_nobody_is_told_to(office: Office, at):
    said("petition", "erase", 1, "--yes", *at)
    told = restored(office)
    assert "1 signature erased" in told
    assert "not known here" not in told
    assert "do it again" not in told


def test_a_batch_that_was_undone_and_is_not_in_the_backup_is_named_so_and_comes_in_undone(office: Office, at):
    later = office.collect("second", "Dee")
    said(*office.merge(later))
    said("receipt", "write", office.folder / "received.receipt", "--no-backup", *at, *office.opening)
    said("petition", "undo", "2", "--yes", *at)
    told = restored(office)
    assert "1 merge was undone and is not here: merging the files again brings them in undone." in told
    assert "(undone before: it comes in undone)" in told
    merge = list(office.merge(later))
    merge[merge.index(office.petition)] = office.folder / "again" / "main.sqlite"
    assert "it was undone before the backup was brought back, and is so again" in said(*merge)
