"""Speaks beside the window, so that it waits for no speech service: one that hangs holds up a thread of its own.

Qt alone runs in that thread. A voice that Python calls holds up all of Python until its service has answered, in
whatever thread; so nothing is called here, all is sent, and a service that says nothing for a while counts as gone.
"""

import atexit
import os
import sys
import threading
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore  # Qt of it is long in the making, and no first frame needs it
from PySide6.QtCore import Q_ARG, QCoreApplication, QLocale, QMetaObject, QObject, QThread, QTimer, Signal, Slot
from shiboken6 import isValid

from desktop.ui.base.application import EXIT_CODE
from desktop.ui.base.speech_service_check import DISPATCHER, service_answers

if TYPE_CHECKING:
    from PySide6.QtCore import QGenericArgumentHolder
    from PySide6.QtTextToSpeech import QTextToSpeech

PATIENCE = 1000  # milliseconds; a sound service answers within a few
_PARTING = 50  # milliseconds in which one that is well lets go
_left_behind: list[tuple[QThread, tuple[QObject, ...]]] = []  # taken down while they wait, they would take us with them


class Voice(NamedTuple):
    """A way of speaking that has no engine yet, and the name of the one that it is to be given."""

    speaker: "QTextToSpeech"
    engine: str


class VoiceThread(QObject):
    """Gives a voice its engine, in a thread, and has it speak there. Nothing that is asked of it is waited for."""

    met = Signal(list)  # the locales that it speaks, once; none where it cannot begin
    rested = Signal()  # what was said last is over
    _service = Signal(bool)
    answering = Signal(bool)  # False once it has let us wait too long, True when it is back

    def __init__(self, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker, self._echo = voice.speaker, QTimer(singleShot=True, interval=0)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(partial(self.answering.emit, False))  # noqa: FBT003  (Qt's signal)
        self._engine = voice.engine
        self._begun = self._met = self._asked = self._more = False
        self._speaker.stateChanged.connect(self._listen)
        self._echo.timeout.connect(self._hear)
        thread = QThread()
        for each in (self._speaker, self._echo):
            each.moveToThread(thread)
        self._part = partial(_part, thread, self._speaker, self._echo)
        self.destroyed.connect(self._part)
        thread.start()
        self._service.connect(self._begin)
        if voice.engine == DISPATCHER:
            threading.Thread(target=self._ask_service, name="speech service", daemon=True).start()
        else:
            self._begin(answers=True)

    @Slot(bool)
    def _begin(self, answers: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if answers:
            self._send("setEngine", Q_ARG(str, self._engine))
            self._call()  # for as long as it takes
        else:
            self.met.emit([])

    def _ask_service(self) -> None:
        answers = service_answers()
        with suppress(RuntimeError):  # nobody waits for it any more
            self._service.emit(answers)

    def say(self, passage: str, locale: QLocale) -> None:
        """Say this, and nothing else any more."""
        self._begun = False
        self._send("setLocale", Q_ARG(QLocale, locale))
        self._send("say", Q_ARG(str, passage))
        self._ask()

    def stop(self) -> None:
        """Fall silent."""
        self._send("stop")
        self._ask()

    def set_volume(self, share: float) -> None:
        """Speak as loud as this share of what it can do."""
        self._send("setVolume", Q_ARG(float, share))
        self._ask()

    def close(self) -> None:
        """Let go of the voice."""
        self._patience.stop()
        self._part()

    def _send(self, slot: str, *values: "QGenericArgumentHolder") -> None:
        QMetaObject.invokeMethod(self._speaker, slot, QtCore.Qt.ConnectionType.QueuedConnection, *values)

    def _ask(self) -> None:
        """Have it answer within our patience, once it has done all that was sent; one question at a time."""
        self._more = self._asked
        if not self._asked:
            self._patience.start()
            self._call()

    def _call(self) -> None:
        self._asked = True
        QMetaObject.invokeMethod(self._echo, "start", QtCore.Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _hear(self) -> None:
        late = not self._patience.isActive()
        self._patience.stop()
        self._asked = False
        if not self._met:
            self._met = True
            self.met.emit(self._speaker.availableLocales())
        elif late:
            self.answering.emit(True)  # noqa: FBT003  (Qt's signal)
        if self._more:
            self._ask()

    @Slot("QTextToSpeech::State")
    def _listen(self, state: "QTextToSpeech.State") -> None:
        if state.name == "Speaking":
            self._begun = True
        elif state.name == "Error" or (state.name == "Ready" and self._begun):
            self.rested.emit()


def voice_hangs() -> bool:
    """Say whether a voice that was let go of has not ended."""
    return any(thread.isRunning() for thread, _ in _left_behind)


def _end_despite_voice() -> None:
    """End the process with its exit code before anything is taken down, for which Qt would wait for the voice."""
    application = QCoreApplication.instance()
    if application is not None and voice_hangs():
        sys.stdout.flush()
        os._exit(application.property(EXIT_CODE))


def _part(thread: QThread, *inside: QObject) -> None:
    """End the thread with what is in it, or leave one that hangs behind."""
    if not isValid(thread) or not thread.isRunning():
        return
    for each in inside:
        each.deleteLater()
    thread.quit()
    if not thread.wait(_PARTING):
        _left_behind.append((thread, inside))
        atexit.register(_end_despite_voice)
