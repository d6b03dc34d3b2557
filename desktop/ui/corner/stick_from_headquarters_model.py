"""What headquarters put on a stick, receipts, answers, events, drop boxes: choose it, read what became of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.handover_counts import Checked
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.device_state_model import DeviceStateModel
from desktop.ui.corner.sticks_and_folders_model import SticksAndFoldersModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StickFromHeadquartersModel(PageModel):
    """Erases what a receipt names, and takes drop boxes; a stick that may only be read will do.

    Stages: choosing, checking, done.
    """

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    ended = Signal()

    def __init__(
        self,
        device: Callable[[], CornerDevice],
        volumes: Callable[[], tuple[Volume, ...]],
        figures: DeviceStateModel,
        background: Background,
    ) -> None:
        super().__init__("choosing", background)
        self.changed.connect(self.refreshed)
        self._device, self._background = device, background
        self._places = SticksAndFoldersModel(volumes, background, writable=False, parent=self)
        self._places.changed.connect(self.changed)
        self._places.failed.connect(self._fail)
        self._figures = figures
        self._result, self._erased = Checked(), 0

    @property
    def busy(self) -> bool:
        """Whether receipts are being checked right now."""
        return self._stage == "checking"

    @qml_property(SticksAndFoldersModel, constant=True)
    def places(self) -> SticksAndFoldersModel:
        """Where receipts may be."""
        return self._places

    @qml_property(str, notify=refreshed)
    def result(self) -> str:
        """What the receipts did, or nothing where something else on the page says enough."""
        if self._stage != "done":
            return ""
        if self._result.receipts:
            return self.tr("%Ln signatures were erased here, because headquarters has them.", "", self._erased)
        if self._result.unwelcome:
            return translate("Corner", "Headquarters has not welcomed this device yet. Keep this device.")
        if self.trouble or self.brought:
            return ""
        return translate("Corner", "There is no receipt for this device on it.")

    @qml_property(list, notify=refreshed)
    def brought(self) -> list[str]:
        """A sentence for each thing beside receipts: an answer, planned events, drop boxes in their own direction."""
        result, said = self._result, list[str]()
        if result.practised:
            said.append(translate("Corner", "Headquarters opened the practice signature: the whole way works."))
        if result.events:
            said.append(self.tr("%Ln events are planned on this device now.", "", result.events))
        box = translate("Corner", "“%1”: from now on this device sends there too.")
        return [*said, *(box.replace("%1", f"\u2068{each}\u2069") for each in result.boxes)]

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        back = translate("Corner", "Back")
        if self._stage == "choosing":
            title, again = translate("Corner", "Which stick has the receipt?"), translate("Corner", "Look again")
            return PageText(title, again, "look_again", main_enabled=not self._places.looking, back=back)
        if self._stage == "checking":
            return PageText(translate("Corner", "One moment…"))
        done = translate("Corner", "Done")
        return PageText(translate("Corner", "Receipts checked"), done, "receipts_done", back=back)

    def arrive(self) -> None:
        """Look for places anew, unless receipts are being checked."""
        if self.busy or self._places.looking:
            return
        self.show_trouble(None)
        self.enter("choosing")
        self._places.look()

    @Slot()
    def forth(self) -> None:
        """Look again, or go back to the figures when all is done."""
        if self._stage == "done":
            self.leads.emit("figures")
        else:
            self.arrive()

    @Slot()
    def back(self) -> None:
        """Go back to where receipts are offered."""
        self.leads.emit("sending")

    @Slot(int)
    def check(self, place: int) -> None:
        """Check what is at one of the places."""
        volume = self._places.find(place)
        if self.busy or volume is None:
            return
        folder, device = volume.folder, self._device()
        self.enter("checking")
        self._background.start(lambda report: device.check_receipts(folder, report), self._finish, self._fail)

    def speak(self) -> None:
        """Say everything, the room on each stick too, in the language of now."""
        self._places.speak()
        super().speak()

    def _finish(self, result: Checked) -> None:
        self._end(result, trouble_of(result.refused[-1]) if result.refused else None)

    def _fail(self, trouble: Trouble) -> None:
        self._end(Checked(), trouble)

    def _end(self, result: Checked, trouble: Trouble | None) -> None:
        self._result, self._erased = result, self._figures.standing.counting(result.signatures)
        self.show_trouble(trouble)
        self.enter("done")
        self.ended.emit()
