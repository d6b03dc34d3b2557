"""What kind of document is delivered: everybody or only who is new."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.delivering import LettersAtHand
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DocumentShape(QObject):
    """A part of the page that delivers."""

    changed = Signal()  # something was chosen
    refreshed = Signal()  # what is shown may be another

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._delivered = 0
        self._supplement = False

    @qml_property(bool, notify=refreshed)
    def supplementable(self) -> bool:
        """Whether something was delivered before, so that only who is new can be delivered."""
        return self._delivered > 0

    @qml_property(bool, notify=refreshed)
    def supplement(self) -> bool:
        """Whether only who is new is delivered."""
        return self._supplement

    @Slot(bool)
    def tick_supplement(self, ticked: bool) -> None:  # noqa: FBT001  (called by QML)
        """Take whether only who stood on no list before is delivered."""
        self._supplement = ticked
        self.changed.emit()

    def show(self, found: LettersAtHand) -> None:
        """Show what can be chosen; what was chosen before stays, as long as it can be."""
        self._delivered = found.delivered
        self._supplement = self._supplement and self.supplementable
        self.changed.emit()

    def wipe(self) -> None:
        """Forget what was chosen."""
        self._delivered, self._supplement = 0, False
        self.changed.emit()
