"""What stands in the kiosk: its parts, made together, spoken to in one language, and wiped together."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.ui.base.display_settings import EaseModel
from desktop.ui.base.keyboard import KeyboardModel
from desktop.ui.base.language import Interpreter, own_name, right_to_left
from desktop.ui.base.reading_aloud import AloudModel
from desktop.ui.kiosk.country_list import CountryList
from desktop.ui.kiosk.form_model import FormModel
from desktop.ui.kiosk.presence import Patience, PresenceModel
from desktop.ui.kiosk.stall import Stall
from desktop.ui.kiosk.submission_model import DeskModel
from desktop.ui.kiosk.thanks_model import ThanksModel
from desktop.ui.kiosk.words_model import WordsModel

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartsModel(QObject):
    """The parts as a screen finds them. None of them knows another; KioskModel leads a signer from one to the next."""

    spoken = Signal()  # the language changed: the window says its own words anew
    roomChanged = Signal()  # the keyboard on screen left more or less room

    def __init__(
        self,
        campaign: Campaign,
        open_stall: Callable[[], Stall],
        find_voice: "Callable[[], QTextToSpeech | None]",
        thanks_milliseconds: int,
        patience: Patience,
    ) -> None:
        super().__init__()
        self._campaign = campaign
        self._interpreter = Interpreter()
        self._language = campaign.default_language
        self._desk = DeskModel(open_stall, self)
        self._words = WordsModel(campaign, self)
        self._form = FormModel(campaign, self)
        self._ease = EaseModel(self)
        self._countries = CountryList(self._language, campaign.first_country, self)
        self._thanks = ThanksModel(campaign.page, thanks_milliseconds, self)
        self._presence = PresenceModel(patience, self)
        self._aloud = AloudModel(find_voice, self._language, self)
        self._keyboard = KeyboardModel(campaign.languages, campaign.first_country, self)
        self._keyboard.roomChanged.connect(self.roomChanged)
        self._interpreter.speak(self._language)
        self._keyboard.speak(self._language)

    @property
    def campaign(self) -> Campaign:
        """The campaign being signed."""
        return self._campaign

    def watch_keys(self, window: QObject) -> None:
        """Have the keyboard on screen give way to real keys pressed in the window."""
        window.installEventFilter(self._keyboard)

    @Property(DeskModel, constant=True)
    def desk(self) -> DeskModel:
        """Where signatures are handed over, and what became of them."""
        return self._desk

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

    @Property(KeyboardModel, constant=True)
    def keyboard(self) -> KeyboardModel:
        """What the keyboard on screen follows."""
        return self._keyboard

    @Property(ThanksModel, constant=True)
    def thanks(self) -> ThanksModel:
        """What a signer is given along with the thanks."""
        return self._thanks

    @Property(PresenceModel, constant=True)
    def presence(self) -> PresenceModel:
        """Whether somebody is there."""
        return self._presence

    @Property(AloudModel, constant=True)
    def aloud(self) -> AloudModel:
        """The voice that reads the campaign text."""
        return self._aloud

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """`{code, name}` of each language on offer, named as its speakers do."""
        return [{"code": code, "name": own_name(code)} for code in self._campaign.languages]

    @Property(str, notify=spoken)
    def language(self) -> str:
        """The language chosen."""
        return self._language

    @Property(str, notify=spoken)
    def languageName(self) -> str:
        """What the language chosen calls itself."""
        return own_name(self._language)

    @Property(bool, notify=spoken)
    def rightToLeft(self) -> bool:
        """Whether it is read from right to left."""
        return right_to_left(self._language)

    def _speak(self, language: str) -> None:
        self._language = language
        self._interpreter.speak(language)
        self._desk.speak()
        self._words.speak(language)
        self._form.speak(language)
        self._thanks.speak(language)
        self._countries.speak(language)
        self._keyboard.speak(language)
        self._aloud.choose_language(language)
        self.spoken.emit()

    def _wipe(self) -> None:
        """Leave nothing of a signer in any of them, nor in the clipboard, and go back to the first language."""
        self._form.wipe()
        self._ease.wipe()
        self._thanks.wipe()
        self._countries.wipe()
        self._keyboard.forget()
        _empty_clipboard()
        self._speak(self._campaign.default_language)


def _empty_clipboard() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():  # X11 keeps what was last selected a second time
        clipboard.clear(QClipboard.Mode.Selection)
