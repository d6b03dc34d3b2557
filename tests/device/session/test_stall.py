"""The stall: what the window asks of the device."""

import pytest

from desktop.core.errors import CampaignError
from desktop.core.event import event_of
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.signing_keys import new_signing_key
from desktop.device.session.health import look_at_health
from desktop.device.session.stall import begin_signing
from tests.support.event_device import PRIDE, campaign, entry, go_out, journal_of, signatures_in


def test_an_unsigned_pack_opens_no_stall_because_nothing_could_be_sealed(tmp_path):
    unsigned = read_campaign(bundled_pack())
    with pytest.raises(CampaignError, match="not signed"):
        begin_signing(unsigned, PRIDE, journal_of(tmp_path, new_signing_key()))


def test_headquarters_reads_exactly_what_was_entered(tmp_path):
    tablet = go_out(tmp_path)
    given = entry("Zoë", "O'Neill-Śmith", "IE", "zoe@example.org", postal_code="D02 X285", phone="+353 1 234 5678")
    tablet.sign(given)
    (batch,) = tablet.hand_over()
    (read,) = signatures_in(batch)
    for field in ("language", "given_name", "family_name", "country", "email", "postal_code", "phone", "listing"):
        assert getattr(read, field) == getattr(given, field)
    assert {each.request: each.answer for each in read.consents} == given.consents
    assert (read.campaign, read.version, read.event) == ("russia-lgbtqqia", 1, PRIDE.id)
    assert (read.device, read.sequence, read.capture) == (tablet.journal.device, 1, "kiosk")
    assert read.text_sha256 == campaign().words["en"].sha256


def test_today_counts_this_event_only(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    other = tablet.moved_to(event_of("Night market", "Gatineau", "2026-08-24"))
    assert (tablet.stall.count_today(), other.stall.count_today()) == (2, 0)


def test_the_hours_are_counted_in_memory_and_gone_with_the_next_start(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    assert sum(tablet.stall.by_hour.values()) == 2
    assert look_at_health(tablet.stall).by_hour == tuple(tablet.stall.by_hour.items())
    again = begin_signing(tablet.stall.campaign, tablet.stall.event, tablet.journal)
    assert look_at_health(again).by_hour == ()


def test_two_people_who_enter_the_same_leave_nothing_alike_on_the_device(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Ann")
    first, second = tablet.hand_over()[0].signatures
    assert first.id != second.id
    assert len(first.sealed) == len(second.sealed)
    runs = {first.sealed[start : start + 16] for start in range(len(first.sealed) - 16)}
    assert not any(second.sealed[start : start + 16] in runs for start in range(len(second.sealed) - 16))


def test_long_and_short_entries_are_sealed_to_the_same_length(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign(entry("A", "B"), entry("A" * 60, "B" * 60, email="a.long.address@a.long.example.org", updates=True))
    assert len({len(each.sealed) for each in tablet.hand_over()[0].signatures}) == 1
