"""Invented people at the real window: each signs by touch as a person would, or walks away, and is counted so."""

import pytest

from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.progress import Progress
from desktop.showing.demo_at_kiosk import visit_kiosk
from desktop.showing.demo_signers import SIGNERS
from tests.support.event_device import go_out, organisation, signatures_in

SOME = tuple(each for each in SIGNERS if each.way != "signs" or not each.family)[:3]


@pytest.mark.usefixtures("qapp")
def test_whoever_comes_signs_or_walks_away_and_the_first_one_s_screens_are_kept(tmp_path):
    (tmp_path / "device").mkdir()
    (tmp_path / "pictures").mkdir()
    tablet = go_out(tmp_path / "device")
    heard: list[Progress] = []
    campaign = read_campaign(sign_pack(bundled_pack(), organisation().sealing, organisation().signing))
    visit_kiosk(campaign, lambda: tablet.stall, SOME, tmp_path / "pictures", heard.append)
    signed = [each for each in SOME if each.way != "walks away"]
    assert 0 < len(signed) < len(SOME), "some of both"
    held = signatures_in(*tablet.hand_over())
    tablet.journal.close()
    assert sorted((each.name, each.country) for each in held) == sorted((each.name, each.country) for each in signed)
    assert [(each.unit, each.done) for each in heard] == [("people", done) for done in range(len(SOME) + 1)]
    assert {each.stem for each in (tmp_path / "pictures").iterdir()} == {"welcome", "reading", "form", "thanks"}
