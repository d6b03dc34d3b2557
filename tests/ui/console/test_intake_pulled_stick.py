"""A stick is pulled out while the window takes it in: its system reports errors where there were files a moment ago."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop.office.desk.backup import check_petition
from desktop.petition.store.opening_petition import Petition
from tests.support.console_stage import Office
from tests.support.disks import mounted_ext4

pytestmark = pytest.mark.slow


def choose(office: Office, stick: Path) -> None:
    """Look into a stick."""
    page = office.model.pages.bringIn
    page.back()
    office.hand.choose("choose_folder", stick)
    office.wait("bring_in", "found")


def take_in(office: Office) -> str:
    """Take in what was found; return what came of it."""
    office.hand.tap("take_in")
    office.wait("bring_in", "taken")
    office.rest()
    return "\n".join(str(each["text"]) for each in office.model.pages.bringIn.outcome)


def test_what_cannot_be_read_any_more_is_named_and_nothing_of_it_is_lost(office, tmp_path):
    office.unlock()
    office.hand.tap("page_bring_in")
    (batch,) = office.stick.rglob("*.batch")
    with mounted_ext4(tmp_path / "image", tmp_path / "stick") as stick:
        shutil.copy(batch, stick / "torn.batch")
    with mounted_ext4(tmp_path / "image", tmp_path / "stick") as stick:
        choose(office, stick)
        with (stick / "torn.batch").open("rb") as held:
            os.posix_fadvise(held.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # the next reader asks the disk again
        (tmp_path / "image").write_bytes(b"")
        told = take_in(office)
    assert "torn.batch: This file cannot be read" in told
    assert "Look whether the stick is still plugged in." in told
    choose(office, office.stick)
    assert "cannot be read" not in take_in(office)
    with closing(Petition(office.practice / "petition.sqlite")) as petition:
        assert check_petition(petition).problems == ()
