"""The window locks: by a key, and by itself. Nobody is on screen then, no key is in memory, and what runs goes on."""

from PySide6.QtCore import Qt

from tests.support.console_stage import lay_practice, open_office


def test_a_key_locks_and_the_same_page_comes_back_with_the_passphrase(office):
    office.unlock()
    office.hand.tap("page_decide")
    office.wait("decide", "deciding")
    office.hand.press(Qt.Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.wait_for_screen("unlock_page")
    # The name is there: whoever types the passphrase without looking must not type it into a line that all can read.
    office.hand.wait_until(lambda: office.hand.focused() == "unlock_passphrase_input", "the passphrase to come first")
    assert office.model.pages.deciding.rows == []
    assert office.model._work.desk is None
    assert office.hand.find("page_decide") is None
    office.hand.tap("unlock")
    office.hand.wait_for_screen("decide_page")
    office.wait("decide", "deciding")


def test_it_locks_by_itself_when_nobody_is_there(qtbot, tmp_path):  # noqa: ARG001  (catches what slots raise)
    with open_office(tmp_path / "data", locks_after=100) as office:
        stages: list[str] = []  # a slow machine may show the page for less than a look takes
        office.model.changed.connect(lambda: stages.append(office.model.stage))
        office.hand.tap("practise")
        office.hand.tap("unlock")
        office.hand.wait_until(lambda: "today" in stages and stages[-1] == "locked", "the page, and then the lock")
        assert office.model.pages.today.people == 0


def test_a_wrong_passphrase_is_said_in_plain_words_and_can_be_typed_again(office):
    office.hand.tap("practise")
    office.hand.wait_for_screen("unlock_page")
    assert [each for each in ("passphrase_lost", "rescue") if office.hand.find(each)] == [], "its passphrase is known"
    office.hand.fill("unlock_passphrase_input", "x")
    office.hand.tap("unlock")
    assert "does not open the keys" in office.hand.read("unlock_trouble_sentence")
    office.model.unlocking.type_text("passphrase", "only for practice")
    office.hand.tap("unlock")
    office.hand.wait_for_screen("today_page")


def test_what_runs_beside_goes_on_while_the_window_is_locked(office):
    office.unlock()
    office.hand.tap("page_backup")
    office.model.pages.backup.forth()
    office.model.lock()
    office.hand.wait_until(lambda: list((office.practice / "backups").glob("*.sqlite")) != [], "the backup")
    office.rest()
    assert office.model.stage == "locked"


def test_another_campaign_is_chosen_from_the_lock(office, tmp_path):
    office.unlock()
    office.model.leave()
    office.hand.wait_for_screen("start_page")
    office.model.start.open(lay_practice(tmp_path / "spring"))
    office.hand.wait_for_screen("unlock_page")
    assert office.model.unlocking.title == "Open “spring”"
