"""What the pages of the console have in common: a workspace that was opened, and work beside the window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtQml import QmlElement

from desktop.core.progress import Progress, Report
from desktop.core.store_errors import Overtaken
from desktop.office.desk.petition_place import Petition, PetitionAtHand
from desktop.office.desk.workspace import StaffDesk
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel
from desktop.ui.console.page.busy_model import BusyModel
from desktop.ui.console.page.job_model import JobModel
from desktop.ui.console.page.staff_error_text import told_to_staff

T = TypeVar("T")
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_KEPT_OPEN = 2000  # milliseconds: less than anybody waits who brings a backup back from another program


@dataclass(slots=True, eq=False)
class Workplace:
    """What pages work with. `desk`: None while the window is locked; `background`: for acts of a moment.

    `at_hand`: its petition, for the thread of `background` alone. `presets`: a folder of staff's own, for tables.
    `view`: shows a file or a folder in the program that this computer has for it.
    """

    background: Background
    jobs: JobModel
    desk: StaffDesk | None = None
    presets: Path | None = None
    view: Callable[[Path], None] = lambda _file: None
    at_hand: PetitionAtHand = field(default_factory=PetitionAtHand)
    acts: BusyModel = field(init=False)
    _idle: QTimer = field(init=False)

    def __post_init__(self) -> None:
        self.acts = BusyModel(self.background)
        self._idle = QTimer(self.background, singleShot=True, interval=_KEPT_OPEN)
        self._idle.timeout.connect(self.let_go)

    def keep(self) -> None:
        """Let go of the petition once nobody has asked anything of it for a while."""
        self._idle.start()

    def let_go(self) -> None:
        """Have nobody wait for this window who wants the petition's file for themselves."""
        self._idle.stop()
        self.background.start(lambda _report: self.at_hand.let_go(), lambda _: None, lambda _: None)


@QmlElement
class ConsolePage(PageModel):
    """A page shows what it read when it was opened, and anew after each act."""

    def __init__(self, stage: str, work: Workplace) -> None:
        super().__init__(stage, work.background)
        self._work = work

    def ask(
        self,
        act: Callable[[Petition], T],
        done: Callable[[T], None],
        after: Trouble | None = None,
        *,
        settles: bool = False,
    ) -> None:
        """Do an act of a moment with the petition, beside the window; `after`: what went wrong before, told still.

        No button may be touched meanwhile; nor for a moment after it, where a list of buttons moves by it (`settles`).
        """
        acts = self._work.acts

        def finish(outcome: T) -> None:
            self.show_trouble(after)
            done(outcome)
            acts.end(settles=settles)

        def failed(trouble: Trouble) -> None:
            self.fail(trouble)
            acts.end(settles=True)  # what is told above may have moved them

        if self.desk:
            acts.begin()
            self._reach(act, finish, failed)

    def ask_ahead(self, act: Callable[[Petition], T], done: Callable[[T], None], after: Trouble | None = None) -> None:
        """Do an act of a moment as `ask` does, where the page goes on at once to what comes next."""

        def finish(outcome: T) -> None:
            self.show_trouble(after)
            done(outcome)

        self.read(act, finish)

    def read(self, act: Callable[[Petition], T], done: Callable[[T], None]) -> None:
        """Read what else the page shows, in the same way; what is told of the act before stays."""
        self._reach(act, done, self.fail)

    def _reach(
        self, act: Callable[[Petition], T], done: Callable[[T], None], failed: Callable[[Trouble], None]
    ) -> None:
        desk = self._work.desk
        if desk is None:
            return

        def work(_report: Report) -> T:
            with at_hand.open(desk.place) as petition:
                return act(petition)

        def finish(outcome: T) -> None:
            jobs.wait(None)
            self._work.keep()
            done(outcome)

        def fail(trouble: Trouble) -> None:
            jobs.wait(None)
            self._work.keep()
            failed(trouble)

        jobs, at_hand = self._work.jobs, self._work.at_hand

        def meanwhile(far: Progress) -> None:
            jobs.wait(cancel if far.meanwhile == "waiting" else None)

        cancel = self._work.background.start(work, finish, fail, meanwhile)

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong, in the words for staff; where somebody else was quicker, beside what is so by now."""
        told = told_to_staff(trouble)
        self.show_trouble(told)
        self.changed.emit()
        if issubclass(trouble.kind, Overtaken):
            self.renew(told)

    def renew(self, after: Trouble) -> None:
        """Read anew what somebody else changed; `after`: what is said of it, which stays."""

    def run(
        self,
        name: Callable[[], str],
        act: Callable[[Report], T],
        done: Callable[[T], None],
        told: Callable[[T], str] = lambda _outcome: "",
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Do a long act in the process for those; `name`: what the strip at the foot calls it, `told` as there.

        What went wrong before is told no longer: somebody tries again. `failed` hears what goes wrong in place of
        `fail`.
        """
        if not self._work.jobs.busy:
            self.show_trouble(None)
        self._work.let_go()
        self._work.jobs.run(name, act, done, failed or self.fail, told)

    @property
    def desk(self) -> StaffDesk | None:
        """The campaign that is open, None while the window is locked."""
        return self._work.desk

    def work_with(self, desk: StaffDesk) -> None:
        """Go on with the same campaign, opened by other keys."""
        if self._work.desk:
            self._work.desk = desk

    @property
    def busy(self) -> bool:
        """Whether an act runs, so that no other begins."""
        return self._work.acts.busy

    @property
    def by(self) -> str:
        """Who works here, for the audit log."""
        return self._work.desk.by if self._work.desk else ""

    def wipe(self) -> None:
        """Forget whom the page showed: the window is locked."""
