"""What the first start decided holds at every later one, and nobody slips another organisation under it."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.campaign import CampaignKeys
from desktop.core.errors import CampaignError, KeyFileError
from desktop.core.event import event_of
from desktop.core.key_words import key_words
from desktop.core.one_line_text import clean_line
from desktop.core.signing_keys import new_signing_key
from desktop.device.setup.settings import (
    at_event,
    pin_organisation,
    read_settings,
    require_pinned,
    write_settings,
)
from tests.support.factory import EVENT, ORGANISATION, campaign

names = st.text(max_size=40).map(clean_line)


def test_before_the_first_start_nothing_is_decided(tmp_path):
    assert read_settings(tmp_path / "setting.json") is None


@given(name=names.filter(bool), place=names, day=st.dates())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_what_was_decided_reads_back_as_it_was_the_event_with_the_same_id(tmp_path, name, place, day):
    path = tmp_path / "setting.json"
    decided = at_event(pin_organisation(campaign()), event_of(name, place, day.isoformat()))
    write_settings(path, decided)
    assert read_settings(path) == decided
    write_settings(path, at_event(decided, None))
    assert read_settings(path) == replace(decided, event=None)


def test_only_its_user_can_read_it(tmp_path):
    write_settings(tmp_path / "setting.json", at_event(pin_organisation(campaign()), EVENT))
    assert (tmp_path / "setting.json").stat().st_mode & 0o077 == 0


def test_a_pack_nobody_signed_cannot_be_trusted():
    with pytest.raises(CampaignError, match="not signed"):
        pin_organisation(campaign(keys=None))


def test_a_new_version_by_the_same_organisation_is_taken():
    require_pinned(pin_organisation(campaign()), campaign(version=9))


def test_another_organisation_is_refused_and_both_are_named_in_words():
    other = new_signing_key().public
    forged = campaign(keys=CampaignKeys(campaign().keys.sealing, other))
    with pytest.raises(CampaignError) as refused:
        require_pinned(pin_organisation(campaign()), forged)
    assert " ".join(key_words(other)) in str(refused.value)
    assert " ".join(key_words(ORGANISATION.public)) in str(refused.value)


def test_another_campaign_is_refused():
    with pytest.raises(CampaignError, match="collects for “russia-lgbtqqia”"):
        require_pinned(pin_organisation(campaign()), campaign(id="spring"))


@pytest.mark.parametrize(
    "changes",
    [{"format": 2}, {"event": ["x"]}, {"event": ["", "", "2026-08-23"]}, {"event": ["x", "y", "someday"]},
     {"organisation": "?"}, {"organisation": 7}],
)  # fmt: skip
def test_a_damaged_or_newer_setting_is_refused_with_the_next_step(tmp_path, changes):
    path = tmp_path / "setting.json"
    write_settings(path, at_event(pin_organisation(campaign()), EVENT))
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    with pytest.raises(KeyFileError, match=r"Delete it|Update this one"):
        read_settings(path)


@pytest.mark.parametrize("damaged", [b"", b"[]", b"{", b"x" * 20_000, b"[" * 9000])
def test_bytes_that_are_no_setting_are_refused(tmp_path, damaged):
    (tmp_path / "setting.json").write_bytes(damaged)
    with pytest.raises(KeyFileError):
        read_settings(tmp_path / "setting.json")
