"""The strip at the foot: what the process beside the window does now, how far it is, and the way to stop it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.progress import Cancel, Progress, Report
from desktop.core.workspace_errors import WorkEnded
from desktop.office.desk.job_process import JobProcess
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.progress_text import ProgressText
from desktop.ui.console.page.staff_error_text import told_to_staff

translate = QCoreApplication.translate
T = TypeVar("T")

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class JobModel(QObject):
    """One long act at a time; the window goes on meanwhile. Locking does not stop it: it has its own keys by then."""

    changed = Signal()

    def __init__(self, process: JobProcess, background: Background, parent: QObject) -> None:
        """`background`: a thread of its own, which waits for the process."""
        super().__init__(parent)
        self._process, self._background = process, background
        self._label: Callable[[], str] | None = None
        self._progress: Progress | None = None
        self._cancel = Cancel()
        self._stopping = False
        self.owner: Path | None = None  # the folder of the campaign that is open; None while none is
        self._unheard: Callable[[], str] | None = None
        self._waiting: Cancel | None = None  # of an act of a moment that waits for another program

    @qml_property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something runs."""
        return self._label is not None

    @qml_property(str, notify=changed)
    def text(self) -> str:
        """What runs, how far it is, how quickly, and how long it takes still."""
        waits = translate("Console", "Another program is writing to this petition; waiting for it.")
        if self._label is None:
            return waits if self._waiting else self._unheard() if self._unheard else ""
        if self._stopping:
            return translate("Console", "Stopping…")
        far, said = self._progress, ProgressText()
        if far and far.meanwhile:
            return " · ".join([self._label(), said.meanwhile(far)])
        parts = [said.so_far(far), said.rate(far), said.time_left(far)] if far else []
        return " · ".join([self._label(), *filter(None, parts)])

    @qml_property(float, notify=changed)
    def share(self) -> float:
        """How much of it is done, 0 to 1."""
        far = self._progress
        return min(1.0, far.done / far.total) if far and far.total else 0.0

    @qml_property(bool, notify=changed)
    def ended(self) -> bool:
        """Whether it ended while nobody could be told, and the strip says how."""
        return not self.busy and self._unheard is not None and self._waiting is None

    @qml_property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the strip has anything to say."""
        return self.busy or self._waiting is not None or self._unheard is not None

    @qml_property(bool, notify=changed)
    def stoppable(self) -> bool:
        """Whether it can be stopped still."""
        return (self.busy and not self._stopping) or self._waiting is not None

    def run(
        self,
        label: Callable[[], str],
        act: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None],
        told: Callable[[T], str] = lambda _outcome: "",
    ) -> None:
        """Have the process do an act, called so while it runs; then one of the two hears what came of it.

        Where the window is locked by then, or another campaign is open, neither does: the strip says how it ended, and
        by `told` what came of it, in words that name nobody. It says so too wherever the process itself ended.
        """
        if self.busy:
            return
        self._label, self._progress, self._stopping, self._unheard = label, None, False, None
        owner = self.owner

        def work(report: Report) -> T:
            return self._process.run(act, report)

        def finish(outcome: T) -> None:
            self._rest()
            if owner == self.owner:
                done(outcome)
            else:
                self._say(lambda: _ended(label(), told(outcome)))

        def fail(trouble: Trouble) -> None:
            self._rest()
            told = told_to_staff(trouble)
            if owner == self.owner:
                failed(told)
            if owner != self.owner or issubclass(trouble.kind, WorkEnded):
                self._say(lambda: f"{label()}: {told.sentence}")

        self._cancel = self._background.start(work, finish, fail, self._advance)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop it at its next step; what was finished is kept. What waits for another program waits no longer."""
        if self._waiting and not self.busy:
            self._waiting.ask()
            self._waiting = None
        else:
            self._stopping = self.busy
            self._cancel.ask()
        self.changed.emit()

    def wait(self, cancel: Cancel | None) -> None:
        """Say that an act of a moment waits for another program, and offer to stop that; None: it does no longer."""
        if self._waiting is not cancel:
            self._waiting = cancel
            self.changed.emit()

    @Slot()
    def hear(self) -> None:
        """Take away how it ended: somebody read it."""
        self._unheard = None
        self.changed.emit()

    def close(self) -> None:
        """Stop what runs and end the process: the window is gone."""
        self._cancel.ask()
        self._background.close()
        self._process.close()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.changed.emit()

    def _advance(self, progress: Progress) -> None:
        self._progress = progress
        self.changed.emit()

    def _say(self, how: Callable[[], str]) -> None:
        self._unheard = how
        self.changed.emit()

    def _rest(self) -> None:
        self._label = None
        self.changed.emit()


def _ended(label: str, outcome: str) -> str:
    """Say how something ended, and what came of it where that is more to say."""
    return " ".join(filter(None, (translate("Console", "%1: done.").replace("%1", label), outcome)))
