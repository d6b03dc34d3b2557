"""Handing over: choose where, watch it being written, read what became of it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.handover import HandedOver
from desktop.ui.corner.device import Device
from desktop.ui.corner.errand import Errand
from desktop.ui.corner.phrases import bytes_in_words
from desktop.ui.corner.volumes import Volume

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HandoverModel(QObject):
    """Writes everything that is kept to one of the places on offer."""

    changed = Signal()
    ended = Signal()
    _told = Signal(int, int)

    def __init__(self, device: Callable[[], Device], volumes: Callable[[], tuple[Volume, ...]], errand: Errand) -> None:
        super().__init__(errand)
        self._device, self._list_volumes, self._errand = device, volumes, errand
        self._volumes: tuple[Volume, ...] = ()
        self._stage = "choosing"
        self._chosen = self._trouble = ""
        self._written, self._all = 0, 0
        self._result = HandedOver(0, 0)
        self._told.connect(self._tell)

    @property
    def writing(self) -> bool:
        """Whether something is being written right now."""
        return self._stage == "writing"

    @Property(str, notify=changed)
    def stage(self) -> str:
        """How far it is: choosing, writing, done or failed."""
        return self._stage

    @Property(list, notify=changed)
    def places(self) -> list[dict[str, str]]:
        """`{name, room}` of each place to write to."""
        return [
            {"name": each.name, "room": bytes_in_words(each.free) if each.free >= 0 else ""} for each in self._volumes
        ]

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The name of the place chosen."""
        return self._chosen

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of it is written, 0 to 1."""
        return self._written / self._all if self._all else 0.0

    @Property(int, notify=changed)
    def files(self) -> int:
        """How many files were written."""
        return self._result.files

    @Property(int, notify=changed)
    def signatures(self) -> int:
        """How many signatures they hold."""
        return self._result.signatures

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why it failed, and what to do."""
        return self._trouble

    @Slot()
    def look(self) -> None:
        """Look for places anew."""
        self._volumes = tuple(each for each in self._list_volumes() if not each.read_only)
        self._go("choosing")

    @Slot(int)
    def choose(self, place: int) -> None:
        """Write to one of the places."""
        if self.writing or not 0 <= place < len(self._volumes):
            return
        volume, device = self._volumes[place], self._device()
        self._chosen, self._written, self._all = volume.name, 0, 0
        self._go("writing")
        self._errand.start(lambda: device.hand_over(volume.folder, self._told.emit), self._finish, self._fail)

    def _tell(self, written: int, of_all: int) -> None:
        self._written, self._all = written, of_all
        self.changed.emit()

    def _finish(self, result: HandedOver) -> None:
        self._result = result
        self._go("done")
        self.ended.emit()

    def _fail(self, sentence: str) -> None:
        self._trouble = sentence
        self._go("failed")
        self.ended.emit()

    def _go(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()
