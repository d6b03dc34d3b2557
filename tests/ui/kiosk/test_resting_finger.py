"""A palm or finger that rests on the screen keeps no other finger from signing."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in


def middle(kiosk: Kiosk, name: str) -> QPoint:
    item = kiosk.hand.wait_for(name)
    return item.mapRectToScene(item.boundingRect()).center().toPoint()


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
@pytest.mark.parametrize("under", ["given_name_input", "country", "single_name", "form_page"])
def test_a_finger_that_rests_on_the_form_keeps_no_other_from_signing(open_kiosk: OpenKiosk, size, under):
    kiosk = open_kiosk(size)
    fill_in(kiosk)
    page = kiosk.hand.wait_for("form_page")
    page.setProperty("contentY", 0)
    kiosk.hand.let_run(0.2)
    window, device = kiosk.window.window, QTest.createTouchDevice()
    rests = middle(kiosk, under)
    QTest.touchEvent(window, device).press(0, rests, window).commit()
    kiosk.hand.let_run(0.3)  # the keyboard comes, and the button with it
    signs = middle(kiosk, "add_signature")
    QTest.touchEvent(window, device).stationary(0).press(1, signs, window).commit()
    QTest.touchEvent(window, device).stationary(0).release(1, signs, window).commit()
    QCoreApplication.processEvents()
    QTest.touchEvent(window, device).release(0, rests, window).commit()
    kiosk.hand.wait_for_screen("thanks")
    assert len(kiosk.stall.entries) == 1
