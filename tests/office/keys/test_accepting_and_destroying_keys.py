"""Keys that replace others, and the end of a campaign's keys: what is read of it, and what is certified."""

import json

import pytest

from desktop.core.errors import OutputRefused
from desktop.core.petition_errors import DestructionUnconfirmed, KeysForeign, NoCampaignYet, SecondSecretWrong
from desktop.office.keys.accepting_and_destroying_keys import accept_keys, destroy_keys
from desktop.office.keys.keys import make_keys
from desktop.office.keys.second_secret import set_second_secret
from desktop.office.rights.audit import list_acts
from desktop.petition.store.opening_petition import Petition, bind

PASSPHRASE = "a long passphrase for tests"


@pytest.fixture
def keys(tmp_path):
    """The keys of the campaign “spring”, in a folder, and those that replace them in another."""
    made = [make_keys(tmp_path / name, PASSPHRASE) for name in ("keys", "keys-2")]
    return [(tmp_path / "keys", made[0]), (tmp_path / "keys-2", made[1])]


@pytest.fixture
def petition(tmp_path, keys):
    """A petition that is bound to the first of them."""
    petition = Petition(tmp_path / "main.sqlite", new=True)
    with petition.transaction() as connection:
        bind(connection, "spring", keys[0][1].sealing.fingerprint)
    yield petition
    petition.close()


def acts(petition):
    return [each.act for each in list_acts(petition)]


def test_keys_are_destroyed_and_the_certificate_says_what_is_not(tmp_path, petition, keys):
    (folder, made), (_, later) = keys
    accept_keys(petition, keys[1][0], by="mk")
    done = destroy_keys(petition, [folder], tmp_path / "certificate.json", named=" spring ", by="mk")
    assert list(folder.iterdir()) == []
    said = json.loads((tmp_path / "certificate.json").read_text("utf-8"))
    assert said["keys"] == [made.sealing.fingerprint, made.organisation.fingerprint]
    assert (said["campaign"], said["by"], said["left"]) == ("spring", "mk", [later.sealing.fingerprint])
    left = {"petition", "backups", "exports", "key files", "passphrase", "recovery sheets", "solid-state", "devices"}
    assert {each for each in left if each in " ".join(said["not_erased"])} == left
    assert (done.batches, done.signatures) == (0, 0)
    assert acts(petition)[-1] == "keys destroyed"


@pytest.mark.parametrize("named", ["", "Spring", "summer"])
def test_nothing_is_destroyed_where_the_campaign_is_not_named(tmp_path, petition, keys, named):
    with pytest.raises(DestructionUnconfirmed):
        destroy_keys(petition, [keys[0][0]], tmp_path / "certificate.json", named=named, by="mk")
    assert len(list(keys[0][0].iterdir())) == 2
    assert not (tmp_path / "certificate.json").exists()


def test_nothing_is_destroyed_without_the_second_secret(tmp_path, petition, keys):
    set_second_secret(petition, "a secret of Bo alone", holder="Bo", by="mk")
    certificate = tmp_path / "certificate.json"
    with pytest.raises(SecondSecretWrong):
        destroy_keys(petition, [keys[0][0]], certificate, named="spring", by="mk", second="a guess at what it is")
    assert len(list(keys[0][0].iterdir())) == 2
    destroy_keys(petition, [keys[0][0]], certificate, named="spring", by="mk", second="a secret of Bo alone")
    assert list(keys[0][0].iterdir()) == []


def test_keys_of_another_campaign_are_not_destroyed(tmp_path, petition, keys):
    with pytest.raises(KeysForeign):
        destroy_keys(petition, [folder for folder, _ in keys], tmp_path / "c.json", named="spring", by="mk")
    assert all(len(list(folder.iterdir())) == 2 for folder, _ in keys)


def test_a_key_that_cannot_be_destroyed_leaves_no_certificate(tmp_path, petition, keys, monkeypatch):
    def refuse(_path):
        raise OutputRefused("The disk says no.")

    monkeypatch.setattr("desktop.office.keys.accepting_and_destroying_keys.shred_key", refuse)
    with pytest.raises(OutputRefused):
        destroy_keys(petition, [keys[0][0]], tmp_path / "c.json", named="spring", by="mk")
    assert not (tmp_path / "c.json").exists()
    assert "keys destroyed" not in acts(petition)


def test_new_keys_are_accepted_once_and_logged(petition, keys):
    for _ in range(2):
        accept_keys(petition, keys[1][0], by="mk")
    assert acts(petition) == ["keys accepted"]


def test_a_petition_of_nobody_accepts_no_keys(tmp_path, keys):
    petition = Petition(tmp_path / "empty.sqlite", new=True)
    with pytest.raises(NoCampaignYet):
        accept_keys(petition, keys[1][0], by="mk")
    petition.close()
