"""Handing over: choose where, watch it being written, read what became of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.handover_counts import HandedOver
from desktop.core.progress import Progress, Report
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.device_state_model import DeviceStateModel
from desktop.ui.corner.ejection_model import EjectionModel, Grip
from desktop.ui.corner.sticks_and_folders_model import NOWHERE, SticksAndFoldersModel

translate = QCoreApplication.translate

_SHOWN = 8  # characters of a device's id: enough for headquarters to find it

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HandoverModel(PageModel):
    """Writes everything that is kept to one of the places on offer. Stages: choosing, writing, done, failed."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    ended = Signal()
    written = Signal(str)  # everything is on the place that is called so

    def __init__(
        self,
        device: Callable[[], CornerDevice],
        volumes: Callable[[], tuple[Volume, ...]],
        unmount: Callable[[Path], bool] | None,
        figures: DeviceStateModel,
        background: Background,
    ) -> None:
        """`unmount`: let go of what is there and say whether that worked; None where that is not for us to do."""
        super().__init__("choosing", background)
        self.changed.connect(self.refreshed)
        self._device, self._background, self._figures = device, background, figures
        figures.changed.connect(self.changed)
        self._places = SticksAndFoldersModel(volumes, background, writable=True, parent=self)
        self._places.changed.connect(self.changed)
        self._places.failed.connect(self._fail)
        self._stick = EjectionModel(unmount, background, self)
        self._stick.changed.connect(self.changed)
        self._volume = NOWHERE
        self._share = 0.0
        self._result, self._counted = HandedOver(0, 0), 0

    @property
    def busy(self) -> bool:
        """Whether something is being written right now."""
        return self._stage == "writing"

    @qml_property(SticksAndFoldersModel, constant=True)
    def places(self) -> SticksAndFoldersModel:
        """Where it may be written to."""
        return self._places

    @qml_property(EjectionModel, constant=True)
    def stick(self) -> EjectionModel:
        """Whether it can be pulled out."""
        return self._stick

    @qml_property(str, notify=refreshed)
    def chosen(self) -> str:
        """The name of the place chosen."""
        return self._volume.name

    @qml_property(float, notify=refreshed)
    def share(self) -> float:
        """How much of it is written, 0 to 1."""
        return self._share

    @qml_property(bool, notify=refreshed)
    def anything(self) -> bool:
        """Whether anything is kept that can be handed over, be it a record that takes a signature back."""
        return self._figures.standing.signatures > 0

    @qml_property(int, notify=refreshed)
    def files(self) -> int:
        """How many files were written."""
        return self._result.files

    @qml_property(int, notify=refreshed)
    def signatures(self) -> int:
        """How many signatures they hold; what is undone does not count."""
        return self._counted

    @qml_property(str, notify=refreshed)
    def sheet(self) -> str:
        """What to write on the hand-over sheet, a line for each event; empty where no batch was written."""
        told = translate("Corner", "For the hand-over sheet: device %1, event “%2”, last number %3.")
        lines = (
            told.replace("%1", each.device[:_SHOWN]).replace("%3", str(each.last)).replace("%2", each.event.name)
            for each in self._result.sheet
        )
        return "\n".join(lines)

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        back = translate("Corner", "Back")
        if self._stage == "choosing" and not self.anything:
            return PageText(translate("Corner", "Nothing to hand over"), back=back)
        if self._stage == "choosing":
            again = translate("Corner", "Look again")
            return PageText(
                translate("Corner", "Where to copy them?"),
                again,
                "look_again",
                main_enabled=not self._places.looking,
                back=back,
            )
        if self._stage == "writing":
            return PageText(translate("Corner", "Copying…"))
        if self._stage == "failed":
            return PageText(
                translate("Corner", "Not handed over"), translate("Corner", "Choose again"), "try_again", back=back
            )
        return self._describe_done(translate("Corner", "Handed over"), back)

    def _describe_done(self, title: str, back: str) -> PageText:
        if self._stick.grip == "trying":
            return PageText(title, translate("Corner", "One moment…"), "unmount", main_enabled=False, back=back)
        if self._stick.held:
            return PageText(title, translate("Corner", "Try again"), "unmount", back=back)
        return PageText(title, translate("Corner", "Done"), "handover_done", back=back)

    def arrive(self) -> None:
        """Look for places anew, unless something is being written."""
        if self.busy or self._places.looking:
            return
        self.show_trouble(None)
        self.enter("choosing")
        self._places.look()

    @Slot()
    def forth(self) -> None:
        """Look again; or let go of the stick; or, when all is done, go back to the figures."""
        if self._stage != "done":
            self.arrive()
        elif self._stick.held:
            self._stick.retry(self._volume)
        else:
            self.leads.emit("figures")

    @Slot()
    def back(self) -> None:
        """Go back to the figures."""
        self.leads.emit("figures")

    @Slot(int)
    def choose(self, place: int) -> None:
        """Write to one of the places."""
        volume = self._places.find(place)
        if self.busy or volume is None:
            return
        device = self._device()
        self._volume, self._share = volume, 0.0
        self.enter("writing")
        self._stick.show("")

        def write(report: Report) -> tuple[HandedOver, Grip]:
            return device.hand_over(volume.folder, report), self._stick.release(volume)

        self._background.start(write, self._finish, self._fail, self._advance)

    def speak(self) -> None:
        """Say everything, the room on each stick too, in the language of now."""
        self._places.speak()
        super().speak()

    def _advance(self, progress: Progress) -> None:
        self._share = progress.done / progress.total if progress.total else 0.0
        self.changed.emit()

    def _finish(self, written: tuple[HandedOver, Grip]) -> None:
        self._result, grip = written
        self._counted = self._figures.standing.counting(self._result.signatures)
        self._stick.show(grip)
        self.enter("done")
        self.written.emit(self._volume.name)
        self.ended.emit()

    def _fail(self, trouble: Trouble) -> None:
        self.show_trouble(trouble)
        self.enter("failed")
        self.ended.emit()
