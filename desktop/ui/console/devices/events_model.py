"""Events: what each goes by, its name and day corrected in all its batches, and the correction taken back."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.event import is_day
from desktop.office.deliver.annex import SheetLanguage, sheet_language
from desktop.office.desk.petition_place import Petition
from desktop.office.devices.event_sheet import save_event_sheet
from desktop.office.devices.events import KnownEvent, correct_event, list_events, undo_decision
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.devices.event_plurals import EventPlurals
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EventsModel(ConsolePage):
    """A part of the page of tablets, which shows what goes wrong here too."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, page: ConsolePage) -> None:
        super().__init__("shown", work)
        self.changed.connect(self.refreshed)
        page.changed.connect(self.refreshed)
        self._page = page
        self._events: tuple[KnownEvent, ...] = ()
        self._wrong = ""
        self._saved: dict[str, str] = {}  # the sheet that was saved last

    @qml_property(list, notify=refreshed)
    def rows(self) -> list[Row]:
        """`{id, name, day, when, count, said, twice, like, names, correctable, corrected, wrong, saved}` of each event.

        The newest day first; what only paper tells of goes by what is said of its sheets.
        """
        told = translate("Console", "Saved: %1. It names nobody: give it to those who stood at the table.")
        saved = {event: told.replace("%1", name) for event, name in self._saved.items()}
        return [
            _row(each) | {"wrong": self._wrong == each.id, "saved": saved.get(each.id, "")} for each in self._events
        ]

    @qml_property(str, notify=refreshed)
    def problem(self) -> str:
        """How a day is typed, where one was typed otherwise."""
        return translate("Console", "Type the day as year-month-day, such as 2026-06-27.") if self._wrong else ""

    def look(self) -> None:
        """Read them anew; where they are as before, what somebody types meanwhile stays."""
        self.ask(list_events, lambda events: None if events == self._events else self._show(events))

    def wipe(self) -> None:
        """Forget them."""
        self._show(())

    def describe(self) -> PageText:
        """Return no frame: the page around it has one."""
        return PageText("")

    def fail(self, trouble: Trouble) -> None:
        """Have the page show what went wrong."""
        self._page.fail(trouble)

    @Slot(str, str, str)
    def correct(self, event: str, name: str, day: str) -> None:
        """Give an event another name or day, in every batch of it; what is left empty stays as it is."""
        known = next((each for each in self._events if each.id == event), None)
        name, day = name.strip(), day.strip()
        self._wrong = event if day and not is_day(day) else ""
        same = known is not None and (name or known.name, day or known.day) == (known.name, known.day)
        if known is None or self._wrong or (same and not known.unsettled):
            self.changed.emit()
            return
        self._correct(event, name, day)

    @Slot(str, str)
    def join(self, event: str, name: str) -> None:
        """Have an event go by the name of another that reads as its own does: figures count them as one."""
        self._correct(event, name, "")

    @Slot(str)
    def undo(self, event: str) -> None:
        """Take the last correction of an event back."""
        number, by = next((each.decision for each in self._events if each.id == event), 0), self.by

        def act(petition: Petition) -> tuple[KnownEvent, ...]:
            undo_decision(petition, number, by=by)
            return list_events(petition)

        if number:
            self._page.show_trouble(None)
            self.ask(act, self._show)

    @Slot(str, QUrl)
    def save_sheet(self, event: str, folder: QUrl) -> None:
        """Save the sheet for those who stood there, in the language of the window."""
        path, language = path_of(folder), sheet_language(QLocale().name())
        if path:
            self._page.show_trouble(None)
            act = partial(_saved, event, path, language)
            self.ask(act, lambda saved: self._tell(event, saved))

    def _correct(self, event: str, name: str, day: str) -> None:
        self._page.show_trouble(None)
        by = self.by

        def act(petition: Petition) -> tuple[KnownEvent, ...]:
            correct_event(petition, event, name=name, day=day, by=by)
            return list_events(petition)

        self.ask(act, self._show)

    def _tell(self, event: str, saved: Path) -> None:
        self._saved = {event: saved.name}
        self.changed.emit()

    def _show(self, events: tuple[KnownEvent, ...]) -> None:
        self._events, self._wrong, self._saved = events, "", {}
        self.changed.emit()


def _saved(event: str, folder: Path, language: SheetLanguage, petition: Petition) -> Path:
    return save_event_sheet(petition, event, folder, language)


def _row(event: KnownEvent) -> Row:
    said = "; ".join(f"“{apart(name)}”, {_when(place, day)}" for name, place, day in event.said)
    originally = translate("Console", "On the tablets it is %1.").replace("%1", said)
    twice = translate(
        "Console",
        "Its batches say different things: %1. One of them is not true. Put the right name and day below, and touch "
        "“Correct it”.",
    ).replace("%1", said)
    return {
        "id": event.id,
        "name": event.name,
        "day": event.day,
        "when": _when(event.place, event.day),
        "count": " · ".join(_counts(event)),
        "said": originally if event.said_otherwise and not event.unsettled else "",
        "twice": twice if event.unsettled else "",
        "like": _like(event.like) if event.like else "",
        "names": list(event.like),
        "correctable": bool(event.said),
        "corrected": bool(event.decision),
    }


def _like(names: tuple[str, ...]) -> str:
    said = translate(
        "Console",
        "“%1” is on the same day and reads nearly the same, and figures count them as different events. If they are "
        "one, have both go by one name. If not, give one of them a name that tells them apart.",
    )
    return said.replace("%1", " / ".join(map(apart, names)))


def _when(place: str, day: str) -> str:
    return ", ".join(filter(None, (day_in_words(day) if day else "", apart(place))))


def _counts(event: KnownEvent) -> Iterator[str]:
    if event.said:
        yield PagePlurals().signatures(event.signatures)
    if event.paper and event.paper.signatures:
        yield EventPlurals().on_paper(event.paper.signatures)
