"""Another passphrase for key files: the keys stay, and no moment has a file that nothing opens."""

import os
import shutil
from itertools import count
from pathlib import Path

import pytest

from desktop.core import key_files, passphrase_change
from desktop.core.errors import KeyFileError, OutputFull, WrongPassphrase
from desktop.core.key_files import open_key, write_key
from desktop.core.organisation_keys import open_organisation
from desktop.core.passphrase_change import change_passphrase
from tests.support.factory import ORGANISATION, SEALING
from tests.support.power_cut import PowerCut

OLD, NEW = "the first passphrase", "the second passphrase"
GIVEN = "abcd-efgh-jkmn-pqrs-twxy-z234"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Argon2id with little memory: what is tried here is not its strength."""
    monkeypatch.setattr(key_files, "_ARGON2", key_files._ARGON2 | {"memory_kib": 64, "passes": 1})


@pytest.fixture
def keys(tmp_path):
    """A folder with both keys."""
    write_key(tmp_path / "sealing.key", "sealing", SEALING, OLD)
    write_key(tmp_path / "organisation.key", "organisation", ORGANISATION, OLD)
    return tmp_path


def files_of(folder):
    return [folder / "sealing.key", folder / "organisation.key"]


def opens(file, passphrase):
    try:
        return open_key(file, passphrase)[1].seed in (SEALING.seed, ORGANISATION.seed)
    except WrongPassphrase:
        return False


def test_the_keys_are_the_same_and_only_the_new_passphrase_opens_them(keys):
    change_passphrase(files_of(keys), OLD, NEW)
    opened = open_organisation(keys, NEW)
    assert (opened.sealing.seed, opened.signing.seed) == (SEALING.seed, ORGANISATION.seed)
    assert not any(opens(file, OLD) for file in files_of(keys))
    assert sorted(each.name for each in keys.iterdir()) == ["organisation.key", "sealing.key"]


@pytest.mark.parametrize(
    ("old", "new", "error"), [("wrong passphrase", NEW, WrongPassphrase), (OLD, "short", KeyFileError)]
)
def test_a_change_that_is_refused_leaves_every_byte(keys, old, new, error):
    before = {each: each.read_bytes() for each in keys.iterdir()}
    with pytest.raises(error):
        change_passphrase(files_of(keys), old, new)
    assert {each: each.read_bytes() for each in keys.iterdir()} == before


def test_a_disk_that_is_full_for_the_second_file_leaves_both_under_the_old_passphrase(keys, monkeypatch):
    def write(path, *what):
        if path.name.startswith("organisation"):
            raise OutputFull("The disk is full.")
        write_key(path, *what)

    monkeypatch.setattr(passphrase_change, "write_key", write)
    before = {each: each.read_bytes() for each in keys.iterdir()}
    with pytest.raises(OutputFull):
        change_passphrase(files_of(keys), OLD, NEW)
    assert {each: each.read_bytes() for each in keys.iterdir()} == before


def test_a_disk_that_does_not_keep_what_was_written_leaves_the_old_file(keys, monkeypatch):
    def write(path, kind, key, passphrase):
        write_key(path, kind, type(key)(os.urandom(32)), passphrase)

    monkeypatch.setattr(passphrase_change, "write_key", write)
    with pytest.raises(KeyFileError, match="old file is untouched"):
        change_passphrase(files_of(keys), OLD, NEW)
    assert all(opens(file, OLD) for file in files_of(keys))


def failing_at(step, error):
    """Return what puts files in place up to a step, and none from there on: a disk says no, or the power is cut."""
    steps = count()

    def put(part, path):
        if next(steps) >= step:
            raise error
        part.replace(path)

    return put


@pytest.mark.parametrize("error", [PowerCut(), OutputFull("The disk is full.")])
def test_one_passphrase_opens_both_keys_wherever_a_change_is_cut_and_the_next_change_finishes_it(
    keys, monkeypatch, error
):
    with monkeypatch.context() as patched:
        patched.setattr(passphrase_change, "put_in_place", failing_at(1, error))
        if isinstance(error, PowerCut):  # not even what was to be tidied up is
            patched.setattr(Path, "unlink", lambda *_args, **_named: None)
        with pytest.raises(type(error)):
            change_passphrase(files_of(keys), OLD, NEW)
    assert open_organisation(keys, NEW).signing.seed == ORGANISATION.seed
    with monkeypatch.context() as patched:
        patched.setattr(passphrase_change, "put_in_place", failing_at(2, error))
        with pytest.raises(type(error)):
            change_passphrase(files_of(keys), NEW, GIVEN)
    assert open_organisation(keys, GIVEN).sealing.seed == SEALING.seed
    change_passphrase(files_of(keys), GIVEN, OLD)
    assert open_organisation(keys, OLD).signing.seed == ORGANISATION.seed
    assert sorted(each.name for each in keys.iterdir()) == ["organisation.key", "sealing.key"]
    for passphrase in (NEW, GIVEN):
        with pytest.raises(WrongPassphrase):
            open_organisation(keys, passphrase)


@pytest.mark.parametrize("replaced", [0, 1])
def test_a_change_that_a_power_cut_ended_is_finished_by_doing_it_again(keys, monkeypatch, replaced):
    with monkeypatch.context() as patched:
        patched.setattr(passphrase_change, "put_in_place", failing_at(replaced, PowerCut()))
        with pytest.raises(PowerCut):
            change_passphrase(files_of(keys), OLD, NEW)
    assert all(opens(file, OLD) or opens(file, NEW) for file in files_of(keys))
    shutil.copy(keys / "sealing.key", keys / "organisation.key.new")  # what the cut may have left there
    change_passphrase(files_of(keys), OLD, NEW)
    assert open_organisation(keys, NEW).signing.seed == ORGANISATION.seed


def test_a_passphrase_that_tabling_gave_opens_a_key_however_it_is_typed(keys):
    change_passphrase(files_of(keys), OLD, GIVEN)
    for typed in (GIVEN.upper(), GIVEN.replace("-", " "), GIVEN.replace("-", "").upper()):
        assert open_organisation(keys, typed).sealing.seed == SEALING.seed
    with pytest.raises(WrongPassphrase):
        open_organisation(keys, GIVEN.replace("a", "b").upper())


def test_a_passphrase_of_ones_own_that_looks_like_one_of_ours_is_kept_as_it_is(keys):
    own = GIVEN.upper()
    change_passphrase(files_of(keys), OLD, own)
    assert open_organisation(keys, own)
    with pytest.raises(WrongPassphrase):
        open_organisation(keys, GIVEN)
