"""The kiosk's course: welcome, reading, form, thanks and back, and when a signer is forgotten on the way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.reading_aloud import no_voice
from desktop.ui.kiosk.parts_model import PartsModel
from desktop.ui.kiosk.presence import USUAL_PATIENCE, Patience
from desktop.ui.kiosk.stall import Stall
from desktop.ui.kiosk.thanks_model import THANKS_MILLISECONDS

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
LOOK_AGAIN = 60_000  # milliseconds: a night or a full disk comes while nobody is there, too


@QmlElement
class KioskModel(PartsModel):
    """State flows down as properties, what people want comes up as slots."""

    moved = Signal()
    touched = Signal()  # somebody is there: a finger, the mouse or a key
    forgotten = Signal()  # the signer is gone

    def __init__(
        self,
        campaign: Campaign,
        open_stall: Callable[[], Stall],
        *,
        thanks_milliseconds: int = THANKS_MILLISECONDS,
        patience: Patience = USUAL_PATIENCE,
        find_voice: "Callable[[], QTextToSpeech | None]" = no_voice,
    ) -> None:
        super().__init__(campaign, open_stall, find_voice, thanks_milliseconds, patience)
        self._screen, self._sheet = "welcome", ""
        self._submission.kept.connect(self._thank)
        self.touched.connect(self._presence.touch)
        self._form.typed.connect(self._presence.touch)
        self._aloud.went_on.connect(self._presence.touch)  # who listens need not touch anything
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
        """What lies over the screen: country, privacy, display, language, or nothing."""
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
        """Send the form: thank once it is kept, else show what to mend."""
        if entry := self._form.entry():
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

    def _thank(self, code: str) -> None:
        self._form.wipe()
        self._thanks.thank(code, self._submission.countToday, self._interface.language)
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
        if screen != "reading":
            self._aloud.stop()
        if screen != "welcome":  # with a screen reader people go on without a touch
            self._presence.touch()
        self._screen, self._sheet = screen, sheet
        self.moved.emit()
