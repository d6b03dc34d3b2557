"""What came of an act is seen where somebody is: a note above a scrolled page stands at its edge, until it was seen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.support.console_stage import Office


def page_of(office: Office) -> QQuickItem:
    item: QQuickItem | None = office.hand.wait_for("page_title")
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
