"""Opening a workspace with its passphrase, once a session and again after the window was locked."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import PetitionError, TablingError
from desktop.core.petition_errors import NoPetition
from desktop.core.progress import Cancel, Progress
from desktop.core.store_errors import PetitionBusy, PetitionFull, PetitionReadOnly, ServerRefused
from desktop.office.desk.workspace import StaffDesk, Workspace, open_desk, open_without_petition
from desktop.office.practice_campaign import PASSPHRASE
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.opening.renew_older_petition_part import RenewOlderPetitionPart
from desktop.ui.console.page.progress_text import ProgressText
from desktop.ui.console.page.staff_error_text import own_trouble, told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_PASSING = (PetitionBusy, PetitionFull, PetitionReadOnly)  # the petition is whole: no backup mends these


@QmlElement
class UnlockModel(PageModel):
    """Stages: asking, opening. Where keys and petition have a passphrase each, the petition's is asked for besides."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    opened = Signal(object)  # the StaffDesk
    rescued = Signal(object)  # the StaffDesk of keys alone: a backup is to be brought back

    def __init__(self, by: str, background: Background) -> None:
        """`by`: what this computer calls whoever works here."""
        super().__init__("asking", background)
        self.changed.connect(self.refreshed)
        self._background = background
        self._by = self._usual = by
        self._passphrase = self._petition = ""
        self._workspace: Workspace | None = None
        self._asked = self._second = self._away = self._lost = False
        self._meanwhile: Progress | None = None
        self._cancel = Cancel()
        self._renewal = RenewOlderPetitionPart(self)
        self._renewal.said.connect(self.forth)

    @qml_property(RenewOlderPetitionPart, constant=True)
    def renewal(self) -> RenewOlderPetitionPart:
        """What is said to an older petition on a server being brought up to date."""
        return self._renewal

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

    @qml_property(str, notify=refreshed)
    def second(self) -> str:
        """What is asked for besides: the petition's own passphrase, or the password for its server; or nothing."""
        if not self._second:
            return ""
        if self._workspace and self._workspace.server:
            return translate("Console", "Your password for the server")
        return translate("Console", "Passphrase of the petition, if it has another one")

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
        if workspace.open_to_all:
            return translate("Console", "The passphrase of the practice campaign is “%1”.").replace("%1", PASSPHRASE)
        if self._lost:
            return translate("Console", "First type the passphrase: it opens the keys, which a backup needs, too.")
        if not self._asked:
            return _unasked(workspace)
        return translate(
            "Console", "It stands on paper: written when the keys were made, or when the passphrase was changed last."
        )

    @qml_property(bool, notify=refreshed)
    def recoverable(self) -> bool:
        """Whether two recovery sheets could help: everybody knows the passphrase of practice."""
        found = self._workspace
        return bool(found and found.has_keys and not found.open_to_all and not self.opening)

    @qml_property(bool, notify=refreshed)
    def lost(self) -> bool:
        """Whether the petition is missing or damaged, so that a backup can be brought back."""
        return self._lost and not self.opening

    @qml_property(str, notify=refreshed)
    def passphrase(self) -> str:
        """What stands in the line: that of practice is there already."""
        return self._passphrase

    def describe(self) -> PageText:
        """Return title and actions."""
        called = translate("Console", "Locked") if self._away else translate("Console", "Open “%1”")
        title = called.replace("%1", self.workspace)
        if self.opening:
            stop = translate("Console", "Stop") if self._meanwhile else ""
            return PageText(
                title,
                translate("Console", "Opening…"),
                "unlock",
                main_enabled=False,
                back=stop,
                back_name="stop",
            )
        leave = "" if self._away else translate("Console", "Another campaign")
        return PageText(title, translate("Console", "Open"), "unlock", back=leave, back_name="leave")

    def ask(self, workspace: Workspace, *, away: bool) -> None:
        """Ask for what opens a workspace. `away`: it was open, and the window was locked. Raises PetitionError."""
        self._workspace, self._away = workspace, away
        self._lost = not workspace.server and not workspace.petition.exists()
        self._second = bool(workspace.server) and not workspace.has_keys
        self._asked = workspace.has_keys or workspace.encrypted or self._lost
        self._passphrase, self._petition = PASSPHRASE if workspace.open_to_all else "", ""
        gone = NoPetition(f"There is no {workspace.petition.name}.")
        self._renewal.ask(None)
        self.show_trouble(told_to_staff(trouble_of(gone)) if self._lost else None)
        self.enter("asking")

    @Slot(str, str)
    def type_text(self, line: str, text: str) -> None:
        """Take a line as it was typed so far: `name`, `passphrase`, or `petition` for a passphrase of its own."""
        match line:
            case "name":
                self._by = text
            case "passphrase":
                self._passphrase = text
            case "petition":
                self._petition = text

    @Slot()
    def forth(self) -> None:
        """Try to open it, beside the window."""
        petition, renewal = self._petition, self._renewal.take()

        def opens(workspace: Workspace, by: str, passphrase: str) -> StaffDesk:
            return open_desk(workspace, passphrase, petition, renewal, by=by)

        self._work(opens, self.opened.emit)

    @Slot()
    def rescue(self) -> None:
        """Open the keys alone, and go where a backup is brought back."""

        def done(desk: StaffDesk) -> None:
            self.rescued.emit(desk)
            self.leads.emit("rescue")

        self._work(lambda place, by, passphrase: open_without_petition(place, passphrase, by=by), done)

    @Slot()
    def back(self) -> None:
        """Choose another campaign; or stop what opening waits for: the petition stays as it was."""
        if self.opening:
            self._cancel.ask()
        else:
            self.leads.emit("start")

    def _work(self, act: Callable[[Workspace, str, str], StaffDesk], done: Callable[[StaffDesk], None]) -> None:
        """Open something beside the window with what was typed."""
        workspace, by, passphrase = self._workspace, self._by.strip() or self._usual, self._passphrase
        if workspace is None or self.opening:
            return
        self.show_trouble(None)
        self._renewal.ask(None)
        self._meanwhile = None
        self.enter("opening")

        def finish(desk: StaffDesk) -> None:
            self._passphrase = self._petition = ""
            self.enter("asking")
            done(desk)

        self._cancel = self._background.start(
            lambda _report: act(workspace, by, passphrase), finish, self._fail, self._tell
        )

    def _tell(self, progress: Progress) -> None:
        self._meanwhile = progress if progress.meanwhile else None
        self.changed.emit()

    def _fail(self, trouble: Trouble) -> None:
        self._renewal.ask(trouble)
        if self._workspace and self._workspace.server:
            self._second = self._second or issubclass(trouble.kind, ServerRefused)
            self.enter("asking")
            self.show_trouble(told_to_staff(trouble))
            return
        # The keys opened, and the petition did not: it has a passphrase of its own.
        own = issubclass(trouble.kind, PetitionError) and _is_encrypted(self._workspace)
        self._second = self._second or own
        self._lost = self._lost or (issubclass(trouble.kind, PetitionError) and not issubclass(trouble.kind, _PASSING))
        self.enter("asking")
        unclear = own and trouble.kind is PetitionError
        self.show_trouble(own_trouble(_closed) if unclear else told_to_staff(trouble))


def _unasked(workspace: Workspace) -> str:
    if workspace.server:
        return translate("Console", "The petition is on a server, which asks for your password.")
    return translate("Console", "This petition is not encrypted: whoever has the file can read it.")


def _closed() -> str:
    return translate(
        "Console",
        "The passphrase opens the keys and not the petition: it has a passphrase of its own, or its file is damaged.",
    )


def _is_encrypted(workspace: Workspace | None) -> bool:
    with suppress(TablingError):  # it was told already what is wrong with the file
        return bool(workspace and workspace.encrypted)
    return False
