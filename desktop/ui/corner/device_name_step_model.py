"""The end of a set-up from a stick: what this device is called, so that somebody puts the right label on it."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.tablet_setup import SetupStick
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_phrases import words_in_a_sentence
from desktop.ui.corner.device_protocol import FirstStartDevice

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeviceNameStepModel(PageModel):
    """Everything is kept by now: nothing here can fail, and nothing leads back."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    read = Signal()

    def __init__(self, device: FirstStartDevice, parent: QObject) -> None:
        super().__init__("named", parent)
        self.changed.connect(self.refreshed)
        self._device = device
        self._name, self._words = "", tuple[str, ...]()

    @qml_property(str, notify=refreshed)
    def name(self) -> str:
        """What this device is called."""
        return self._name

    @qml_property(str, notify=refreshed)
    def deviceWords(self) -> str:
        """By which words headquarters welcomes this device, as a sentence."""
        return words_in_a_sentence(self._words)

    def describe(self) -> PageText:
        """Return title and the way on."""
        return PageText(
            translate("Corner", "This device is set up"), translate("Corner", "Open the kiosk"), "open_kiosk"
        )

    def end(self, stick: SetupStick | None) -> None:
        """Show what the device is called, where a stick set it up; else go on at once."""
        if stick is None:
            self.read.emit()
            return
        with suppress(TablingError):
            self._name, self._words = self._device.name, self._device.words
        self.changed.emit()
        self.leads.emit("named")

    @Slot()
    def forth(self) -> None:
        """Go on to the people who sign."""
        self.read.emit()
