"""Headquarters finds a signature again by the code that was shown once, and sees where a clock was doubted."""

import sqlite3
from contextlib import closing
from datetime import timedelta

from journeys.outing import PRIDE, campaign, entry, go_out, organisation

from desktop.device.clock import local_time, start_clock
from desktop.device.stall import open_stall
from desktop.petition.merge import merge_batch
from desktop.petition.store import Petition


def test_the_code_shown_to_a_signer_leads_to_that_signature_and_no_other(tmp_path):
    outing = go_out(tmp_path)
    codes = {outing.stall.sign(entry(name)): name for name in ("Ann", "Bo", "Cem")}
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        merge_batch(petition, outing.hand_over()[0], organisation().sealing)
    with closing(sqlite3.connect(tmp_path / "petition.sqlite")) as database:
        found = dict(database.execute("SELECT code, given_name FROM signature"))
        plan = database.execute("EXPLAIN QUERY PLAN SELECT * FROM signature WHERE code = 'x'").fetchone()[3]
    assert found == codes
    assert "USING INDEX" in plan


def test_the_petition_knows_whose_time_is_doubted(tmp_path):
    outing = go_out(tmp_path)
    ahead = timedelta(0)
    stall = open_stall(campaign(), PRIDE, outing.journal, start_clock(wall=lambda: local_time() + ahead))
    stall.sign(entry("Ann"))
    ahead = timedelta(days=400)
    stall.sign(entry("Bo"))
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        merge_batch(petition, outing.hand_over()[0], organisation().sealing)
    with closing(sqlite3.connect(tmp_path / "petition.sqlite")) as database:
        doubted = dict(database.execute("SELECT given_name, clock_jumped FROM signature"))
    assert doubted == {"Ann": 0, "Bo": 1}
