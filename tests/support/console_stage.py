"""The stage for the staff console: a practice campaign made once, a copy of it for each test, and a hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from threading import Thread

from PySide6.QtCore import QCoreApplication, QUrl

from desktop.core.progress import Report, ignore
from desktop.device.facade.invented_signers import sign_and_hand_over
from desktop.office.desk.job_process import JobProcess, serve
from desktop.office.desk.workspace import StaffDesk, find_workspace, open_desk
from desktop.office.practice_campaign import PASSPHRASE, STICK, make_practice
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.background_work import Background
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.console.campaign.kiosk_preview_model import Previewing
from desktop.ui.console.console_model import LOCKS_AFTER, ConsoleModel, ConsoleSetting
from desktop.ui.console.window import ConsoleWindow
from tests.support import factory


def begin_in_a_thread() -> Connection:
    """Serve long acts in a thread: as the process does, without the seconds that one takes to start."""
    ours, theirs = Pipe()
    Thread(target=serve, args=(theirs,), daemon=True).start()
    return ours


def practise(folder: Path, report: Report) -> None:
    """Lay a copy of the practice campaign into a folder."""
    del report
    lay_practice(folder)


def lay_practice(folder: Path) -> Path:
    """Return a folder with a practice campaign of its own."""
    factory.write_files(folder, _made_once())
    for key in (folder / "organisation").iterdir():
        key.chmod(0o600)  # Tabling uses none that others may read
    return folder


@cache
def _made_once() -> dict[str, bytes]:
    """Every file of the practice campaign: signing takes a while."""
    with TemporaryDirectory() as around:
        folder = Path(around, "practice")
        make_practice(folder, sign_and_hand_over, by="practice", report=ignore)
        files = (file for file in folder.rglob("*") if file.is_file())
        return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def desk_of(folder: Path, by: str = "Ann") -> StaffDesk:
    """Open the practice campaign in a folder, as the window does."""
    return open_desk(find_workspace(folder), PASSPHRASE, by=by)


class StaffHand(TouchDriver):
    """Looks, besides, that a box shows what it was turned to: it may act as it should and show another one's state."""

    def tap(self, name: str) -> None:
        before = self._ticked(name)
        super().tap(name)
        if before is not None:
            self.wait_until(lambda: self._ticked(name) is not before, f"“{name}” to show that it was turned")

    def choose(self, name: str, *paths: Path) -> None:
        """Choose a folder or files at a button, as the system's own window tells it; that one has tests of its own."""
        urls = [QUrl.fromLocalFile(str(each)) for each in paths]
        button = self.wait_for(name)
        of_files = button.metaObject().indexOfSignal("chosen(QList<QUrl>)") >= 0
        button.chosen.emit(urls if of_files else urls[0])  # type: ignore[attr-defined]
        QCoreApplication.processEvents()

    def _ticked(self, name: str) -> bool | None:
        """Whether a box is ticked; None of what is none, or is not there (any more)."""
        item = self.find(name)
        return None if item is None else item.property("ticked")


@dataclass
class Office:
    """An open console, the folder for what it remembers, and the practice campaign in it; `viewed`: files it showed."""

    hand: StaffHand
    model: ConsoleModel
    window: ConsoleWindow
    data: Path
    viewed: list[Path]

    @property
    def practice(self) -> Path:
        return self.data / "practice"

    @property
    def stick(self) -> Path:
        return self.practice / STICK

    def unlock(self) -> None:
        """Begin with practice, and open it."""
        self.hand.tap("practise")
        self.hand.tap("unlock")
        self.hand.wait_for_screen("today_page")
        self.wait("today", "shown")

    def renew(self) -> None:
        """Begin anew with the campaign as it was, on the page that was open: a lock forgets all that stood there."""
        self.rest()
        self.model.lock()
        self.model.jobs.hear()
        self.let_go()
        self.model.interface.choose_language("en")
        for left in self.data.iterdir():
            if left.is_dir():
                rmtree(left)
            elif left.suffix != ".json":
                left.unlink()
        lay_practice(self.practice)
        self.hand.tap("unlock")
        self.hand.wait_until(lambda: self.model.open, "the campaign to be open")

    def wait(self, page: str, stage: str) -> None:
        """Wait until a page is in this stage."""
        shown = self.model.by_name[page]
        self.hand.wait_until(lambda: shown.stage == stage, f"{page} to be {stage}, not {shown.stage}")

    def let_go(self) -> None:
        """Wait until what was begun beside the window is over: its petition is closed, and its file may go."""
        over: list[object] = []
        background = self.model.by_name["today"].parent()
        assert isinstance(background, Background)
        background.start(lambda _report: True, over.append, over.append)
        self.hand.wait_until(lambda: bool(over), "what was begun to be over")

    def rest(self) -> None:
        """Wait until nothing runs beside the window."""
        self.hand.wait_until(lambda: not self.model.jobs.busy, "the work to end")


@contextmanager
def open_office(
    data: Path,
    size: tuple[int, int] | None = (1280, 800),
    *,
    sticks: tuple[Volume, ...] = (),
    locks_after: int = LOCKS_AFTER,
    preview: Previewing | None = None,
) -> Iterator[Office]:
    """Give an open console, and close it."""
    viewed: list[Path] = []
    setting = ConsoleSetting(
        data, "Ann", JobProcess(begin_in_a_thread), practise, lambda: sticks, locks_after, viewed.append, preview
    )
    model = ConsoleModel(setting, ("en", "fr"))
    window = ConsoleWindow(model, size, moving=False)
    window.show()
    hand = StaffHand(window.window, patience=40)
    hand.wait_for_screen("start_page")
    try:
        yield Office(hand, model, window, data, viewed)
    finally:
        window.close()
