"""What came of an act is seen where somebody is: a note above a scrolled page stands at its edge, until it was seen."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtQuick import QQuickItem

from desktop.core.errors import PetitionError
from desktop.ui.base.error_text import trouble_of
from desktop.ui.console.intake import last_taken_model
from tests.support.console_stage import Office
from tests.support.delivered import deliver


def page_of(office: Office, within: str = "page_title") -> QQuickItem:
    item: QQuickItem | None = office.hand.wait_for(within)
    while item is not None and not item.inherits("QQuickFlickable"):
        item = item.parentItem()
    assert item is not None
    return item


def open_devices(office: Office) -> None:
    office.hand.tap("page_devices")
    office.wait("devices", "shown")
    office.let_go()


def test_a_note_above_a_scrolled_page_stands_at_its_edge_until_it_was_seen(at_work):
    open_devices(at_work)
    hand = at_work.hand
    place = max(at for at, each in enumerate(at_work.model.pages.devices.tablets) if each["out"])
    hand.spot_of(f"out_{place}")
    assert page_of(at_work).property("contentY") > 0
    hand.tap(f"out_{place}")
    hand.wait_until(lambda: hand.find("unseen_text") is not None, "the note")
    assert hand.read("unseen_text") == hand.read("taken_out_sentence")
    page = page_of(at_work)
    end = page.mapRectToScene(QRectF(0, 0, page.width(), page.height())).bottom()
    assert end <= hand.place_of("unseen").top(), "nothing is covered by it"
    hand.spot_of("unseen_show")
    hand.wait_for("unseen_show").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: hand.find("unseen") is None, "it to be seen in its place")
    assert hand.place_of("taken_out").top() > 0
    hand.spot_of("event_sheet_0")
    hand.let_run(0.2)
    assert hand.find("unseen") is None, "it was seen"


def test_a_note_that_is_in_sight_is_shown_once(at_work):
    open_devices(at_work)
    at_work.model.pages.devices.type_words("amber")
    at_work.model.pages.devices.forth()
    at_work.hand.wait_for("devices_trouble_sentence")
    at_work.hand.let_run(0.2)
    assert at_work.hand.find("unseen") is None
    at_work.hand.spot_of("event_sheet_2")
    at_work.hand.let_run(0.2)
    assert at_work.hand.find("unseen") is None, "it was seen"


def in_large_letters(office: Office, size: QSize) -> None:
    office.window.window.resize(size)
    office.model.interface.display.enlarge(2.0)


@pytest.fixture
def large(at_work):
    """A low window in large letters, in which few things go."""
    before = at_work.window.window.size()
    in_large_letters(at_work, QSize(900, 600))
    yield at_work
    at_work.model.interface.display.enlarge(1.0)
    at_work.window.window.resize(before)


def test_people_in_large_letters_have_a_note_at_the_foot_as_every_page_has(large):
    hand = large.hand
    large.model.go("people")
    large.wait("people", "shown")
    large.let_go()
    hand.tap("people_choices")
    hand.wait_for("sort_source").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page = page_of(large, "people_search")
    hand.wait_until(lambda: page.property("contentY") > 0, "the page to show what has the keys")
    assert hand.place_of("sort_source").bottom() <= 600
    large.model.pages.people.fail(trouble_of(PetitionError("Another window is at work on it.")))
    hand.wait_until(lambda: hand.find("unseen_text") is not None, "the note")
    assert hand.read("unseen_text") == hand.read("people_trouble_sentence")
    hand.tap("unseen_show")
    hand.wait_until(lambda: hand.find("unseen") is None, "it to be seen in its place")
    assert hand.place_of("people_trouble").top() > 0


def test_a_question_longer_than_the_window_leaves_the_way_to_it_and_its_answer_in_the_window(large, monkeypatch):
    question = "Whoever was delivered stays on that list, and counts no more. " * 12
    monkeypatch.setattr(last_taken_model, "undone_in_words", lambda _held: question)
    hand, last = large.hand, large.model.pages.bringIn.last
    large.model.go("bring_in")
    hand.wait_until(lambda: bool(last.lines), "what was taken in")
    large.let_go()
    number = int(str(last.lines[0]["number"]))
    deliver(large, number)
    hand.tap(f"change_{number}")
    hand.wait_until(lambda: hand.find("unseen_show") is not None, "the note")
    hand.let_run(0.2)
    for name in ("unseen_show", f"change_{number}"):
        place = hand.place_of(name)
        assert place.top() >= 0, name
        assert place.bottom() <= 600, name
    assert hand.place_of(f"change_{number}").bottom() <= hand.place_of("unseen").top()
    hand.tap("unseen_show")
    hand.wait_until(lambda: hand.find("unseen") is None, "as much of it as goes in to be seen")
    assert hand.place_of(f"change_{number}").top() >= 0
    hand.tap(f"change_{number}")
    hand.wait_until(lambda: bool(last.lines[0]["undone"]), "it to be undone")
