"""The organisation's keys: made once, opened by the one passphrase, shown without it."""

import pytest

from desktop.core.errors import KeyFileError, WrongPassphrase
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import open_organisation
from desktop.core.sealing import fingerprint
from desktop.office.keys.keys import change_passphrase, make_keys, read_keys, try_passphrase

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


def test_the_four_words_are_those_that_a_volunteer_compares(tmp_path):
    made = make_keys(tmp_path, PASSPHRASE)
    assert made.organisation.words == key_words(made.organisation.public)
    assert made.sealing.words == ()


def test_what_is_on_paper_is_proven_and_nothing_is_written(tmp_path):
    made = make_keys(tmp_path)
    before = {each: (each.read_bytes(), each.stat().st_mtime_ns) for each in tmp_path.iterdir()}
    assert try_passphrase(tmp_path, made.passphrase.upper().replace("-", " ")) == (made.sealing, made.organisation)
    with pytest.raises(WrongPassphrase):
        try_passphrase(tmp_path, made.passphrase[:-1])
    assert {each: (each.read_bytes(), each.stat().st_mtime_ns) for each in tmp_path.iterdir()} == before


def test_another_passphrase_opens_the_same_keys(tmp_path):
    made = make_keys(tmp_path, PASSPHRASE)
    assert change_passphrase(tmp_path, PASSPHRASE, "another long passphrase") == (made.sealing, made.organisation)
    assert open_organisation(tmp_path, "another long passphrase").signing.public == made.organisation.public
    with pytest.raises(WrongPassphrase):
        try_passphrase(tmp_path, PASSPHRASE)
