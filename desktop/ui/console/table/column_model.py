"""What each column of a table is taken for, and the menu by which staff say otherwise."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.consent_texts import ConsentTexts
from desktop.office.intake.table_acts import CONSENT
from desktop.office.intake.table_intake import LookedAt
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.table.field_and_problem_words import FIELDS, field_in_words

Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ColumnModel(QObject):
    """The columns as they were found, and what staff changed since. A field is read from one column only."""

    renewed = Signal()  # another table, or another language
    placed = Signal(int, int)  # this column's menu stands at this choice now
    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._headings: list[str] = []
        self._why: list[str] = []
        self._fields: list[str] = []
        self._choices: tuple[str, ...] = tuple(FIELDS)
        self._found: Mapping[str, str] = {}
        self._texts: ConsentTexts = {}

    @qml_property(list, notify=renewed)
    def lines(self) -> list[Row]:
        """`{heading, why, choices, at}` of each: what it may be taken for, as the menu says it, and its place there."""
        choices = [field_in_words(each, self._texts) for each in self._choices]
        return [
            {"heading": heading, "why": why, "choices": choices, "at": self._choices.index(field)}
            for heading, why, field in zip(self._headings, self._why, self._fields, strict=True)
        ]

    @property
    def named(self) -> Mapping[str, str]:
        """Which field is read from which heading, where staff said otherwise than was found; an empty one is left."""
        chosen = {field: heading for field, heading in zip(self._fields, self._headings, strict=True) if field}
        if chosen == self._found:
            return {}
        return {**dict.fromkeys(self._found, ""), **chosen}

    def show(self, looked: LookedAt | None) -> None:
        """Show the columns of a table, or none."""
        columns = looked.found.columns if looked and looked.found else ()
        requests, self._texts = (looked.requests, looked.texts) if looked else ({}, {})
        asked = [each.field for each in columns if each.field.startswith(CONSENT)]
        self._choices = tuple(dict.fromkeys((*FIELDS, *(CONSENT + each for each in requests), *asked)))
        self._headings, self._fields = [each.heading for each in columns], [each.field for each in columns]
        self._why = [each.why for each in columns]
        gone = looked.found.gone if looked and looked.found else {}  # left out, unless another column is named for it
        self._found = {**gone, **{each.field: each.heading for each in columns if each.field}}
        self.renewed.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.renewed.emit()

    @Slot(int, int)
    def choose(self, column: int, choice: int) -> None:
        """Take a column for something else; whichever was taken for that before is not used any more."""
        if not (0 <= column < len(self._fields) and 0 <= choice < len(self._choices)):
            return
        field = self._choices[choice]
        for other, taken in enumerate(self._fields):
            if field and taken == field and other != column:
                self._fields[other] = ""
                self.placed.emit(other, 0)
        self._fields[column] = field
        self.edited.emit()
