"""The kiosk's course: welcome, reading, form, thanks and back, and when a signer is forgotten on the way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.core.withdrawal_code import Acknowledgement
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.reading_aloud import no_voice
from desktop.ui.kiosk.presence import USUAL_PATIENCE, Patience
from desktop.ui.kiosk.read_aloud_passages import passages_on
from desktop.ui.kiosk.screen_models import ScreenModels
from desktop.ui.kiosk.stall import Stall

if TYPE_CHECKING:
    from desktop.ui.base.voice_thread import Voice

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_READ_AT = ("reading", "privacy")  # screens and sheets on which somebody may be quiet for long
LOOK_AGAIN = 60_000  # milliseconds: a night or a full disk comes while nobody is there, too


@QmlElement
class KioskModel(ScreenModels):
    """State flows down as properties, what people want comes up as slots."""

    moved = Signal()
    touched = Signal()  # somebody is there: a finger, the mouse or a key
    forgotten = Signal()  # the signer is gone

    def __init__(
        self,
        campaign: Campaign,
        open_stall: Callable[[], Stall],
        *,
        patience: Patience = USUAL_PATIENCE,
        find_voice: "Callable[[], Voice | None]" = no_voice,
        first_language: str = "",
    ) -> None:
        """`first_language`: that of the welcome screen, where the campaign speaks it; else the campaign's own."""
        super().__init__(campaign, open_stall, find_voice, patience, first_language)
        self._screen, self._sheet = "welcome", ""
        self._submission.kept.connect(self._thank)
        self.touched.connect(self._presence.touch)
        self.touched.connect(self._thanks.touch)
        self._thanks.over.connect(self.leave)
        self._thanks.ticked.connect(self._presence.touch)  # they warn by themselves: two clocks would end each other
        self._form.typed.connect(self._presence.touch)
        self._form.requests.answered.connect(self.close_sheet)
        self._form.requests.answered.connect(self.add_signature)
        self._take_back.typed.connect(self._presence.touch)
        self._take_back.halted.connect(self._interface.keyboard.lower)  # everything to mend comes into sight
        self._aloud.went_on.connect(self._presence.touch)  # who listens need not touch anything
        self._listening.read_by(
            lambda private: passages_on(
                "consent" if self._sheet == "consent" else self._screen, self, headphones=private
            )
        )
        self._presence.lapsed.connect(self._give_up)
        self._between = QTimer(self, interval=LOOK_AGAIN)
        self._between.timeout.connect(self._look_between)

    # -- what QML shows

    @property
    def asking(self) -> bool:
        """Whether the kiosk asks if somebody is still there; on the welcome screen there is nothing to lose."""
        return self._presence.asking and self._screen != "welcome"

    @qml_property(str, notify=moved)
    def screen(self) -> str:
        """Where the signer is: welcome, reading, form or thanks."""
        return self._screen

    @qml_property(str, notify=moved)
    def sheet(self) -> str:
        """What lies over the screen: country, privacy, display, language, consent, or nothing."""
        return self._sheet

    # -- what people want

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
        self._take_back.wipe()
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
        elif self._submission.trouble:
            self._submission.put_aside()
        elif self._screen == "form":
            self.read()
        elif self._screen == "reading":
            self.ask_to_leave()

    @Slot()
    def ask_to_leave(self) -> None:
        """Leave; where something was typed, ask first."""
        if self._form.begun:
            self.open_sheet("leave")
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Forget this signer and welcome the next."""
        self._submission.put_aside()
        self._forget()
        self._go("welcome")
        self._submission.look()

    @Slot()
    def add_signature(self) -> None:
        """Send the form: show what to mend, or put what is asked apart from signing; thank once it is kept."""
        self._interface.keyboard.composition.finish()
        entry = self._form.entry()
        if entry is None:
            self._interface.keyboard.lower()  # everything that is missing comes into sight
        elif self._form.requests.put_next(entry):
            self._go("form", "consent")
        else:
            self._submission.take(entry)

    @Slot()
    def try_again(self) -> None:
        """Try what failed once more."""
        if not self._submission.is_open:
            self._submission.open()
            return
        self._submission.put_aside()
        if self._screen == "form":
            self.add_signature()

    @Slot()
    def open_stall(self) -> None:
        """Open the stall, then look for a voice; the window asks for it once its first frame stands."""
        self._submission.open()
        self._between.start()
        self._aloud.wake()

    def _thank(self, kept: Acknowledgement, count_only: bool) -> None:  # noqa: FBT001  (a slot)
        self._form.wipe()
        place, language = self._submission.countToday, self._interface.language
        self._thanks.thank(kept, place, language, count_only=count_only)
        self._go("thanks")

    def _give_up(self) -> None:
        if self._screen == "welcome":  # a kiosk that could not open keeps saying so
            self._forget()
            self._go("welcome")
        else:
            self.leave()

    def _look_between(self) -> None:
        if self._screen == "welcome":
            self._submission.look()

    def _forget(self) -> None:
        self._wipe()
        self.forgotten.emit()

    def _go(self, screen: str, sheet: str = "") -> None:
        if screen != "reading" or self._sheet == "listen":
            self._aloud.stop()
        self._presence.expect(reading=screen in _READ_AT or sheet in _READ_AT)
        if screen != "welcome":  # with a screen reader people go on without a touch
            self._presence.touch()
        asked = self._form.requests.put
        if sheet == "consent" and asked is not None:
            self._news.put_question(asked.text)
        if screen == "thanks":  # what is read of them, or asked of them, is read and asked in a sheet
            self._thanks.cover(covered=sheet != "")
        self._screen, self._sheet = screen, sheet
        self.moved.emit()
        self._news.enter(screen, self._words)
