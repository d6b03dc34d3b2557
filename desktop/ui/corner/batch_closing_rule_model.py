"""When batches close by themselves, as a volunteer chooses it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.batch_closing_rule import AT_THE_END, ClosingRule
from desktop.core.errors import TablingError
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.emergency_erasure_model import EmergencyErasureModel
from desktop.ui.corner.plurals import Plurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
NEVER = -1
_HOURS = (12, 18, 21)
_NUMBERS = (25, 50, 100)


@QmlElement
class BatchClosingRuleModel(PageModel):
    """The rule that is kept on the device, and the choices around it; staff may have set another by command."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, device: Callable[[], CornerDevice], emergency: EmergencyErasureModel, parent: QObject) -> None:
        super().__init__("choosing", parent)
        self.changed.connect(self.refreshed)
        self._device, self._emergency = device, emergency
        self._rule = AT_THE_END

    @qml_property(list, notify=refreshed)
    def hours(self) -> list[dict[str, object]]:
        """`{value, text, chosen}` of each hour of the day at which batches may close as well."""
        own = NEVER if self._rule.hour is None else self._rule.hour
        return [_choice(each, own, _hour_in_words(each)) for each in sorted({NEVER, own, *_HOURS})]

    @qml_property(list, notify=refreshed)
    def numbers(self) -> list[dict[str, object]]:
        """`{value, text, chosen}` of each number of signatures at which a batch may close as well."""
        own = self._rule.every
        return [_choice(each, own, _number_in_words(each)) for each in sorted({0, own, *_NUMBERS})]

    @Slot(int)
    def choose_hour(self, hour: int) -> None:
        """Close at this hour of the day, or at none."""
        self._keep(ClosingRule(None if hour == NEVER else hour, self._rule.every))

    @Slot(int)
    def choose_number(self, every: int) -> None:
        """Close every so many signatures, or do not count."""
        self._keep(ClosingRule(self._rule.hour, every))

    @Slot()
    def open_emergency(self) -> None:
        """Go where everything can be erased."""
        self.leads.emit("emergency")

    def describe(self) -> PageText:
        """Return title and actions."""
        receipts, back = translate("Corner", "Check receipts"), translate("Corner", "Back")
        return PageText(translate("Corner", "Sending and receipts"), receipts, "open_receipts", back=back)

    def arrive(self) -> None:
        """Read the rule that is kept, and whether erasing everything is offered."""
        self._do(lambda: None)
        self._emergency.arrive()

    @Slot()
    def forth(self) -> None:
        """Go where receipts are checked."""
        self.leads.emit("receipts")

    @Slot()
    def back(self) -> None:
        """Go back to the figures."""
        self.leads.emit("figures")

    def _keep(self, rule: ClosingRule) -> None:
        self._do(lambda: self._device().close_by(rule))

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
            self._rule = self._device().closing
        except TablingError as error:
            self.show_trouble(trouble_of(error))
        else:
            self.show_trouble(None)
        self.changed.emit()


def _choice(value: int, own: int, text: str) -> dict[str, object]:
    return {"value": value, "text": text, "chosen": value == own}


def _hour_in_words(hour: int) -> str:
    if hour == NEVER:
        return translate("Corner", "No", "no hour")
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)


def _number_in_words(every: int) -> str:
    if not every:
        return translate("Corner", "No", "no number")
    return Plurals().every(every)
