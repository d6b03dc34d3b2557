"""What stands in the kiosk: its parts, made together, spoken to in one language, and wiped together."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.reading_aloud import AloudModel
from desktop.ui.kiosk.campaign_words_model import CampaignWordsModel
from desktop.ui.kiosk.country_list import CountryList
from desktop.ui.kiosk.form_model import FormModel
from desktop.ui.kiosk.listen_to_screen_model import ListenToScreenModel
from desktop.ui.kiosk.presence import Patience, PresenceModel
from desktop.ui.kiosk.screen_reader_news_model import ScreenReaderNewsModel
from desktop.ui.kiosk.stall import Stall
from desktop.ui.kiosk.submission_model import SubmissionModel
from desktop.ui.kiosk.thanks_model import ThanksModel
from desktop.ui.kiosk.withdrawal_request_model import WithdrawalRequestModel

if TYPE_CHECKING:
    from desktop.ui.base.voice_thread import Voice

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScreenModels(QObject):
    """The parts as a screen finds them. None of them knows another; KioskModel leads a signer from one to the next."""

    def __init__(
        self,
        campaign: Campaign,
        open_stall: Callable[[], Stall],
        find_voice: "Callable[[], Voice | None]",
        patience: Patience,
        first_language: str,
    ) -> None:
        super().__init__()
        self._campaign = campaign
        spoken = first_language in campaign.languages
        language, country = first_language if spoken else campaign.default_language, campaign.first_country
        self._interface = InterfaceSettingsModel(campaign.languages, language, country=country, parent=self)
        self._submission = SubmissionModel(open_stall, self)
        self._words = CampaignWordsModel(campaign, self)
        self._form = FormModel(campaign, self)
        self._countries = CountryList(language, country, campaign.usual_countries, self)
        self._thanks = ThanksModel(campaign.page, patience, self._submission.cancel, self)
        self._take_back = WithdrawalRequestModel(self._submission.ask_withdrawal, self)
        self._presence = PresenceModel(patience, self)
        self._aloud = AloudModel(find_voice, language, self._words.passages, self)
        self._listening = ListenToScreenModel(self._aloud, self)
        self._news = ScreenReaderNewsModel(campaign.controller.name, self)
        self._news.follow_form(self._form)
        self._news.follow_submission(self._submission)
        self._news.follow_thanks(self._thanks)
        self._news.follow_request(self._take_back)
        self._news.follow_countries(self._countries)
        self._news.follow_presence(self._presence, lambda: self._form.begun or self._take_back.begun)
        self._interface.languageChanged.connect(self._speak)

    @property
    def campaign(self) -> Campaign:
        """The campaign being signed."""
        return self._campaign

    @qml_property(bool, constant=True)
    def triedOut(self) -> bool:
        """Whether the campaign is only for trying out, so that nothing signed here ever counts."""
        return self._campaign.tried_out

    @qml_property(InterfaceSettingsModel, constant=True)
    def interface(self) -> InterfaceSettingsModel:
        """Language, text size and contrast, and the keyboard on screen."""
        return self._interface

    @qml_property(SubmissionModel, constant=True)
    def submission(self) -> SubmissionModel:
        """Where signatures are handed over, and what became of them."""
        return self._submission

    @qml_property(CampaignWordsModel, constant=True)
    def words(self) -> CampaignWordsModel:
        """What the campaign says."""
        return self._words

    @qml_property(FormModel, constant=True)
    def form(self) -> FormModel:
        """What the signer types."""
        return self._form

    @qml_property(CountryList, constant=True)
    def countries(self) -> CountryList:
        """The list to choose a country from."""
        return self._countries

    @qml_property(ThanksModel, constant=True)
    def thanks(self) -> ThanksModel:
        """What a signer is given along with the thanks."""
        return self._thanks

    @qml_property(WithdrawalRequestModel, constant=True)
    def takeBack(self) -> WithdrawalRequestModel:
        """Where somebody asks to be taken off."""
        return self._take_back

    @qml_property(PresenceModel, constant=True)
    def presence(self) -> PresenceModel:
        """Whether somebody is there."""
        return self._presence

    @qml_property(AloudModel, constant=True)
    def aloud(self) -> AloudModel:
        """The voice that reads the campaign text."""
        return self._aloud

    @qml_property(ListenToScreenModel, constant=True)
    def listening(self) -> ListenToScreenModel:
        """Where a screen is listened to."""
        return self._listening

    @qml_property(ScreenReaderNewsModel, constant=True)
    def news(self) -> ScreenReaderNewsModel:
        """What is said to a screen reader."""
        return self._news

    def _speak(self) -> None:
        language = self._interface.language
        self._submission.speak()
        self._words.speak(language)
        self._form.speak(language)
        self._thanks.speak(language)
        self._take_back.speak()
        self._countries.speak(language)
        self._aloud.choose_language(language)

    def _wipe(self) -> None:
        """Leave nothing of a signer in any of them, nor in the clipboard, and go back to the first language."""
        self._form.wipe()
        self._thanks.wipe()
        self._take_back.wipe()
        self._countries.wipe()
        self._listening.wipe()
        _empty_clipboard()
        self._interface.reset()


def _empty_clipboard() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():  # X11 keeps what was last selected a second time
        clipboard.clear(QClipboard.Mode.Selection)
