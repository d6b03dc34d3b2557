"""Rows of a list that is read anew while somebody is at it: a row that stays keeps its controls, and their focus."""

from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.console.page.console_page import Row

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_ROW = 0x0100  # Qt.ItemDataRole.UserRole: asked for, Python would make all of Qt's enumerations for it
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@QmlElement
class KeptRows(QAbstractListModel):
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
                self.beginRemoveRows(_NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._put(place, row)
        self.changed.emit()

    def _put(self, place: int, row: Row) -> None:
        found = next((at for at in range(place, len(self._rows)) if self._rows[at][self._key] == row[self._key]), None)
        if found is None:
            self.beginInsertRows(_NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(_NOWHERE, found, found, _NOWHERE, place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place), [_ROW])

    key = Property(str, lambda self: self._key, _take_key, notify=changed)
    rows = Property(list, lambda self: self._rows, _take, notify=changed)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are; called by Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _ROW) -> Any:  # noqa: ANN401 - Qt's own
        """Return a row; called by Qt."""
        return self._rows[index.row()] if role == _ROW and 0 <= index.row() < len(self._rows) else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return what QML calls it; called by Qt."""
        return {_ROW: QByteArray(b"modelData")}
