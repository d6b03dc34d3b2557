"""Tablets that are still to come, in the window: listed by their words, taken back, and noted again."""

from PySide6.QtCore import Qt

from desktop.core.key_words import key_words

WORDS = " ".join(key_words(bytes(32)))


def expect(office) -> None:
    office.hand.tap("page_devices")
    office.wait("devices", "shown")
    office.hand.fill("four_words_input", WORDS)
    office.hand.press(Qt.Key.Key_Return)
    office.hand.wait_for("expected_0")


def test_a_tablet_still_to_come_is_listed_taken_back_by_touch_and_noted_again_by_keys(at_work):
    expect(at_work)
    expected, hand = at_work.model.pages.devices.parts.expected, at_work.hand
    assert "No tablet with these words has come yet" in hand.read("devices_note_sentence")
    (line,) = expected.lines
    assert (line["words"], "Still to come. Noted by Ann on " in str(line["detail"])) == (WORDS, True)
    at_work.model.interface.choose_language("fr")
    hand.wait_until(lambda: "Encore à venir. Mots notés par Ann" in str(expected.lines), "French")
    assert hand.wait_for("expected_0").property("detail") == expected.lines[0]["detail"]
    at_work.model.interface.choose_language("en")
    hand.tap("expected_back_0")
    hand.wait_until(lambda: expected.lines == [], "it to be taken back")
    assert f"Taken back: “{WORDS}”" in hand.read("expected_note_sentence")
    hand.spot_of("expected_undo")
    hand.wait_for("expected_undo").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)
    hand.wait_for("expected_0")
    assert expected.lines == [line]
    assert "Noted again" in expected.note
    assert hand.find("expected_undo") is None


def test_what_a_colleague_took_back_is_said_and_the_list_is_that_of_now(at_work):
    expect(at_work)
    expected, hand = at_work.model.pages.devices.parts.expected, at_work.hand
    expected.take_back(WORDS)
    expected.take_back(WORDS)
    hand.wait_until(lambda: "Somebody else" in hand.read("devices_trouble_sentence"), "it to be told")
    at_work.let_go()
    assert (expected.lines, expected.undoable) == ([], True)
    at_work.model.lock()
    assert (expected.lines, expected.undoable, expected.note) == ([], False, "")
