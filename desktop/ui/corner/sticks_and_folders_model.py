"""The sticks and folders on offer at one page, looked for anew whenever somebody asks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.background_work import Background
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.health_phrases import bytes_in_words

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SticksAndFoldersModel(QObject):
    """Looks beside the window, since a stick may take a moment until it can be read."""

    changed = Signal()
    failed = Signal(object)  # a Trouble

    def __init__(
        self, volumes: Callable[[], tuple[Volume, ...]], background: Background, *, writable: bool, parent: QObject
    ) -> None:
        """`writable`: offer only what can be written to."""
        super().__init__(parent)
        self._list_volumes, self._background, self._writable = volumes, background, writable
        self._volumes: tuple[Volume, ...] = ()
        self._looking = False

    @qml_property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether it is looking right now."""
        return self._looking

    @qml_property(list, notify=changed)
    def offers(self) -> list[dict[str, str]]:
        """`{name, room}` of each place; the room is empty where it does not matter."""
        return [
            {"name": each.name, "room": bytes_in_words(each.free) if each.free >= 0 else ""} for each in self._volumes
        ]

    @Slot()
    def look(self) -> None:
        """Look anew, unless it is looking."""
        if self._looking:
            return
        self._volumes, self._looking = (), True
        self.changed.emit()
        self._background.start(lambda _report: self._list_volumes(), self._offer, self._fail)

    def find(self, offer: int) -> Volume | None:
        """Return what is on offer there, or None."""
        return self._volumes[offer] if 0 <= offer < len(self._volumes) else None

    def speak(self) -> None:
        """Say the room in the language of now."""
        self.changed.emit()

    def _offer(self, volumes: tuple[Volume, ...]) -> None:
        self._volumes = tuple(each for each in volumes if not (self._writable and each.read_only))
        self._looking = False
        self.changed.emit()

    def _fail(self, trouble: object) -> None:
        self._looking = False
        self.changed.emit()
        self.failed.emit(trouble)


NOWHERE = Volume("", Path())
