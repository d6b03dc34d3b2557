"""The pages of the corner, found by their names."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.ui.base.background_work import Background
from desktop.ui.base.failed_acts_model import FailedActsModel
from desktop.ui.base.page_model import PageModel
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.batch_closing_rule_model import BatchClosingRuleModel
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.device_state_model import DeviceStateModel
from desktop.ui.corner.emergency_erasure_model import EmergencyErasureModel
from desktop.ui.corner.event_change_model import EventChangeModel
from desktop.ui.corner.event_end_model import EventEndModel
from desktop.ui.corner.handover_model import HandoverModel
from desktop.ui.corner.help_model import HelpModel
from desktop.ui.corner.overview_model import OverviewModel
from desktop.ui.corner.practice_model import PracticeModel
from desktop.ui.corner.readiness_model import ReadinessModel
from desktop.ui.corner.screen_cleaning_model import ScreenCleaningModel
from desktop.ui.corner.stick_from_headquarters_model import StickFromHeadquartersModel

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
        figures: DeviceStateModel,
        practice: PracticeModel,
        attempts: FailedActsModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        device, background = around.device, around.background
        self._overview = OverviewModel(figures, practice, attempts, self)
        self._handover = HandoverModel(device, around.volumes, around.unmount, figures, background)
        self._receipts = StickFromHeadquartersModel(device, around.volumes, figures, background)
        self._emergency = EmergencyErasureModel(device, figures, background)
        self._sending = BatchClosingRuleModel(device, self._emergency, self)
        self._ready = ReadinessModel(device, around.volumes, background, around.locked, around.voice)
        self._event_change = EventChangeModel(device, attempts, self)
        self._ending = EventEndModel("ending", device, figures, attempts, self)
        self._leaving = EventEndModel("leaving", device, figures, attempts, self)
        self._help = HelpModel(device, self)
        self._cleaning = ScreenCleaningModel(around.second, self)
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

    @qml_property(BatchClosingRuleModel, constant=True)
    def sending(self) -> BatchClosingRuleModel:
        """When batches close."""
        return self._sending

    @qml_property(StickFromHeadquartersModel, constant=True)
    def receipts(self) -> StickFromHeadquartersModel:
        """Checking receipts."""
        return self._receipts

    @qml_property(ReadinessModel, constant=True)
    def ready(self) -> ReadinessModel:
        """Whether everything is in order for the event."""
        return self._ready

    @qml_property(EmergencyErasureModel, constant=True)
    def emergency(self) -> EmergencyErasureModel:
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

    @qml_property(ScreenCleaningModel, constant=True)
    def cleaning(self) -> ScreenCleaningModel:
        """A pause for cleaning the screen."""
        return self._cleaning

    @qml_property(EventEndModel, constant=True)
    def ending(self) -> EventEndModel:
        """Ending the event."""
        return self._ending

    @qml_property(EventEndModel, constant=True)
    def leaving(self) -> EventEndModel:
        """Closing the kiosk only."""
        return self._leaving
