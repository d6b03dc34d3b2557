"""Rows of a list that is read anew while somebody is at it: a row that stays keeps its controls, and their focus."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.listed_rows import FIRST_ROLE, NOWHERE, ListedRows
from desktop.ui.console.page.console_page import Row

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeptRows(ListedRows):
    """Stands between a list of a view-model and its Repeater, which would make every row anew where one changed.

    Then a touch that had begun was lost, and keys began again at the edge of the window. `key` names what tells rows
    apart.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._key = "number"

    def _take_key(self, key: str) -> None:
        self._key = key

    def _take(self, rows: list[Row]) -> None:
        wanted = {row[self._key] for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place][self._key] not in wanted:
                self.beginRemoveRows(NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._put(place, row)
        self.changed.emit()

    def _put(self, place: int, row: Row) -> None:
        found = next((at for at in range(place, len(self._rows)) if self._rows[at][self._key] == row[self._key]), None)
        if found is None:
            self.beginInsertRows(NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(NOWHERE, found, found, NOWHERE, place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place), [FIRST_ROLE])

    key = Property(str, lambda self: self._key, _take_key, notify=changed)
    rows = Property(list, lambda self: self._rows, _take, notify=changed)
