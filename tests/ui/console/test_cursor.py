"""The cursor stands where somebody types next: in the first line of a step, and in the line that stands against it."""

import pytest

from tests.support.console_stage import Office


def waits_at(office: Office, line: str) -> None:
    office.hand.wait_until(lambda: office.hand.focused() == line, f"the cursor in {line}, not {office.hand.focused()}")


def top(office: Office, name: str) -> float:
    return office.hand.place_of(name).top()


def test_who_is_forgotten_is_typed_at_once(at_work):
    at_work.model.pages.person.show(1)
    at_work.model.go("person")
    at_work.hand.tap("person_forget")
    waits_at(at_work, "forget_name_input")


def test_a_correction_begins_in_its_first_line(at_work):
    at_work.model.pages.person.show(1)
    at_work.model.go("person")
    at_work.hand.tap("correct_0")
    at_work.wait("person", "correcting")
    waits_at(at_work, f"field_{at_work.model.pages.person.correcting.fields[0]['name']}_input")


def test_words_that_are_wrong_have_the_cursor_again_and_do_not_move(at_work):
    hand = at_work.hand
    hand.tap("page_devices")
    at_work.wait("devices", "shown")
    before = top(at_work, "four_words")
    hand.fill("four_words_input", "mask mutual actor remotesx")
    hand.tap("welcome")
    waits_at(at_work, "four_words_input")
    hand.wait_for("devices_trouble_sentence")
    assert top(at_work, "four_words") == before


def test_a_campaign_without_a_name_is_named_at_once(office):
    hand = office.hand
    hand.tap("begin")
    hand.wait_for_screen("begin_page")
    before = top(office, "begin_called")
    hand.fill("begin_by_input", "Ann")
    hand.tap("begin_on")
    waits_at(office, "begin_called_input")
    hand.wait_for("begin_trouble_sentence")
    assert top(office, "begin_called") == before


def test_a_wrong_passphrase_is_typed_again_where_it_stands(office):
    hand = office.hand
    hand.tap("practise")
    hand.wait_for_screen("unlock_page")
    office.model.unlocking.type_text("passphrase", "something else")
    before = top(office, "unlock_name")
    hand.tap("unlock")
    hand.wait_for("unlock_trouble_sentence")
    assert top(office, "unlock_name") == before


@pytest.mark.parametrize("stage", ["first", "second"])
def test_each_recovery_sheet_is_typed_at_once(at_work, stage):
    recovery = at_work.model.entry.recovery
    at_work.model.go("recovery")
    at_work.hand.wait_for_screen("recovery_page")
    recovery.enter(stage)
    waits_at(at_work, "sheets_typed_input")


@pytest.mark.parametrize(
    ("stage", "line"),
    [
        ("old", "passphrase_old_input"),
        ("first", "passphrase_sheet_input"),
        ("second", "passphrase_sheet_input"),
        ("prove", "passphrase_back_input"),
    ],
)
def test_each_step_of_a_new_passphrase_has_the_cursor(at_work, stage, line):
    at_work.model.go("passphrase")
    at_work.hand.wait_for_screen("passphrase_page")
    at_work.model.entry.passphrase.enter("paper")
    at_work.model.entry.passphrase.enter(stage)
    waits_at(at_work, line)
