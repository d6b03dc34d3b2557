"""What a signer states about their age, where the campaign asks it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.core.form import Problem
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.signer_phrases import sentence

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AgeModel(QObject):
    """A statement to tick, and what to do when it was passed over."""

    changed = Signal()

    def __init__(self, campaign: Campaign, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign, self._language = campaign, campaign.default_language
        self._stated = False
        self._problem: Problem | None = None

    @property
    def found(self) -> Problem | None:
        """The problem being shown, if any."""
        return self._problem

    @qml_property(str, notify=changed)
    def statement(self) -> str:
        """What is stated; empty where nothing is asked."""
        return self._campaign.words[self._language].age_statement

    @qml_property(bool, notify=changed)
    def stated(self) -> bool:
        """Whether the signer stated it."""
        return self._stated

    @qml_property(str, notify=changed)
    def problem(self) -> str:
        """What to do about it, or nothing."""
        return sentence(self._problem) if self._problem else ""

    @Slot(bool)
    def state(self, stated: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Take the statement; with it the problem goes."""
        self._stated = stated
        self.show(None if stated else self._problem)

    def show(self, problem: Problem | None) -> None:
        """Show what is wrong with the answer."""
        self._problem = problem
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Ask in another language; the answer stays."""
        self._language = language
        self.changed.emit()

    def wipe(self) -> None:
        """Forget the answer."""
        self._stated = False
        self.show(None)
