"""Reads the campaign text aloud, where this computer has a voice for its language. Nothing typed is ever read.

Qt's part needs a sound library of the system (libpulse0). It is loaded when the window already stands, and beside it:
starting a speech service took 2.8 s.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QPluginLoader, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

if TYPE_CHECKING:
    from desktop.ui.base.voice_thread import Voice, VoiceThread

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


def find_voice() -> "Voice | None":
    """Return this computer's way of speaking, or None, without a warning, where it has none."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "texttospeech")
    # Qt complains loudly of an engine whose library is missing: so we try first. "mock" speaks to tests only.
    plugins = [file for file in sorted(folder.glob("*")) if "mock" not in file.name]
    if not any(QPluginLoader(str(file)).load() for file in plugins):
        return None
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    from desktop.ui.base.voice_thread import Voice

    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    return Voice(QTextToSpeech("none"), engines[0]) if engines else None


def no_voice() -> None:
    """Stand for a computer that cannot speak."""


@QmlElement
class AloudModel(QObject):
    """Speaks passage after passage; `find` is asked once, by `wake`. Nothing here waits for the voice."""

    changed = Signal()
    went_on = Signal()  # the next passage begins

    def __init__(
        self,
        find: "Callable[[], Voice | None]",
        language: str,
        passages: Callable[[], Sequence[str]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        """`passages`: what `toggle` reads, in the language of now."""
        super().__init__(parent)
        self._find, self._passages = find, passages
        self._language = language
        self._voice: VoiceThread | None = None
        self._locales: list[QLocale] = []
        self._awake = self._met = self._speaking = False
        self._answering = True
        self._waiting: list[str] = []

    @qml_property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is a voice for the language being spoken, and its service answers."""
        return self._answering and self._locale() is not None

    @property
    def found(self) -> bool | None:
        """The same, once it is known; None before."""
        return self.offered if self._met else None

    @qml_property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether it reads right now."""
        return self._speaking

    def wake(self) -> None:
        """Look for a voice; only the first call does. It is `found` a while later."""
        if self._awake:
            return
        self._awake = True
        if voice := self._find():
            from desktop.ui.base.voice_thread import VoiceThread

            self._voice = VoiceThread(voice, self)
            self._voice.met.connect(self._meet)
            self._voice.rested.connect(self._rest)
            self._voice.answering.connect(self._believe)
        else:
            self._meet([])

    def choose_language(self, language: str) -> None:
        """Fall silent, and speak another language from now on."""
        self._language = language
        self.stop()
        self.changed.emit()

    def say(self, passages: Sequence[str]) -> None:
        """Read these one after the other."""
        self.stop()
        if self.offered:
            self._waiting = list(passages)
            self._go_on()

    def set_volume(self, share: float) -> None:
        """Speak as loud as this share of what the voice can do, 0 to 1."""
        if self._voice is not None and self.offered:
            self._voice.set_volume(share)

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
        if self._voice is not None and self._speaking:
            self._show(speaking=False)
            self._voice.stop()

    @Slot()
    def close(self) -> None:
        """Let go of the voice."""
        if self._voice is not None:
            self._voice.close()

    def _locale(self) -> QLocale | None:
        usual = QLocale(self._language)
        found = [each for each in self._locales if each.language() == usual.language()]
        return usual if usual in found else next(iter(found), None)

    @Slot(list)
    def _meet(self, locales: list[QLocale]) -> None:
        self._locales, self._met = locales, True
        self.changed.emit()

    @Slot(bool)
    def _believe(self, answering: bool) -> None:  # noqa: FBT001  (Qt's signal)
        """Offer nothing while the service is silent. Once it is back, it need not end what it was saying."""
        self._answering, self._speaking, self._waiting = answering, False, []
        if answering and self._voice is not None:
            self._voice.stop()
        self.changed.emit()

    @Slot()
    def _rest(self) -> None:
        if self._speaking:
            self._go_on()

    def _go_on(self) -> None:
        locale = self._locale()
        self._show(speaking=bool(self._waiting))
        if self._voice is not None and locale is not None and self._waiting:
            self.went_on.emit()
            self._voice.say(self._waiting.pop(0), locale)

    def _show(self, *, speaking: bool) -> None:
        if self._speaking != speaking:
            self._speaking = speaking
            self.changed.emit()
