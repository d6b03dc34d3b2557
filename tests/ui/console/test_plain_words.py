"""What a newcomer stumbled over is said in plain words, and in the language of now."""


def test_a_note_about_a_tablet_follows_the_language(at_work):
    hand, page = at_work.hand, at_work.model.pages.devices
    hand.tap("page_devices")
    at_work.wait("devices", "shown")
    page._welcome((None, None))
    hand.wait_until(lambda: page.note.startswith("No tablet with these words"), "the note")
    at_work.model.interface.choose_language("fr")
    assert page.note
    assert not page.note.startswith("No tablet")


def test_whoever_is_forgotten_may_still_be_on_a_tablet_or_stick(at_work):
    page = at_work.model.pages.person
    page.show(1)
    at_work.model.go("person")
    at_work.wait("person", "shown")
    page.begin("forgetting")
    held = page.forgetting.warnings[2]
    assert "if any were" in held
    assert "the tablet they signed on" in held


def test_the_last_column_of_people_has_a_heading_and_their_number_is_explained(at_work):
    hand = at_work.hand
    hand.tap("page_people")
    at_work.wait("people", "shown")
    assert hand.read("standing_head") == "Counted?"
    hand.wait_until(lambda: hand.read("people_count").endswith(" people, counted or not"), "the number")
    hand.tap("standing_counts")
    hand.wait_until(lambda: hand.read("people_count").endswith(" people"), "the number of those who count")
