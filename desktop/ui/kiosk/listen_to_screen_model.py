"""Listening to a screen: into headphones first, with a volume of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.reading_aloud import AloudModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_USUAL, _STEP, _LOUDEST = 5, 1, 10  # tenths


@QmlElement
class ListenToScreenModel(QObject):
    """What is read is asked for when somebody starts; how loud it is goes back to the usual with the signer."""

    changed = Signal()

    def __init__(self, aloud: AloudModel, parent: QObject) -> None:
        super().__init__(parent)
        self._aloud = aloud
        self._passages: Callable[[bool], Sequence[str]] = lambda _headphones: ()
        self._volume = _USUAL
        aloud.changed.connect(self.changed)

    @qml_property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is a voice for the language being spoken."""
        return self._aloud.offered

    @qml_property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether it reads right now."""
        return self._aloud.speaking

    @qml_property(int, notify=changed)
    def volume(self) -> int:
        """How loud it is, from 1 to 10."""
        return self._volume

    def read_by(self, passages: Callable[[bool], Sequence[str]]) -> None:
        """From now on read what `passages` returns; it is told whether only headphones will hear it."""
        self._passages = passages

    @Slot(bool)
    def start(self, headphones: bool) -> None:  # noqa: FBT001  (on or not)
        """Read the whole screen; without headphones, what only the signer may hear is left out."""
        self._aloud.set_volume(self._volume / _LOUDEST)
        self._aloud.say(self._passages(headphones))

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        self._aloud.stop()

    @Slot(int)
    def change_volume(self, steps: int) -> None:
        """Make it louder, or quieter where it is negative; what is being read goes on so with its next passage."""
        self._volume = min(max(1, self._volume + steps * _STEP), _LOUDEST)
        self._aloud.set_volume(self._volume / _LOUDEST)
        self.changed.emit()

    def wipe(self) -> None:
        """Go back to what everybody starts with."""
        self._aloud.stop()
        self._volume = _USUAL
        self.changed.emit()
