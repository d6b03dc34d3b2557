"""How the signer is named: by one name or two, on the list or only counted."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, FieldName
from desktop.core.form import Problem
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.signer_phrases import sentence

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NameAndListingModel(QObject):
    """Two answers, each asked only where the campaign allows it. Nobody is put on the list before they chose that."""

    changed = Signal()

    def __init__(self, campaign: Campaign, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._single_name = False
        self._count_only: bool | None = None
        self._problem: Problem | None = None

    @property
    def chosen(self) -> bool | None:
        """Whether the signer is only to be counted; None before they chose."""
        return self._count_only

    @property
    def found(self) -> Problem | None:
        """The problem being shown, if any."""
        return self._problem

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
        """Whether one may sign without being on the list."""
        return self._campaign.count_only_offered

    @qml_property(bool, notify=changed)
    def listed(self) -> bool:
        """Whether the signer chose to stand on the list."""
        return self._count_only is False

    @qml_property(bool, notify=changed)
    def countOnly(self) -> bool:
        """Whether the signer chose to be counted only."""
        return self._count_only is True

    @qml_property(str, notify=changed)
    def problem(self) -> str:
        """What to do about the choice, or nothing."""
        return sentence(self._problem) if self._problem else ""

    @Slot(bool)
    def say_single_name(self, single: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Take "I have one name"."""
        self._single_name = single
        self.changed.emit()

    @Slot(bool)
    def choose(self, count_only: bool) -> None:  # noqa: FBT001  (one of two)
        """Take "my name on the list" or "only count me"; with it the problem goes."""
        self._count_only = count_only
        self.show(None)

    def show(self, problem: Problem | None) -> None:
        """Show what is wrong with the choice."""
        self._problem = problem
        self.changed.emit()

    def prints(self, field: FieldName) -> bool:
        """Say whether the list shows this of whoever stands on it."""
        return field in self._campaign.delivered_fields

    def speak(self) -> None:
        """Say what is wrong in another language; the answers stay."""
        self.changed.emit()

    def wipe(self) -> None:
        """Forget both answers."""
        self._single_name, self._count_only = False, None
        self.show(None)
