"""Has Python's unused objects collected in the window's thread only, as Qt needs it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

_LOOK = 500  # milliseconds


@contextmanager
def collecting_here(owner: QObject) -> Iterator[None]:
    """Until left, collect in this thread's event loop, while `owner` lives, and nowhere else.

    Python collects in whichever thread happens to allocate. From a worker it would destroy a Qt object that is part of
    a cycle in the wrong thread: a timer taken down there brings the whole process down, and any other waits for Python
    with a lock of Qt's for which this thread waits in turn.
    """
    collected = gc.isenabled()
    gc.disable()
    timer = QTimer(owner)
    timer.timeout.connect(collect_due)
    # From when the loop begins: or it would be due before the first frame, and look through all that was loaded for it.
    QTimer.singleShot(0, owner, lambda: timer.start(_LOOK))
    try:
        yield
    finally:
        timer.stop()
        if collected:
            gc.enable()


def collect_due() -> None:
    """Collect as much as Python itself would by now: the counts go on while it does not collect by itself."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [age for age, (count, most) in enumerate(zip(counts, thresholds, strict=True)) if count > most > 0]
    if due and counts[0] > thresholds[0]:
        gc.collect(max(due))
