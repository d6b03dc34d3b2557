"""All that would come of a table, what is open about it, and what staff said of it since they saw that."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.intake.table_acts import Preview, ReadAs, SourceTable
from desktop.office.intake.table_intake import LookedAt
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.table.column_model import ColumnModel
from desktop.ui.console.table.question_model import QuestionModel
from desktop.ui.console.table.table_format_model import TableFormatModel
from desktop.ui.console.table.table_outcome_text import figures_of, lines_of, origin_in_words

Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PreviewModel(QObject):
    """`looked` is what the screen shows; empty where nothing was looked at yet."""

    renewed = Signal()
    edited = Signal()

    def __init__(self, interface: InterfaceSettingsModel, presets: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._interface = interface
        self._columns, self._questions = ColumnModel(self), QuestionModel(self)
        self._reading = TableFormatModel(presets, self)
        self._reading.edited.connect(self.edited)
        self._columns.edited.connect(self.edited)
        self._questions.edited.connect(self.edited)
        self.looked: LookedAt | None = None

    @qml_property(bool, notify=renewed)
    def shown(self) -> bool:
        """Whether there is something to see."""
        return self.found is not None

    @qml_property(ColumnModel, constant=True)
    def columns(self) -> ColumnModel:
        """What its columns are taken for."""
        return self._columns

    @qml_property(QuestionModel, constant=True)
    def questions(self) -> QuestionModel:
        """What is open."""
        return self._questions

    @qml_property(TableFormatModel, constant=True)
    def reading(self) -> TableFormatModel:
        """How it was read, and what staff choose otherwise."""
        return self._reading

    @qml_property(str, notify=renewed)
    def origin(self) -> str:
        """From which source it is, and which platform it was taken for."""
        return origin_in_words(self.looked) if self.looked else ""

    @qml_property(list, notify=renewed)
    def sheets(self) -> list[str]:
        """The other sheets of a workbook, one of which may be meant."""
        remarks = self.found.report.remarks if self.found else ()
        return [sheet for each in remarks if each.code == "other_sheets" for sheet in each.about]

    @qml_property(str, notify=edited)
    def sheet(self) -> str:
        """The sheet that is to be read in place of this one."""
        return self._sheet

    @qml_property(list, notify=renewed)
    def figures(self) -> list[Row]:
        """`{number, text}` of what would become of the rows."""
        return figures_of(self.found) if self.found else []

    @qml_property(list, notify=renewed)
    def printed(self) -> list[str]:
        """The first rows as the list would show them."""
        return [", ".join(map(apart, filter(None, row))) for row in self.found.printed] if self.found else []

    @qml_property(list, notify=renewed)
    def lines(self) -> list[Row]:
        """`{text, watch}` of what to look at."""
        return lines_of(self.looked) if self.looked else []

    @property
    def found(self) -> Preview | None:
        """What would be done."""
        return self.looked.found if self.looked else None

    @property
    def changed(self) -> bool:
        """Whether staff said something since, so that it has to be looked at again."""
        return bool(self._columns.named or self._sheet) or self._questions.changed or self._reading.changed

    @property
    def version(self) -> int:
        """Whose words the people of this source signed; 0 where nobody said."""
        return self._questions.version

    def table(self) -> SourceTable | None:
        """Return the table with all that was said of it until now; None where it was not looked at."""
        if self.looked is None:
            return None
        table = self.looked.table
        reading = ReadAs(encoding=self.looked.fits) if self.looked.fits else table.read_as
        if self._sheet:
            return self._reading.of(replace(table, named={}, read_as=replace(reading, sheet=self._sheet)))
        named = {**table.named, **self._columns.named}
        return self._reading.of(replace(table, named=named, answers=self._questions.answers, read_as=reading))

    @Slot(str)
    def read(self, sheet: str) -> None:
        """Read another sheet; named once more, the one that is shown."""
        self._sheet = "" if self._sheet == sheet else sheet
        self.edited.emit()

    def show(self, looked: LookedAt | None) -> None:
        """Show this, or nothing."""
        self.looked, self._sheet = looked, ""
        if looked:
            self._reading.show(looked.table)
        self._columns.show(looked)
        self._questions.show(looked, self._interface.language)
        self.renewed.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self._columns.speak()
        self._reading.speak()
        self._questions.speak(self._interface.language)
        self.renewed.emit()
