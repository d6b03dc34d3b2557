"""A passphrase that opens no keys is in the audit log of the petition, whichever command was given it."""

import pytest

from tests.support.commands import Office, complained, run, said, told

ACTS = {
    "merge": ("petition", "merge", "stick"),
    "fetch": ("fetch", "box.toml"),
    "watch": ("watch", "stick", "--once"),
    "welcome": ("petition", "device", "welcome", "a", "b", "c", "d"),
}


@pytest.fixture
def at(office: Office, monkeypatch) -> tuple[object, ...]:
    monkeypatch.chdir(office.folder)
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    (office.folder / "wrong.txt").write_text("not that one at all\n")
    (office.folder / "box").mkdir()
    (office.folder / "box.toml").write_text(f'name = "Office"\nkind = "folder"\npath = "{office.folder / "box"}"\n')
    return ("--petition", office.petition, "--by", "kb")


@pytest.mark.parametrize("act", ACTS)
def test_a_wrong_passphrase_of_the_keys_is_noted_and_nothing_else_is_done(office: Office, at, act):
    refused = run(*ACTS[act], "--keys", office.keys, "--passphrase-file", "wrong.txt", *at)
    assert refused.exit_code == 4, refused.output
    last = told("petition", "audit", *at[:2])[-1]
    assert (last["act"], last["facts"]) == ("refused", {"what": "key", "why": "WrongPassphrase"})


def test_an_encrypted_petition_is_not_asked_to_open_for_it(office: Office, monkeypatch):
    monkeypatch.chdir(office.folder)
    (office.folder / "wrong.txt").write_text("not that one at all\n")
    office.collect("tablet", "Ann")
    said(
        "petition", "init", "--petition", "closed.sqlite", "--petition-passphrase-file", office.passphrase, "--by", "kb"
    )
    wrong = ("--keys", office.keys, "--passphrase-file", "wrong.txt", "--petition", "closed.sqlite", "--by", "kb")
    assert "passphrase" in complained(4, "petition", "merge", "stick", *wrong)
