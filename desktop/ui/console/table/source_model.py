"""Where a table comes from: one of the sources that are known, or a name that staff give."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.table.rows_to_mend_folder import MendingFolder

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SourceModel(QObject):
    """Once a single source is known it stands there already, as it is nearly always that."""

    changed = Signal()
    picked = Signal()  # a known one: nothing is left to type

    def __init__(self, view: Callable[[Path], None], parent: QObject) -> None:
        """`view`: shows a folder."""
        super().__init__(parent)
        self._mending = MendingFolder(view, self)
        self._known: tuple[str, ...] = ()
        self._name = ""

    @qml_property(MendingFolder, constant=True)
    def mending(self) -> MendingFolder:
        """Where rows of it wait that could not be taken."""
        return self._mending

    @qml_property(list, notify=changed)
    def known(self) -> list[str]:
        """The sources from which tables came."""
        return list(self._known)

    @qml_property(str, notify=changed)
    def name(self) -> str:
        """What was typed or picked."""
        return self._name

    def show(self, known: tuple[str, ...]) -> None:
        """Offer these."""
        self._known = known
        if not self._name and len(known) == 1:
            self._name = known[0]
        self.changed.emit()

    def wipe(self) -> None:
        """Begin anew, with another table."""
        self._known, self._name = (), ""
        self._mending.take("")
        self.changed.emit()

    @Slot(str)
    def type(self, name: str) -> None:
        """Call the source so."""
        self._name = name
        self.changed.emit()

    @Slot(str)
    def pick(self, name: str) -> None:
        """Take one of the known."""
        self.type(name)
        self.picked.emit()
