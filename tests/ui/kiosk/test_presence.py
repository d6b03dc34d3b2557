"""How long the kiosk waits for a touch before it takes somebody for gone."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.kiosk.presence import USUAL_PATIENCE, Patience, PresenceModel

QUICK = Patience(silent_milliseconds=40, counted=3, count_milliseconds=20)


def test_the_usual_patience_is_45_seconds_of_which_the_last_15_are_counted_down():
    assert USUAL_PATIENCE.counted == 15
    assert USUAL_PATIENCE.silent_milliseconds + 15 * USUAL_PATIENCE.count_milliseconds == 45_000


def test_silence_is_counted_down_to_the_end_and_told_once(qtbot: QtBot):
    presence = PresenceModel(QUICK)
    seen: list[int] = []
    presence.changed.connect(lambda: seen.append(presence.countdown))
    with qtbot.waitSignal(presence.lapsed):
        pass
    assert seen == [3, 2, 1, 0]
    assert presence.countdown == 0
    assert presence.alone
    with qtbot.assertNotEmitted(presence.lapsed, wait=200):
        pass


@pytest.mark.parametrize("when", ["silent", "counting"])
def test_a_touch_begins_anew(qtbot: QtBot, when: str):
    presence = PresenceModel(Patience(silent_milliseconds=60, counted=4, count_milliseconds=30))
    with qtbot.assertNotEmitted(presence.lapsed):
        for _ in range(6):  # together longer than the whole patience
            qtbot.wait(30 if when == "silent" else 80)
            assert presence.asking == (when == "counting")
            presence.touch()
            assert not presence.asking


def test_whoever_comes_back_is_not_alone(qtbot: QtBot):
    presence = PresenceModel(QUICK)
    qtbot.waitSignal(presence.lapsed).wait()
    presence.touch()
    assert not presence.alone
    with qtbot.waitSignal(presence.lapsed):
        pass
