"""Accents on real keyboards: a dead key and its letter become one, and nothing else changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.dead_keys import DeadKeys

DEAD = {
    "`": Qt.Key.Key_Dead_Grave,
    "^": Qt.Key.Key_Dead_Circumflex,
    "¨": Qt.Key.Key_Dead_Diaeresis,
    "~": Qt.Key.Key_Dead_Tilde,
}


@pytest.fixture
def hand(qtbot: object) -> Iterator[TouchDriver]:  # noqa: ARG001  (qtbot fails the test on any QML warning)
    engine = QQmlApplicationEngine()
    engine.loadData(
        b'import QtQuick; Window { visible: true; TextInput { objectName: "line"; focus: true; width: 99 } }'
    )
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    DeadKeys(window)
    window.requestActivate()
    assert QTest.qWaitForWindowActive(window)
    yield TouchDriver(window)
    delete(engine)


@pytest.mark.parametrize(
    ("pressed", "written"),
    [("h^ote", "hôte"), ("Zo¨e", "Zoë"), ("^E", "Ê"), ("~n", "ñ"), ("^qe", "qe"), ("``a", "à"), ("^ea", "êa")],
)
def test_an_accent_goes_onto_the_letter_that_follows(hand: TouchDriver, pressed: str, written: str):
    for character in pressed:
        if character in DEAD:
            hand.press(DEAD[character])
        else:
            hand.type(character)
    assert hand.read("line") == written


def test_shift_between_an_accent_and_its_letter_changes_nothing(hand: TouchDriver):
    hand.press(Qt.Key.Key_Dead_Circumflex)
    hand.press(Qt.Key.Key_Shift)
    hand.type("E")
    assert hand.read("line") == "Ê"
