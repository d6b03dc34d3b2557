"""Backup and keys in the window: a backup looked at and brought back, the replay log, the second secret, other keys."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt

from desktop.core.key_words import key_words
from desktop.core.organisation_keys import create_organisation
from desktop.office.desk.petition_place import open_petition
from desktop.office.devices.devices import expect_no_more, welcome_device
from desktop.office.intake.merging import redo_merge, undo_merge
from desktop.office.people.person import forget_person
from desktop.office.practice_campaign import PASSPHRASE
from desktop.petition.status import petition_status
from tests.support.console_stage import Office, desk_of, open_office


def people_in(office: Office) -> int:
    with open_petition(desk_of(office.practice).place) as petition:
        return petition_status(petition).people


def told(office: Office, name: str) -> str:
    return " ".join(str(each["text"]) for each in getattr(office.model.pages.backup.parts, name).lines)


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("backup") / "data") as office:
        office.unlock()
        yield office


@pytest.fixture
def backup(shared: Office) -> Office:
    shared.model.by_name["backup"].wipe()
    shared.hand.tap("page_backup")
    shared.hand.wait_for_screen("backup_page")
    shared.wait("backup", "shown")
    return shared


def test_a_backup_is_looked_at_and_brought_back_and_who_was_forgotten_since_stays_out(backup):
    parts = backup.model.pages.backup.parts
    backup.hand.tap("back_up")
    backup.rest()
    with open_petition(desk_of(backup.practice).place) as petition, petition.reading() as connection:
        someone = connection.exec_driver_sql("SELECT min(number) FROM signature WHERE state = 'valid'").scalar_one()
    forget_person(desk_of(backup.practice), (someone,), "", lambda _progress: None)
    backup.hand.tap("try_0")
    backup.hand.wait_until(lambda: parts.restoring.seen, "the backup to be looked at")
    assert "is whole" in backup.hand.read("restore_0")
    assert [each for each in ("restore_again", "restore_passphrase") if backup.hand.find(each)] == [], "it opened"
    assert backup.hand.find("restore_server") is None
    assert "In it: 35 people. In the petition now: 35 people." in told(backup, "restoring")
    assert "1 signature erased again" in told(backup, "restoring")
    backup.hand.tap("restore_now")
    backup.hand.wait_until(lambda: "is the petition now" in told(backup, "restoring"), "the backup to be back")
    assert people_in(backup) == 35
    assert "set-aside" in told(backup, "restoring")
    listed = backup.model.pages.backup
    backup.hand.wait_until(lambda: "set aside" in str(listed.files[0]["when"]), "the one before to be listed")


def test_what_was_kept_out_since_and_what_is_to_be_done_again_are_told_before_and_after(backup):
    parts, place = backup.model.pages.backup.parts, desk_of(backup.practice).place
    backup.hand.tap("back_up")
    backup.rest()
    with open_petition(place) as petition:
        undo_merge(petition, petition_status(petition).batches[-1].number, by="Ada")
        welcome_device(petition, key_words(bytes(32)), by="Ada")
        expect_no_more(petition, key_words(bytes(32)), by="Ada")
    left = people_in(backup)
    backup.hand.tap("try_0")
    backup.hand.wait_until(lambda: parts.restoring.seen, "the backup to be looked at")
    assert "Kept out again: 1 file or table taken out." in told(backup, "restoring")
    assert "not in it: 1 tablet welcomed, found or named." in told(backup, "restoring")
    backup.hand.tap("restore_now")
    backup.hand.wait_until(lambda: "is the petition now" in told(backup, "restoring"), "the backup to be back")
    assert people_in(backup) == left
    assert "Do again what is still right." in told(backup, "restoring")
    with open_petition(place) as petition:
        redo_merge(petition, petition_status(petition).batches[-1].number, by="Ada")


def test_a_backup_of_elsewhere_that_is_none_is_said_so_and_nothing_changes(backup, tmp_path):
    (tmp_path / "holiday.sqlite").write_bytes(b"no petition at all" * 100)
    backup.hand.choose("restore_file", tmp_path / "holiday.sqlite")
    backup.hand.wait_until(lambda: backup.hand.find("restore_again") is not None, "its passphrase to be asked for")
    assert backup.hand.read("backup_trouble_sentence") != ""
    acts = ("restore_now", "restore_leave", "restore_server", "restore_secret")
    assert [each for each in acts if backup.hand.find(each)] == [], "nothing was seen that could come back"
    assert people_in(backup) == 35


def test_a_petition_put_back_by_hand_is_told_what_it_never_heard(backup):
    outside, files = backup.model.pages.backup.parts.outside, backup.practice
    assert not outside.behind
    assert backup.hand.find("outside_replay") is None, "there is nothing to do again"
    older = (files / "petition.sqlite").read_bytes()
    with open_petition(desk_of(files).place) as petition, petition.reading() as connection:
        someone = connection.exec_driver_sql("SELECT min(number) FROM signature WHERE state = 'valid'").scalar_one()
    forget_person(desk_of(files), (someone,), "", lambda _progress: None)
    assert people_in(backup) == 34
    (files / "petition.sqlite").write_bytes(older)
    assert people_in(backup) == 35
    backup.hand.tap("page_today")
    backup.hand.tap("page_backup")
    backup.hand.tap("outside_replay")
    backup.hand.wait_until(lambda: "1 signature erased again" in outside.note, "it to be done again")
    assert people_in(backup) == 34
    backup.hand.wait_until(lambda: not outside.behind, "it to be told")
    assert backup.hand.find("outside_replay") is None


def test_whether_the_passphrase_on_paper_still_opens_the_keys_is_tried_and_both_ways_on_lead_there(backup):
    note = backup.model.pages.backup.keys
    for typed, said in (("not what stands there", "does not open"), (PASSPHRASE, "opens the keys")):
        backup.hand.tap("paper_input")
        backup.hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
        backup.hand.type(typed)
        backup.hand.tap("try_paper")
        backup.hand.wait_until(lambda said=said: said in note.note, said)
    for button, screen in (("make_sheets", "recovery_page"), ("change_passphrase", "passphrase_page")):
        backup.hand.tap(button)
        backup.hand.wait_for_screen(screen)
        backup.model.go("backup")
        backup.hand.wait_for_screen("backup_page")


def test_the_page_for_volunteers_is_saved_in_the_language_and_on_the_paper_that_were_chosen(backup, tmp_path):
    letter = backup.model.pages.backup.parts.volunteers
    backup.hand.tap("volunteers_fr")
    backup.hand.tap("volunteers_a4")
    backup.hand.choose("volunteers_folder", tmp_path)
    backup.hand.wait_until(lambda: "volunteers-fr.pdf" in letter.note, "the page to be saved")
    (page,) = pypdf.PdfReader(tmp_path / "volunteers-fr.pdf").pages
    assert page.mediabox.height == pytest.approx(841.89, abs=1)
    assert "Pour les bénévoles" in page.extract_text()


def test_the_second_secret_is_set_by_two_and_then_asked_for(backup):
    second = backup.model.pages.backup.parts.second
    secret = "a river runs through it"
    for name, text in {"second_holder": "Bo Lee", "second_new": secret, "second_again": "a river runs"}.items():
        backup.hand.fill(f"{name}_input", text)
    backup.hand.tap("second_keep")
    assert "typed in two ways" in backup.hand.read("backup_trouble_sentence")
    second.type_text("second_again", secret)
    backup.hand.tap("second_keep")
    backup.hand.wait_until(lambda: second.holder == "Bo Lee", "the holder to be named")
    backup.hand.tap("try_0")
    backup.hand.wait_until(lambda: backup.model.pages.backup.parts.restoring.seen, "the backup to be looked at")
    backup.hand.tap("restore_now")
    backup.hand.wait_until(lambda: "second secret" in backup.hand.read("backup_trouble_sentence"), "the secret")
    backup.hand.fill("restore_secret_input", secret)
    backup.hand.tap("restore_now")
    backup.hand.wait_until(lambda: "is the petition now" in told(backup, "restoring"), "the backup to be back")


def test_the_keys_are_put_onto_a_stick_of_their_own(backup, tmp_path):
    place = backup.model.pages.backup.parts.place
    assert place.place == str(backup.practice / "organisation")
    backup.hand.choose("move_keys", tmp_path)
    backup.hand.wait_until(lambda: "The keys lie in" in place.note, "the keys to be moved")
    assert backup.hand.read("keys_place") == str(tmp_path / "practice keys")
    assert not (backup.practice / "organisation" / "sealing.key").exists()
    backup.hand.choose("move_keys", tmp_path / "nowhere")
    backup.hand.wait_until(lambda: backup.hand.find("backup_trouble_sentence") is not None, "why not")


def office_locks_and_opens(office: Office, passphrase: str) -> None:
    """The window opens by the passphrase of the new keys, and is on the page about keys again."""
    office.rest()
    office.model.lock()
    office.hand.fill("unlock_passphrase_input", passphrase)
    office.hand.tap("unlock")
    office.hand.wait_until(lambda: office.model.open, "the campaign to be open")
    office.model.go("backup")
    office.hand.wait_for_screen("backup_page")


def accept_others(backup: Office, folder: Path) -> None:
    """Keys of a folder are accepted, by their passphrase, after new ones were typed in two ways."""
    accepting, words = backup.model.pages.backup.parts.accepting, backup.model.pages.backup.keys.words
    create_organisation(folder, "another passphrase", bytes(32))
    assert backup.hand.find("accept_now") is None, "no passphrase is typed yet"
    backup.hand.fill("accept_passphrase_input", "one that is new")
    accepting.type_text("accept_secret", "a river runs through it")
    backup.hand.tap("accept_now")
    assert "typed in two ways" in backup.hand.read("backup_trouble_sentence")
    backup.hand.choose("accept_folder", folder)
    accepting.type_text("accept_passphrase", "another passphrase")
    backup.hand.tap("accept_now")
    backup.hand.wait_until(lambda: "Accepted" in accepting.note, "the keys to be accepted")
    backup.hand.wait_until(lambda: backup.model.pages.backup.keys.words not in {"", words}, "the words of the new ones")


def test_other_keys_are_accepted_and_in_the_end_all_are_destroyed_for_good(backup, tmp_path):
    parts = backup.model.pages.backup.parts
    holder = parts.second.holder
    accept_others(backup, tmp_path / "later")
    office_locks_and_opens(backup, "another passphrase")
    backup.hand.tap("destroy_begin")
    backup.hand.wait_until(lambda: parts.destroying.campaign != "", "what to type")
    assert backup.hand.find("destroy_begin") is None
    backup.hand.tap("destroy_leave")
    assert [each for each in ("destroy_now", "destroy_campaign", "destroy_leave") if backup.hand.find(each)] == []
    backup.hand.tap("destroy_begin")
    backup.hand.wait_until(lambda: parts.destroying.campaign != "", "what to type")
    backup.hand.wait_for("destroy_campaign_input")
    keys = Path(parts.place.place)
    copies = shutil.copytree(keys, tmp_path / "copies")
    backup.hand.choose("destroy_also", copies)
    assert str(copies) in backup.hand.read("destroy_folders")
    assert backup.hand.find("destroy_now") is None, "its short name is not typed yet"
    backup.hand.fill("destroy_campaign_input", parts.destroying.campaign)
    if holder:
        parts.destroying.type_text("destroy_secret", "a river runs through it")
    backup.hand.tap("destroy_now")
    backup.hand.wait_until(lambda: "destroyed" in parts.destroying.note, "the keys to be destroyed")
    assert not [*keys.glob("*.key"), *backup.practice.glob("organisation*/*.key")], "those of before are gone, too"
    assert not list(copies.glob("*.key")), "and those in a folder that was named"
    certificate = next((backup.practice / "certificates").glob("keys-destroyed-*.json"))
    assert json.loads(certificate.read_text())["by"] == "Ann"
