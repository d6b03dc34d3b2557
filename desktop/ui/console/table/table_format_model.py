"""How a table is read where finding out went wrong: separator, heading row, encoding, and whose table it is."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.intake.table_acts import ReadAs, SourceTable, list_presets
from desktop.ui.base.qml_property import qml_property

Row = dict[str, object]
translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_HEADING_ROWS = range(1, 21)
_SEPARATORS = {
    ",": str(QT_TRANSLATE_NOOP("Table", "Comma")),
    ";": str(QT_TRANSLATE_NOOP("Table", "Semicolon")),
    "\t": str(QT_TRANSLATE_NOOP("Table", "Tab")),
    "|": str(QT_TRANSLATE_NOOP("Table", "Vertical bar")),
}
# By the names under which programs offer them, the usual ones first.
_ENCODINGS = (
    *("utf-8", "windows-1252", "utf-16", "mac-roman", "windows-1250", "windows-1251", "windows-1253", "windows-1254"),
    *("windows-1255", "windows-1256", "windows-1258", "gb18030", "big5", "shift_jis", "euc-kr"),
)
_LABELS = {
    "preset": str(QT_TRANSLATE_NOOP("Table", "Platform it is from")),
    "separator": str(QT_TRANSLATE_NOOP("Table", "What stands between the cells")),
    "heading": str(QT_TRANSLATE_NOOP("Table", "Row with the headings")),
    "encoding": str(QT_TRANSLATE_NOOP("Table", "Encoding of the letters")),
}
_OF_A_WORKBOOK = ("preset", "heading")  # it says itself how its cells and letters are kept


@QmlElement
class TableFormatModel(QObject):
    """What is chosen in each menu, by its key; empty is found by Tabling itself."""

    renewed = Signal()  # another table, or another language
    edited = Signal()

    def __init__(self, presets: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._presets = presets
        self._keys: tuple[str, ...] = ()
        self._choices: Mapping[str, Mapping[str, str]] = {}  # of each menu: what it may be, and in words
        self._shown: Mapping[str, str] = {}
        self._chosen: dict[str, str] = {}
        self._needed = False

    @qml_property(list, notify=renewed)
    def lines(self) -> list[Row]:
        """`{label, choices, at}` of each menu: `at` is the place of what is chosen."""
        return [
            {
                "label": translate("Table", _LABELS[key]),
                "choices": list(self._choices[key].values()),
                "at": list(self._choices[key]).index(self._chosen[key]),
            }
            for key in self._keys
        ]

    @qml_property(bool, notify=renewed)
    def needed(self) -> bool:
        """Whether the table could not be read as it was found."""
        return self._needed

    @property
    def changed(self) -> bool:
        """Whether something was chosen since the table was looked at."""
        return self._chosen != self._shown

    def begin(self, path: Path | None) -> None:
        """Offer what there is to choose of this file; everything is found until somebody chooses."""
        workbook = path is not None and path.suffix.lower() == ".xlsx"
        self._keys = () if path is None else _OF_A_WORKBOOK if workbook else tuple(_LABELS)
        self._shown, self._chosen, self._needed = dict.fromkeys(_LABELS, ""), dict.fromkeys(_LABELS, ""), False
        self.speak()

    def show(self, table: SourceTable) -> None:
        """Show how the table was read that is looked at now."""
        read = table.read_as
        heading = str(read.heading_row or "")
        said = {"preset": table.preset, "separator": read.separator, "heading": heading, "encoding": read.encoding}
        self._shown, self._chosen = said, dict(said)
        self._needed = False
        self.speak()

    def need(self) -> None:
        """Offer the menus where the table could not be read at all."""
        self._needed = True
        self.renewed.emit()

    def of(self, table: SourceTable) -> SourceTable:
        """Return the table as it is to be read; where that changed, its columns are found anew."""
        if not self.changed:
            return table
        chosen, sheet = self._chosen, table.read_as.sheet
        reading = ReadAs(chosen["separator"], chosen["encoding"], sheet, int(chosen["heading"] or 0))
        return replace(table, named={}, read_as=reading, preset=chosen["preset"])

    def speak(self) -> None:
        """Say it in the language of now."""
        rows = translate("Table", "Row %1")
        offered = {
            "preset": {each.key: each.name for each in list_presets(self._presets)},
            "separator": {each: translate("Table", words) for each, words in _SEPARATORS.items()},
            "heading": {str(each): rows.replace("%1", str(each)) for each in _HEADING_ROWS},
            "encoding": {each: each for each in _ENCODINGS},
        }
        found = translate("Table", "As Tabling finds it")
        for key, choices in offered.items():
            if self._chosen.get(key):  # what the command or an earlier table named may be none of these
                choices.setdefault(self._chosen[key], self._chosen[key])
        self._choices = {key: {"": found, **choices} for key, choices in offered.items()}
        self.renewed.emit()

    @Slot(int, int)
    def choose(self, line: int, choice: int) -> None:
        """Choose in one of the menus."""
        if 0 <= line < len(self._keys) and 0 <= choice < len(self._choices[self._keys[line]]):
            self._chosen[self._keys[line]] = list(self._choices[self._keys[line]])[choice]
            self.edited.emit()
