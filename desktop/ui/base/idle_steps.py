"""Does one short thing after another, and between them whatever the window has to do: no frame waits for them all."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class IdleSteps(QObject):
    """Steps of the window's own thread, in the order in which they were added, each in a turn of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._take)

    def add(self, *steps: Callable[[], object]) -> None:
        """Have each of these done once the window has nothing else to do."""
        self._waiting.extend(steps)
        if self._waiting:
            self._turn.start()

    def _take(self) -> None:
        step = self._waiting.popleft()
        if not self._waiting:
            self._turn.stop()
        step()
