"""The rows that a table of people shows: as many as fit on the screen, whoever stands in them now."""

from PySide6.QtQml import QmlElement

from desktop.ui.base.listed_rows import FIRST_ROLE, ListedRows

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PeopleRows(ListedRows):
    """A row is ready in words before it is asked for; scrolling changes rows, and makes none."""

    roles = ("row",)

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
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]), [FIRST_ROLE])
