"""What one signer is given along with the thanks: their place today, and the withdrawal code, shown once."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.pictures import can_be_drawn
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.phrases import place_today

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
THANKS_MILLISECONDS = 15_000  # time to photograph a code; each touch gives as much again


@QmlElement
class ThanksModel(QObject):
    """The same for everybody; `wipe` forgets the code when its signer goes."""

    changed = Signal()

    def __init__(self, page: str, milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page if can_be_drawn(page) else ""
        self._milliseconds = milliseconds
        self._code = self._place = ""
        self._number: int | None = None

    @qml_property(str, notify=changed)
    def code(self) -> str:
        """The withdrawal code, which nobody can look up again."""
        return self._code

    @qml_property(str, notify=changed)
    def place(self) -> str:
        """The signer's place today, as a sentence."""
        return self._place

    @qml_property(str, constant=True)
    def page(self) -> str:
        """Address of the campaign's page, drawn as a QR code; empty where there is none."""
        return self._page

    @qml_property(int, constant=True)
    def milliseconds(self) -> int:
        """How long the thanks stay after the last touch."""
        return self._milliseconds

    def thank(self, code: str, place: int, language: str) -> None:
        """Show the code and the place of somebody who just signed."""
        self._code, self._number = code, place
        self.speak(language)

    def speak(self, language: str) -> None:
        """Say the place in another language."""
        self._place = "" if self._number is None else place_today(self._number, language)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget both."""
        self._code, self._place, self._number = "", "", None
        self.changed.emit()
