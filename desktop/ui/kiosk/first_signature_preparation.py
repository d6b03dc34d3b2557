"""Does beside the window what the first signature would wait for: libraries are loaded, and the journal is opened."""

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal, Slot

from desktop.core.errors import TablingError


class Preparation(QObject):
    """A thread, once. `ready` comes in the window's thread, whatever came of it: who opens the stall meets it again."""

    ready = Signal()

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._thread = threading.Thread(target=self._run, name="preparation", daemon=True)

    @Slot()
    def begin(self) -> None:
        """Begin; once."""
        self._thread.start()

    @Slot()
    def wait(self) -> None:
        """Wait until it is over, a second or two."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            with suppress(TablingError):
                self._work()
        finally:
            self.ready.emit()
