"""Where the window begins: the campaigns it knows, a folder to open, and practice."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.progress import Report
from desktop.office.desk.workspace import Workspace, find_workspace, list_recent
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.job_model import JobModel
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.staff_error_text import told_to_staff

translate = QCoreApplication.translate
Practise = Callable[[Path, Report], None]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_PRACTICE = "practice"


@QmlElement
class ChooseWorkspaceModel(PageModel):
    """Stages: choosing, making."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    found = Signal(object)  # the Workspace

    def __init__(self, data: Path, practise: Practise, jobs: JobModel, parent: QObject) -> None:
        """`data`: where the list of folders opened before is kept; `practise` makes a practice campaign in a folder."""
        super().__init__("choosing", parent)
        self.changed.connect(self.refreshed)
        self._data, self._practise, self._jobs = data, practise, jobs
        self._recent: tuple[Path, ...] = ()

    @qml_property(list, notify=refreshed)
    def recent(self) -> list[dict[str, str]]:
        """`{name, where}` of each folder opened before; practice is a button of its own."""
        return [{"name": each.name, "where": str(each.parent)} for each in self._recent]

    @qml_property(bool, notify=refreshed)
    def making(self) -> bool:
        """Whether the practice campaign is being made."""
        return self._stage == "making"

    @qml_property(str, notify=refreshed)
    def practice(self) -> str:
        """What the way to practice says."""
        if self.making:
            return translate("Console", "Making the practice campaign…")
        return translate("Console", "Practise with invented people")

    def describe(self) -> PageText:
        """Return the title."""
        return PageText(translate("Console", "Which campaign do you work on?"))

    def arrive(self) -> None:
        """Look which folders are there still."""
        practice = self._data / _PRACTICE
        self._recent = tuple(each for each in list_recent(self._data) if each != practice.resolve())
        self.show_trouble(None)
        self.enter("choosing")

    @Slot(int)
    def choose(self, number: int) -> None:
        """Open one of the folders opened before."""
        if 0 <= number < len(self._recent):
            self.open(self._recent[number])

    @Slot(QUrl)
    def choose_url(self, url: QUrl) -> None:
        """Open a folder that was chosen in the system's window, or dropped here."""
        path = path_of(url)
        if path is not None:
            self.open(path if path.is_dir() else path.parent)

    @Slot()
    def begin(self) -> None:
        """Begin a campaign of one's own."""
        if not self.making:
            self.leads.emit("begin")

    @Slot()
    def join(self) -> None:
        """Open a petition that is on a server already."""
        if not self.making:
            self.leads.emit("join")

    @Slot()
    def practise(self) -> None:
        """Open the practice campaign; the first time it is made."""
        folder = self._data / _PRACTICE
        if (folder / "workspace.json").exists():
            self.open(folder)
        elif not self._jobs.busy:
            self.enter("making")
            self._jobs.run(_making, partial(self._practise, folder), lambda _made: self.open(folder), self._fail)

    def open(self, folder: Path) -> None:
        """Open the workspace in a folder."""
        try:
            workspace: Workspace = find_workspace(folder)
        except TablingError as error:
            self._fail(told_to_staff(trouble_of(error)))
            return
        self.enter("choosing")
        self.show_trouble(None)
        self.found.emit(workspace)

    def _fail(self, trouble: Trouble) -> None:
        self.enter("choosing")
        self.show_trouble(trouble)


def _making() -> str:
    return translate("Console", "Making the practice campaign")
