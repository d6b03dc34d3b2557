"""An older petition on a server: whoever opens it says first that it is brought up to date, and how."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.store_errors import PetitionOlder
from desktop.office.desk.server_renewal import Renewal
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RenewOlderPetitionPart(QObject):
    """`said` is emitted once somebody said it; `take` gives that, once."""

    changed = Signal()
    said = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = False
        self._renewal: Renewal = ""

    @qml_property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether somebody has to say it."""
        return self._asked

    @Slot(bool)
    def renew(self, backup: bool) -> None:  # noqa: FBT001  (a choice that QML makes)
        """Bring it up to date, with a backup first or without."""
        self._renewal = "backup" if backup else "no_backup"
        self.said.emit()

    def take(self) -> Renewal:
        """Return what was said; the next time it is asked again."""
        said, self._renewal = self._renewal, ""
        return said

    def ask(self, trouble: Trouble | None) -> None:
        """Ask where this trouble is an older petition, and else no more."""
        self._asked = trouble is not None and issubclass(trouble.kind, PetitionOlder)
        self.changed.emit()
