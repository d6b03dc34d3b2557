"""The first start: three steps, of which only those are asked that nobody has taken yet."""

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QObject, QTimeZone, Signal
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, Controller
from desktop.core.current_planned_event import first_event
from desktop.core.errors import TablingError
from desktop.core.event import Event
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.language import country_here
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.choose_campaign_model import ChooseCampaignModel
from desktop.ui.corner.compare_pack_words_model import ComparePackWordsModel
from desktop.ui.corner.device_name_step_model import DeviceNameStepModel
from desktop.ui.corner.device_phrases import helpline_of
from desktop.ui.corner.device_protocol import FirstStartDevice
from desktop.ui.corner.event_model import EventModel
from desktop.ui.corner.event_step_model import EventStepModel
from desktop.ui.corner.first_start_saving_model import FirstStartSavingModel
from desktop.ui.corner.packs_on_sticks import Chosen
from desktop.ui.corner.pin_step_model import PinStepModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NUMBERS = {"campaign": 1, "check": 1, "event": 2, "pin": 3, "named": 3}


@dataclass(frozen=True, slots=True)
class EarlierAnswers:
    """What an earlier start decided: `campaign` is the title of the one on this device, empty without one.

    `trouble` is why that one cannot be used, `controller` who answers for it; `tried_out`: it is only for trying out.
    """

    campaign: str = ""
    event: Event | None = None
    trouble: TablingError | None = None
    controller: Controller | None = None
    tried_out: bool = False

    @property
    def first_step(self) -> str:
        """The first step that is still to be taken."""
        if not self.campaign:
            return "campaign"
        return "event" if self.event is None else "pin"


def answers_of(campaign: Campaign | None, event: Event | None, trouble: TablingError | None) -> EarlierAnswers:
    """Return what earlier starts decided, as the steps need it."""
    if campaign is None:
        return EarlierAnswers(event=event, trouble=trouble)
    title = campaign.words[campaign.default_language].title
    return EarlierAnswers(title, event, trouble, campaign.controller, campaign.tried_out)


