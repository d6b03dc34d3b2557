"""What changed while the focus was elsewhere, said for a screen reader (WCAG 4.1.3). Nothing typed is ever among it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.kiosk.campaign_words_model import CampaignWordsModel
from desktop.ui.kiosk.country_list import CountryList
from desktop.ui.kiosk.form_model import FormModel
from desktop.ui.kiosk.presence import PresenceModel
from desktop.ui.kiosk.submission_model import SubmissionModel
from desktop.ui.kiosk.thanks_model import ThanksModel
from desktop.ui.kiosk.withdrawal_request_model import WithdrawalRequestModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
# Sentences of screens, under whose names they are translated; as names, so that lupdate takes their plurals from there.
_ENDS = "The next person’s turn comes in %Ln seconds"
_CLEARS = "What you typed will be cleared in %Ln seconds."
_COMES_BACK = "In %Ln seconds the start page comes back."
END_IS_NEAR = 20  # seconds: time enough to answer (WCAG 2.2.1)


@QmlElement
class ScreenReaderNewsModel(QObject):
    """Listens to the parts of the kiosk; each sentence goes out once, when it becomes true."""

    said = Signal(str, arguments=["words"])

    def __init__(self, organisation: str, parent: QObject) -> None:
        super().__init__(parent)
        self._organisation = organisation
        self._screen = "welcome"
        self._pressing = False
        self._told_thanks = self._told_request = ""

    def enter(self, screen: str, words: CampaignWordsModel) -> None:
        """Say which screen came: where it begins, and where the next person is welcomed."""
        if screen != self._screen:
            self._screen = screen
            titles = {"form": translate("FormScreen", "Your signature")}
            self._tell("" if screen == "thanks" else titles.get(screen, words.title))  # the thanks speak for themselves

    def follow_form(self, form: FormModel) -> None:
        """Say how many answers need the signer, each time that one of them is pointed at."""
        form.groups.attend.connect(lambda _name: self._tell_problems(form.problemCount))

    def follow_submission(self, submission: SubmissionModel) -> None:
        """Say what stands in the way of keeping a signature."""
        submission.troubled.connect(lambda: self._tell(submission.trouble))

    def follow_thanks(self, thanks: ThanksModel) -> None:
        """Say that the signature is kept, and which of today it is; that it is undone, or could not be; never its code.

        And once how much time is left, when its end is near.
        """
        thanks.changed.connect(lambda: self._tell_thanks(thanks))
        thanks.ticked.connect(lambda: self._tell_end(thanks.secondsLeft))

    def follow_request(self, request: WithdrawalRequestModel) -> None:
        """Say what became of a request to be taken off, or what to mend of it; never what was typed."""
        request.changed.connect(lambda: self._tell_request(request))

    def follow_countries(self, countries: CountryList) -> None:
        """Say that a search found nothing."""
        countries.searched.connect(lambda: self._tell_found(countries.found))

    def follow_presence(self, presence: PresenceModel, begun: Callable[[], bool]) -> None:
        """Say that somebody is asked for, and how long they have to answer: where there is something to lose."""
        presence.changed.connect(lambda: self._tell_pressing(presence, begun=begun()))

    def put_question(self, asked: str) -> None:
        """Say that something is asked apart from signing, and what."""
        self._tell(f"{translate('ConsentSheet', 'One more question')}. {asked}")

    def _tell_problems(self, count: int) -> None:
        if count:
            self._tell(self.tr("Please check %Ln answers", "", count))

    def _tell_thanks(self, thanks: ThanksModel) -> None:
        stands = translate("ThanksScreen", "It could not be undone: your signature stands.")
        undone = translate("ThanksScreen", "Your signature is undone.")
        state, words = "", ""
        if thanks.undone:
            state, words = "undone", undone
        elif thanks.trouble:
            state, words = thanks.trouble, f"{stands} {thanks.trouble}"
        elif thanks.place:
            state, words = "kept", f"{translate('ThanksScreen', 'Thank you.')} {thanks.place}"
        if state != self._told_thanks:
            self._told_thanks = state
            self._tell(words)

    def _tell_end(self, seconds: int) -> None:
        if seconds == END_IS_NEAR:
            self._tell(translate("ThanksFoot", _ENDS, "", seconds))

    def _tell_request(self, request: WithdrawalRequestModel) -> None:
        saved = translate("TakeBackSheet", "Your request is saved. Only %1 can read it.")
        lost = translate("TakeBackSheet", "Your request could not be saved. Please call a volunteer.")
        practised = translate("TakeBackSheet", "That was practice: nothing was saved.")
        words = " ".join(each for each in (request.nameProblem, request.codeProblem) if each)
        if request.trouble:
            words = f"{lost} {request.trouble}"
        elif request.answer:
            words = practised if request.answer == "practice" else saved.replace("%1", self._organisation)
        if words != self._told_request:
            self._told_request = words
            self._tell(words)

    def _tell_found(self, found: int) -> None:
        if not found:
            self._tell(translate("CountrySheet", "No country found. Try fewer letters."))

    def _tell_pressing(self, presence: PresenceModel, *, begun: bool) -> None:
        if presence.pressing and not self._pressing and self._screen != "welcome":
            cleared = translate("StayPanel", _CLEARS, "", presence.countdown)
            ended = translate("StayPanel", _COMES_BACK, "", presence.countdown)
            left = cleared if begun else ended
            self._tell(f"{translate('StayPanel', 'Are you still there?')} {left}")
        self._pressing = presence.pressing

    def _tell(self, words: str) -> None:
        if words:
            self.said.emit(words)
