"""What holds on every page of first start and corner: names for everybody, room for fingers, no text cut off."""

from collections.abc import Iterator

import pytest
from corner_stage import Device, FirstSteps, Stall
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from desktop.ui.hand import Hand

FINGER = 48  # pixels
SIZES = [(1280, 800), (800, 1280), (1024, 600)]
WAYS = [("en", 2.0), ("fr", 1.0), ("fr", 2.0)]
PAGES = ("figures", "handover", "event", "ending", "leaving")


@pytest.mark.parametrize(("language", "factor"), WAYS)
@pytest.mark.parametrize("size", SIZES)
def test_every_page_of_the_corner_fits(stall_of, size, factor, language):
    stall: Stall = stall_of(size)
    stall.sign(2)
    stall.kiosk.choose_language(language)
    stall.kiosk.ease.enlarge(factor)
    stall.corner.knock()
    _check(stall.hand, "pin", size)
    for page in PAGES:
        stall.corner.go(page)
        _check(stall.hand, page, size)


@pytest.mark.parametrize(("language", "factor"), WAYS)
@pytest.mark.parametrize("size", SIZES)
def test_every_step_of_the_first_start_fits(device: Device, first_steps, size, factor, language):
    device.put_pack()
    steps: FirstSteps = first_steps(size=size)
    steps.model.choose_language(language)
    steps.model.ease.enlarge(factor)
    for stop in _steps(steps):
        _check(steps.hand, stop, size)


def _steps(steps: FirstSteps) -> Iterator[str]:
    hand = steps.hand
    hand.wait_for("offer_0")
    yield "choose"
    hand.tap("try_out")
    hand.wait_for("compare_step")
    yield "trying out"
    hand.tap("back")
    hand.tap("offer_0")
    hand.wait_for("compare_step")
    yield "compare"
    hand.tap("words_agree")
    hand.wait_for("event_step")
    yield "event"
    hand.fill("event_name_input", "Pride")
    hand.tap("event_named")
    hand.wait_for("pin_step")
    yield "pin"


def _check(hand: Hand, stop: str, size: tuple[int, int]) -> None:
    hand.let_run(0.05)
    for item in hand.items():
        if item.inherits("QQuickAbstractButton") and not _of_keyboard(item):
            what = f"{stop}: {item.objectName()}"
            name = QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)
            assert item.objectName(), what
            assert name, what
            assert min(item.width(), item.height()) >= FINGER, what
        if item.inherits("QQuickText") and item.property("text") and not _of_keyboard(item):
            _check_text(item, f"{stop}: “{item.property('text')}”", size)


def _check_text(item: QQuickItem, what: str, size: tuple[int, int]) -> None:
    assert not item.property("truncated"), what
    assert item.property("contentWidth") <= item.width() + 1, what
    assert item.property("contentHeight") <= item.height() + 1, what
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    assert place.left() >= -1, what
    assert place.right() <= size[0] + 1, what
    assert _scrolls(item) or (place.top() >= -1 and place.bottom() <= size[1] + 1), what


def _scrolls(item: QQuickItem | None) -> bool:
    return _has_parent(item, "QQuickFlickable")


def _of_keyboard(item: QQuickItem | None) -> bool:
    return _has_parent(item, "keyboard")


def _has_parent(item: QQuickItem | None, sought: str) -> bool:
    while item is not None:
        if item.objectName() == sought or item.inherits(sought):
            return True
        item = item.parentItem()
    return False
