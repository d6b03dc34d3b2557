"""What headquarters put on a stick, receipts and drop boxes: choose it, read what became of them."""

from collections.abc import Callable

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.handover import Checked
from desktop.ui.base.background import Errand
from desktop.ui.base.error_model import Troubled
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.corner.device import Device
from desktop.ui.corner.volumes import Volume

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReceiptModel(Troubled):
    """Erases what a receipt names, and takes drop boxes; a stick that may only be read will do."""

    changed = Signal()
    ended = Signal()

    def __init__(self, device: Callable[[], Device], volumes: Callable[[], tuple[Volume, ...]], errand: Errand) -> None:
        super().__init__(errand)
        self._device, self._list_volumes, self._errand = device, volumes, errand
        self._volumes: tuple[Volume, ...] = ()
        self._stage = "choosing"
        self._result = Checked()
        self._looking = False

    @property
    def busy(self) -> bool:
        """Whether receipts are being checked right now."""
        return self._stage == "checking"

    @Property(str, notify=changed)
    def stage(self) -> str:
        """How far it is: choosing, checking or done."""
        return self._stage

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether it is looking for places."""
        return self._looking

    @Property(list, notify=changed)
    def places(self) -> list[str]:
        """The name of each place to look in."""
        return [each.name for each in self._volumes]

    @Property(int, notify=changed)
    def receipts(self) -> int:
        """How many receipts for this device there were."""
        return self._result.receipts

    @Property(int, notify=changed)
    def erased(self) -> int:
        """How many signatures were erased because of them."""
        return self._result.signatures

    @Property(list, notify=changed)
    def boxes(self) -> list[str]:
        """The names of drop boxes that were taken, each in its own direction."""
        return [f"\u2068{each}\u2069" for each in self._result.boxes]

    @Slot()
    def look(self) -> None:
        """Look for places anew; a stick may take a moment until it can be read."""
        if self._looking or self.busy:
            return
        self._volumes, self._looking = (), True
        self.tell(None)
        self._go("choosing")
        self._errand.start(self._list_volumes, self._offer, self._fail)

    @Slot(int)
    def check(self, place: int) -> None:
        """Check what is at one of the places."""
        if self.busy or not 0 <= place < len(self._volumes):
            return
        folder, device = self._volumes[place].folder, self._device()
        self._go("checking")
        self._errand.start(lambda: device.check_receipts(folder), self._finish, self._fail)

    def _offer(self, volumes: tuple[Volume, ...]) -> None:
        self._volumes, self._looking = volumes, False
        self.changed.emit()

    def _finish(self, result: Checked) -> None:
        self._end(result, trouble_of(result.refused[-1]) if result.refused else None)

    def _fail(self, trouble: Trouble) -> None:
        self._end(Checked(), trouble)

    def _end(self, result: Checked, trouble: Trouble | None) -> None:
        self._result, self._looking = result, False
        self.tell(trouble)
        self._go("done")
        self.ended.emit()

    def _go(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()
