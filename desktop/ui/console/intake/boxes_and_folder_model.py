"""Without a stick: what lies in drop boxes, and a folder that is watched."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.intake.drop_boxes_part import DropBoxesPart
from desktop.ui.console.intake.watched_folder_part import WatchedFolderPart
from desktop.ui.console.page.console_page import ConsolePage, Workplace

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoxesAndFolderModel(ConsolePage):
    """Stages: shown."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace) -> None:
        super().__init__("shown", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._fetching, self._watching = DropBoxesPart(self), WatchedFolderPart(self, work)
        self._fetching.changed.connect(self.changed)

    @qml_property(DropBoxesPart, constant=True)
    def fetching(self) -> DropBoxesPart:
        """Drop boxes."""
        return self._fetching

    @qml_property(WatchedFolderPart, constant=True)
    def watching(self) -> WatchedFolderPart:
        """The watched folder."""
        return self._watching

    def describe(self) -> PageText:
        """Return title and main action: to fetch, once there is a box."""
        ready = bool(self._fetching.boxes) and not self._work.jobs.busy
        fetch = translate("Console", "Fetch from the drop boxes")
        back = translate("Console", "Bring in")
        return PageText(translate("Console", "Without a stick"), fetch, "fetch", main_enabled=ready, back=back)

    def arrive(self) -> None:
        """List the boxes."""
        self._fetching.look()
        self.enter("shown")

    def wipe(self) -> None:
        """Forget what came."""
        for part in (self._fetching, self._watching):
            part.wipe()

    def speak(self) -> None:
        """Say everything in the language of now."""
        for part in (self._fetching, self._watching):
            part.changed.emit()
        super().speak()

    @Slot()
    def forth(self) -> None:
        """Fetch."""
        self._fetching.fetch()

    @Slot()
    def back(self) -> None:
        """Go back to where sticks are brought in."""
        self.leads.emit("bring_in")
