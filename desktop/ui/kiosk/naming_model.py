"""How the signer is named: by one name or two, printed or only counted."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NamingModel(QObject):
    """Two boxes, each offered only where the campaign allows it."""

    changed = Signal()

    def __init__(self, campaign: Campaign, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._single_name = self._count_only = False

    @qml_property(bool, constant=True)
    def singleNameOffered(self) -> bool:
        """Whether the campaign asks a family name that somebody may not have."""
        return self._campaign.field("family_name").need == "required"

    @qml_property(bool, notify=changed)
    def singleName(self) -> bool:
        """Whether the signer has one name."""
        return self._single_name

    @qml_property(bool, constant=True)
    def countOnlyOffered(self) -> bool:
        """Whether one may sign without being printed."""
        return self._campaign.count_only_offered

    @qml_property(bool, notify=changed)
    def countOnly(self) -> bool:
        """Whether the signer is to be counted, not printed."""
        return self._count_only

    @Slot(bool)
    def say_single_name(self, single: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Take "I have one name"."""
        self._single_name = single
        self.changed.emit()

    @Slot(bool)
    def ask_count_only(self, count_only: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Take "count me, do not print my name"."""
        self._count_only = count_only
        self.changed.emit()

    def wipe(self) -> None:
        """Forget both answers."""
        self._single_name = self._count_only = False
        self.changed.emit()
