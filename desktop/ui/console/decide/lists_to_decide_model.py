"""The lists of what staff decide, each with how many wait in it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.office.people.undecided_counts import MOST_NAMES, Undecided, look_at_undecided
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.decide.other_lists_text import beside_rows
from desktop.ui.console.page.console_page import ConsolePage, Row

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ListsToDecideModel(QObject):
    """One for all of these pages; what it tells is read when one of them is opened, and after what is done there."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found = Undecided()

    @qml_property(dict, notify=changed)
    def counts(self) -> Mapping[str, str]:
        """What stands behind the name of each list: how many wait there, or nothing."""
        found = self._found
        names = f"{MOST_NAMES}+" if found.names >= MOST_NAMES else str(found.names or "")
        told = {"decide": str(found.pairs or ""), "groups": str(found.groups or ""), "names": names, "decisions": ""}
        return {way: f" ({count})" if count else "" for way, count in told.items()}

    @qml_property(dict, notify=changed)
    def besides(self) -> Mapping[str, list[Row]]:
        """By the name of a list, `{name, text, detail, page}` of what waits in the others."""
        return {way: self.beside(way) for way in ("decide", "groups", "names")}

    def beside(self, way: str) -> list[Row]:
        """Return the same for one list."""
        return beside_rows(self._found, way)

    def look(self, page: ConsolePage) -> None:
        """Read it, beside the window, for this page."""
        page.read(look_at_undecided, self.show)

    def show(self, found: Undecided) -> None:
        """Tell this."""
        self._found = found
        self.changed.emit()
