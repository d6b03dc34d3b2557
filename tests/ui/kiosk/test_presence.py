"""How long the kiosk waits for a touch before it takes somebody for gone."""

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.ui.kiosk.presence import USUAL_PATIENCE, Patience, PresenceModel

QUICK = Patience(silent_milliseconds=40, counted=3, count_milliseconds=20)


def test_twenty_seconds_are_given_to_answer_and_who_reads_is_left_in_peace_for_longer_than_who_types():
    usual = USUAL_PATIENCE
    assert (usual.counted, usual.count_milliseconds, usual.thanks, usual.undo) == (20, 1000, 30, 20)
    assert (usual.silent_milliseconds, usual.reading_milliseconds) == (45_000, 60_000)


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


def test_a_touch_in_the_silence_begins_it_anew(qtbot: QtBot):
    # A timer of the same loop: timers fire in their order, however long a busy machine keeps them waiting.
    presence, touching = PresenceModel(Patience(60, counted=4, count_milliseconds=30)), QTimer(interval=30)
    seen: list[bool] = []
    touching.timeout.connect(lambda: (seen.append(presence.asking), presence.touch()))
    with qtbot.assertNotEmitted(presence.lapsed):
        touching.start()
        qtbot.waitUntil(lambda: len(seen) == 8)  # together longer than the whole patience
        touching.stop()
    assert seen == [False] * 8


def test_a_touch_while_it_counts_begins_anew(qtbot: QtBot):
    presence = PresenceModel(QUICK)
    with qtbot.assertNotEmitted(presence.lapsed):
        for _ in range(6):  # together longer than the whole patience
            with qtbot.waitSignal(presence.changed):
                pass
            assert presence.asking
            presence.touch()
            assert not presence.asking


def test_whoever_comes_back_is_not_alone(qtbot: QtBot):
    presence = PresenceModel(QUICK)
    qtbot.waitSignal(presence.lapsed).wait()
    presence.touch()
    assert not presence.alone
    with qtbot.waitSignal(presence.lapsed):
        pass
