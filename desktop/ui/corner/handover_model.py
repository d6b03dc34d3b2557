"""Handing over: choose where, watch it being written, read what became of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.handover import HandedOver
from desktop.core.progress import Progress
from desktop.ui.base.background import Errand
from desktop.ui.base.error_model import Troubled
from desktop.ui.base.error_text import Trouble
from desktop.ui.corner.device import Device
from desktop.ui.corner.phrases import bytes_in_words
from desktop.ui.corner.volumes import Volume

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HandoverModel(Troubled):
    """Writes everything that is kept to one of the places on offer."""

    changed = Signal()
    ended = Signal()
    _told = Signal(int, int)

    def __init__(
        self,
        device: Callable[[], Device],
        volumes: Callable[[], tuple[Volume, ...]],
        unmount: Callable[[Path], bool] | None,
        errand: Errand,
    ) -> None:
        """`unmount`: unmount what is there and say whether that worked; None where that is not for us to do."""
        super().__init__(errand)
        self._device, self._list_volumes, self._unmount, self._errand = device, volumes, unmount, errand
        self._volumes: tuple[Volume, ...] = ()
        self._stage = "choosing"
        self._looking = False
        self._volume = Volume("", Path())
        self._grip = ""
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

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether it is looking for places."""
        return self._looking

    @Property(str, notify=changed)
    def grip(self) -> str:
        """How the system has hold of the stick: loose (pull it out), held, trying; or nothing to be said of that."""
        return self._grip

    @Property(list, notify=changed)
    def places(self) -> list[dict[str, str]]:
        """`{name, room}` of each place to write to."""
        return [
            {"name": each.name, "room": bytes_in_words(each.free) if each.free >= 0 else ""} for each in self._volumes
        ]

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The name of the place chosen."""
        return self._volume.name

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

    @Slot()
    def look(self) -> None:
        """Look for places anew; a stick may take a moment until it can be read."""
        if self._looking or self.writing:
            return
        self._volumes, self._looking = (), True
        self.tell(None)
        self._go("choosing")
        self._errand.start(self._list_volumes, self._offer, self._fail)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Write to one of the places."""
        if self.writing or not 0 <= place < len(self._volumes):
            return
        volume, device = self._volumes[place], self._device()
        self._volume, self._written, self._all, self._grip = volume, 0, 0, ""
        self._go("writing")

        def write() -> tuple[HandedOver, str]:
            return device.hand_over(volume.folder, self._report), self._release(volume)

        self._errand.start(write, self._finish, self._fail)

    @Slot()
    def unmount(self) -> None:
        """Try once more to let go of the stick."""
        if self._grip != "held":
            return
        volume = self._volume
        self._hold("trying")
        self._errand.start(lambda: self._release(volume), self._hold, lambda _trouble: self._hold("held"))

    def _release(self, volume: Volume) -> str:
        if self._unmount is None or volume.own:
            return ""
        return "loose" if self._unmount(volume.folder) else "held"

    def _hold(self, grip: str) -> None:
        self._grip = grip
        self.changed.emit()

    def _offer(self, volumes: tuple[Volume, ...]) -> None:
        self._volumes, self._looking = tuple(each for each in volumes if not each.read_only), False
        self.changed.emit()

    def _report(self, progress: Progress) -> None:
        self._told.emit(progress.done, progress.total or 0)

    def _tell(self, written: int, of_all: int) -> None:
        self._written, self._all = written, of_all
        self.changed.emit()

    def _finish(self, written: tuple[HandedOver, str]) -> None:
        self._result, self._grip = written
        self._go("done")
        self.ended.emit()

    def _fail(self, trouble: Trouble) -> None:
        self._looking = False
        self.tell(trouble)
        self._go("failed")
        self.ended.emit()

    def _go(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()
