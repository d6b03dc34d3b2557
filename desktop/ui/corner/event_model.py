"""Naming an event: what it is called, where it is, and its day."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import UsageError
from desktop.core.event import LONGEST, Event, event_of
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.health_phrases import day_in_words, event_in_words

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_FARTHEST = timedelta(days=60)  # set up ahead of a festival, and no slip of the finger into another year


@QmlElement
class EventModel(QObject):
    """What a volunteer types; the day is today's or one soon to come."""

    changed = Signal()

    def __init__(self, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._today = self._day = today
        self._name = self._place = self._problem = ""
        self._planned: tuple[Event, ...] = ()

    @qml_property(list, notify=changed)
    def planned(self) -> list[dict[str, object]]:
        """`{text, chosen}` of each event that staff planned for this device, from today on."""
        now = (self._name, self._place, self._day.isoformat())
        return [
            {"text": event_in_words(each), "chosen": (each.name, each.place, each.day) == now} for each in self._planned
        ]

    @qml_property(str, notify=changed)
    def name(self) -> str:
        """What the event is called."""
        return self._name

    @qml_property(str, notify=changed)
    def place(self) -> str:
        """Where it is."""
        return self._place

    @qml_property(str, notify=changed)
    def day(self) -> str:
        """Its day, in words."""
        return day_in_words(self._day)

    @qml_property(bool, notify=changed)
    def atFirst(self) -> bool:
        """Whether no earlier day can be chosen."""
        return self._day <= self._today

    @qml_property(bool, notify=changed)
    def atLast(self) -> bool:
        """Whether no later day can be chosen."""
        return self._day >= self._today + _FARTHEST

    @qml_property(int, constant=True)
    def longest(self) -> int:
        """The most characters of a name or place."""
        return LONGEST

    @qml_property(str, notify=changed)
    def problem(self) -> str:
        """What to mend, or nothing."""
        return self._problem

    @Slot(str)
    def type_name(self, text: str) -> None:
        """Take what is typed as the name."""
        self._name, self._problem = text, ""
        self.changed.emit()

    @Slot(str)
    def type_place(self, text: str) -> None:
        """Take what is typed as the place."""
        self._place = text
        self.changed.emit()

    @Slot(int)
    def choose(self, planned: int) -> None:
        """Take one of the events that staff planned."""
        if 0 <= planned < len(self._planned):
            self.take(self._planned[planned])

    @Slot(int)
    def move_day(self, days: int) -> None:
        """Choose a later or an earlier day."""
        self._day = min(max(self._today, self._day + timedelta(days=days)), self._today + _FARTHEST)
        self.changed.emit()

    def start(self, today: date, name: str = "", place: str = "") -> None:
        """Begin with what is known."""
        self._today = self._day = today
        self._name, self._place, self._problem = name, place, ""
        self.changed.emit()

    def plan(self, events: tuple[Event, ...]) -> None:
        """Offer the planned events of today and later."""
        coming = (each for each in events if each.day >= self._today.isoformat())
        self._planned = tuple(sorted(coming, key=lambda each: each.day))
        self.changed.emit()

    def take(self, event: Event) -> None:
        """Take an event as it was planned, however far its day is."""
        self._name, self._place, self._problem = event.name, event.place, ""
        self._day = date.fromisoformat(event.day)
        self.changed.emit()

    def speak(self) -> None:
        """Say the day in the language of now."""
        self.changed.emit()

    def named(self) -> Event | None:
        """Return the event, or None with what to mend."""
        try:
            return event_of(self._name, self._place, self._day.isoformat())
        except UsageError:
            self._problem = QCoreApplication.translate("Corner", "Give the event a name, for example “Capital Pride”.")
            self.changed.emit()
            return None
