"""Rows in memory as QML reads them: a list only says how its rows change, and what its delegates call them."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
FIRST_ROLE = 0x0100  # Qt.ItemDataRole.UserRole: asked for, Python would make all of Qt's enumerations for it
NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@QmlElement
class ListedRows(QAbstractListModel):
    """`roles`: what delegates call a row; a list that gives them its parts by name overrides `cell` as well."""

    roles: ClassVar[Sequence[str]] = ("modelData",)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Any] = []

    def cell(self, row: Any, role: str) -> Any:  # noqa: ANN401, ARG002 - whatever a list holds
        """Return what a delegate reads of a row under a role."""
        return row

    def rowCount(self, parent: _Index = NOWHERE) -> int:
        """Return how many rows there are; called by Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = FIRST_ROLE) -> Any:  # noqa: ANN401 - Qt's own
        """Return one cell; called by Qt."""
        known = 0 <= role - FIRST_ROLE < len(self.roles) and 0 <= index.row() < len(self._rows)
        return self.cell(self._rows[index.row()], self.roles[role - FIRST_ROLE]) if known else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return what delegates call the roles; called by Qt."""
        return {FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self.roles)}
