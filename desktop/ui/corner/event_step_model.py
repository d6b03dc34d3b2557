"""The second step of a first start: naming the event."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.event_model import EventModel
from desktop.ui.corner.first_start_saving_model import FirstStartSavingModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EventStepModel(PageModel):
    """The last step where the PIN was set before."""

    named = Signal()
    returned = Signal()

    def __init__(self, fields: EventModel, keeping: FirstStartSavingModel, parent: QObject, *, last: bool) -> None:
        super().__init__("naming", parent)
        self._fields, self._keeping, self._last = fields, keeping, last
        keeping.changed.connect(self.changed)

    @qml_property(EventModel, constant=True)
    def fields(self) -> EventModel:
        """The event being named."""
        return self._fields

    def describe(self) -> PageText:
        """Return title and actions."""
        busy = self._keeping.busy
        last = translate("Corner", "Open the kiosk") if self._last else translate("Corner", "Continue")
        return PageText(
            translate("Corner", "Name the event"),
            translate("Corner", "One moment…") if busy else last,
            "event_named",
            main_enabled=not busy,
            back=translate("Corner", "Another campaign") if self._last else translate("Corner", "Back"),
        )

    @Slot()
    def forth(self) -> None:
        """Take the event, once it has a name."""
        if self._fields.named() is not None:
            self.named.emit()

    @Slot()
    def back(self) -> None:
        """Go one step back; what was typed stays."""
        self.returned.emit()

    def speak(self) -> None:
        """Say everything, the day too, in the language of now."""
        self._fields.speak()
        super().speak()
