"""What one signer is given along with the thanks: their place today, a code shown once, and a while to undo it all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.withdrawal_code import Acknowledgement
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_image_providers import can_be_drawn
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.signer_phrases import place_today

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NONE = Acknowledgement("", "")
_MORE = 10  # times as long for who asks for more, to write a code down: as everywhere else in the kiosk


@QmlElement
class ThanksModel(QObject):
    """The same for everybody; `wipe` forgets the code when its signer goes. `over`: nobody touched anything for long.

    Of a signature it holds the id, until it cannot be undone any more, and whether it only counts; nothing that anybody
    typed.
    """

    changed = Signal()
    ticked = Signal()
    over = Signal()

    def __init__(self, page: str, patience: Patience, cancel: Callable[[str], Trouble | None], parent: QObject) -> None:
        """`cancel` takes back the signature with this id, or returns what stood in the way."""
        super().__init__(parent)
        self._page = page if can_be_drawn(page) else ""
        self._patience, self._cancel = patience, cancel
        self._whole = self._left = patience.thanks
        self._chance = 0  # seconds left to undo
        self._held = False
        self._clock = QTimer(self, interval=patience.count_milliseconds)
        self._clock.timeout.connect(self._tick)
        self._kept, self._place = _NONE, ""
        self._number: int | None = None
        self._undone = self._count_only = False
        self._trouble: Trouble | None = None

    @qml_property(str, notify=changed)
    def code(self) -> str:
        """The withdrawal code, which nobody can look up again."""
        return self._kept.code

    @qml_property(str, notify=changed)
    def place(self) -> str:
        """The signer's place today, as a sentence."""
        return self._place

    @qml_property(bool, notify=changed)
    def countOnly(self) -> bool:
        """Whether the signer is only counted: then nothing of them is handed over but a number."""
        return self._count_only

    @qml_property(str, constant=True)
    def page(self) -> str:
        """Address of the campaign's page, drawn as a QR code; empty where there is none."""
        return self._page

    @qml_property(bool, notify=changed)
    def undoOffered(self) -> bool:
        """Whether the signature can still be undone by a touch."""
        return self._kept.id != ""

    @qml_property(bool, notify=changed)
    def undone(self) -> bool:
        """Whether it was."""
        return self._undone

    @qml_property(str, notify=changed)
    def trouble(self) -> str:
        """What stood in the way of undoing it, in the language of now: then the signature stands; or nothing."""
        return self._trouble.sentence if self._trouble else ""

    @qml_property(int, notify=ticked)
    def secondsLeft(self) -> int:
        """After so many seconds without a touch the next person is welcomed."""
        return self._left

    @qml_property(float, notify=ticked)
    def share(self) -> float:
        """The same as a part of what there was at first, 1 to 0."""
        return self._left / self._whole

    def thank(self, kept: Acknowledgement, place: int, language: str, *, count_only: bool = False) -> None:
        """Show the code and the place of somebody who just signed, on the list or only counted."""
        self.wipe()
        self._kept, self._number, self._chance = kept, place, self._patience.undo
        self._count_only = count_only
        self._begin(self._patience.thanks)
        self.speak(language)

    def speak(self, language: str) -> None:
        """Say the place in another language."""
        self._place = "" if self._number is None else place_today(self._number, language)
        self.changed.emit()

    def touch(self) -> None:
        """Somebody is there: what was left of the time begins anew."""
        if self._clock.isActive():
            self._begin(self._whole)

    def cover(self, *, covered: bool) -> None:
        """A sheet lies over them, or none: meanwhile their time stands still; it begins anew once they are seen."""
        if covered:
            self._clock.stop()
        else:
            self._begin(self._whole)

    def wipe(self) -> None:
        """Forget everything."""
        self._kept, self._place, self._number = _NONE, "", None
        self._undone, self._count_only, self._trouble = False, False, None
        self._left = 0
        self._clock.stop()
        self.changed.emit()

    @Slot()
    def give_time(self) -> None:
        """Wait longer than a touch asks for, and let the signer undo it for as long as at first."""
        self._chance = self._patience.undo
        self._begin(_MORE * self._patience.thanks)

    @Slot(bool)
    def hold(self, down: bool) -> None:  # noqa: FBT001  (a finger is down or up)
        """A finger goes down on the undo, or up: who began in time may finish, however slowly they let go."""
        self._held = down

    @Slot()
    def undo(self) -> None:
        """Take the signature back; where that cannot be kept it stands, and may be tried again."""
        if not self.undoOffered:
            return
        self._trouble = self._cancel(self._kept.id)
        if self._trouble is None:
            self.wipe()
            self._undone = True
        self._chance = self._patience.undo
        self._begin(self._patience.thanks)
        self.changed.emit()

    def _begin(self, seconds: int) -> None:
        self._whole = self._left = seconds
        self._clock.start()
        self.ticked.emit()

    def _tick(self) -> None:
        self._left, self._chance = self._left - 1, self._chance - 1
        self.ticked.emit()
        if self._chance <= 0 and self.undoOffered and not self._held:
            self._kept = Acknowledgement("", self._kept.code)
            self.changed.emit()
        if self._left <= 0:
            self._clock.stop()
            self.over.emit()
