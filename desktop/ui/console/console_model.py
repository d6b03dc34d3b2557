"""The console as a whole: where it begins, its pages, and that it locks."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.office.desk.job_process import JobProcess
from desktop.office.desk.workspace import StaffDesk, Workspace, note_recent
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.kiosk_preview_model import Previewing
from desktop.ui.console.console_pages import ConsolePages
from desktop.ui.console.console_translations import ConsoleWords
from desktop.ui.console.forward_and_back_keys import PageSteps
from desktop.ui.console.open_in_other_program import view_file
from desktop.ui.console.opening.choose_workspace_model import ChooseWorkspaceModel, Practise
from desktop.ui.console.opening.opening_pages import EntryPages
from desktop.ui.console.opening.recovery_sheets_model import clear_sheets
from desktop.ui.console.page.console_page import Workplace
from desktop.ui.console.page.job_model import JobModel
from desktop.ui.console.page.staff_error_text import told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
# Pages that are reached from another.
_WITHIN = {"collect": "bring_in", "person": "people", "push": "exports"} | dict.fromkeys(
    ("groups", "names", "decisions"), "decide"
)
LOCKS_AFTER = 600_000  # milliseconds without a key or a click
# What pages lead to besides pages.
_LEADS = ("start", "begin", "join", "locked", "recover", "passphrase", "recovery", "rescue")


@dataclass(frozen=True, slots=True)
class ConsoleSetting:
    """What the console is given. `data`: the folder for what it remembers, and for practice; `by`: who works here.

    `volumes` looks for sticks; `practise` makes a practice campaign in a folder, in the process of `jobs`; `view` shows
    a file in the program that this computer has for it; `preview` draws the kiosk of a draft, in the process `drawing`.
    `presets`: a folder of staff's own, for tables.
    """

    data: Path
    by: str
    jobs: JobProcess
    practise: Practise
    volumes: Callable[[], tuple[Volume, ...]]
    locks_after: int = LOCKS_AFTER
    view: Callable[[Path], None] = view_file
    preview: Previewing | None = None
    drawing: JobProcess | None = None
    presets: Path | None = None


@QmlElement
class ConsoleModel(QObject):
    """Stages: start, begin, join, locked, open; done to the keys: passphrase, recovery; a lost petition: rescue."""

    changed = Signal()

    def __init__(self, setting: ConsoleSetting, languages: tuple[str, ...]) -> None:
        super().__init__()
        self._setting = setting
        self._interface = InterfaceSettingsModel(languages, languages[0], parent=self)
        self._words = ConsoleWords()
        self._words.speak(languages[0])
        self._jobs = JobModel(setting.jobs, Background(self), self)
        self._work = Workplace(Background(self), self._jobs, presets=setting.presets, view=setting.view)
        self.start = ChooseWorkspaceModel(setting.data, setting.practise, self._jobs, self)
        self._entry = EntryPages(self.start, setting.by, self._work, self._interface, setting.view)
        self.unlocking = self._entry.unlocking
        self._pages = ConsolePages(self._work, self._interface, setting.volumes, self, setting.preview)
        self.by_name = self._pages.by_name
        self._stage, self._page = "start", "today"
        self._workspace: Workspace | None = None
        self._idle = QTimer(self, singleShot=True, interval=setting.locks_after)
        self._steps = PageSteps(
            lambda: self.by_name.get(self._page) if self.open else self._entry.shown(self._stage),
            self._work.acts,
            self,
        )
        self._connect()
        self.start.arrive()

    @qml_property(InterfaceSettingsModel, constant=True)
    def interface(self) -> InterfaceSettingsModel:
        """Language, text size and contrast."""
        return self._interface

    @qml_property(JobModel, constant=True)
    def jobs(self) -> JobModel:
        """The strip at the foot."""
        return self._jobs

    @qml_property(EntryPages, constant=True)
    def entry(self) -> EntryPages:
        """What stands before the pages."""
        return self._entry

    @qml_property(PageSteps, constant=True)
    def steps(self) -> PageSteps:
        """What Control and Return, and Escape, do on the page."""
        return self._steps

    @qml_property(ConsolePages, constant=True)
    def pages(self) -> ConsolePages:
        """Each page by its name."""
        return self._pages

    @qml_property(str, notify=changed)
    def stage(self) -> str:
        """What the window shows: its stage, or one of the pages by its name."""
        return self._page if self._stage == "open" else self._stage

    @qml_property(bool, notify=changed)
    def open(self) -> bool:
        """Whether a workspace is open, so that there are pages."""
        return self._stage == "open"

    @qml_property(bool, notify=changed)
    def practice(self) -> bool:
        """Whether everybody here is invented."""
        return bool(self._workspace and self._workspace.practice and self._stage not in ("start", "begin", "join"))

    @qml_property(list, notify=changed)
    def rail(self) -> list[dict[str, object]]:
        """`{name, text, chosen}` of each page."""
        texts = {
            "today": translate("Console", "Today"),
            "bring_in": translate("Console", "Bring in"),
            "paper": translate("Console", "Paper"),
            "decide": translate("Console", "Decide"),
            "people": translate("Console", "People"),
            "deliver": translate("Console", "Deliver"),
            "exports": translate("Console", "Exports"),
            "devices": translate("Console", "Tablets and events"),
            "backup": translate("Console", "Backup and keys"),
            "figures": translate("Console", "Figures"),
            "rights": translate("Console", "Rights and age"),
            "campaign": translate("Console", "Campaign"),
        }
        shown = _WITHIN.get(self._page, self._page)
        return [{"name": name, "text": text, "chosen": name == shown} for name, text in texts.items()]

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a page, or what stands before them; nothing leads to the one that was open."""
        page = page or self._page
        self._pages.keep()
        if page in self.by_name and self._work.desk:
            self._page, self._stage = page, "open"
            self.by_name[page].arrive()
            self.changed.emit()
        elif page in _LEADS:
            self._enter(page)

    @Slot()
    def lock(self) -> None:
        """Drop keys and passphrases, and whoever is on screen; what runs beside goes on.

        Where nothing is open, what was typed to open or begin it goes.
        """
        if self._work.desk is None or self._workspace is None:
            self._entry.wipe()
            if self._workspace and self._stage in ("locked", "passphrase", "rescue") and not self.unlocking.opening:
                self._stage = "start"
                self.changed.emit()  # lines that were typed in go with their page
                self._enter("locked")
            return
        unkept = self._pages.keep()
        self._workspace = self._work.desk.workspace  # its keys may be others by now
        self._work.desk = self._jobs.owner = None
        self._work.background.drop()
        self._work.acts.drop()
        self._work.let_go()
        self._jobs.wait(None)
        for page in self.by_name.values():
            page.wipe()
        self._entry.wipe()
        self._ask(self._workspace, away=True)
        if unkept:
            self.unlocking.show_trouble(unkept)

    @Slot()
    def leave(self) -> None:
        """Lock, and go where another campaign can be opened."""
        self.lock()
        self._entry.wipe()
        self._stage, self._page = "start", "today"
        self.start.arrive()
        self.changed.emit()

    def touch(self) -> None:
        """Somebody is there: begin to wait anew."""
        self._idle.start()

    def close(self) -> None:
        """End what runs beside the window."""
        self._idle.stop()
        self._pages.keep()
        self._entry.wipe()
        if self._setting.drawing:
            self._setting.drawing.close()
        self._pages.campaign.preview.close()
        self._jobs.close()
        self._work.let_go()
        self._work.background.close()

    def _connect(self) -> None:
        self._idle.timeout.connect(self.lock)
        self.start.found.connect(self._ask)
        self.unlocking.opened.connect(self._open)
        self._entry.rescue.opened.connect(self._open)
        self._entry.beginning.made.connect(self._open)
        self._entry.joining.joined.connect(self._open)
        self._interface.languageChanged.connect(self._speak)
        for page in (*self._entry.all, *self.by_name.values()):
            page.leads.connect(self.go)

    def _ask(self, workspace: Workspace, *, away: bool = False) -> None:
        clear_sheets(workspace)
        try:
            self.unlocking.ask(workspace, away=away)
        except TablingError as error:
            self.start.show_trouble(told_to_staff(trouble_of(error)))
            return
        self._workspace, self._stage = workspace, "locked"
        self.changed.emit()

    def _enter(self, page: str) -> None:
        """Show what stands before the pages, or what is done to the keys."""
        desk, workspace = self._work.desk, self._workspace
        if page == "start":
            self.leave()
            return
        if page == "begin":
            self._entry.beginning.arrive()
        elif page == "join":
            self._entry.joining.arrive()
        elif page == "recovery" and desk:
            self._entry.recovery.offer(desk)
        elif page == "passphrase" and desk:
            self._entry.passphrase.change(desk.workspace, "backup")
        elif page == "recover" and workspace:
            self._entry.passphrase.recover(workspace, "locked")
        elif page == "locked" and workspace:
            self._ask(workspace)
        self._stage = "passphrase" if page == "recover" else page
        self.changed.emit()

    def _open(self, desk: StaffDesk, secret: bytes = b"") -> None:
        """Open a workspace; `secret`: its keys were just made of that, and recovery sheets are offered first."""
        note_recent(self._setting.data, desk.workspace.folder)
        self._workspace, self._work.desk, self._stage = desk.workspace, desk, "open"
        self._jobs.owner = desk.workspace.folder
        self.touch()
        if secret:
            self._entry.recovery.offer(desk, secret)
            self._stage = "recovery"
            self.changed.emit()
        else:
            self.go(self._pages.half_typed.resume() or self._page)

    def _speak(self) -> None:
        self._words.speak(self._interface.language)
        for model in (*self._entry.all, *self.by_name.values()):
            model.speak()
        self._jobs.speak()
        self.changed.emit()
