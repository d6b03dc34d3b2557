"""Keys put back from a secret: the same keys, under a new passphrase, and never in the place of others."""

import pytest

from desktop.core import key_files, key_recovery
from desktop.core.errors import OutputFull, WrongPassphrase
from desktop.core.key_recovery import recover_organisation
from desktop.core.organisation_keys import (
    create_organisation,
    new_secret,
    open_organisation,
    organisation_of,
    secret_of,
)
from desktop.core.recovery_sheet_errors import RecoverySheetForeign

OLD, NEW = "the first passphrase", "the second passphrase"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Argon2id with little memory: what is tried here is not its strength."""
    monkeypatch.setattr(key_files, "_ARGON2", key_files._ARGON2 | {"memory_kib": 64, "passes": 1})


def seeds(organisation) -> tuple[bytes, bytes]:
    return organisation.sealing.seed, organisation.signing.seed


def test_a_secret_stands_for_the_same_two_keys_for_ever():
    """Sheets printed today are typed in years from now."""
    made = organisation_of(bytes(range(32)))
    assert made.sealing.seed.hex() == "dc791d9a7bab763afa0f6cc0769be99200cedd8e1a5a25c2842d8307822262d6"
    assert made.signing.seed.hex() == "d331e24e1a15d39300d5f731d7c7cb1b051f72839c5c5416f6baa21c3b64c48a"
    assert seeds(organisation_of(secret_of(made))) == seeds(made)


@pytest.mark.parametrize("long", [False, True])
@pytest.mark.parametrize("lost", [(), ("sealing.key",), ("sealing.key", "organisation.key")])
def test_keys_come_back_under_a_new_passphrase_also_where_their_files_are_gone(tmp_path, long, lost):
    secret = new_secret()
    made = create_organisation(tmp_path, OLD, secret)
    for name in lost:
        (tmp_path / name).unlink()
    recover_organisation(tmp_path, organisation_of(secret_of(made) if long else secret), NEW)
    assert seeds(open_organisation(tmp_path, NEW)) == seeds(made)
    with pytest.raises(WrongPassphrase):
        open_organisation(tmp_path, OLD)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["organisation.key", "sealing.key"]


def test_other_keys_are_never_put_in_the_place_of_those_that_are_there(tmp_path):
    create_organisation(tmp_path, OLD)
    before = {each: each.read_bytes() for each in tmp_path.iterdir()}
    with pytest.raises(RecoverySheetForeign):
        recover_organisation(tmp_path, organisation_of(new_secret()), NEW)
    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_a_full_disk_leaves_the_old_files(tmp_path, monkeypatch):
    secret = new_secret()
    create_organisation(tmp_path, OLD, secret)
    before = {each: each.read_bytes() for each in tmp_path.iterdir()}

    def full(path, kind, key, passphrase):
        if kind == "organisation":
            raise OutputFull
        key_files.write_key(path, kind, key, passphrase)

    monkeypatch.setattr(key_recovery, "write_key", full)
    with pytest.raises(OutputFull):
        recover_organisation(tmp_path, organisation_of(secret), NEW)
    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == before
