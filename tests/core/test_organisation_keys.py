"""An organisation's two keys are made once, together, and open together."""

import pytest

from desktop.core import key_files
from desktop.core.errors import KeyFileError, WrongPassphrase
from desktop.core.organisation_keys import ORGANISATION_FILE, SEALING_FILE, create_organisation, open_organisation

PASSPHRASE = "correct-horse-battery"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Argon2id with little memory; its full strength is shown with the key files."""
    monkeypatch.setattr(key_files, "_ARGON2", {"memory_kib": 64, "passes": 1, "lanes": 4})


def test_both_keys_are_kept_and_open_again(tmp_path):
    made = create_organisation(tmp_path / "keys", PASSPHRASE)
    opened = open_organisation(tmp_path / "keys", PASSPHRASE)
    assert (opened.sealing.seed, opened.signing.seed) == (made.sealing.seed, made.signing.seed)


@pytest.mark.parametrize("name", [SEALING_FILE, ORGANISATION_FILE])
def test_where_there_is_a_key_already_none_is_made(tmp_path, name):
    (tmp_path / name).write_text("mine")
    with pytest.raises(KeyFileError, match="never replaced"):
        create_organisation(tmp_path, PASSPHRASE)
    assert [file.name for file in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "mine"


def test_another_passphrase_opens_neither(tmp_path):
    create_organisation(tmp_path, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_organisation(tmp_path, "another-passphrase")
