"""Paper: sheets are printed, counted when they are back, typed, read a second time, decided and taken in."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.paper_errors import SameReader, SheetStands
from desktop.core.same_staff_person import is_same_person
from desktop.office.desk.petition_place import Petition
from desktop.office.paper.sheets import PaperOverview, SheetForm, finish_keying, look_at_paper, open_sheet, type_anew
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Workplace
from desktop.ui.console.page.staff_error_text import own_trouble, sentence_of, told_to_staff
from desktop.ui.console.paper.keying_part import KeyingPart
from desktop.ui.console.paper.print_sheets_part import PrintSheetsPart
from desktop.ui.console.paper.returned_sheets_part import FIND, ReturnedSheetsPart
from desktop.ui.console.paper.second_reading_part import SecondReadingPart

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PaperModel(ConsolePage):
    """Stages: looking, shown, keying, deciding."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, interface: InterfaceSettingsModel) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        self._found: PaperOverview | None = None
        self._printing, self._sheets = PrintSheetsPart(self), ReturnedSheetsPart(self)
        self._keying, self._checking = KeyingPart(self, interface), SecondReadingPart(self, interface)
        for part in (self._printing, self._sheets, self._checking):
            part.stale.connect(self._look)
        self._sheets.wanted.connect(self.open)
        self._keying.ended.connect(self._end_keying)
        self._keying.resumed.connect(self._reopen)
        self._keying.changed.connect(self.changed)
        self._checking.changed.connect(self.changed)
        deciding = self._checking.deciding
        deciding.changed.connect(self.changed)
        deciding.ended.connect(self._look)
        deciding.asked.connect(lambda number, line: self._reopen(number, line, "anew"))

    @qml_property(PrintSheetsPart, constant=True)
    def printing(self) -> PrintSheetsPart:
        """Blank sheets."""
        return self._printing

    @qml_property(ReturnedSheetsPart, constant=True)
    def sheets(self) -> ReturnedSheetsPart:
        """Where each sheet is."""
        return self._sheets

    @qml_property(KeyingPart, constant=True)
    def keying(self) -> KeyingPart:
        """The line that is typed."""
        return self._keying

    @qml_property(SecondReadingPart, constant=True)
    def checking(self) -> SecondReadingPart:
        """The second reading."""
        return self._checking

    @qml_property(bool, notify=refreshed)
    def unsigned(self) -> bool:
        """Whether no signed campaign is kept yet, so that nothing can be printed."""
        return bool(self._found and self._found.campaign is None)

    def describe(self) -> PageText:
        """Return title, way on and way back of each stage."""
        back = translate("Console", "All sheets")
        if self._stage == "keying":
            done = translate("Console", "Every signed line is typed") if self._keying.first else ""
            return PageText(self._keying.place or translate("Console", "Paper"), done, "finish_sheet", back=back)
        if self._stage == "deciding":
            line, done = self._checking.deciding.line, translate("Console", "What was decided")
            title = translate("Console", "Read differently: %1").replace("%1", line) if line else done
            return PageText(title, back=back)
        return PageText(translate("Console", "Paper"))

    def arrive(self) -> None:
        """Read where the sheets stand; a line that was half typed goes on."""
        if self._stage != "keying":
            self._look()

    def wipe(self) -> None:
        """Forget whoever was typed."""
        self._found = None
        for part in (self._printing, self._sheets, self._keying, self._checking):
            part.wipe()
        self.enter("looking")

    def speak(self) -> None:
        """Say everything in the language of now."""
        for part in (self._printing, self._sheets, self._keying, self._checking, self._checking.deciding):
            part.changed.emit()
        super().speak()

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong; where a line could not be written, what is kept of its sheet."""
        super().fail(trouble)
        if (number := self._keying.sheet) and self._stage == "keying":
            self.ask(lambda petition: open_sheet(petition, number), self._keying.refresh, told_to_staff(trouble))

    def renew(self, after: Trouble) -> None:
        """Read where the sheets are by now."""
        self.ask(look_at_paper, self._show, after)

    @Slot(int, str)
    def open(self, number: int, action: str) -> None:
        """Type a sheet, read it a second time, decide what was read differently, or type it anew."""
        by = self.by

        def act(petition: Petition) -> SheetForm:
            if action == "anew":
                type_anew(petition, number, by=by)
            return open_sheet(petition, number)

        self.ask(act, lambda found: self._open(found, "type" if action == "anew" else action))

    @Slot()
    def forth(self) -> None:
        """Say that every signed line of the sheet is typed."""
        number, by = self._keying.sheet, self.by

        def act(petition: Petition) -> PaperOverview:
            finish_keying(petition, number, by=by)
            return look_at_paper(petition)

        if self._stage == "keying" and self._keying.first:
            self.ask(act, self._show)

    @Slot()
    def back(self) -> None:
        """Go back to all sheets; a line that is half typed is let go of."""
        self._keying.wipe()
        self._look()

    def _look(self) -> None:
        self.ask(look_at_paper, self._show)

    def _show(self, found: PaperOverview) -> None:
        self._found = found
        self._keying.wipe()
        for part in (self._printing, self._sheets, self._checking):
            part.show(found)
        returns = self._stage in ("keying", "deciding")
        self.enter("shown")
        if returns:
            self._sheets.pointed.emit(FIND)  # the next sheet may be scanned

    def _open(self, found: SheetForm, action: str, line: int = 0) -> None:
        if action in ("decide", "decided"):
            self._checking.deciding.open(found)
            if found.check.open or action == "decided":
                self.enter("deciding")
            else:
                self._look()
            return
        own = [each for each in found.check.unread if is_same_person(found.first[each].by, self.by)]
        if found.sheet.state == "keyed" and action != "anew" and own:
            self.renew(own_trouble(lambda: sentence_of(SameReader)))
            return
        if self._keying.open(found, line, deciding=action == "anew"):
            self.enter("keying")
        else:
            self.renew(own_trouble(lambda: sentence_of(SheetStands)))

    def _end_keying(self) -> None:
        """Nothing of this sheet waits: what was read differently is next, or all sheets."""
        if self._keying.first:
            self._keying.tell(lambda: translate("Console", "As many lines are typed as were counted."))
        elif number := self._keying.sheet:
            self._keying.wipe()
            self.ask(lambda petition: open_sheet(petition, number), lambda found: self._open(found, "decide"))

    def _reopen(self, number: int, line: int, action: str = "type") -> None:
        """Type one line of a sheet: it was half typed when the window locked, or neither reader is right."""
        self._stage = "keying"
        self.ask(lambda petition: open_sheet(petition, number), lambda found: self._open(found, action, line))