@QmlElement
class FirstStartModel(QObject):
    """Leads from step to step; `finished` says that everything is kept."""

    moved = Signal()
    finished = Signal()

    def __init__(  # noqa: PLR0913  (what it works with)
        self,
        device: FirstStartDevice,
        earlier: EarlierAnswers,
        volumes: Callable[[], tuple[Volume, ...]],
        languages: tuple[str, ...],
        today: date,
        *,
        executor: Executor | None = None,
    ) -> None:
        """`executor` runs what takes its time, a thread where there is none."""
        super().__init__()
        self._earlier, self._pin_wanted = earlier, device.pin_wanted
        self._step, self._today = earlier.first_step, today.isoformat()
        self._background = Background(self, executor)
        here = country_here(QTimeZone.systemTimeZone(), QLocale.system())  # no campaign says yet where people sign
        self._interface = InterfaceSettingsModel(languages, languages[0], country=here, parent=self)
        self._keeping = FirstStartSavingModel(device, self._background)
        self._choice = ChooseCampaignModel(device, volumes, self._background, kept=bool(earlier.campaign))
        self._comparison = ComparePackWordsModel(self, tried_out=earlier.tried_out)
        self._event = EventStepModel(EventModel(today, self), self._keeping, self, last=not self._pin_wanted)
        self._pin = PinStepModel(device, self._keeping, self._background, self)
        self._named = DeviceNameStepModel(device, self)
        self._connect()
        if before := earlier.event:
            self._event.fields.start(today, before.name, before.place)
        with suppress(TablingError):  # the start itself says what is amiss
            self._event.fields.plan(device.planned)
        if earlier.trouble:
            self._choice.show_trouble(trouble_of(earlier.trouble))

    def _connect(self) -> None:
        self._interface.languageChanged.connect(self._speak)
        self._choice.examined.connect(self._comparison.compare)
        self._choice.tryingOut.connect(self._comparison.try_out)
        self._comparison.refused.connect(self._choice.forget)
        self._event.named.connect(self._take_event)
        self._event.returned.connect(
            lambda: self._go_back("campaign" if self._comparison.chosen == Chosen() else "check")
        )
        self._pin.decided.connect(
            lambda pin: self._keeping.keep(self._comparison.chosen, self._event.fields.named(), pin)
        )
        self._pin.returned.connect(lambda: self._go_back("event"))
        self._keeping.finished.connect(lambda: self._named.end(self._comparison.chosen.stick))
        self._named.read.connect(self.finished)
        for page in (self._choice, self._comparison, self._named):
            page.leads.connect(self._go)
            page.leads.connect(self._follow)

    # -- what QML shows

    @qml_property(InterfaceSettingsModel, constant=True)
    def interface(self) -> InterfaceSettingsModel:
        """Language, text size and contrast, and the keyboard on screen."""
        return self._interface

    @qml_property(ChooseCampaignModel, constant=True)
    def choice(self) -> ChooseCampaignModel:
        """The first step."""
        return self._choice

    @qml_property(ComparePackWordsModel, constant=True)
    def comparison(self) -> ComparePackWordsModel:
        """Still the first step: what was chosen."""
        return self._comparison

    @qml_property(EventStepModel, constant=True)
    def eventStep(self) -> EventStepModel:
        """The second step."""
        return self._event

    @qml_property(PinStepModel, constant=True)
    def pinStep(self) -> PinStepModel:
        """The third step."""
        return self._pin

    @qml_property(DeviceNameStepModel, constant=True)
    def namedStep(self) -> DeviceNameStepModel:
        """What the device is called, once a stick set it up."""
        return self._named

    @qml_property(FirstStartSavingModel, constant=True)
    def keeping(self) -> FirstStartSavingModel:
        """What became of the last step."""
        return self._keeping

    @qml_property(str, notify=moved)
    def step(self) -> str:
        """Where it is: campaign, check, event, pin or named."""
        return self._step

    @qml_property(int, notify=moved)
    def number(self) -> int:
        """Which of the three steps that is."""
        return _NUMBERS[self._step]

    @qml_property(str, notify=moved)
    def campaign(self) -> str:
        """The campaign that was chosen, now or earlier; nothing while it is only for trying out."""
        return self._comparison.campaign or self._earlier.campaign

    @qml_property(str, notify=moved)
    def helpline(self) -> str:
        """Whom to ask, and how; nothing before it is known that the pack is the organisation's own."""
        found = self._comparison.found if self._comparison.keyWords.agreed else None
        who = found.campaign.controller if found else self._earlier.controller
        return helpline_of(who) if who else ""

    def look(self) -> None:
        """Look for packs, unless the campaign is known; or read what the last step shows."""
        if self._step == "campaign":
            self._choice.back()
        if self._step == "pin":
            self._pin.arrive()

    def close(self) -> None:
        """Wait until nothing runs any more."""
        self._background.close()

    def _speak(self) -> None:
        for each in (self._choice, self._comparison, self._event, self._pin, self._named, self._keeping):
            each.speak()
        self.moved.emit()

    def _take_event(self) -> None:
        stick, found = self._comparison.chosen.stick, self._comparison.found
        if self._pin_wanted and not (stick and stick.setup.pin):
            self._go("pin")
        elif found and found.to_be_proven and not self._pin_wanted:
            self._pin.prove(ending=found.ends_try_out)
            self._go("pin")
        else:
            self._pin.decided.emit("")

    def _follow(self, page: str) -> None:
        """Do what a stick says, and ask only what it leaves open."""
        stick = self._comparison.chosen.stick
        if page != "event" or stick is None:
            return
        self._interface.choose_language(stick.setup.language)
        self._event.fields.plan(stick.setup.events)
        if event := first_event(stick.setup.events, self._today):
            self._event.fields.take(event)
            self._take_event()

    def _go_back(self, step: str) -> None:
        if not self._keeping.busy:
            self._keeping.show_trouble(None)
            self._pin.forget()
            self._go(step)

    def _go(self, step: str) -> None:
        self._step = step
        self.moved.emit()
        if step == "pin":
            self._pin.arrive()
