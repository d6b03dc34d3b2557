"""The first start: three steps, of which only those are asked that nobody has taken yet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError, UsageError
from desktop.core.event import Event
from desktop.ui.base.background import Errand
from desktop.ui.base.display_settings import EaseModel
from desktop.ui.base.error_model import Troubled
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.keyboard import KeyboardModel
from desktop.ui.base.language import Interpreter, own_name, right_to_left
from desktop.ui.corner.choice_model import ChoiceModel
from desktop.ui.corner.device import Beginning
from desktop.ui.corner.event_model import EventModel
from desktop.ui.corner.pin_model import PinModel
from desktop.ui.corner.volumes import Volume

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NUMBERS = {"campaign": 1, "check": 1, "event": 2, "pin": 3}


@dataclass(frozen=True, slots=True)
class Known:
    """What an earlier start decided: `campaign` is the title of the one on this device, empty without one.

    `trouble` is why that one cannot be used.
    """

    campaign: str = ""
    event: Event | None = None
    trouble: TablingError | None = None


@QmlElement
class SetupModel(Troubled):
    """State flows down as properties; `finished` says that everything is kept."""

    moved = Signal()
    spoken = Signal()
    changed = Signal()
    roomChanged = Signal()  # the keyboard on screen left more or less room
    finished = Signal()

    def __init__(
        self,
        beginning: Beginning,
        known: Known,
        volumes: Callable[[], tuple[Volume, ...]],
        languages: tuple[str, ...],
        today: date,
    ) -> None:
        super().__init__()
        self._beginning, self._known, self._languages = beginning, known, languages
        self._interpreter = Interpreter()
        self._language = languages[0]
        self._pin_wanted = beginning.pin_wanted
        self._first_pin = self._note = ""
        self._busy = False
        self._errand = Errand(self)
        self._choice = ChoiceModel(beginning, volumes, self._errand)
        self._outing = EventModel(today, self)
        self._pad = PinModel(self)
        self._ease = EaseModel(self)
        self._keyboard = KeyboardModel(languages, "", self)
        self._step = "campaign" if not known.campaign else "event" if known.event is None else "pin"
        self._connect()
        self._begin_with(known, today)

    def _connect(self) -> None:
        self._keyboard.roomChanged.connect(self.roomChanged)
        self._choice.examined.connect(lambda: self._go("check"))
        self._pad.entered.connect(self._take_pin)
        self._pad.changed.connect(self._forget_note)

    def _begin_with(self, known: Known, today: date) -> None:
        self._outing.start(today, known.event.name if known.event else "", known.event.place if known.event else "")
        if known.trouble:
            self._choice.tell(trouble_of(known.trouble))
        self.choose_language(self._language)

    def watch_keys(self, window: QObject) -> None:
        """Have the keyboard on screen give way to real keys pressed in the window."""
        window.installEventFilter(self._keyboard)

    def look(self) -> None:
        """Look for packs, unless the campaign is known."""
        if self._step == "campaign":
            self._choice.look()

    # -- what QML shows

    @Property(ChoiceModel, constant=True)
    def choice(self) -> ChoiceModel:
        """The first step."""
        return self._choice

    @Property(EventModel, constant=True)
    def outing(self) -> EventModel:
        """The second step."""
        return self._outing

    @Property(PinModel, constant=True)
    def pad(self) -> PinModel:
        """The third step."""
        return self._pad

    @Property(EaseModel, constant=True)
    def ease(self) -> EaseModel:
        """Text size and contrast."""
        return self._ease

    @Property(KeyboardModel, constant=True)
    def keyboard(self) -> KeyboardModel:
        """What the keyboard on screen follows."""
        return self._keyboard

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """`{code, name}` of each language of the interface."""
        return [{"code": code, "name": own_name(code)} for code in self._languages]

    @Property(str, notify=spoken)
    def language(self) -> str:
        """The language being spoken."""
        return self._language

    @Property(bool, notify=spoken)
    def rightToLeft(self) -> bool:
        """Whether it is read from right to left."""
        return right_to_left(self._language)

    @Property(str, notify=moved)
    def step(self) -> str:
        """Where it is: campaign, check, event or pin."""
        return self._step

    @Property(int, notify=moved)
    def number(self) -> int:
        """Which of the three steps that is."""
        return _NUMBERS[self._step]

    @Property(str, notify=moved)
    def campaign(self) -> str:
        """The campaign that was chosen, now or earlier; nothing while it is only for trying out."""
        return self._choice.called or self._known.campaign

    @Property(bool, constant=True)
    def campaignKept(self) -> bool:
        """Whether a campaign is on this device already: choosing another may be left without one."""
        return bool(self._known.campaign)

    @Property(bool, notify=moved)
    def lastStep(self) -> bool:
        """Whether the kiosk opens after this one."""
        return self._step == "pin" or (self._step == "event" and not self._pin_wanted)

    @Property(bool, notify=changed)
    def pinAgain(self) -> bool:
        """Whether the PIN is asked for the second time."""
        return bool(self._first_pin)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What is wrong with the PIN, or nothing."""
        return self._note

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether everything is being kept right now."""
        return self._busy

    # -- what a volunteer wants

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Say everything in another language of the interface."""
        self._language = language
        self._interpreter.speak(language)
        self._keyboard.speak(language)
        self._outing.speak()
        self._choice.speak()
        self.speak()
        self.spoken.emit()
        self.changed.emit()

    @Slot()
    def go_on(self) -> None:
        """Take this step and go to the next."""
        if self._step == "check":
            self._go("event")
        elif self._step == "event" and self._outing.named() is not None:
            if self._pin_wanted:
                self._go("pin")
            else:
                self._finish("")

    @Slot()
    def go_back(self) -> None:
        """Go one step back; what was typed stays."""
        if self._busy:
            return
        self._first_pin = self._note = ""
        self.tell(None)
        self._pad.wipe()
        if self._step == "check":
            self._choice.forget()
        chosen = any(self._choice.chosen)
        self._go({"pin": "event", "event": "check" if chosen else "campaign"}.get(self._step, "campaign"))

    @Slot()
    def keep_campaign(self) -> None:
        """Choose no other campaign, and go on with the one that is here."""
        if self._known.campaign and self._step == "campaign":
            self._choice.forget()
            self._go("event")

    def close(self) -> None:
        """Wait until nothing runs any more."""
        self._errand.close()

    def _take_pin(self, typed: str) -> None:
        if self._first_pin and typed == self._first_pin:
            self._finish(typed)
            return
        self._note = translate("Corner", "The two were not the same. Begin again.") if self._first_pin else ""
        self._first_pin = "" if self._first_pin else typed
        try:
            self._beginning.require_good_pin(typed)
        except UsageError:
            self._first_pin = ""
            self._note = translate("Corner", "Choose 6 to 12 digits that are not in a row and not all the same.")
        self.changed.emit()

    def _forget_note(self) -> None:
        if self._note and self._pad.typing:
            self._note = ""
            self.changed.emit()

    def _finish(self, pin: str) -> None:
        event = self._outing.named()
        if event is None or self._busy:
            return
        files, passphrase = self._choice.chosen
        self._busy, self._first_pin = True, ""
        self.tell(None)
        self.changed.emit()
        self._errand.start(
            lambda: self._beginning.begin(files, passphrase, event, pin), lambda _: self.finished.emit(), self._fail
        )

    def _fail(self, trouble: Trouble) -> None:
        self._busy = False
        self.tell(trouble)
        self.changed.emit()

    def _go(self, step: str) -> None:
        self._step = step
        self.moved.emit()
        self.changed.emit()
