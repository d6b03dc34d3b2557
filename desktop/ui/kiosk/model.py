"""The kiosk's course: welcome, reading, form, thanks and back, and what is wiped on the way."""

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.core.errors import TablingError
from desktop.core.form import Entry
from desktop.ui.kiosk.country_list import CountryList
from desktop.ui.kiosk.ease_model import EaseModel
from desktop.ui.kiosk.form_model import FormModel
from desktop.ui.kiosk.phrases import place_today
from desktop.ui.kiosk.stall import Stall
from desktop.ui.kiosk.words_model import WordsModel
from desktop.ui.language import Interpreter, own_name, right_to_left

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
THANKS_MILLISECONDS = 8000
_LOG = logging.getLogger(__name__)


@QmlElement
class KioskModel(QObject):
    """State flows down as properties, what people want comes up as slots.

    The stall opens after the first frame (`open_stall`); a signature sent before waits for it. Whatever the stall
    raises becomes `trouble`: what was typed stays, and nobody is thanked.
    """

    moved = Signal()
    spoken = Signal()  # the language changed: the window says its own words anew
    counted = Signal()
    troubled = Signal()
    touched = Signal()  # somebody is there: a finger, the mouse or a key

    def __init__(
        self, campaign: Campaign, open_stall: Callable[[], Stall], *, thanks_milliseconds: int = THANKS_MILLISECONDS
    ) -> None:
        super().__init__()
        self._campaign = campaign
        self._open_stall = open_stall
        self._thanks_milliseconds = thanks_milliseconds
        self._interpreter = Interpreter()
        self._stall: Stall | None = None
        self._waiting: Entry | None = None
        self._count = 0
        self._trouble = ""
        self._screen, self._sheet = "welcome", ""
        self._language = campaign.default_language
        self._words = WordsModel(campaign, self)
        self._form = FormModel(campaign, self)
        self._ease = EaseModel(self)
        self._countries = CountryList(self._language, campaign.first_country, self)
        self._interpreter.speak(self._language)

    @property
    def campaign(self) -> Campaign:
        """The campaign being signed."""
        return self._campaign

    # -- what QML shows

    @Property(WordsModel, constant=True)
    def words(self) -> WordsModel:
        """What the campaign says."""
        return self._words

    @Property(FormModel, constant=True)
    def form(self) -> FormModel:
        """What the signer types."""
        return self._form

    @Property(EaseModel, constant=True)
    def ease(self) -> EaseModel:
        """Text size and contrast."""
        return self._ease

    @Property(CountryList, constant=True)
    def countries(self) -> CountryList:
        """The list to choose a country from."""
        return self._countries

    @Property(str, notify=moved)
    def screen(self) -> str:
        """Where the signer is: welcome, reading, form or thanks."""
        return self._screen

    @Property(str, notify=moved)
    def sheet(self) -> str:
        """What lies over the screen: country, privacy, ease, or nothing."""
        return self._sheet

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """`{code, name}` of each language on offer, named as its speakers do."""
        return [{"code": code, "name": own_name(code)} for code in self._campaign.languages]

    @Property(str, notify=spoken)
    def language(self) -> str:
        """The language chosen."""
        return self._language

    @Property(bool, notify=spoken)
    def rightToLeft(self) -> bool:
        """Whether it is read from right to left."""
        return right_to_left(self._language)

    @Property(int, notify=counted)
    def countToday(self) -> int:
        """How many people signed here today."""
        return self._count

    @Property(str, notify=counted)
    def place(self) -> str:
        """The signer's place today, as a sentence."""
        return place_today(self._count, self._language)

    @Property(int, constant=True)
    def thanksMilliseconds(self) -> int:
        """How long the thanks stay."""
        return self._thanks_milliseconds

    @Property(bool, notify=troubled)
    def waiting(self) -> bool:
        """Whether a signature waits for the stall to open."""
        return self._waiting is not None

    @Property(str, notify=troubled)
    def trouble(self) -> str:
        """The sentence for a volunteer when a signature could not be kept, or nothing."""
        return self._trouble

    # -- what people want

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Say everything in another of the campaign's languages; what was typed stays."""
        if language not in self._campaign.languages:
            return
        self._language = language
        self._interpreter.speak(language)
        self._words.speak(language)
        self._form.speak(language)
        self._countries.speak(language)
        self.spoken.emit()
        self.counted.emit()

    @Slot()
    def read(self) -> None:
        """Show the campaign text; what was typed stays."""
        self._go("reading")

    @Slot()
    def sign(self) -> None:
        """Show the form."""
        self._go("form")

    @Slot(str)
    def open_sheet(self, sheet: str) -> None:
        """Lay a sheet over the screen."""
        if sheet == "country":
            self._countries.search("")
        self._go(self._screen, sheet)

    @Slot()
    def close_sheet(self) -> None:
        """Take the sheet away."""
        self._countries.wipe()
        self._go(self._screen)

    @Slot(str)
    def choose_country(self, code: str) -> None:
        """Take a country from the list."""
        if code:
            self._form.choose_country(code)
            self.close_sheet()

    @Slot()
    def step_back(self) -> None:
        """Undo one step, as Esc does: close the sheet, go back to the text, or leave."""
        if self._sheet:
            self.close_sheet()
        elif self._trouble:
            self.return_to_form()
        elif self._screen == "form":
            self.read()
        elif self._screen == "reading":
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Forget this signer and welcome the next."""
        self._form.wipe()
        self._ease.wipe()
        self._waiting, self._trouble = None, ""
        QGuiApplication.clipboard().clear()
        self.troubled.emit()
        self.choose_language(self._campaign.default_language)
        self._go("welcome")

    @Slot()
    def add_signature(self) -> None:
        """Send the form: thank once it is kept, else show what to mend."""
        entry = self._form.entry()
        if entry is None:
            return
        self._waiting = entry
        self.troubled.emit()
        if self._stall is not None:
            self._keep()

    @Slot()
    def try_again(self) -> None:
        """Try what failed once more."""
        self._show_trouble("")
        if self._stall is None:
            self.open_stall()
        elif self._screen == "form":
            self.add_signature()

    @Slot()
    def return_to_form(self) -> None:
        """Put the trouble aside; what was typed is still there."""
        self._waiting = None
        self._show_trouble("")

    @Slot()
    def open_stall(self) -> None:
        """Open the stall, count, and keep a signature that waited."""
        try:
            stall = self._open_stall()
            self._count = stall.count_today()
        except TablingError as error:
            self._show_trouble(str(error))
        else:
            self._stall = stall
            self.counted.emit()
            self._keep()

    def _keep(self) -> None:
        if self._stall is None or self._waiting is None:
            return
        entry, self._waiting = self._waiting, None
        try:
            self._stall.sign(entry)
        except TablingError as error:
            self._show_trouble(str(error))
        except Exception as error:  # noqa: BLE001  (in a Qt slot it would be swallowed, and the signer wait for ever)
            # Only the kind: a traceback could hold a name.
            _LOG.error("a signature was not kept: %s", type(error).__name__)
            self._show_trouble(type(error).__name__)
        else:
            self._thank(self._stall)

    def _thank(self, stall: Stall) -> None:
        self._form.wipe()
        self.troubled.emit()
        try:
            self._count = stall.count_today()
        except TablingError:
            self._count += 1  # the signature is kept: it is thanked, whatever became of the counting
        self.counted.emit()
        self._go("thanks")

    def _show_trouble(self, trouble: str) -> None:
        self._trouble = trouble
        self.troubled.emit()

    def _go(self, screen: str, sheet: str = "") -> None:
        self._screen, self._sheet = screen, sheet
        self.moved.emit()
