"""Sheets that were printed after a backup are on paper: no number is given twice, and each can still be given back."""

import shutil
from contextlib import closing

import pytest

from desktop.petition.paper.sheets import BackSheet, WantedSheets, list_sheets, reserve_sheets, take_back, void_sheet
from desktop.petition.replay_log.noting import log_path
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition, bind
from tests.support.event_device import campaign
from tests.support.growing import KEY
from tests.support.packs import keep
from tests.support.petitions import SEALED_TO


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        with opened.transaction() as connection:
            bind(connection, campaign().id, SEALED_TO)
        keep(opened)
        yield opened


def printed(petition, count, layout="list"):
    wanted = WantedSheets(count, "en", layout, lines=4)
    return [each.number for each in reserve_sheets(petition, wanted, by="Mia")[1]]


def restored(petition, tmp_path):
    place = tmp_path / "again" / "petition.sqlite"
    place.parent.mkdir()
    with closing(Petition(tmp_path / "backup.sqlite")) as backup:
        restore_backup(backup, place, Since(keys=(KEY,), logs=(log_path(petition),)), by="Mia")
    return Petition(place)


def test_sheets_that_a_backup_does_not_know_are_out_and_their_numbers_given_to_no_other(petition, tmp_path):
    printed(petition, 2)
    back_up(petition, tmp_path / "backup.sqlite", by="Mia")
    assert printed(petition, 2, "strips") == [3, 4]
    void_sheet(petition, 4, "never used", by="Mia")
    with closing(restored(petition, tmp_path)) as again:
        assert [(each.number, each.state, each.layout) for each in list_sheets(again)] == [
            (1, "printed", "list"),
            (2, "printed", "list"),
            (3, "printed", "strips"),
            (4, "printed", "strips"),
        ]
        assert take_back(again, BackSheet(3, 4, "Pride", "2026-08-23"), by="Mia").signatures == 4
        assert printed(again, 1) == [5]


def test_a_copy_that_was_laid_back_by_hand_gives_no_number_twice_either(petition, tmp_path):
    printed(petition, 2)
    file = petition.file
    back_up(petition, tmp_path / "backup.sqlite", by="Mia")
    assert printed(petition, 3) == [3, 4, 5]
    petition.close()
    shutil.copy(tmp_path / "backup.sqlite", file)
    with closing(Petition(file)) as again:
        assert printed(again, 1) == [6]
