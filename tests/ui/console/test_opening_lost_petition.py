"""A petition that is gone or damaged: the window says so before anything is open, and brings a backup back."""

import pytest

from desktop.core.errors import WrongPassphrase
from desktop.core.progress import ignore
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import find_workspace, open_without_petition
from desktop.office.practice_campaign import PASSPHRASE
from desktop.office.restore.bringing_back import SET_ASIDE
from desktop.office.restore.workspace_backups import back_up_now
from desktop.petition.status import petition_status
from tests.support.console_stage import Office, desk_of, lay_practice


def break_petition(office: Office, damage: bytes) -> None:
    """Lay a practice campaign with a backup, and take its petition away, or leave something else in its place."""
    petition = desk_of(lay_practice(office.practice)).workspace.petition
    back_up_now(desk_of(office.practice), None, ignore)
    petition.unlink()
    if damage:
        petition.write_bytes(damage)


@pytest.mark.parametrize("damage", [b"", b"no petition any more"], ids=["gone", "damaged"])
def test_before_anything_is_open_a_lost_petition_is_said_and_a_backup_brought_back(office: Office, damage: bytes):
    break_petition(office, damage)
    office.hand.tap("practise")
    office.hand.wait_for_screen("unlock_page")
    if damage:
        assert office.hand.find("rescue") is None, "nobody knows of the damage yet"
        office.hand.tap("unlock")
        office.hand.wait_until(lambda: office.model.unlocking.lost, "the damage to be said")
        assert "its file is damaged" in office.hand.read("unlock_trouble_sentence")
    else:
        assert "is not there any more" in office.hand.read("unlock_trouble_sentence")
    office.hand.tap("rescue")
    office.hand.wait_for_screen("rescue_page")
    office.hand.tap("try_0")
    restoring = office.model.entry.rescue.restoring
    office.hand.wait_until(lambda: restoring.seen, "the backup to be looked at")
    assert "In it: 36 people." in " ".join(str(each["text"]) for each in restoring.lines)
    office.hand.tap("restore_now")
    office.hand.wait_until(lambda: office.model.entry.rescue.stage == "back", "the backup to be back")
    office.rest()
    office.hand.tap("rescued")
    office.hand.wait_for_screen("today_page")
    with open_petition(desk_of(office.practice).place) as petition:
        assert petition_status(petition).people == 36
    kept = [each.read_bytes() for each in (office.practice / "backups").glob(f"*{SET_ASIDE}*")]
    assert kept == ([damage] if damage else [])


def test_a_petition_that_was_away_and_is_back_is_said_to_be_away_no_longer_at_the_next_look(office: Office):
    office.unlock()
    petition, pages = office.practice / "petition.sqlite", office.model.by_name
    for name in ("today", "decisions", "devices"):
        away = petition.rename(office.practice / "unplugged")
        office.model.go(name)
        office.hand.wait_until(lambda page=pages[name]: "not there any more" in page.trouble, f"{name} to say so")
        away.rename(petition)
        office.model.go(name)
        office.hand.wait_until(lambda page=pages[name]: page.trouble == "", f"{name} to say it no longer")


def test_locking_there_lets_go_of_the_keys(office: Office):
    break_petition(office, b"")
    office.hand.tap("practise")
    office.hand.tap("rescue")
    office.hand.wait_for_screen("rescue_page")
    office.model.lock()
    office.hand.wait_for_screen("unlock_page")
    assert office.model.entry.rescue.desk is None
    assert office.model.jobs.owner is None


def test_the_keys_open_without_a_petition_and_only_with_their_passphrase(tmp_path):
    workspace = find_workspace(lay_practice(tmp_path / "practice"))
    back_up_now(desk_of(tmp_path / "practice"), None, ignore)
    workspace.petition.unlink()
    lost = find_workspace(tmp_path / "practice")
    with pytest.raises(WrongPassphrase):
        open_without_petition(lost, "another passphrase", by="Ann")
    desk = open_without_petition(lost, PASSPHRASE, by="Ann")
    assert (desk.place.passphrase, desk.organisation is not None) == ("", True)  # as its backups: not encrypted
    next(lost.backups.glob("*.sqlite")).unlink()
    assert open_without_petition(lost, PASSPHRASE, by="Ann").place.passphrase == PASSPHRASE
