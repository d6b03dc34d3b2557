"""What is corrected in one signature: what stood in each field, and what was typed in its place."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import FieldName
from desktop.core.countries import country_label, fold, search_countries
from desktop.office.desk.petition_place import Petition
from desktop.office.rights.finding_and_forgetting import correct as correct_signature
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.people.person_text import field_in_words

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Correcting(QObject):
    """The fields in the order of the form; a name stays in the box or boxes it was signed in."""

    begun = Signal()
    changed = Signal()
    resumed = Signal(int)  # the signature of which a correction was half typed before

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number, self._language = 0, "en"
        self._held: dict[FieldName, str] = {}
        self._seen: dict[FieldName, str] = {}  # as it is kept: a country by its code
        self._typed: dict[FieldName, str] = {}
        self._shown: dict[FieldName, str] = {}  # what stands in the lines when they come; letters change none of it
        self._awaited: Mapping[str, Any] = {}  # what was half typed before, until the person was read

    @qml_property(list, notify=begun)
    def fields(self) -> list[Row]:
        """`{name, label, text}` of each field, as it stood or was half typed before."""
        return [{"name": name, "label": self._called(name), "text": text} for name, text in self._shown.items()]

    @qml_property(list, notify=changed)
    def changes(self) -> list[str]:
        """Each field that is another now, before and after."""
        changed = self.changed_fields().items()
        return [_change(self._called(name), self._held[name], text) for name, text in changed]

    @Slot(str, str)
    def type_text(self, field: str, text: str) -> None:
        """Take what was typed in a field."""
        if known := next((each for each in self._held if each == field), None):
            self._typed[known] = text
            self.changed.emit()

    def begin(self, number: int, held: Mapping[FieldName, str], language: str) -> None:
        """Begin with what stands in a signature; a country by its name in this language."""
        self._number, self._held, self._seen = number, dict(held), dict(held)
        typed = self._awaited.get("typed") if self.awaited == number else None
        self._typed = {name: str(typed[name]) for name in held if name in typed} if isinstance(typed, dict) else {}
        self._awaited = {}
        self._language = language
        if held.get("country"):
            self._held["country"] = country_label(held["country"], language)
        self._shown = {**self._held, **self._typed}
        self.begun.emit()
        self.changed.emit()

    @property
    def number(self) -> int:
        """The signature that is corrected; 0 for none."""
        return self._number

    @property
    def awaited(self) -> int:
        """The signature whose correction was half typed before and is to go on; 0 for none."""
        number = self._awaited.get("signature")
        return number if isinstance(number, int) else 0

    def half_typed(self) -> Mapping[str, Any]:
        """Return which signature is corrected and what was typed so far; nothing where nothing is another."""
        if self._awaited or not self.changed_fields():
            return self._awaited
        return {"signature": self._number, "typed": dict(self.changed_fields())}

    def resume(self, typed: Mapping[str, Any]) -> None:
        """Go on with what was half typed, as soon as the person was read."""
        if number := typed.get("signature"):
            self.resumed.emit(number)
            self._awaited = typed

    def changed_fields(self) -> dict[FieldName, str]:
        """Return what was typed where it is not what stood there."""
        return {name: text for name, text in self._typed.items() if text.strip() != self._held[name]}

    def in_words(self) -> str:
        """Return all changes in one line."""
        return translate("Console", "Corrected. %1").replace("%1", "; ".join(self.changes))

    def act(self, *, by: str) -> Callable[[Petition], int]:
        """Return the act that writes it where all stands as it was seen, and gives the number of its decision."""
        number, changed = self._number, self.changed_fields()
        seen = {str(name): self._seen[name] for name in changed}
        if "country" in changed:
            changed["country"] = _code_of(changed["country"], self._language)
        given = dict[str, str](changed.items())
        return lambda petition: correct_signature(petition, number, given, by=by, seen=seen).number

    def renew(self, held: Mapping[FieldName, str]) -> None:
        """Take what stands there by now; what was typed stays, and is compared with that."""
        typed = self.changed_fields()
        self.begin(self._number, held, self._language)
        self._typed = {name: text for name, text in typed.items() if name in held}
        self._shown = {**self._held, **self._typed}
        self.begun.emit()
        self.changed.emit()

    def _called(self, field: FieldName) -> str:
        """Return what a field is called: a box in which the whole name stands is no given name."""
        alone = field == "given_name" and "family_name" not in self._held
        return field_in_words("name" if alone else field)

    def end(self) -> None:
        """Forget what was typed: it was kept, or is not wanted."""
        self._number, self._held, self._seen, self._typed = 0, {}, {}, {}
        self.changed.emit()

    def wipe(self) -> None:
        """Forget what stood there and what was typed."""
        self._awaited, self._shown = {}, {}
        self.end()
        self.begun.emit()


def _code_of(country: str, language: str) -> str:
    """Return the code of a country that somebody typed by name; what is none is left to the act to refuse."""
    found = search_countries(country, language, "")
    named = (each.code for each in found if fold(each.label) == fold(country))
    return next(named, country)


def _change(called: str, before: str, after: str) -> str:
    nothing = translate("Console", "nothing")
    said = translate("Console", "%1: %2 → %3").replace("%1", called)
    return said.replace("%2", apart(before) or nothing).replace("%3", apart(after.strip()) or nothing)
