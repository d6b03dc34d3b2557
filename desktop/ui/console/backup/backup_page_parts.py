"""The parts of the page about backup and keys, each a model of its own."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.accept_keys_part import AcceptKeysPart
from desktop.ui.console.backup.destroy_keys_part import DestroyKeysPart
from desktop.ui.console.backup.keys_place_part import KeysPlacePart
from desktop.ui.console.backup.print_for_volunteers_part import PrintForVolunteersPart
from desktop.ui.console.backup.replay_log_part import ReplayLogPart
from desktop.ui.console.backup.restore_part import RestorePart
from desktop.ui.console.backup.second_secret_part import SecondSecretPart
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BackupParts(QObject):
    """In the order in which they stand on the page."""

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self._restoring, self._outside = RestorePart(page), ReplayLogPart(page)
        self._second, self._accepting = SecondSecretPart(page), AcceptKeysPart(page)
        self._destroying, self._volunteers = DestroyKeysPart(page), PrintForVolunteersPart(page)
        self._place = KeysPlacePart(page)

    @qml_property(RestorePart, constant=True)
    def restoring(self) -> RestorePart:
        """A backup that is brought back."""
        return self._restoring

    @qml_property(ReplayLogPart, constant=True)
    def outside(self) -> ReplayLogPart:
        """The replay log."""
        return self._outside

    @qml_property(PrintForVolunteersPart, constant=True)
    def volunteers(self) -> PrintForVolunteersPart:
        """The page that volunteers have at the table."""
        return self._volunteers

    @qml_property(SecondSecretPart, constant=True)
    def second(self) -> SecondSecretPart:
        """The second secret."""
        return self._second

    @qml_property(AcceptKeysPart, constant=True)
    def accepting(self) -> AcceptKeysPart:
        """New keys."""
        return self._accepting

    @qml_property(KeysPlacePart, constant=True)
    def place(self) -> KeysPlacePart:
        """Where the keys lie."""
        return self._place

    @qml_property(DestroyKeysPart, constant=True)
    def destroying(self) -> DestroyKeysPart:
        """The end of the keys."""
        return self._destroying

    def look(self) -> None:
        """Read what they show; what is typed, or was just done, stays."""
        for part in (self._outside, self._volunteers, self._second):
            part.look()

    def wipe(self) -> None:
        """Forget all of it."""
        for part in self._all:
            part.wipe()

    def speak(self) -> None:
        """Say it in the language of now."""
        for part in self._all:
            part.changed.emit()

    @property
    def _all(self) -> tuple[PagePart, ...]:
        first = (self._restoring, self._outside, self._volunteers)
        return (*first, self._second, self._place, self._accepting, self._destroying)
