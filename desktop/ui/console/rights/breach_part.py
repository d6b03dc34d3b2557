"""The breach register: what happened to people's data, how many it concerned, and what was done; never who."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.paper.tallies import read_count
from desktop.office.rights.breaches import FIELDS, Breach, BreachKind, Incident, list_breaches, note_breach
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.people.person_text import field_in_words

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_KINDS: Mapping[BreachKind, str] = {
    "lost-device": str(QT_TRANSLATE_NOOP("Console", "A tablet was lost, stolen or taken away")),
    "lost-computer": str(QT_TRANSLATE_NOOP("Console", "An office computer was lost, stolen or taken away")),
    "leaked-list": str(QT_TRANSLATE_NOOP("Console", "A list or export has leaked")),
    "pressure": str(QT_TRANSLATE_NOOP("Console", "A volunteer was put under pressure")),
    "intrusion": str(QT_TRANSLATE_NOOP("Console", "Somebody got into a computer, server or drop box")),
    "other": str(QT_TRANSLATE_NOOP("Console", "Something else happened")),
}


@QmlElement
class BreachPart(PagePart):
    """What is noted stays for good, as the law wants it."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: tuple[Breach, ...] = ()
        self._kind, self._seen = 0, set(FIELDS)

    @qml_property(list, notify=refreshed)
    def kinds(self) -> list[str]:
        """What can have happened."""
        return [translate("Console", each) for each in _KINDS.values()]

    @qml_property(list, notify=refreshed)
    def fields(self) -> list[Row]:
        """`{code, text, ticked}` of what may have been seen of people: everything, until somebody knows better."""
        return [{"code": each, "text": field_in_words(each), "ticked": each in self._seen} for each in FIELDS]

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[str]:
        """Each breach that was noted."""
        return [_in_words(each) for each in self._found]

    def look(self) -> None:
        """Read the register."""
        self._page.read(list_breaches, self._show)

    def wipe(self) -> None:
        """Forget what was typed."""
        self._found, self._kind, self._seen = (), 0, set(FIELDS)
        super().wipe()

    @Slot(int)
    def choose(self, kind: int) -> None:
        """Choose what happened."""
        self._kind = kind

    @Slot(str, bool)
    def tick(self, field: str, seen: bool) -> None:  # noqa: FBT001 - Qt passes it so
        """Say whether something may have been seen of people."""
        self._seen = self._seen | {field} if seen else self._seen - {field}
        self.changed.emit()

    @Slot()
    def note_down(self) -> None:
        """Note it for good."""
        kind, day, people = list(_KINDS)[self._kind], self.text("breach_day"), self.text("breach_people")
        measures = self.text("breach_measures")
        seen = tuple(each for each in FIELDS if each in self._seen)

        def act(petition: Petition, by: str) -> int:
            incident = Incident(kind, day, read_count(people) if people else None, seen, measures)
            return note_breach(petition, incident, by=by)

        said = translate("Console", "Noted for good. Ask your data protection officer whom to tell, and by when.")
        self.act(act, lambda _: said)

    def _show(self, found: tuple[Breach, ...]) -> None:
        self._found = found
        self.changed.emit()


def _in_words(each: Breach) -> str:
    unknown = translate("Console", "nobody knows how many people")
    many = unknown if each.people is None else PagePlurals().people(each.people)
    what = translate("Console", _KINDS[each.kind])
    seen = ", ".join(map(field_in_words, each.fields)) or translate("Console", "nothing of them was seen")
    return " · ".join((day_in_words(each.day), what, many, seen, each.measures))
