"""How the device is doing: the figures, a line for each fact, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTime, Signal
from PySide6.QtQml import QmlElement

from desktop.core.device_health import Health, LastDay
from desktop.core.event import Event
from desktop.core.handover_counts import DeviceSummary
from desktop.ui.base.failed_acts_model import FailedActsModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.box_phrases import boxes_of
from desktop.ui.corner.device_phrases import handed_over_at, hour_in_words, name_of
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.health_phrases import (
    advice,
    event_in_words,
    facts_of,
    last_day_of,
    undone_in_words,
    undone_of,
    watched_first,
    welcome_of,
)

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_HOURS = 12


@QmlElement
class DeviceStateModel(QObject):
    """What the last look at the device found; counts, and nothing about anybody."""

    changed = Signal()

    def __init__(
        self,
        device: Callable[[], CornerDevice],
        attempts: FailedActsModel,
        locked: Callable[[], bool | None],
        parent: QObject,
    ) -> None:
        """`locked`: whether nobody can leave the screen; None where that is not known."""
        super().__init__(parent)
        self._device, self._attempts, self._locked = device, attempts, locked
        self._event: Event | None = None
        self._health: Health | None = None
        self.standing = DeviceSummary()
        self._last_day = LastDay()
        self._name, self._tried_out = "", False
        self._handed: tuple[QTime, str] | None = None  # when and to where, since this start

    @qml_property(str, notify=changed)
    def eventLine(self) -> str:
        """Where people sign now."""
        return event_in_words(self._event) if self._event else ""

    @qml_property(bool, notify=changed)
    def triedOut(self) -> bool:
        """Whether the campaign is only for trying out, so that nothing signed here ever counts."""
        return self._tried_out

    @qml_property(int, notify=changed)
    def today(self) -> int:
        """How many people signed here today."""
        return self._health.journal.today if self._health else 0

    @qml_property(int, notify=changed)
    def waiting(self) -> int:
        """How many signatures were not handed over yet; what is undone does not count."""
        return self.standing.counting(self.standing.waiting)

    @qml_property(bool, notify=changed)
    def byRecord(self) -> bool:
        """Whether `waiting` counts records: nobody here knows how many of them are signatures."""
        return self.standing.waits_by_record

    @qml_property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether anything was not handed over yet, be it a record that takes a signature back."""
        return self.standing.waiting > 0

    @qml_property(int, notify=changed)
    def signatures(self) -> int:
        """How many signatures are safe on this device; what is undone does not count."""
        return self.standing.counting(self.standing.signatures)

    @qml_property(str, notify=changed)
    def undone(self) -> str:
        """What is kept beside the signatures that are counted, or nothing."""
        return undone_in_words(self.standing)

    @qml_property(int, notify=changed)
    def batches(self) -> int:
        """How many batches were closed."""
        return self.standing.batches

    @qml_property(bool, notify=changed)
    def emptied(self) -> bool:
        """Whether nothing unproven is left: the device may be handed back."""
        return self.standing.emptied

    @qml_property(str, notify=changed)
    def handBack(self) -> str:
        """Whether the device may be handed back, and why not."""
        if self.standing.emptied:
            return translate("Corner", "Nothing is left on this device: it is safe to hand back.")
        if self.standing.signatures:
            kept = self.signatures
            # lupdate knows plurals by `tr` only
            return self.tr("%Ln signatures here are not confirmed by headquarters yet. Keep this device.", "", kept)
        if self._health is not None and self._health.journal.set_aside > 0:
            return translate(
                "Corner", "A damaged file of signatures is still here. Keep this device; call headquarters."
            )
        return translate(
            "Corner", "Tabling is still erasing the last traces. Keep this device, and look again in a minute."
        )

    @qml_property(list, notify=changed)
    def facts(self) -> list[dict[str, object]]:
        """`{label, text, watch}` of the drop boxes, the disk, the battery and the rest."""
        if not self._health:
            return []
        facts = [*boxes_of(self.standing), *facts_of(self._health, locked=self._locked())]
        if self._handed:
            facts.insert(0, handed_over_at(*self._handed))
        facts += [*last_day_of(self._last_day), *undone_of(self.standing), *welcome_of(self.standing)]
        return watched_first([*facts, name_of(self._name)])

    @qml_property(list, notify=changed)
    def hours(self) -> list[dict[str, object]]:
        """`{hour, count, share}` of each hour since this start in which somebody signed, the latest twelve."""
        counted = self._health.by_hour[-_HOURS:] if self._health else ()
        most = max((count for _, count in counted), default=1)
        return [{"hour": hour_in_words(hour), "count": count, "share": count / most} for hour, count in counted]

    @property
    def day_to_confirm(self) -> str:
        """The day (ISO 8601) on which the campaign is over, once somebody says that it is this day; or nothing."""
        return "" if self._last_day.confirmed else self._last_day.passed

    @qml_property(str, notify=changed)
    def advice(self) -> str:
        """What to do next and why, or nothing."""
        return advice(self._health, self.standing) if self._health else ""

    def note_handover(self, place: str) -> None:
        """Everything was handed over just now, to the place that is called so."""
        self._handed = (QTime.currentTime(), place)
        self.changed.emit()

    def look(self) -> None:
        """Look at the device anew; what cannot be read keeps its last figures, and the trouble is shown."""
        self._attempts.attempt("look", self._read)
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.changed.emit()

    def _read(self) -> None:
        device = self._device()
        card = device.card
        self._event, self._name, self._tried_out = device.event, card.name, card.tried_out
        self._health, self.standing, self._last_day = device.look(), device.count(), device.last_day
