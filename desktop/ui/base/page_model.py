"""A page with a heading, a way on and a way back, as every page of volunteers and staff has them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.error_model import ErrorModel
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PageText:
    """What frames a page in one stage. A button without words is not there; its name is what tests touch it by."""

    title: str
    main: str = ""
    main_name: str = "main"
    main_enabled: bool = True
    danger: bool = False  # what the main action does is lost for ever
    back: str = ""
    back_name: str = "back"


@QmlElement
class PageModel(ErrorModel):
    """One page, in one of its stages. A page overrides `describe`, `forth` and `back`; no screen asks for its stage
    to choose a title or an action.
    """

    changed = Signal()
    leads = Signal(str)  # the name of the page that comes next

    def __init__(self, stage: str, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage

    @qml_property(str, notify=changed)
    def stage(self) -> str:
        """How far it is."""
        return self._stage

    @qml_property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        return self.describe().title

    @qml_property(str, notify=changed)
    def mainText(self) -> str:
        """The words of the main action, or nothing."""
        return self.describe().main

    @qml_property(str, notify=changed)
    def mainName(self) -> str:
        """What the main action's button is called."""
        return self.describe().main_name

    @qml_property(bool, notify=changed)
    def mainEnabled(self) -> bool:
        """Whether the main action may be taken now."""
        return self.describe().main_enabled

    @qml_property(bool, notify=changed)
    def danger(self) -> bool:
        """Whether the main action destroys something."""
        return self.describe().danger

    @qml_property(str, notify=changed)
    def backText(self) -> str:
        """The words of the way back, or nothing."""
        return self.describe().back

    @qml_property(str, notify=changed)
    def backName(self) -> str:
        """What the button of the way back is called."""
        return self.describe().back_name

    @Slot()
    def forth(self) -> None:
        """Take the main action of this stage."""

    @Slot()
    def back(self) -> None:
        """Take the way back."""

    def describe(self) -> PageText:
        """Return the texts of this stage, in the language of now."""
        raise NotImplementedError

    def arrive(self) -> None:
        """Read what the page shows; somebody opens it."""

    def enter(self, stage: str) -> None:
        """Go on to another stage."""
        self._stage = stage
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        super().speak()
        self.changed.emit()
