"""The third step of a first start: a PIN for the volunteers, twice."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError, UsageError
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_phrases import words_in_a_sentence
from desktop.ui.corner.device_protocol import FirstStartDevice
from desktop.ui.corner.first_start_saving_model import FirstStartSavingModel
from desktop.ui.corner.pin_pad_model import PinPadModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinStepModel(PageModel):
    """Stages: first and again, the same PIN once more; or proving, where only a volunteer may go on.

    What is proven is the PIN there is: `decided` then gives none to set. That takes a moment on purpose, so it runs
    beside the window; meanwhile nobody goes back or types on.
    """

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    decided = Signal(str)
    returned = Signal()

    def __init__(
        self, device: FirstStartDevice, keeping: FirstStartSavingModel, background: Background, parent: QObject
    ) -> None:
        super().__init__("first", parent)
        self.changed.connect(self.refreshed)
        self._device, self._keeping, self._background = device, keeping, background
        self._checking = self._ending = False
        self._first = self._note = ""
        self._words: tuple[str, ...] = ()
        self._pad = PinPadModel(self)
        self._pad.entered.connect(self._take)
        self._pad.changed.connect(self._forget_note)
        keeping.changed.connect(self.changed)

    @qml_property(PinPadModel, constant=True)
    def pad(self) -> PinPadModel:
        """Where it is typed."""
        return self._pad

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What is wrong with the PIN, or nothing."""
        return self._note

    @qml_property(bool, notify=refreshed)
    def proving(self) -> bool:
        """Whether the PIN that was set earlier is asked for."""
        return self._stage == "proving"

    @qml_property(bool, notify=refreshed)
    def busy(self) -> bool:
        """Whether a PIN is being looked at, or everything is kept."""
        return self._checking or self._keeping.busy

    @qml_property(str, notify=refreshed)
    def deviceWords(self) -> str:
        """By which words headquarters welcomes this device, as a sentence; nothing before they are known.

        After a try-out the device gets new ones, which are on the volunteers' page.
        """
        return "" if self._ending else words_in_a_sentence(self._words)

    def arrive(self) -> None:
        """Look up the words of this device. What is amiss with its key is said once everything is to be kept."""
        with suppress(TablingError):
            self._words = self._device.words
        self.changed.emit()

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        titles = {
            "first": translate("Corner", "Set a PIN for the volunteers"),
            "again": translate("Corner", "The same PIN once more"),
            "proving": translate("Corner", "Type the volunteers’ PIN to trust the new key"),
        }
        if self._ending:
            titles["proving"] = translate("Corner", "Type the PIN that was set while trying out")
        title = translate("Corner", "One moment…") if self.busy else titles[self._stage]
        return PageText(title, back="" if self._checking else translate("Corner", "Back"))

    @Slot()
    def back(self) -> None:
        """Go one step back."""
        if not self._checking:
            self.returned.emit()

    def prove(self, *, ending: bool = False) -> None:
        """Ask for the PIN that was set earlier. `ending`: while the device was tried out, which ends now."""
        self._ending = ending
        self._pad.wipe()
        self._ask("proving")

    def forget(self) -> None:
        """Begin with nothing typed."""
        self._ending = False
        self._pad.wipe()
        self._ask("first")

    def _take(self, typed: str) -> None:
        if self._checking:  # a key of a real keyboard
            return
        if self._stage == "proving":
            self._checking = True
            self.changed.emit()
            self._background.start(lambda _report: self._device.check_pin(typed), self._answer, self._fail)
            return
        if self._first and typed == self._first:
            self._ask("first")
            self.decided.emit(typed)
            return
        if self._first:
            self._ask("first", translate("Corner", "The two were not the same. Begin again."))
            return
        try:
            self._device.require_good_pin(typed)
        except UsageError:
            self._ask("first", translate("Corner", "Choose 6 to 12 digits that are not in a row and not all the same."))
        else:
            self._ask("again", first=typed)

    def _answer(self, right: bool) -> None:  # noqa: FBT001  (what `check_pin` returns)
        self._checking = False
        self._ask("proving", "" if right else translate("Corner", "Wrong PIN."))
        if right:
            self.decided.emit("")

    def _fail(self, trouble: Trouble) -> None:
        self._checking = False
        self._ask("proving", trouble.sentence)

    def _ask(self, stage: str, note: str = "", first: str = "") -> None:
        self._first, self._note = first, note
        self.enter(stage)

    def _forget_note(self) -> None:
        if self._note and self._pad.typing:
            self._note = ""
            self.changed.emit()
