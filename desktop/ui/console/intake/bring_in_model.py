"""Bring in: a stick or folder is looked at, taken in, and answered with a receipt; or a table, looked at before."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.intake.receipts import WrittenReceipts
from desktop.office.intake.stick_intake import FoundFiles, TakenIn, answer, look_into, take_in
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.intake.last_taken_model import LastTakenModel
from desktop.ui.console.intake.taken_text import found_in_words, outcome_lines, receipt_lines, told_in_brief
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.places import path_of, places_of, rows_with_urls
from desktop.ui.console.table.table_model import TableModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BringInModel(ConsolePage):
    """Stages: choosing, looking, found, taking, taken, answering, answered; table, which has stages of its own."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    tookIn = Signal()  # what other pages show is another now

    def __init__(
        self, work: Workplace, volumes: Callable[[], tuple[Volume, ...]], interface: InterfaceSettingsModel
    ) -> None:
        super().__init__("choosing", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._volumes = volumes
        self._places: tuple[Volume, ...] = ()
        self._stick = Path()  # what it came from, where the receipt goes
        self._found = FoundFiles(())
        self._taken: TakenIn | None = None
        self._written: WrittenReceipts | None = None
        self._last = LastTakenModel(work, self)
        self._last.receiptWanted.connect(self._write_receipt)
        self._table = TableModel(work, self, interface)
        self._table.changed.connect(self.changed)
        self._table.begun.connect(lambda: self.enter("table"))
        self._table.ended.connect(self.back)
        self._table.tookIn.connect(self._last.look)

    @qml_property(list, notify=refreshed)
    def places(self) -> list[Row]:
        """`{name, where, url}` of each place to bring from, while one is chosen."""
        if self._stage != "choosing":
            return []
        return rows_with_urls(self._places)

    @qml_property(bool, notify=refreshed)
    def choosing(self) -> bool:
        """Whether a place may be chosen or dropped."""
        return self._stage == "choosing"

    @qml_property(str, notify=refreshed)
    def found(self) -> str:
        """What was found there, and what is left alone."""
        return found_in_words(self._found) if self._stage == "found" else ""

    @qml_property(list, notify=refreshed)
    def outcome(self) -> list[Row]:
        """`{text, watch}` of what came of it, a line a file."""
        written = receipt_lines(self._written) if self._written else []
        return [*written, *(outcome_lines(self._taken) if self._taken else [])]

    @qml_property(LastTakenModel, constant=True)
    def last(self) -> LastTakenModel:
        """What was taken in last, each with its undo."""
        return self._last

    @qml_property(TableModel, constant=True)
    def table(self) -> TableModel:
        """The table in hand."""
        return self._table

    @qml_property(bool, notify=refreshed)
    def resting(self) -> bool:
        """Whether nothing is in hand, so that what was taken in last is shown."""
        return self._stage in {"choosing", "taken", "answered"} or self._table.stage == "brought"

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        title, again = translate("Console", "Bring in"), translate("Console", "Choose something else")
        free = not self._work.jobs.busy
        match self._stage:
            case "table":
                return self._table.describe()
            case "found" if not self._found.to_take:
                return PageText(title, back=again, back_name="again")
            case "found":
                take = PagePlurals().take(len(self._found.to_take))
                return PageText(title, take, "take_in", main_enabled=free, back=again, back_name="again")
            case "taken" if _can_answer(self._taken) or _greets(self._taken):
                answers, more = _can_answer(self._taken), translate("Console", "Bring in more")
                both = translate("Console", "Back up and write the receipt")
                greet = translate("Console", "Welcome new tablets")
                main, name = (both, "answer") if answers else (greet, "greet")
                return PageText(title, main, name, main_enabled=free, back=more, back_name="again")
            case "taken" | "answered":
                return PageText(title, translate("Console", "Bring in more"), "again")
        return PageText(title)

    def arrive(self) -> None:
        """Look which sticks are plugged in, and what was taken in last."""
        if self.resting:
            self.back()

    def wipe(self) -> None:
        """Forget what was chosen; what runs goes on, and the list tells of it after."""
        self.back()
        self._last.wipe()

    @Slot("QVariantList")
    def choose_urls(self, urls: Sequence[QUrl]) -> None:
        """Look into what was chosen in the system's window, or dropped here."""
        paths = tuple(path for each in urls if (path := path_of(QUrl(each))))
        if paths and self._stage == "choosing":
            self._stick = paths[0] if paths[0].is_dir() else paths[0].parent
            self.show_trouble(None)
            self.enter("looking")
            self._work.background.start(lambda _report: look_into(paths), self._offer, self.fail)

    @Slot()
    def forth(self) -> None:
        """Take in what was found; or back up and write the receipt; or begin again."""
        desk = self._work.desk
        if desk is None or self._work.jobs.busy:
            return
        if self._stage == "table":
            self._table.forth()
        elif self._stage == "found" and self._found.to_take:
            self._table.wipe()
            self.enter("taking")
            act = partial(take_in, desk, self._found.to_take)
            self.run(_taking, act, self._take, told_in_brief)
        elif self._stage == "taken" and _can_answer(self._taken):
            self._write_receipt(self._stick)
        elif self._stage == "taken" and _greets(self._taken):
            self.leads.emit("devices")
        else:
            self.back()

    @Slot()
    def back(self) -> None:
        """Choose something else."""
        self._places = places_of(self._work.desk, self._volumes)
        self._last.offer(self._places)
        self._taken = self._written = None
        self._table.wipe()
        self.show_trouble(None)
        self.enter("choosing")
        self._last.look()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._table.speak()
        super().speak()

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong and go back to where it was begun."""
        before = {"looking": "choosing", "taking": "found", "answering": "taken" if self._taken else "choosing"}
        self.enter(before.get(self._stage, self._stage))
        super().fail(trouble)

    def _offer(self, found: FoundFiles) -> None:
        self._found = found
        self._table.offer(found.tables)
        self.enter("found")
        if len(found.tables) == 1 and not found.to_take:
            self._table.choose(0)

    def _take(self, taken: TakenIn) -> None:
        self._taken, self._written = taken, None
        self.enter("taken")
        self._last.look()
        self.tookIn.emit()

    def _write_receipt(self, stick: Path) -> None:
        desk = self._work.desk
        if desk and not self._work.jobs.busy:
            self._stick = stick
            self.enter("answering")
            self.run(_answering, partial(answer, desk, stick), self._answer)

    def _answer(self, written: WrittenReceipts) -> None:
        self._written = written
        self.enter("answered")


def _taking() -> str:
    return translate("Console", "Bringing in")


def _answering() -> str:
    return translate("Console", "Backing up")


def _greets(taken: TakenIn | None) -> bool:
    """Whether a tablet is to be welcomed before anything of it counts."""
    return bool(taken and taken.unwelcomed)


def _can_answer(taken: TakenIn | None) -> bool:
    """Whether something stands in the petition now for which there is a receipt."""
    return bool(taken and taken.merged)
