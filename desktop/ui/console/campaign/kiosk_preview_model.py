"""The kiosk as a signer would have it, drawn from the draft by another process; the newest wish wins."""

from base64 import b64encode
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.kiosk_preview_wish import SCREENS, KioskWish
from desktop.core.progress import Report
from desktop.office.campaign.draft_further_questions import changed_question
from desktop.office.campaign.drafts import CampaignDraft, presentable
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate
Previewing = Callable[[KioskWish], bytes]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_SIZES = ((1280, 800), (800, 1280))
_FACTORS = (1.0, 1.5, 2.0)
_CONTRASTS = ("usual", "black_on_white", "white_on_black")
_REST = 300  # milliseconds after the last edit: nobody waits for a picture of half a word


@QmlElement
class KioskPreviewModel(QObject):
    """Shows nothing before a draft can be drawn, and says why where it cannot."""

    changed = Signal()

    def __init__(self, previewing: Previewing | None, parent: QObject) -> None:
        """`previewing` draws, beside the window's thread; without it nothing is shown."""
        super().__init__(parent)
        self._draw, self._background = previewing, Background(self)
        self._draft: CampaignDraft | None = None
        self._screen, self._size, self._factor, self._contrast, self._language = 0, 0, 0, 0, ""
        self._picture, self._failed = "", False
        self._question = ""
        self._busy = self._stale = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._begin)

    @qml_property(str, notify=changed)
    def picture(self) -> str:
        """The picture, as an address that holds it."""
        return self._picture

    @property
    def drawn(self) -> bool:
        """Whether the picture shows the draft as it is now: nothing is being drawn, and nothing waits to be."""
        return bool(self._picture) and not self._busy and not self._rest.isActive()

    @qml_property(float, notify=changed)
    def shape(self) -> float:
        """Height over width."""
        width, height = _SIZES[self._size]
        return height / width

    @qml_property(str, notify=changed)
    def said(self) -> str:
        """What is shown, for who cannot see it, or why nothing is."""
        if self._failed:
            return translate("Console", "The kiosk can be shown once what is missing is mended.")
        screens = (
            translate("Console", "First screen"),
            translate("Console", "Reading"),
            translate("Console", "Form"),
        )
        return (
            translate("Console", "The kiosk's screen: %1, %2 %")
            .replace("%1", screens[self._screen])
            .replace("%2", str(round(_FACTORS[self._factor] * 100)))
        )

    def show(self, draft: CampaignDraft) -> None:
        """Draw this draft as soon as nobody edits it; where a further question changed, the form with it in sight."""
        if self._draft and (question := changed_question(self._draft, draft)):
            self._screen, self._question = SCREENS.index("form"), question
        self._draft = draft
        if self._language not in draft.languages:
            self._language = draft.languages[0]
        if self._draw:
            self._rest.start()
        self.changed.emit()

    def rest(self) -> None:
        """Draw nothing more, and show nothing."""
        self._rest.stop()
        self._draft, self._picture, self._failed = None, "", False

    def close(self) -> None:
        """Wait for what is being drawn: the window is gone."""
        self.rest()
        self._background.close()

    @Slot()
    def next_screen(self) -> None:
        """Show the next screen."""
        self._screen, self._question = (self._screen + 1) % len(SCREENS), ""
        self._begin()

    @Slot()
    def next_factor(self) -> None:
        """Show larger type, then the usual one again."""
        self._factor = (self._factor + 1) % len(_FACTORS)
        self._begin()

    @Slot()
    def next_contrast(self) -> None:
        """Show it in strong contrast, then dark, then usual again."""
        self._contrast = (self._contrast + 1) % len(_CONTRASTS)
        self._begin()

    @Slot()
    def turn(self) -> None:
        """Show a tablet held the other way."""
        self._size = 1 - self._size
        self._begin()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Show it in a language of the campaign."""
        self._language = language
        self._begin()

    def _begin(self) -> None:
        self.changed.emit()
        draft, draw = self._draft, self._draw
        if draft is None or draw is None:
            return
        self._stale = self._busy
        if self._busy:
            return
        self._busy = True
        language = self._language if self._language in draft.languages else draft.languages[0]
        wish = KioskWish(
            presentable(draft).files, language, SCREENS[self._screen], _SIZES[self._size],
            _FACTORS[self._factor], _CONTRASTS[self._contrast], self._question,
        )  # fmt: skip

        def work(_report: Report) -> bytes:
            return draw(wish)

        self._background.start(work, self._show, self._fail)

    def _show(self, picture: bytes) -> None:
        self._picture, self._failed = f"data:image/png;base64,{b64encode(picture).decode()}", False
        self._end()

    def _fail(self, _trouble: Trouble) -> None:
        self._picture, self._failed = "", True
        self._end()

    def _end(self) -> None:
        self._busy = False
        if self._draft is None:
            self._picture = ""
        self.changed.emit()
        if self._stale:
            self._begin()
