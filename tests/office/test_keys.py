"""The organisation's keys: made once, opened by the one passphrase, shown without it."""

import pytest

from desktop.core.errors import KeyFileError, WrongPassphrase
from desktop.core.organisation import open_organisation
from desktop.core.sealing import fingerprint
from desktop.office.keys import make_keys, read_keys

PASSPHRASE = "a long passphrase for tests"


def test_keys_that_are_made_are_opened_by_the_passphrase_that_is_told_once(tmp_path):
    made = make_keys(tmp_path / "keys")
    opened = open_organisation(tmp_path / "keys", made.passphrase)
    assert made.sealing.fingerprint == fingerprint(opened.sealing.public)
    assert made.organisation.public == opened.signing.public
    assert made.passphrase not in repr(made)
    assert all(made.passphrase not in each.read_text() for each in (tmp_path / "keys").iterdir())


def test_a_passphrase_that_was_given_is_used_and_not_told_again(tmp_path):
    assert make_keys(tmp_path / "keys", PASSPHRASE).passphrase == ""
    assert open_organisation(tmp_path / "keys", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_organisation(tmp_path / "keys", "another long passphrase")


def test_an_empty_passphrase_is_none_and_no_other_is_made_up_for_it(tmp_path):
    with pytest.raises(KeyFileError, match="too short"):
        make_keys(tmp_path / "keys", "")
    assert not list((tmp_path / "keys").iterdir())


def test_a_key_is_never_replaced(tmp_path):
    made = make_keys(tmp_path, PASSPHRASE)
    before = {each: each.read_bytes() for each in tmp_path.iterdir()}
    with pytest.raises(KeyFileError, match="never replaced"):
        make_keys(tmp_path, PASSPHRASE)
    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == before
    assert read_keys(tmp_path) == (made.sealing, made.organisation)


def test_a_key_file_shows_what_it_is_and_whose_without_its_passphrase(tmp_path):
    made = make_keys(tmp_path, PASSPHRASE)
    assert read_keys(made.sealing.file) == (made.sealing,)
    assert [each.kind for each in read_keys(tmp_path)] == ["sealing", "organisation"]
    with pytest.raises(KeyFileError):
        read_keys(tmp_path / "none.key")
