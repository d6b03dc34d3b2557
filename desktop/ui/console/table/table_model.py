"""A table on the page that brings in: where it comes from, all that would happen, and what came of it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.intake.table_acts import SourceTable
from desktop.office.intake.table_intake import BroughtTable, LookedAt, bring_in, known_sources, look
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.table.field_and_problem_words import all_problems
from desktop.ui.console.table.preview_model import PreviewModel
from desktop.ui.console.table.row_plurals import RowPlurals
from desktop.ui.console.table.source_model import SourceModel
from desktop.ui.console.table.table_outcome_text import brought_lines, rows_left_behind

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_IN_REVIEW = ("naming", "reading", "misread", "looked", "again")
_BEFORE = {"reading": "naming", "again": "looked", "bringing": "looked"}  # where one is when it did not work


@QmlElement
class TableModel(ConsolePage):
    """Stages: none, naming, reading, misread, looked, again, bringing, brought. A part of the page that brings in.

    What is brought in is what was looked at: after each change the table is looked at again first.
    """

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    begun = Signal()  # a table was chosen: the page is its own now
    ended = Signal()
    tookIn = Signal()

    def __init__(self, work: Workplace, page: ConsolePage, interface: InterfaceSettingsModel) -> None:
        super().__init__("none", work)
        self.changed.connect(self.refreshed)
        self._page = page
        self._files: tuple[Path, ...] = ()
        self._path: Path | None = None
        self._brought: BroughtTable | None = None
        self._turn = 0  # grows with each table: what comes of an earlier one is not this one's
        self._source, self._preview = SourceModel(work.view, self), PreviewModel(interface, work.presets, self)
        self._source.changed.connect(self.changed)
        self._source.picked.connect(self.forth)
        self._preview.edited.connect(self.changed)

    @qml_property(list, notify=refreshed)
    def files(self) -> list[str]:
        """The names of tables, while one may be chosen."""
        return [each.name for each in self._files] if self._stage == "none" else []

    @qml_property(SourceModel, constant=True)
    def source(self) -> SourceModel:
        """Where it comes from."""
        return self._source

    @qml_property(PreviewModel, constant=True)
    def preview(self) -> PreviewModel:
        """What would come of it."""
        return self._preview

    @qml_property(bool, notify=refreshed)
    def inHand(self) -> bool:
        """Whether the page is this table's."""
        return self._stage != "none"

    @qml_property(str, notify=refreshed)
    def told(self) -> str:
        """What to know before one goes on."""
        if self._stage == "naming":
            return translate("Table", "Give the source a name, and use the same one for each table from there.")
        if self._stage == "misread" and self._preview.looked:
            said = translate("Table", "The letters of this table are written in another way than usual (%1).")
            look_at = translate("Table", "Look whether accents are right when you see the rows.")
            return said.replace("%1", self._preview.looked.fits) + " " + look_at
        return self._preview.origin if self._stage == "looked" else ""

    @qml_property(list, notify=refreshed)
    def outcome(self) -> list[Row]:
        """`{text, watch}` of what came of it."""
        return brought_lines(self._brought) if self._brought else []

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        free, name = not self._work.jobs.busy, apart(self._path.name) if self._path else ""
        other = translate("Console", "Choose something else")
        match self._stage:
            case "naming":
                title, main = translate("Table", "Where is “%1” from?"), translate("Table", "Look at it")
                named = free and bool(self._source.name.strip())
                return PageText(title.replace("%1", name), main, "look", named, back=other, back_name="again")
            case "misread":
                return PageText(name, translate("Table", "Read it so"), "look", free, back=other, back_name="again")
            case "looked":
                main, called = self._onward()
                return PageText(name, main, called, free, back=other, back_name="again")
            case "brought":
                return PageText(name, translate("Console", "Bring in more"), "again")
        return PageText(name)

    def wipe(self) -> None:
        """Forget the table and whoever stands in it; what runs goes on, and the list tells of it after."""
        self._files, self._path, self._brought = (), None, None
        self._turn += 1
        self._source.wipe()
        self._preview.show(None)
        self.enter("none")

    def offer(self, files: Sequence[Path]) -> None:
        """Have one of these tables chosen."""
        self.wipe()
        self._files = tuple(files)
        self.changed.emit()

    @Slot(int)
    def choose(self, number: int) -> None:
        """Go on with one of the tables."""
        if 0 <= number < len(self._files):
            self._path = self._files[number]
            self._preview.reading.begin(self._path)
            self.ask(known_sources, self._source.show)
            self.enter("naming")
            self.begun.emit()

    @Slot()
    def forth(self) -> None:
        """Look at it, look again, bring it in, or begin with another."""
        desk, table, looked = self._work.desk, self._table(), self._preview.looked
        if desk is None or table is None or not self.describe().main_enabled:
            return
        self._page.show_trouble(None)
        if self._stage == "brought":
            self.ended.emit()
        elif self._stage == "looked" and looked and not self._preview.changed:
            self.enter("bringing")
            act = partial(bring_in, desk, looked, self._preview.version)
            self._work.jobs.run(_bringing, act, partial(self._tell, self._turn), self.fail, rows_left_behind)
        else:
            self.enter("again" if self._stage == "looked" else "reading")
            self._work.jobs.run(_reading, partial(look, desk, table), partial(self._show, self._turn), self.fail)

    def fail(self, trouble: Trouble) -> None:
        """Have the page show what went wrong, where it was begun."""
        if self._path:
            if self._stage == "reading":
                self._preview.reading.need()
            self.enter(_BEFORE.get(self._stage, self._stage))
            self._page.fail(trouble)

    def in_review(self) -> SourceTable | None:
        """Return the table that is not brought in yet, with all that was said of it."""
        return self._table() if self._stage in _IN_REVIEW else None

    def take_up(self, table: SourceTable) -> None:
        """Look at a table of which all this was said before."""
        desk = self._work.desk
        if desk is None:
            return
        self.wipe()
        self._path = table.path
        self._preview.reading.begin(table.path)
        self._source.type(table.source)
        self.ask(known_sources, self._source.show)
        self.enter("reading")
        self.begun.emit()
        whole = replace(table, presets=self._work.presets, words=all_problems())
        self._work.jobs.run(_reading, partial(look, desk, whole), partial(self._show, self._turn), self.fail)

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._preview.speak()
        super().speak()

    def _table(self) -> SourceTable | None:
        """Return the table in hand with all that was said of it."""
        if self._path is None:
            return None
        own = self._work.presets
        fresh = SourceTable(self._path, self._source.name, {}, presets=own, words=all_problems())
        return self._preview.table() or self._preview.reading.of(fresh)

    def _onward(self) -> tuple[str, str]:
        """Return the words and the name of what comes next."""
        found = self._preview.found
        if self._preview.changed:
            return translate("Table", "Look again"), "look"
        if found is None or not found.readable:
            return "", ""
        return RowPlurals().bring(found.report.imported), "bring_in"

    def _show(self, turn: int, looked: LookedAt) -> None:
        if turn != self._turn:  # the window was locked meanwhile
            return
        self._preview.show(looked)
        self.enter("misread" if looked.fits else "looked")

    def _tell(self, turn: int, brought: BroughtTable) -> None:
        if turn != self._turn:
            return
        self._brought = brought
        self._source.mending.take(brought.report.mend)
        self._preview.show(None)
        self.enter("brought")
        self.tookIn.emit()


def _bringing() -> str:
    return translate("Console", "Bringing in")


def _reading() -> str:
    return translate("Table", "Reading the table")
