"""Headquarters finds a signature again by the code that was shown once, and sees where a clock was doubted."""

import sqlite3
from contextlib import closing
from datetime import timedelta

from desktop.device.machine.clock_check import local_time, start_clock
from desktop.device.session.stall import begin_signing
from desktop.petition.merging.merge import merge_batch
from desktop.petition.review.signature_selection import Conditions, pick
from desktop.petition.review.withdrawal_by_code import withdraw_by_code
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.event_device import PRIDE, campaign, entry, go_out, organisation


def test_the_code_shown_to_a_signer_takes_out_that_signer_and_nobody_else(tmp_path):
    tablet = go_out(tmp_path)
    codes = {name: tablet.stall.sign(entry(name)).code for name in ("Ann", "Bo", "Cem")}
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        merge_batch(petition, tablet.hand_over()[0], organisation().sealing, by="Ann")
        withdraw_by_code(petition, codes["Bo"], "Bo Lee", by="kb")
        with petition.reading() as connection:
            gone = [each.name for each in pick(connection, Conditions(state="withdrawn"))]
    assert gone == ["Bo Lee"]


def test_a_blank_of_long_ago_in_a_name_keeps_nobody_from_being_taken_off(petition):
    put(petition, 1, [Person("Zo\u034fe", "A\u200bbel", code="D9D4-682K")])
    assert withdraw_by_code(petition, "d9d4 682k", "zoe abel", by="kb").signatures == 1


def test_the_petition_knows_whose_time_is_doubted(tmp_path):
    tablet = go_out(tmp_path)
    ahead = timedelta(0)
    stall = begin_signing(campaign(), PRIDE, tablet.journal, start_clock(wall=lambda: local_time() + ahead))
    stall.sign(entry("Ann"))
    ahead = timedelta(days=400)
    stall.sign(entry("Bo"))
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        merge_batch(petition, tablet.hand_over()[0], organisation().sealing, by="Ann")
    with closing(sqlite3.connect(tmp_path / "petition.sqlite")) as database:
        doubted = dict(database.execute("SELECT given_name, clock_jumped FROM signature"))
    assert doubted == {"Ann": 0, "Bo": 1}
