"""Tells the supervisor that the window goes on: from its event loop, which is what stands still when a window hangs."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

from desktop.core.system import heartbeat

EVERY = 2000  # milliseconds


@contextmanager
def beating(owner: QObject) -> Iterator[None]:
    """Until left, tell so from the loop of this thread, while `owner` lives; where nobody listens, do nothing."""
    if not heartbeat.is_heard():
        yield
        return
    timer = QTimer(owner, interval=EVERY)
    timer.timeout.connect(heartbeat.beat)
    timer.start()
    QTimer.singleShot(0, owner, heartbeat.beat)
    try:
        yield
    finally:
        timer.stop()
        heartbeat.leave()
