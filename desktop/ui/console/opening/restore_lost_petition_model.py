"""A campaign whose petition is lost or damaged: its keys are open, and one of its backups is brought back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.workspace import StaffDesk
from desktop.office.restore.workspace_backups import newest_backups
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.backup_files import backup_rows
from desktop.ui.console.backup.restore_part import RestorePart
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RestoreLostPetitionModel(ConsolePage):
    """Stages: choosing, back. It stands before the pages, with a desk of its own that has no petition yet."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    opened = Signal(object)  # the StaffDesk, whose petition is there again

    def __init__(self, work: Workplace) -> None:
        """`work`: not that of the pages; they have nothing before a petition is there."""
        super().__init__("choosing", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._files: tuple[Path, ...] = ()
        self._restoring = RestorePart(self)

    @qml_property(RestorePart, constant=True)
    def restoring(self) -> RestorePart:
        """The backup in hand."""
        return self._restoring

    @qml_property(list, notify=refreshed)
    def files(self) -> list[Row]:
        """`{name, when}` of the newest backups in the campaign's folder."""
        return backup_rows(self._files)

    @qml_property(bool, notify=refreshed)
    def free(self) -> bool:
        """Whether a long act may be begun."""
        return not self._work.jobs.busy

    @property
    def desk(self) -> StaffDesk | None:
        """What is open. Without keys nothing proves a passphrase but a backup that opens with it."""
        desk, own = self._work.desk, self._restoring.text("restore_passphrase")
        if desk and not desk.seeds and own:
            return replace(desk, place=replace(desk.place, passphrase=own))
        return desk

    def describe(self) -> PageText:
        """Return title, way on and way back."""
        title = translate("Console", "Bring a backup back")
        if self._stage == "back":
            return PageText(title, translate("Console", "Open the campaign"), "rescued", main_enabled=self.free)
        return PageText(title, back=translate("Console", "Back"), back_name="leave_rescue")

    def begin(self, desk: StaffDesk) -> None:
        """Offer the backups of a campaign whose keys were opened."""
        self._work.desk, self._work.jobs.owner = desk, desk.workspace.folder
        self._files = newest_backups(desk.workspace.backups)
        self.show_trouble(None)
        self.enter("choosing")

    def arrive(self) -> None:
        """A backup is the petition now."""
        self.enter("back")

    def wipe(self) -> None:
        """Let go of the keys, and of the backup in hand."""
        if self._work.desk:
            self._work.desk = self._work.jobs.owner = None
        self._files = ()
        self._restoring.wipe()
        self.show_trouble(None)
        self.enter("choosing")

    @Slot(int)
    def try_file(self, file: int) -> None:
        """Look at one of the backups that are listed."""
        if 0 <= file < len(self._files):
            self._restoring.look_at(self._files[file])

    @Slot()
    def forth(self) -> None:
        """Open the campaign; without keys its passphrase is asked for anew."""
        desk = self._work.desk
        if self._stage != "back" or desk is None or not self.free:
            return
        self.wipe()
        if desk.seeds:
            self.opened.emit(desk)
        else:
            self.leads.emit("locked")

    @Slot()
    def back(self) -> None:
        """Go back to where the passphrase is asked for."""
        if self.free:
            self.wipe()
            self.leads.emit("locked")

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._restoring.changed.emit()
        super().speak()
