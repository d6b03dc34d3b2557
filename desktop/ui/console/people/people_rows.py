"""The rows that a table of people shows: as many as fit on the screen, whoever stands in them now."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_ROW = 0x0100  # Qt.ItemDataRole.UserRole: asked for, Python would make all of Qt's enumerations for it
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@QmlElement
class PeopleRows(QAbstractListModel):
    """A row is ready in words before it is asked for; scrolling changes rows, and makes none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[dict[str, object]] = []

    def show(self, rows: list[dict[str, object]]) -> None:
        """Show other rows."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        changed = [place for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]), [_ROW])

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are; called by Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _ROW) -> Any:  # noqa: ANN401 - Qt's own
        """Return a row; called by Qt."""
        return self._rows[index.row()] if role == _ROW and 0 <= index.row() < len(self._rows) else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return what QML calls it; called by Qt."""
        return {_ROW: QByteArray(b"row")}
