"""The third step of a first start: a PIN for the volunteers, twice."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import UsageError
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import FirstStartDevice
from desktop.ui.corner.keeping_model import KeepingModel
from desktop.ui.corner.pin_model import PinModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinStepModel(PageModel):
    """Stages: first and again, the same PIN once more."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    decided = Signal(str)
    returned = Signal()

    def __init__(self, device: FirstStartDevice, keeping: KeepingModel, parent: QObject) -> None:
        super().__init__("first", parent)
        self.changed.connect(self.refreshed)
        self._device, self._keeping = device, keeping
        self._first = self._note = ""
        self._pad = PinModel(self)
        self._pad.entered.connect(self._take)
        self._pad.changed.connect(self._forget_note)
        keeping.changed.connect(self.changed)

    @qml_property(PinModel, constant=True)
    def pad(self) -> PinModel:
        """Where it is typed."""
        return self._pad

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What is wrong with the PIN, or nothing."""
        return self._note

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        titles = {
            "first": translate("Corner", "Set a PIN for the volunteers"),
            "again": translate("Corner", "The same PIN once more"),
        }
        title = translate("Corner", "One moment…") if self._keeping.busy else titles[self._stage]
        return PageText(title, back=translate("Corner", "Back"))

    @Slot()
    def back(self) -> None:
        """Go one step back."""
        self.returned.emit()

    def forget(self) -> None:
        """Begin with nothing typed."""
        self._pad.wipe()
        self._ask("first")

    def _take(self, typed: str) -> None:
        if self._first and typed == self._first:
            self._ask("first")
            self.decided.emit(typed)
            return
        if self._first:
            self._ask("first", translate("Corner", "The two were not the same. Begin again."))
            return
        try:
            self._device.require_good_pin(typed)
        except UsageError:
            self._ask("first", translate("Corner", "Choose 6 to 12 digits that are not in a row and not all the same."))
        else:
            self._ask("again", first=typed)

    def _ask(self, stage: str, note: str = "", first: str = "") -> None:
        self._first, self._note = first, note
        self.enter(stage)

    def _forget_note(self) -> None:
        if self._note and self._pad.typing:
            self._note = ""
            self.changed.emit()
