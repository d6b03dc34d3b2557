"""Another passphrase for the keys: proven by the old one, or by two recovery sheets where that is lost."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import KeyFileError
from desktop.core.progress import Report
from desktop.office.desk.workspace import Workspace
from desktop.office.keys.keys import change_passphrase, try_passphrase
from desktop.office.keys.recovery_sheets import Sheet, join_sheets, read_sheet, recover_keys
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.opening.paper_passphrase import PaperPassphrase, not_the_paper, sheet_trouble
from desktop.ui.console.page.staff_error_text import told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PassphraseChangeModel(PageModel):
    """Stages: old, or first and second (sheets); then trying, paper, prove, changing, done."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, background: Background) -> None:
        super().__init__("old", background)
        self.changed.connect(self.refreshed)
        self._background = background
        self._workspace: Workspace | None = None
        self._away = "start"
        self._typed = self._old = ""
        self._sheets: tuple[Sheet, ...] = ()
        self._paper = PaperPassphrase()

    @qml_property(str, notify=refreshed)
    def typed(self) -> str:
        """What stands in the line."""
        return self._typed

    @qml_property(str, notify=refreshed)
    def passphrase(self) -> str:
        """What is to be written on paper, while it is shown."""
        return self._paper.shown if self._stage == "paper" else ""

    @qml_property(str, notify=refreshed)
    def step(self) -> str:
        """What the page asks for: old, sheet, paper, prove, or nothing."""
        return {"first": "sheet", "second": "sheet"}.get(self._stage, self._stage)

    def describe(self) -> PageText:
        """Return title and actions of the step."""
        following = translate("Console", "Next")
        texts = {
            "old": (translate("Console", "Change the passphrase"), following),
            "trying": (translate("Console", "One moment…"), ""),
            "first": (translate("Console", "Type one recovery sheet"), following),
            "second": (translate("Console", "Type another recovery sheet"), following),
            "paper": (
                translate("Console", "Write the new passphrase on paper"),
                translate("Console", "It is on paper"),
            ),
            "prove": (
                translate("Console", "Type it back from the paper"),
                translate("Console", "Change the passphrase"),
            ),
            "changing": (translate("Console", "One moment…"), ""),
            "done": (translate("Console", "The new passphrase opens the keys"), translate("Console", "Go on")),
        }
        title, main = texts[self._stage]
        back = "" if self._stage in ("trying", "changing", "done") else translate("Console", "Back")
        return PageText(title, main, "passphrase_on", back=back, back_name="passphrase_back")

    def change(self, workspace: Workspace, away: str) -> None:
        """Ask for the passphrase that opens the keys now; `away`: the page to go back to."""
        self._begin(workspace, away, "old")

    def recover(self, workspace: Workspace, away: str) -> None:
        """Ask for two sheets."""
        self._begin(workspace, away, "first")

    def wipe(self) -> None:
        """Forget whatever was typed or shown."""
        self._paper.wipe()
        self._typed, self._old, self._sheets = "", "", ()

    @Slot(str)
    def type_line(self, typed: str) -> None:
        """Take what the step asks for."""
        self._typed = typed
        self.refreshed.emit()

    @Slot()
    def forth(self) -> None:
        """Go on to the next step, where this one is answered."""
        self.show_trouble(None)
        steps = {
            "old": self._try_old,
            "first": self._read_sheet,
            "second": self._read_sheet,
            "paper": lambda: self._ask("prove"),
            "prove": self._change,
            "done": self.back,
        }
        if self._stage in steps:
            steps[self._stage]()

    @Slot()
    def back(self) -> None:
        """Show the passphrase again, or leave."""
        self.show_trouble(None)
        if self._stage == "prove":
            self._ask("paper")
            return
        self.wipe()
        self.leads.emit(self._away)

    def _begin(self, workspace: Workspace, away: str, stage: str) -> None:
        self.wipe()
        self._workspace, self._away = workspace, away
        self.show_trouble(None)
        self.enter(stage)

    def _ask(self, stage: str) -> None:
        self._typed = ""
        self.enter(stage)

    def _try_old(self) -> None:
        workspace, old = self._workspace, self._typed
        if workspace is None:
            return

        def work(_report: Report) -> str:
            try_passphrase(workspace.keys, old)
            return old

        self.enter("trying")
        self._background.start(work, self._take_old, lambda trouble: self._fail(trouble, "old"))

    def _take_old(self, old: str) -> None:
        self._old = old
        self._show_paper()

    def _show_paper(self) -> None:
        self._paper.renew()
        self._ask("paper")

    def _read_sheet(self) -> None:
        try:
            sheet = read_sheet(self._typed)
            if self._sheets:
                join_sheets(self._sheets[0], sheet)
        except KeyFileError as error:
            self.show_trouble(sheet_trouble(error))
            return
        self._sheets = (*self._sheets, sheet)
        if len(self._sheets) == 1:
            self._ask("second")
        else:
            self._show_paper()

    def _change(self) -> None:
        self._paper.typed = self._typed
        workspace, old, new, sheets = self._workspace, self._old, self._paper.shown, self._sheets
        if workspace is None:
            return
        if not self._paper.proven:
            self.show_trouble(not_the_paper())
            return

        def work(_report: Report) -> None:
            if sheets:
                recover_keys(workspace.keys, sheets[0], sheets[1], new)
            else:
                change_passphrase(workspace.keys, old, new)

        self.enter("changing")
        first = "first" if sheets else "old"
        self._background.start(work, lambda _done: self._finish(), lambda trouble: self._fail(trouble, first))

    def _finish(self) -> None:
        self.wipe()
        self.enter("done")

    def _fail(self, trouble: Trouble, stage: str) -> None:
        self.wipe()
        self.enter(stage)
        self.show_trouble(told_to_staff(trouble))
