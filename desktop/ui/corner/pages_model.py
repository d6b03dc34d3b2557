"""The pages of the corner, found by their names."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.ui.base.attempts_model import AttemptsModel
from desktop.ui.base.background import Background
from desktop.ui.base.page_model import PageModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.volumes import Volume
from desktop.ui.corner.cleaning_model import CleaningModel
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.emergency_model import EmergencyModel
from desktop.ui.corner.event_change_model import EventChangeModel
from desktop.ui.corner.figures_model import FiguresModel
from desktop.ui.corner.handover_model import HandoverModel
from desktop.ui.corner.help_model import HelpModel
from desktop.ui.corner.leaving_model import LeavingModel
from desktop.ui.corner.overview_model import OverviewModel
from desktop.ui.corner.practice_model import PracticeModel
from desktop.ui.corner.ready_model import ReadyModel
from desktop.ui.corner.receipt_model import ReceiptModel
from desktop.ui.corner.sending_model import SendingModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What pages work with. `unmount` lets go of a stick and says whether that worked; None: that is not our task.

    `second`: the milliseconds of one, where a page counts. `locked`, `voice`: as ReadyModel has them.
    """

    device: Callable[[], CornerDevice]
    volumes: Callable[[], tuple[Volume, ...]]
    unmount: Callable[[Path], bool] | None
    background: Background
    second: int = 1000
    locked: Callable[[], bool | None] = lambda: None
    voice: Callable[[], bool | None] = lambda: None


@QmlElement
class PagesModel(QObject):
    """One model a page; each leads to another by its name."""

    def __init__(
        self,
        around: Surroundings,
        figures: FiguresModel,
        practice: PracticeModel,
        attempts: AttemptsModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        device, background = around.device, around.background
        self._overview = OverviewModel(figures, practice, attempts, self)
        self._handover = HandoverModel(device, around.volumes, around.unmount, figures, background)
        self._receipts = ReceiptModel(device, around.volumes, figures, background)
        self._emergency = EmergencyModel(device, figures, background)
        self._sending = SendingModel(device, self._emergency, self)
        self._ready = ReadyModel(device, around.volumes, background, around.locked, around.voice)
        self._event_change = EventChangeModel(device, attempts, self)
        self._ending = LeavingModel("ending", device, figures, attempts, self)
        self._leaving = LeavingModel("leaving", device, figures, attempts, self)
        self._help = HelpModel(device, self)
        self._cleaning = CleaningModel(around.second, self)
        self.by_name: dict[str, PageModel] = {
            "figures": self._overview,
            "handover": self._handover,
            "sending": self._sending,
            "receipts": self._receipts,
            "emergency": self._emergency,
            "event": self._event_change,
            "ending": self._ending,
            "leaving": self._leaving,
            "help": self._help,
            "ready": self._ready,
            "cleaning": self._cleaning,
        }

    @property
    def is_busy(self) -> bool:
        """Whether something runs that nobody may be interrupted in."""
        return self._handover.busy or self._receipts.busy or self._emergency.busy or self._ready.busy

    @qml_property(OverviewModel, constant=True)
    def overview(self) -> OverviewModel:
        """The figures, and everything one may do."""
        return self._overview

    @qml_property(HandoverModel, constant=True)
    def handover(self) -> HandoverModel:
        """Handing over."""
        return self._handover

    @qml_property(SendingModel, constant=True)
    def sending(self) -> SendingModel:
        """When batches close."""
        return self._sending

    @qml_property(ReceiptModel, constant=True)
    def receipts(self) -> ReceiptModel:
        """Checking receipts."""
        return self._receipts

    @qml_property(ReadyModel, constant=True)
    def ready(self) -> ReadyModel:
        """Whether everything is in order for the event."""
        return self._ready

    @qml_property(EmergencyModel, constant=True)
    def emergency(self) -> EmergencyModel:
        """Erasing everything."""
        return self._emergency

    @qml_property(EventChangeModel, constant=True)
    def eventChange(self) -> EventChangeModel:
        """Changing the event."""
        return self._event_change

    @qml_property(HelpModel, constant=True)
    def help(self) -> HelpModel:
        """What to do when, and whom to call."""
        return self._help

    @qml_property(CleaningModel, constant=True)
    def cleaning(self) -> CleaningModel:
        """A pause for cleaning the screen."""
        return self._cleaning

    @qml_property(LeavingModel, constant=True)
    def ending(self) -> LeavingModel:
        """Ending the event."""
        return self._ending

    @qml_property(LeavingModel, constant=True)
    def leaving(self) -> LeavingModel:
        """Closing the kiosk only."""
        return self._leaving
