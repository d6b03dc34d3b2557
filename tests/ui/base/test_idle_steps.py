"""What takes its time in the window's thread is done a step at a time; between two of them the window goes on."""

from itertools import pairwise

from PySide6.QtCore import QObject, QTimer

from desktop.ui.base.idle_steps import IdleSteps


def test_steps_are_taken_in_their_order_and_the_window_has_its_turn_between_them(qtbot):
    owner, order = QObject(), []
    steps, others = IdleSteps(owner), QTimer(owner, interval=0)
    others.timeout.connect(lambda: order.append("window"))
    others.start()
    steps.add(lambda: order.append("first"), lambda: steps.add(lambda: order.append("third")))
    steps.add(lambda: order.append("second"))
    qtbot.waitUntil(lambda: "third" in order)
    others.stop()
    taken = [at for at, each in enumerate(order) if each != "window"]
    assert [order[at] for at in taken] == ["first", "second", "third"]
    assert all("window" in order[one:two] for one, two in pairwise(taken))
