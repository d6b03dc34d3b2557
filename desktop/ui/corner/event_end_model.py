"""The end of an event, or only of this evening: what is safe, what is still to hand over, and the way out."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.failed_acts_model import FailedActsModel
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.device_state_model import DeviceStateModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EventEndModel(PageModel):
    """Asks to hand over first where something waits. Stages: ending (the event) and leaving (the kiosk only)."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    left = Signal()

    def __init__(
        self,
        stage: Literal["ending", "leaving"],
        device: Callable[[], CornerDevice],
        figures: DeviceStateModel,
        attempts: FailedActsModel,
        parent: QObject,
    ) -> None:
        super().__init__(stage, parent)
        self.changed.connect(self.refreshed)
        self._device, self._figures, self._attempts = device, figures, attempts
        self._ending = stage == "ending"
        figures.changed.connect(self.changed)

    @qml_property(bool, constant=True)
    def ending(self) -> bool:
        """Whether the event ends."""
        return self._ending

    @qml_property(str, notify=refreshed)
    def meaning(self) -> str:
        """What happens at the next start."""
        if self._ending:
            return translate("Corner", "At the next start the kiosk asks for a new event. Nothing is erased.")
        return translate(
            "Corner", "The screen closes. At the next start the kiosk opens again in this event. Nothing is erased."
        )

    @qml_property(str, notify=refreshed)
    def leaveAnyway(self) -> str:
        """How to leave without handing over; nothing where nothing waits."""
        if not self._figures.waits:
            return ""
        if self._ending:
            return translate("Corner", "End and close without handing over")
        return translate("Corner", "Close without handing over")

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        close, back = translate("Corner", "Close the kiosk"), translate("Corner", "Back")
        title = translate("Corner", "End the event") if self._ending else close
        if self._figures.waits:
            return PageText(title, translate("Corner", "Hand over first"), "hand_over", back=back)
        over = translate("Corner", "End and close the kiosk") if self._ending else close
        return PageText(title, over, "leave_now", back=back)

    @Slot()
    def forth(self) -> None:
        """Hand over first, or leave."""
        if self._figures.waits:
            self.leads.emit("handover")
        else:
            self.leave()

    @Slot()
    def back(self) -> None:
        """Go back to the figures."""
        self.leads.emit("figures")

    @Slot()
    def begin_another(self) -> None:
        """Go where another event is named."""
        self.leads.emit("event")

    @Slot()
    def leave(self) -> None:
        """Leave the kiosk; where the event ends, the next start asks for another."""
        if not self._ending or self._attempts.attempt("end", self._device().end_event):
            self.left.emit()
