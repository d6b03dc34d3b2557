"""A petition that is on a server already: opened by its address, with the organisation's keys or to look only."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.organisation_keys import SEALING_FILE
from desktop.core.progress import Report
from desktop.office.desk.workspace import StaffDesk
from desktop.office.joining_server_petition import Joining, join_petition
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.opening.renew_older_petition_part import RenewOlderPetitionPart
from desktop.ui.console.opening.workspace_place import WorkspacePlace
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.server_address_and_password import ServerEntry
from desktop.ui.console.page.staff_error_text import own_trouble, told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class JoinServerPetitionModel(PageModel):
    """Stages: asking, opening."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    joined = Signal(object)  # the StaffDesk

    def __init__(self, by: str, background: Background) -> None:
        super().__init__("asking", background)
        self.changed.connect(self.refreshed)
        self._background = background
        self._place, self._server = WorkspacePlace(by, self), ServerEntry(self)
        self._keys: Path | None = None
        self._passphrase = ""
        self._renewal = RenewOlderPetitionPart(self)
        self._renewal.said.connect(self.forth)

    @qml_property(RenewOlderPetitionPart, constant=True)
    def renewal(self) -> RenewOlderPetitionPart:
        """What is said to an older petition being brought up to date."""
        return self._renewal

    @qml_property(WorkspacePlace, constant=True)
    def place(self) -> WorkspacePlace:
        """Where the campaign's folder is made."""
        return self._place

    @qml_property(ServerEntry, constant=True)
    def server(self) -> ServerEntry:
        """Address and password."""
        return self._server

    @qml_property(str, notify=refreshed)
    def keys(self) -> str:
        """The folder of the keys that was chosen, or nothing."""
        return str(self._keys or "")

    @qml_property(str, notify=refreshed)
    def passphrase(self) -> str:
        """What was typed for the keys."""
        return self._passphrase

    def describe(self) -> PageText:
        """Return title and actions."""
        title = translate("Console", "Open a petition on a server")
        if self._stage == "opening":
            return PageText(title, translate("Console", "Asking the server…"), "join", main_enabled=False)
        return PageText(
            title, translate("Console", "Open"), "join", back=translate("Console", "Back"), back_name="join_back"
        )

    def arrive(self) -> None:
        """Begin with empty lines."""
        self._place.forget()
        self._server.forget()
        self._keys = None
        self.wipe()
        self._renewal.ask(None)
        self.show_trouble(None)
        self.enter("asking")

    def wipe(self) -> None:
        """Forget the password and the passphrase."""
        self._server.wipe()
        self._passphrase = ""
        self.changed.emit()

    @Slot(QUrl)
    def choose_keys(self, url: QUrl) -> None:
        """Take the folder with the keys: that of a campaign, or the one in it."""
        folder = path_of(url)
        if folder is None:
            return
        within = folder / "organisation"
        self._keys = next((each for each in (folder, within) if (each / SEALING_FILE).is_file()), None)
        none = own_trouble(lambda: translate("Console", "There are no keys in this folder. It has a file sealing.key."))
        self.show_trouble(None if self._keys else none)
        self.changed.emit()

    @Slot(str)
    def type_passphrase(self, text: str) -> None:
        """Take the passphrase of the keys as it was typed so far."""
        self._passphrase = text

    @Slot()
    def forth(self) -> None:
        """Ask the server, beside the window."""
        if self._stage == "opening":
            return
        self.show_trouble(self._place.unnamed)
        if self._place.unnamed:
            return
        try:
            joining = Joining(self._server.read(), self._keys, self._passphrase, self._renewal.take())
        except TablingError as error:
            self.show_trouble(told_to_staff(trouble_of(error)))
            return
        folder, by = self._place.folder, self._place.who

        def work(_report: Report) -> StaffDesk:
            return join_petition(folder, joining, by=by)

        self._renewal.ask(None)
        self.enter("opening")
        self._background.start(work, self._finish, self._fail)

    @Slot()
    def back(self) -> None:
        """Go to the first page."""
        self.leads.emit("start")

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._place.speak()
        super().speak()

    def _finish(self, desk: StaffDesk) -> None:
        self.wipe()
        self.enter("asking")
        self.joined.emit(desk)

    def _fail(self, trouble: Trouble) -> None:
        self._renewal.ask(trouble)
        self.enter("asking")
        self.show_trouble(told_to_staff(trouble))
