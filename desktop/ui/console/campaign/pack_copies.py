"""Where the signed pack is laid for the tablets: a stick that is plugged in, or a folder that somebody chooses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of, places_to_write, rows_of

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PackCopies(PagePart):
    """Offers nothing before what stands on the page is signed."""

    wanted = Signal(object)  # the Path of where a copy goes
    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage, volumes: Callable[[], tuple[Volume, ...]]) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._volumes = volumes
        self._places: tuple[Volume, ...] = ()
        self._signed = False

    @qml_property(bool, notify=refreshed)
    def signed(self) -> bool:
        """Whether there is something to lay anywhere."""
        return self._signed

    @qml_property(list, notify=refreshed)
    def places(self) -> list[Row]:
        """`{name, where}` of each stick on which it can be laid."""
        return rows_of(self._places) if self._signed else []

    def offer(self, *, signed: bool) -> None:
        """Say whether it is signed."""
        self._signed = signed
        self.changed.emit()

    def look(self) -> None:
        """Look which sticks are plugged in."""
        self._places = places_to_write(self.desk, self._volumes)
        self.changed.emit()

    def wipe(self) -> None:
        """Offer nothing any more."""
        self._places, self._signed = (), False
        super().wipe()

    @Slot(int)
    def lay(self, place: int) -> None:
        """Lay a copy on one of the sticks."""
        if self._signed and 0 <= place < len(self._places):
            self.wanted.emit(self._places[place].folder)

    @Slot(QUrl)
    def lay_into(self, url: QUrl) -> None:
        """Lay a copy into a folder that was chosen in the system's window."""
        folder: Path | None = path_of(url)
        if self._signed and folder:
            self.wanted.emit(folder)
