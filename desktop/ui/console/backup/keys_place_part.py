"""Where the keys lie: in the campaign's folder, or elsewhere, such as on a stick that is put away."""

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.workspace import StaffDesk
from desktop.office.keys.key_change import move_keys
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeysPlacePart(PagePart):
    """They are moved with the passphrase that they have."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)

    @qml_property(str, notify=refreshed)
    def place(self) -> str:
        """Where they lie, or nothing where there are none."""
        desk = self.desk
        return apart(str(desk.workspace.keys)) if desk and desk.workspace.has_keys else ""

    @Slot(QUrl)
    def move(self, url: QUrl) -> None:
        """Keep them in a folder that was chosen in the system's window."""
        desk, folder = self.desk, path_of(url)
        if desk is None or folder is None:
            return
        self.act(lambda _petition, _by: move_keys(desk, folder), self._go_on)

    def _go_on(self, desk: StaffDesk) -> str:
        if self.desk is not desk:
            self._page.work_with(desk)
        said = translate("Console", "The keys lie in %1 now. Without them nothing is brought in, and nothing signed.")
        return said.replace("%1", apart(str(desk.workspace.keys)))
