"""What a colleague gave for a petition on a server: its address and a password, which stay in memory."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import PetitionPlace
from desktop.office.joining_server_petition import read_address
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ServerEntry(QObject):
    """The password stands in its line and nowhere else, also where it came with the address."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = False
        self._address = self._password = ""

    @qml_property(bool, notify=changed)
    def wanted(self) -> bool:
        """Whether the petition is kept on a server."""
        return self._wanted

    @qml_property(str, notify=changed)
    def address(self) -> str:
        """What was typed."""
        return self._address

    @qml_property(str, notify=changed)
    def password(self) -> str:
        """What was typed."""
        return self._password

    @Slot(bool)
    def want(self, wanted: bool) -> None:  # noqa: FBT001  (a choice that QML makes)
        """Keep the petition on a server, or not."""
        self._wanted = wanted
        self.changed.emit()

    @Slot(str)
    def type_address(self, text: str) -> None:
        """Take the address as it was typed so far."""
        self._address = text

    @Slot(str)
    def type_password(self, text: str) -> None:
        """Take the password as it was typed so far."""
        self._password = text

    def read(self) -> PetitionPlace:
        """Return the place, and show its address as it will be kept. Raises AddressWrong."""
        place = read_address(self._address, self._password)
        self._address, self._password = place.place, place.passphrase
        self.changed.emit()
        return place

    def wipe(self) -> None:
        """Forget the password."""
        self._password = ""
        self.changed.emit()

    def forget(self) -> None:
        """Forget all of it."""
        self._wanted, self._address = False, ""
        self.wipe()
