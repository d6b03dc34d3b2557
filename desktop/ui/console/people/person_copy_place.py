"""Where the copy for a person is saved: a stick, or a folder that somebody chooses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.workspace import StaffDesk
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.places import path_of, places_to_write, rows_of

Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Copying(QObject):
    """Offers what is plugged in when it begins."""

    changed = Signal()
    picked = Signal(object)  # the folder

    def __init__(self, volumes: Callable[[], tuple[Volume, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._volumes = volumes
        self._places: tuple[Volume, ...] = ()

    @qml_property(list, notify=changed)
    def places(self) -> list[Row]:
        """`{name, where}` of each stick."""
        return rows_of(self._places)

    def begin(self, desk: StaffDesk | None) -> None:
        """Look what is plugged in."""
        self._places = places_to_write(desk, self._volumes)
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Save on a stick."""
        if 0 <= place < len(self._places):
            self._pick(self._places[place].folder)

    @Slot(QUrl)
    def choose_url(self, folder: QUrl) -> None:
        """Save in a folder."""
        if path := path_of(folder):
            self._pick(path)

    def _pick(self, folder: Path) -> None:
        self.picked.emit(folder)
