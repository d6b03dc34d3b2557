"""An old key names those that come after it: only itself, only these, and only in what it signed."""

from dataclasses import replace

import pytest

from desktop.core.campaign import CampaignKeys, Succession
from desktop.core.errors import PackKeyDamaged
from desktop.core.key_succession import is_successor, succeed
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign
from desktop.core.sealing import SealingKey
from desktop.core.signing_keys import SigningKey
from tests.support import factory

OLD, NEW, THIEF = (SigningKey(each * 32) for each in (b"o", b"n", b"t"))
SEALING = SealingKey(b"n" * 32)
NAMED = CampaignKeys(SEALING.public, NEW.public, (succeed(SEALING.public, NEW.public, OLD),))


def test_whoever_trusts_the_old_key_may_trust_those_it_named():
    assert is_successor(NAMED, OLD.public)


@pytest.mark.parametrize(
    ("keys", "trusted"),
    [
        (NAMED, THIEF.public),
        (replace(NAMED, successions=()), OLD.public),
        (replace(NAMED, organisation=THIEF.public), OLD.public),
        (replace(NAMED, sealing=SealingKey(b"t" * 32).public), OLD.public),
        (replace(NAMED, successions=(succeed(SEALING.public, NEW.public, THIEF),)), OLD.public),
        (replace(NAMED, successions=(Succession(OLD.public, THIEF.sign(b"")),)), OLD.public),
    ],
)
def test_nobody_else_is_named_and_nobody_else_names(keys, trusted):
    assert not is_successor(keys, trusted)


def test_a_pack_brings_along_what_every_older_key_said():
    files = sign_pack(factory.pack(), SEALING, NEW, (OLD, THIEF))
    keys = read_campaign(files).keys
    assert keys is not None
    assert all(is_successor(keys, old.public) for old in (OLD, THIEF))
    again = read_campaign(sign_pack(files, SEALING, NEW)).keys
    assert again is not None
    assert again.successions == ()


def test_what_stands_for_a_succession_and_is_none_is_refused(monkeypatch):
    monkeypatch.setattr("desktop.core.pack.organisation_signature._written", lambda _each: '"AAAA"')
    with pytest.raises(PackKeyDamaged, match="replaces"):
        read_campaign(sign_pack(factory.pack(), SEALING, NEW, (OLD,)))
