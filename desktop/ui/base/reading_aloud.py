"""Reads the campaign text aloud, where this computer has a voice for its language. Nothing typed is ever read.

Qt's part needs a sound library of the system (libpulse0). It is loaded when the window already stands: starting a
speech service took 2.8 s.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QPluginLoader, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


def find_voice() -> "QTextToSpeech | None":
    """Return this computer's way of speaking, or None, without a warning, where it has none."""
    from desktop.ui.base.speech_service import service_answers

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "texttospeech")
    # Qt complains loudly of an engine whose library is missing: so we try first. "mock" speaks to tests only.
    plugins = [file for file in sorted(folder.glob("*")) if "mock" not in file.name]
    if not any(QPluginLoader(str(file)).load() for file in plugins) or not service_answers():
        return None
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    voice = QTextToSpeech()
    return voice if voice.state() != QTextToSpeech.State.Error else None


def no_voice() -> None:
    """Stand for a computer that cannot speak."""


@QmlElement
class AloudModel(QObject):
    """Speaks passage after passage; `find` is asked once, by `wake`."""

    changed = Signal()
    went_on = Signal()  # the next passage begins

    def __init__(
        self,
        find: "Callable[[], QTextToSpeech | None]",
        language: str,
        passages: Callable[[], Sequence[str]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        """`passages`: what `toggle` reads, in the language of now."""
        super().__init__(parent)
        self._find, self._passages = find, passages
        self._language = language
        self._awake = False
        self._voice: QTextToSpeech | None = None
        self._waiting: list[str] = []
        self._speaking = False

    @qml_property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is a voice for the language being spoken."""
        return self._locale() is not None

    @property
    def found(self) -> bool | None:
        """The same, once somebody looked for a voice; None before."""
        return self.offered if self._awake else None

    @qml_property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether it reads right now."""
        return self._speaking

    def wake(self) -> None:
        """Look for a voice; only the first call does."""
        if self._awake:
            return
        self._awake = True
        self._voice = self._find()
        if self._voice is not None:
            self._voice.setParent(self)
            self._voice.stateChanged.connect(self._listen)
        self.changed.emit()

    def choose_language(self, language: str) -> None:
        """Fall silent, and speak another language from now on."""
        self._language = language
        self.stop()
        self.changed.emit()

    def say(self, passages: Sequence[str]) -> None:
        """Read these one after the other."""
        self.stop()
        locale = self._locale()
        voice = self._reach()
        if voice is None or locale is None:
            return
        voice.setLocale(locale)
        self._waiting = list(passages)
        self._go_on()

    def set_volume(self, share: float) -> None:
        """Speak as loud as this share of what the voice can do, 0 to 1."""
        if voice := self._reach():
            voice.setVolume(share)

    @Slot()
    def toggle(self) -> None:
        """Read all passages from the first, or fall silent."""
        if self._speaking:
            self.stop()
        else:
            self.say(self._passages())

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        self._waiting = []
        if self._speaking and (voice := self._reach()):
            self._show(speaking=False)
            voice.stop()

    def _reach(self) -> "QTextToSpeech | None":
        """Return the voice; none from now on where its service answers no more: a call would hold up the window."""
        from desktop.ui.base.speech_service import service_answers

        if self._voice is not None and not service_answers():
            self._voice = None
            self._waiting = []
            self._speaking = False
            self.changed.emit()
        return self._voice

    def _locale(self) -> QLocale | None:
        if self._voice is None:
            return None
        usual = QLocale(self._language)
        found = [locale for locale in self._voice.availableLocales() if locale.language() == usual.language()]
        return usual if usual in found else next(iter(found), None)

    def _listen(self) -> None:
        if self._voice is not None and self._speaking and self._voice.state().name in {"Ready", "Error"}:
            self._go_on()

    def _go_on(self) -> None:
        voice = self._reach()
        self._show(speaking=bool(self._waiting))
        if voice is not None and self._waiting:
            self.went_on.emit()
            voice.say(self._waiting.pop(0))

    def _show(self, *, speaking: bool) -> None:
        if self._speaking != speaking:
            self._speaking = speaking
            self.changed.emit()
