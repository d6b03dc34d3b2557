"""A correction that is half typed outlives a lock and a killed window; sealed meanwhile, and gone when it is done."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.office.campaign.draft_in_workspace import read_draft
from desktop.office.desk.half_typed import FILE
from desktop.office.intake.table_acts import Answer, SourceTable
from desktop.ui.console.table.half_typed_table import draft_of, table_of
from tests.support.console_stage import Office, open_office


def begin_to_correct(office: Office) -> None:
    office.unlock()
    office.hand.tap("page_people")
    office.wait("people", "shown")
    office.model.pages.people.table.open_row(0)
    office.wait("person", "shown")
    office.model.pages.person.correct(office.model.pages.person._person.signatures[0].number)
    office.wait("person", "correcting")
    office.hand.fill(field(office), "Zzyzx Quux")


def field(office: Office) -> str:
    name = office.model.pages.person.correcting.fields[0]["name"]
    return f"field_{name}_input"


def lock(office: Office) -> None:
    office.hand.press(Qt.Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.wait_for_screen("unlock_page")


def goes_on(office: Office) -> None:
    office.hand.tap("unlock")
    office.wait("person", "correcting")
    office.hand.wait_until(lambda: office.hand.find(field(office)) is not None, "the line")
    assert office.hand.read(field(office)).endswith("Zzyzx Quux")
    assert "Zzyzx Quux" in office.hand.read("change_0")
    assert "what you had typed" in office.hand.read("person_note")


def test_it_is_sealed_while_locked_and_goes_on_where_it_was(office):
    begin_to_correct(office)
    file = office.practice / FILE
    lock(office)
    assert b"Zzyzx" not in file.read_bytes()
    assert office.model.pages.person.correcting.fields == []
    goes_on(office)
    office.hand.tap("keep")
    office.wait("person", "shown")
    assert office.hand.read("page_title").endswith("Zzyzx Quux")
    office.model.go("people")
    assert not file.exists()
    office.hand.tap("page_people")
    lock(office)
    office.hand.tap("unlock")
    office.hand.wait_for_screen("people_page")


def test_a_window_that_was_killed_or_closed_finds_it_again(qtbot, tmp_path):  # noqa: ARG001  (catches what slots raise)
    with open_office(tmp_path / "data") as office:
        begin_to_correct(office)
        office.hand.wait_until((office.practice / FILE).exists, "it to be kept without anybody's doing")
    with open_office(tmp_path / "data") as office:
        office.model.start.open(office.practice)
        office.hand.wait_for_screen("unlock_page")
        goes_on(office)
        office.hand.tap("back")
        office.wait("person", "shown")
        office.model.lock()
        assert not (office.practice / FILE).exists(), "nobody wanted it"


@pytest.fixture
def full(monkeypatch):
    """A disk on which nothing more can be written, until this is called."""

    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def begin() -> Callable[[], None]:
        monkeypatch.setattr(os, "open", refuse)
        return monkeypatch.undo

    return begin


def test_a_lock_wins_also_where_it_cannot_be_kept_and_says_so(office, full):
    begin_to_correct(office)
    office.model.pages.half_typed._soon.stop()
    make_room = full()
    office.model.lock()
    make_room()
    assert office.model.stage == "locked"
    assert office.hand.read("unlock_trouble_sentence").startswith("What was half typed could not be kept.")


def test_closing_where_it_cannot_be_kept_asks_first_and_whoever_stays_has_it_still(office, full):
    begin_to_correct(office)
    office.model.pages.half_typed._soon.stop()
    make_room = full()
    assert not office.window.window.close()
    office.hand.wait_for("unkept_panel")
    assert office.hand.focused() == "unkept_stay"
    office.hand.tap("unkept_stay")
    assert office.hand.find("unkept_panel") is None
    assert office.hand.read(field(office)).endswith("Zzyzx Quux")
    assert not office.window.window.close()
    make_room()
    office.hand.tap("unkept_stay")
    assert office.window.window.close()
    assert (office.practice / FILE).exists()


def test_closing_all_the_same_loses_it_and_a_draft_of_the_campaign_is_asked_about_too(office, full):
    office.unlock()
    office.hand.tap("page_campaign")
    language = office.model.pages.campaign.form.shown[0]
    make_room = full()
    office.hand.fill(f"title_{language}_input", "Half a title")
    assert not office.window.window.close()
    office.hand.tap("unkept_close")
    assert not office.window.window.isVisible()
    make_room()


def test_a_draft_that_could_not_be_kept_is_kept_once_there_is_room(office, full):
    office.unlock()
    office.hand.tap("page_campaign")
    language = office.model.pages.campaign.form.shown[0]
    make_room = full()
    office.hand.fill(f"title_{language}_input", "Half a title")
    office.model.pages.keep()
    assert office.model.pages.campaign.trouble != ""
    make_room()
    assert office.window.window.close()
    draft = read_draft(office.practice)
    assert draft
    assert "Half a title" in draft.values["words"][language]["title"]


def test_a_table_in_review_is_there_again_with_what_was_said_of_it_after_a_lock(office):
    office.unlock()
    file = office.data / "members.csv"
    file.write_text("Who,Land,Other\nQuirinus Zzyzx,Kanada,a\nIda Moe,Norge,b\n", "utf-8")
    office.hand.tap("page_bring_in")
    page = office.model.pages.bringIn
    office.hand.choose("choose_files", file)
    office.hand.wait_until(lambda: page.table.stage == "naming", "the source to be asked")
    page.table.source.type("members")
    page.table.forth()
    office.hand.wait_until(lambda: page.table.stage == "looked", "the table")
    office.rest()
    name = page.table.preview.columns._choices.index("name")
    page.table.preview.columns.choose(0, name)
    said = draft_of(page.table.in_review())
    assert said["named"]["name"] == "Who"
    lock(office)
    assert b"members" not in (office.practice / FILE).read_bytes()
    assert page.table.stage == "none"
    office.hand.tap("unlock")
    office.hand.wait_until(lambda: page.table.stage == "looked", "the table again")
    office.rest()
    assert draft_of(page.table.in_review()) == said
    assert page.table.preview.columns.lines[0]["at"] == name
    file.unlink()
    lock(office)
    office.hand.tap("unlock")
    office.hand.wait_for_screen("bring_in_page")
    office.hand.wait_until(lambda: page.stage == "choosing", "nothing to be in hand: the file is gone")


@pytest.fixture
def draft(tmp_path):
    """What was said of a table whose file is there."""
    file = tmp_path / "members.csv"
    file.write_text("Who\nIda Moe\n", "utf-8")
    return draft_of(SourceTable(file, "members", {"name": "Who"}, answers=(Answer("dates", "", "day"),)))


def test_a_table_on_a_disk_that_does_not_answer_any_more_is_gone_and_hinders_nobody(monkeypatch, draft):
    assert draft_of(table_of(json.loads(json.dumps(draft)))) == draft

    def refuse(*_: object, **_named: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "stat", refuse)
    monkeypatch.setattr(Path, "is_file", refuse)
    assert table_of(draft) is None


@pytest.mark.parametrize("torn", [{"answers": [["dates"]]}, {"named": None}, {"read_as": {"colour": "red"}}])
def test_what_is_no_draft_of_a_table_is_none_also_where_its_file_is_there(draft, torn):
    assert table_of(draft)
    assert table_of(draft | torn) is None
