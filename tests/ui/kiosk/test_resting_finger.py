"""A palm or finger that rests on the screen keeps no other finger from signing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in

FRAMES = 8  # in which nothing moved: by then whatever a touch calls has come


def middle(kiosk: Kiosk, name: str) -> QPoint:
    """Return where an item is touched once it stands still; counted in frames, as a machine may be slow."""
    seen: list[QPoint] = []
    while len(seen) < FRAMES or seen[-FRAMES:] != seen[-1:] * FRAMES:
        kiosk.hand._see_next_frame()
        item = kiosk.hand.wait_for(name)
        seen.append(item.mapRectToScene(item.boundingRect()).center().toPoint())
    return seen[-1]


LYING, STANDING = (1280, 800), (800, 1280)
UNDER = {"given_name_input": LYING, "country": STANDING, "single_name": LYING, "form_page": STANDING}


def each_way() -> Iterator[object]:
    """Each place on a tablet that stands or lies; that it is turned is tried with all the repeats."""
    for under, often in UNDER.items():
        for size in (LYING, STANDING):
            yield pytest.param(size, under, marks=() if size == often else pytest.mark.torture)


@pytest.mark.parametrize(("size", "under"), list(each_way()))
def test_a_finger_that_rests_on_the_form_keeps_no_other_from_signing(open_kiosk: OpenKiosk, size, under):
    kiosk = open_kiosk(size)
    fill_in(kiosk)
    page = kiosk.hand.wait_for("form_page")
    page.setProperty("contentY", 0)
    window, device = kiosk.window.window, QTest.createTouchDevice()
    rests = middle(kiosk, under)
    QTest.touchEvent(window, device).press(0, rests, window).commit()
    signs = middle(kiosk, "add_signature")  # the keyboard comes, and the button with it
    QTest.touchEvent(window, device).stationary(0).press(1, signs, window).commit()
    QTest.touchEvent(window, device).stationary(0).release(1, signs, window).commit()
    QCoreApplication.processEvents()
    QTest.touchEvent(window, device).release(0, rests, window).commit()
    kiosk.hand.wait_for_screen("thanks")
    assert len(kiosk.stall.entries) == 1
