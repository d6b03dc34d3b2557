"""When batches close by themselves, as a volunteer chooses it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.handover import AT_THE_END, ClosingRule
from desktop.ui.base.error_model import Troubled
from desktop.ui.base.error_text import trouble_of
from desktop.ui.corner.device import Device

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
NEVER = -1
_HOURS = (12, 18, 21)
_NUMBERS = (25, 50, 100)


@QmlElement
class SendingModel(Troubled):
    """The rule that is kept on the device, and the choices around it; staff may have set another by command."""

    changed = Signal()

    def __init__(self, device: Callable[[], Device], parent: QObject) -> None:
        super().__init__(parent)
        self._device = device
        self._rule = AT_THE_END

    @Property(list, notify=changed)
    def hours(self) -> list[dict[str, object]]:
        """`{value, text, chosen}` of each hour of the day at which batches may close as well."""
        own = NEVER if self._rule.hour is None else self._rule.hour
        return [_choice(each, own, _hour_in_words(each)) for each in sorted({NEVER, own, *_HOURS})]

    @Property(list, notify=changed)
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

    def look(self) -> None:
        """Read what is kept."""
        self._do(lambda: None)

    def speak(self) -> None:
        """Say it in the language of now."""
        super().speak()
        self.changed.emit()

    def _keep(self, rule: ClosingRule) -> None:
        self._do(lambda: self._device().close_by(rule))

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
            self._rule = self._device().closing
        except TablingError as error:
            self.tell(trouble_of(error))
        else:
            self.tell(None)
        self.changed.emit()


def _choice(value: int, own: int, text: str) -> dict[str, object]:
    return {"value": value, "text": text, "chosen": value == own}


def _hour_in_words(hour: int) -> str:
    if hour == NEVER:
        return QCoreApplication.translate("Corner", "No", "no hour")
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)


def _number_in_words(every: int) -> str:
    if not every:
        return QCoreApplication.translate("Corner", "No", "no number")
    return QCoreApplication.translate("Corner", "Every %1 signatures").replace("%1", QLocale().toString(every))
