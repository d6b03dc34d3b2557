"""Changing the event: from now on people sign at another."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.event import event_date
from desktop.ui.base.failed_acts_model import FailedActsModel
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.event_model import EventModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EventChangeModel(PageModel):
    """Begins with the name and place of the event of now."""

    begun = Signal()

    def __init__(self, device: Callable[[], CornerDevice], attempts: FailedActsModel, parent: QObject) -> None:
        super().__init__("naming", parent)
        self._device, self._attempts = device, attempts
        self._fields = EventModel(event_date(), self)

    @qml_property(EventModel, constant=True)
    def fields(self) -> EventModel:
        """The event being named."""
        return self._fields

    def describe(self) -> PageText:
        """Return title and actions."""
        begin, back = translate("Corner", "Begin this event"), translate("Corner", "Back")
        return PageText(translate("Corner", "Another event"), begin, "event_named", back=back)

    def arrive(self) -> None:
        """Begin with the event of now."""
        now = self._device().event
        self._fields.start(event_date(), now.name, now.place)
        self._fields.plan(self._device().preparation.planned)

    @Slot()
    def forth(self) -> None:
        """Go on at the event that was named."""
        event = self._fields.named()
        if event is not None and self._attempts.attempt("begin", partial(self._device().begin_event, event)):
            self.begun.emit()
            self.leads.emit("figures")

    @Slot()
    def back(self) -> None:
        """Go back to the figures."""
        self.leads.emit("figures")

    def speak(self) -> None:
        """Say everything, the day too, in the language of now."""
        self._fields.speak()
        super().speak()
