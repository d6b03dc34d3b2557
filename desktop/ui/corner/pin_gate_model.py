"""The way into the corner: a PIN pad that says nothing of what is behind it."""

import math
from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import PinCheck
from desktop.ui.corner.pin_pad_model import PinPadModel
from desktop.ui.corner.plurals import Plurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinGateModel(QObject):
    """Asks for the PIN. Checking takes a moment on purpose, so it runs beside the window, and behind nothing else.

    An answer counts only for the pad that asked: nobody finds the corner open who has left, or has never been there.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, pin: Callable[[], PinCheck], parent: QObject) -> None:
        super().__init__(parent)
        self._open_pin = pin
        self._background = Background(self)
        self._pad = PinPadModel(self)
        self._pad.entered.connect(self._check)
        self._note = ""
        self._checking = False
        self._left = 0  # seconds
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._count_down)

    @cached_property
    def _pin(self) -> PinCheck:
        return self._open_pin()

    @qml_property(PinPadModel, constant=True)
    def pad(self) -> PinPadModel:
        """Where it is typed."""
        return self._pad

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """What became of the last guess, or nothing."""
        if self._left:
            return Plurals().wrong_pin(self._left)
        return translate("Corner", "One moment…") if self._checking else self._note

    @qml_property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a guess is being looked at, or the next one has to wait."""
        return self._checking or self._left > 0

    def ask(self) -> None:
        """Begin with an empty pad; what was guessed before is answered to nobody."""
        self._background.drop()
        self._pad.wipe()
        self._checking, self._note = False, ""
        self.changed.emit()

    def speak(self) -> None:
        """Say how long to wait in the language of now."""
        self.changed.emit()

    def close(self) -> None:
        """Wait until nothing runs any more."""
        self._background.close()

    def _check(self, typed: str) -> None:
        if self._checking or self._left:  # a key of a real keyboard
            return
        self._checking = True
        self.changed.emit()
        self._background.start(lambda _report: (self._pin.check(typed), self._pin.wait()), self._answer, self._fail)

    def _answer(self, answer: tuple[bool, float]) -> None:
        right, wait = answer
        self._checking, self._note = False, "" if right else translate("Corner", "Wrong PIN.")
        if wait > 0:
            self._note = ""
            self._seconds.start()
            self._count_down()
        self.changed.emit()
        if right:
            self.opened.emit()

    def _fail(self, trouble: Trouble) -> None:
        self._checking, self._note = False, trouble.sentence
        self.changed.emit()

    def _count_down(self) -> None:
        self._left = math.ceil(self._pin.wait())
        if not self._left:
            self._seconds.stop()
        self.changed.emit()
