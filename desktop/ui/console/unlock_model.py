"""Opening a workspace with its passphrase, once a session and again after the window was locked."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import PetitionError, TablingError
from desktop.core.progress import Cancel, Progress, Report
from desktop.office.practice import PASSPHRASE
from desktop.office.workspace import StaffDesk, Workspace, open_desk
from desktop.ui.base.background import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.progress_text import ProgressText
from desktop.ui.console.staff_trouble import told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class UnlockModel(PageModel):
    """Stages: asking, opening. Where keys and petition have a passphrase each, the petition's is asked for besides."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    opened = Signal(object)  # the StaffDesk

    def __init__(self, by: str, background: Background) -> None:
        """`by`: what this computer calls whoever works here."""
        super().__init__("asking", background)
        self.changed.connect(self.refreshed)
        self._background = background
        self._by = self._usual = by
        self._passphrase = self._petition = ""
        self._workspace: Workspace | None = None
        self._asked = self._second = self._away = False
        self._meanwhile: Progress | None = None
        self._cancel = Cancel()

    @qml_property(str, notify=refreshed)
    def workspace(self) -> str:
        """What the folder is called."""
        return self._workspace.name if self._workspace else ""

    @qml_property(str, notify=refreshed)
    def by(self) -> str:
        """Who works here, as the audit log names them."""
        return self._by

    @qml_property(bool, notify=refreshed)
    def asked(self) -> bool:
        """Whether a passphrase is asked for."""
        return self._asked

    @qml_property(bool, notify=refreshed)
    def second(self) -> bool:
        """Whether the petition's own passphrase is asked for besides."""
        return self._second

    @qml_property(bool, notify=refreshed)
    def opening(self) -> bool:
        """Whether it is being opened: stretching a passphrase takes a second, on purpose."""
        return self._stage == "opening"

    @qml_property(str, notify=refreshed)
    def hint(self) -> str:
        """What to know before typing; while it is opened, what that waits for, or how far an older one is renewed."""
        workspace = self._workspace
        if self.opening and self._meanwhile:
            return ProgressText().meanwhile(self._meanwhile)
        if workspace is None:
            return ""
        if workspace.practice:
            return translate("Console", "The passphrase of the practice campaign is “%1”.").replace("%1", PASSPHRASE)
        if not self._asked:
            return translate("Console", "This petition is not encrypted: whoever has the file can read it.")
        return translate("Console", "It stands on the paper that was written when the keys were made.")

    @qml_property(bool, notify=refreshed)
    def recoverable(self) -> bool:
        """Whether two recovery sheets could help: everybody knows the passphrase of practice."""
        return bool(self._workspace and not self._workspace.practice and not self.opening)

    @qml_property(str, notify=refreshed)
    def passphrase(self) -> str:
        """What stands in the line: that of practice is there already."""
        return self._passphrase

    def describe(self) -> PageText:
        """Return title and actions."""
        if self.opening:
            stop = translate("Console", "Stop") if self._meanwhile else ""
            return PageText(
                self._title(),
                translate("Console", "Opening…"),
                "unlock",
                main_enabled=False,
                back=stop,
                back_name="stop",
            )
        leave = "" if self._away else translate("Console", "Another campaign")
        return PageText(self._title(), translate("Console", "Open"), "unlock", back=leave, back_name="leave")

    def ask(self, workspace: Workspace, *, away: bool) -> None:
        """Ask for what opens a workspace. `away`: it was open, and the window was locked. Raises PetitionError."""
        self._workspace, self._away = workspace, away
        self._asked, self._second = workspace.has_keys or workspace.encrypted, False
        self._passphrase, self._petition = PASSPHRASE if workspace.practice else "", ""
        self.show_trouble(None)
        self.enter("asking")

    @Slot(str)
    def type_name(self, by: str) -> None:
        """Take who works here."""
        self._by = by

    @Slot(str)
    def type_passphrase(self, passphrase: str) -> None:
        """Take what opens the keys, and the petition unless it has its own."""
        self._passphrase = passphrase

    @Slot(str)
    def type_petition(self, passphrase: str) -> None:
        """Take what opens the petition."""
        self._petition = passphrase

    @Slot()
    def forth(self) -> None:
        """Try to open it, beside the window."""
        workspace = self._workspace
        if workspace is None or self.opening:
            return
        by, passphrase, petition = self._by.strip() or self._usual, self._passphrase, self._petition
        self.show_trouble(None)
        self._meanwhile = None
        self.enter("opening")

        def work(_report: Report) -> StaffDesk:
            return open_desk(workspace, by, passphrase, petition)

        self._cancel = self._background.start(work, self._open, self._fail, self._tell)

    @Slot()
    def back(self) -> None:
        """Choose another campaign; or stop what opening waits for: the petition stays as it was."""
        if self.opening:
            self._cancel.ask()
        else:
            self.leads.emit("start")

    def _title(self) -> str:
        title = translate("Console", "Locked") if self._away else translate("Console", "Open “%1”")
        return title.replace("%1", self.workspace)

    def _tell(self, progress: Progress) -> None:
        self._meanwhile = progress if progress.meanwhile else None
        self.changed.emit()

    def _open(self, desk: StaffDesk) -> None:
        self._passphrase = self._petition = ""
        self.enter("asking")
        self.opened.emit(desk)

    def _fail(self, trouble: Trouble) -> None:
        # The keys opened, and the petition did not: it has a passphrase of its own.
        own = issubclass(trouble.kind, PetitionError) and _is_encrypted(self._workspace)
        self._second = self._second or own
        self.enter("asking")
        self.show_trouble(told_to_staff(trouble))


def _is_encrypted(workspace: Workspace | None) -> bool:
    with suppress(TablingError):  # it was told already what is wrong with the file
        return bool(workspace and workspace.encrypted)
    return False
