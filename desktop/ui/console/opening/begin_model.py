"""The first run of a real campaign: where it is kept, who the organisation is, its passphrase on paper, the keys."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.progress import Report
from desktop.office.desk.new_workspace import begin_campaign, check_place
from desktop.office.desk.petition_place import PetitionPlace
from desktop.office.desk.workspace import StaffDesk
from desktop.office.joining_server_petition import check_empty
from desktop.office.keys.keys import new_secret
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.opening.organisation_facts_step import FactsStep
from desktop.ui.console.opening.paper_passphrase import PaperPassphrase, not_the_paper
from desktop.ui.console.opening.workspace_place import WorkspacePlace
from desktop.ui.console.page.server_address_and_password import ServerEntry
from desktop.ui.console.page.staff_error_text import told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_BUSY = ("asking", "making")
_BACK = {"facts": "place", "paper": "facts", "prove": "paper"}


@QmlElement
class BeginModel(PageModel):
    """Stages: place, asking (a server, where one is wanted), facts, paper, prove, making."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    made = Signal(object, object)  # the StaffDesk, and the secret of its keys

    def __init__(self, by: str, background: Background) -> None:
        super().__init__("place", background)
        self.changed.connect(self.refreshed)
        self._background = background
        self._place, self._server = WorkspacePlace(by, self), ServerEntry(self)
        self._kept: PetitionPlace | None = None
        self._facts = FactsStep(self)
        self._paper = PaperPassphrase()

    @qml_property(WorkspacePlace, constant=True)
    def place(self) -> WorkspacePlace:
        """Where the campaign's folder is made."""
        return self._place

    @qml_property(ServerEntry, constant=True)
    def server(self) -> ServerEntry:
        """The server on which the petition is kept, where somebody wants one."""
        return self._server

    @qml_property(FactsStep, constant=True)
    def facts(self) -> FactsStep:
        """Who the organisation is."""
        return self._facts

    @qml_property(str, notify=refreshed)
    def passphrase(self) -> str:
        """What is to be written on paper, while it is shown."""
        return self._paper.shown if self._stage == "paper" else ""

    @qml_property(str, notify=refreshed)
    def typed(self) -> str:
        """What was typed back."""
        return self._paper.typed

    def describe(self) -> PageText:
        """Return title and actions of the step."""
        back = translate("Console", "Back")
        texts = {
            "place": (translate("Console", "Begin a campaign"), translate("Console", "Next")),
            "asking": (translate("Console", "Asking the server…"), ""),
            "facts": (translate("Console", "Who is the organisation?"), translate("Console", "Next")),
            "paper": (
                translate("Console", "Write this passphrase on paper"),
                translate("Console", "It is on paper"),
            ),
            "prove": (translate("Console", "Type it back from the paper"), translate("Console", "Make the keys")),
            "making": (translate("Console", "Making the keys…"), ""),
        }
        title, main = texts[self._stage]
        return PageText(title, main, "begin_on", back="" if self._stage in _BUSY else back, back_name="begin_back")

    def arrive(self) -> None:
        """Begin at the first step."""
        self.wipe()
        self._facts.forget()
        self._place.forget()
        self._server.forget()
        self.show_trouble(None)
        self.enter("place")

    def wipe(self) -> None:
        """Forget the passphrase, and the password for a server; going on makes another, and asks for that."""
        self._paper.wipe()
        self._server.wipe()
        self._kept = None
        if self._stage in ("facts", "paper", "prove"):
            self.enter("place" if self._server.wanted else "facts")

    @Slot(str)
    def type_back(self, typed: str) -> None:
        """Take what stands on the paper."""
        self._paper.typed = typed
        self.refreshed.emit()

    @Slot()
    def forth(self) -> None:
        """Go on to the next step, where this one is answered."""
        self.show_trouble(None)
        if self._stage == "paper":
            self._paper.typed = ""
        steps = {
            "place": self._take_place,
            "facts": self._take_facts,
            "paper": lambda: self.enter("prove"),
            "prove": self._make,
        }
        if self._stage in steps:
            steps[self._stage]()

    @Slot()
    def back(self) -> None:
        """Go to the step before, or to the first page."""
        self.show_trouble(None)
        if self._stage in _BACK:
            self.enter(_BACK[self._stage])
        else:
            self.leads.emit("start")

    def _take_place(self) -> None:
        self.show_trouble(self._place.unnamed)
        if self._place.unnamed:
            return
        self._kept = None
        try:
            check_place(self._place.folder)
            if self._server.wanted:
                self._kept = self._server.read()
        except TablingError as error:
            self.show_trouble(told_to_staff(trouble_of(error)))
            return
        self._ask_server() if self._kept else self.enter("facts")

    def _ask_server(self) -> None:
        """See whether a campaign can begin there before anybody goes on."""
        server = self._kept

        def work(_report: Report) -> None:
            if server:
                check_empty(server)

        self.enter("asking")
        self._background.start(work, lambda _empty: self.enter("facts"), self._fail)

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._place.speak()
        self._facts.speak()
        super().speak()

    def _take_facts(self) -> None:
        if trouble := self._facts.check():
            self.show_trouble(trouble)
            return
        if not self._paper.shown:
            self._paper.renew()
        self.enter("paper")

    def _make(self) -> None:
        if not self._paper.proven:
            self.show_trouble(not_the_paper())
            return
        facts, passphrase, secret, by = self._facts.told, self._paper.shown, new_secret(), self._place.who
        folder, server = self._place.folder, self._kept

        def work(_report: Report) -> StaffDesk:
            return begin_campaign(folder, facts, passphrase, secret, by=by, server=server)

        self.enter("making")
        self._background.start(work, lambda desk: self._finish(desk, secret), self._fail)

    def _finish(self, desk: StaffDesk, secret: bytes) -> None:
        self.wipe()
        self.enter("place")
        self.made.emit(desk, secret)

    def _fail(self, trouble: Trouble) -> None:
        self.enter("place")
        self.show_trouble(told_to_staff(trouble))
