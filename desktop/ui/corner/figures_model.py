"""How the device is doing: the figures, a line for each fact, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.core.event import Event
from desktop.core.handover import DeviceSummary
from desktop.core.health import Health
from desktop.ui.base.attempts_model import AttemptsModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.box_phrases import boxes_of
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.phrases import advice, event_in_words, facts_of, watched_first

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FiguresModel(QObject):
    """What the last look at the device found; counts, and nothing about anybody."""

    changed = Signal()

    def __init__(
        self,
        device: Callable[[], CornerDevice],
        attempts: AttemptsModel,
        locked: Callable[[], bool | None],
        parent: QObject,
    ) -> None:
        """`locked`: whether nobody can leave the screen; None where that is not known."""
        super().__init__(parent)
        self._device, self._attempts, self._locked = device, attempts, locked
        self._event: Event | None = None
        self._health: Health | None = None
        self._standing = DeviceSummary()

    @qml_property(str, notify=changed)
    def eventLine(self) -> str:
        """Where people sign now."""
        return event_in_words(self._event) if self._event else ""

    @qml_property(int, notify=changed)
    def today(self) -> int:
        """How many people signed here today."""
        return self._health.journal.today if self._health else 0

    @qml_property(int, notify=changed)
    def waiting(self) -> int:
        """How many signatures were not handed over yet."""
        return self._standing.waiting

    @qml_property(int, notify=changed)
    def signatures(self) -> int:
        """How many signatures are safe on this device."""
        return self._standing.signatures

    @qml_property(int, notify=changed)
    def batches(self) -> int:
        """How many batches were closed."""
        return self._standing.batches

    @qml_property(bool, notify=changed)
    def emptied(self) -> bool:
        """Whether nothing unproven is left: the device may be handed back."""
        return self._standing.emptied

    @qml_property(str, notify=changed)
    def handBack(self) -> str:
        """Whether the device may be handed back, and why not."""
        if self._standing.emptied:
            return translate("Corner", "Nothing is left on this device: it is safe to hand back.")
        if kept := self._standing.signatures:
            # lupdate knows plurals by `tr` only
            return self.tr("%Ln signatures here are not confirmed by headquarters yet. Keep this device.", "", kept)
        if self._health is not None and self._health.journal.set_aside > 0:
            return translate("Corner", "A damaged journal is left on this device. Keep the device; call headquarters.")
        return translate(
            "Corner", "What was erased is still being cleared away. Keep this device, and look again in a minute."
        )

    @qml_property(list, notify=changed)
    def facts(self) -> list[dict[str, object]]:
        """`{label, text, watch}` of the drop boxes, the disk, the battery and the rest."""
        if not self._health:
            return []
        return watched_first([*boxes_of(self._standing), *facts_of(self._health, locked=self._locked())])

    @qml_property(str, notify=changed)
    def advice(self) -> str:
        """What to do next and why, or nothing."""
        return advice(self._health, self._standing) if self._health else ""

    def look(self) -> None:
        """Look at the device anew; what cannot be read keeps its last figures, and the trouble is shown."""
        self._attempts.attempt("look", self._read)
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.changed.emit()

    def _read(self) -> None:
        device = self._device()
        self._event = device.event
        self._health, self._standing = device.look(), device.count()
