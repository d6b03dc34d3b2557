"""Lets go of what still holds the words of a signer who is gone: in QML, in Python, in memory that was given back."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.ui.kiosk.window import KioskWindow

# Milliseconds after the signer is gone. The welcome screen has faded in by then, and the form is taken down; the second
# and third time catch what a slow or busy tablet took down later, before the 25 seconds that are promised.
LATER = (1_500, 10_000, 20_000)


class Forgetting(QObject):
    """Lives as long as its window; `fill` writes over the memory that was given back."""

    def __init__(self, kiosk: KioskWindow, fill: Callable[[], None]) -> None:
        super().__init__(kiosk)
        self._engine, self._fill = kiosk.engine, fill
        for wait in LATER:
            timer = QTimer(self, interval=wait, singleShot=True)
            timer.timeout.connect(self._forget)
            kiosk.model.forgotten.connect(timer.start)

    def _forget(self) -> None:
        self._engine.collectGarbage()  # QML keeps a string until it happens to collect
        gc.collect()  # an error holds the calls it came through, and they what was typed
        self._fill()
