"""What a lock must not take: a line somebody still types in; and how work ended while nobody could be told."""

from pathlib import Path

from PySide6.QtCore import Qt

from desktop.office.campaign.draft_in_workspace import read_draft
from desktop.office.practice_campaign import PASSPHRASE
from desktop.ui.console.opening.recovery_sheets_model import FILE
from tests.support.console_stage import Office, lay_practice


def lock(office: Office) -> None:
    office.hand.press(Qt.Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.wait_for_screen("unlock_page")


def test_a_line_of_the_campaign_that_nobody_left_is_kept_by_lock_and_page_alike(office):
    office.unlock()
    office.hand.tap("page_campaign")
    form = office.model.pages.campaign.form
    language = form.shown[0]
    for name, leave in (("title", lambda: lock(office)), ("sentence", lambda: office.model.go("today"))):
        office.hand.fill(f"{name}_{language}_input", f"Half a {name}")
        leave()
        draft = read_draft(office.practice)
        assert draft
        assert f"Half a {name}" in draft.values["words"][language][name]
        if not office.model.open:
            assert form.texts == {}
            office.hand.tap("unlock")
            office.wait("campaign", "shown")
    office.hand.tap("page_campaign")
    office.hand.fill("organisation_web_input", "half.a.page")
    office.window.close()
    kept = read_draft(office.practice)
    assert kept
    assert "half.a.page" in kept.values["controller"]["web"]


def test_what_failed_while_the_window_was_locked_is_said_until_somebody_read_it(office):
    office.unlock()
    (office.practice / "backups").write_text("no folder")
    office.hand.tap("page_backup")
    office.model.pages.backup.forth()
    lock(office)
    office.rest()
    office.hand.tap("unlock")
    office.wait("backup", "shown")
    assert office.hand.read("job_text").startswith("Backing up: ")
    office.hand.tap("job_stop")
    assert office.hand.find("job_text") is None


def test_what_one_campaign_began_is_never_told_on_the_pages_of_another(office, tmp_path):
    office.unlock()
    jobs, heard = office.model.jobs, list[object]()
    jobs.run(lambda: "Work", _nothing, heard.append, heard.append)
    office.model.leave()
    office.model.start.open(lay_practice(tmp_path / "spring"))
    office.hand.tap("unlock")
    office.hand.wait_until(lambda: office.model.open, "the other campaign")
    office.rest()
    assert heard == []


def _nothing(_report: object) -> None:
    """Be over at once."""


def test_where_nothing_is_open_nobody_there_drops_what_was_typed_too(office):
    office.hand.tap("begin")
    beginning, gone = office.model.entry.beginning, office.model._idle.timeout
    beginning._paper.renew()
    beginning.enter("paper")
    gone.emit()
    assert (beginning.stage, beginning.passphrase) == ("facts", "")
    office.model.go("start")
    office.hand.tap("practise")
    office.hand.wait_for_screen("unlock_page")
    office.hand.fill("unlock_passphrase_input", "half a secret")
    gone.emit()
    assert office.hand.read("unlock_passphrase_input") == PASSPHRASE
    office.model.go("recover")
    office.hand.fill("passphrase_sheet_input", "academic acid")
    gone.emit()
    office.hand.wait_for_screen("unlock_page")
    assert office.model.entry.passphrase.typed == ""


def test_the_words_of_the_keys_stay_in_no_file_whatever_ends_the_printing(office):
    office.unlock()
    file = office.practice / FILE
    office.model.go("recovery")
    office.model.entry.recovery.forth()
    office.model.lock()
    office.model._work.background._executor.submit(int).result(timeout=60)
    assert not file.exists(), "the window was locked while they were made"
    file.write_bytes(b"of a window that was killed")
    office.model.leave()
    office.model.start.open(office.practice)
    assert not file.exists()


def test_a_lock_closes_the_petition_and_what_memory_held_of_it(office):
    office.unlock()
    office.model._work._idle.setInterval(600_000)
    office.hand.tap("page_people")
    office.wait("people", "shown")
    assert is_open(office.practice / "petition.sqlite")
    lock(office)
    office.hand.wait_until(lambda: not is_open(office.practice / "petition.sqlite"), "the petition to be closed")


def is_open(file: Path) -> bool:
    """Say whether this process has a file open, as Linux tells it."""
    mine = [link.resolve() for link in Path("/proc/self/fd").iterdir()]
    return file.resolve() in mine
