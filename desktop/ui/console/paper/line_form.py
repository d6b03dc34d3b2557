"""One line of a sheet while it is typed: fields in the order of the sheet, a country by its name, boxes as left."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.core.consent import Answer
from desktop.core.countries import country_label, search_countries
from desktop.core.further_question_answers import STATED
from desktop.office.paper.sheets import ReadLine
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.paper.paper_text import ANSWERS, field_on_paper

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_TURNS: dict[str, Answer] = {"not_given": "yes", "yes": "not_asked", "not_asked": "not_given"}
_LISTING, _AGE = "listing", "age"


@QmlElement
class LineForm(QObject):
    """`begun` brings an empty line, `changed` every letter; a line that is not kept yet outlives a lock."""

    begun = Signal()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign: Campaign | None = None
        self._language, self._written = "en", "en"  # of the window, and of the sheet
        self._texts: dict[str, str] = {}
        self._answers: dict[str, Answer] = {}
        self._boxes: dict[str, bool] = {}
        self._turn = 0

    @qml_property(list, notify=begun)
    def fields(self) -> list[Row]:
        """`{name, label, text, turn}` of each place to write in; `turn` is another for each line."""
        texts = self._texts.get
        return [{"name": e, "label": self._label(e), "text": texts(e, ""), "turn": self._turn} for e in self._names()]

    @qml_property(list, notify=begun)
    def boxes(self) -> list[str]:
        """The boxes to tick, by their names."""
        if not self._campaign:
            return []
        stated = [each.id for each in self._campaign.extra if each.kind == "statement"]
        age = [_AGE] if self._campaign.words[self._written].age_statement else []
        listing = [_LISTING] if self._campaign.count_only_offered else []
        return [*(each.id for each in self._campaign.consents), *stated, *age, *listing]

    @qml_property(dict, notify=changed)
    def marks(self) -> Mapping[str, Row]:
        """`{label, text}` of each box, by its name: what stands beside it, and how it was left."""
        return {name: {"label": self._box_label(name), "text": self._box_text(name)} for name in self.boxes}

    @qml_property(str, notify=changed)
    def country(self) -> str:
        """The country that is meant by what was typed; empty for none."""
        code = self._country_code()
        return country_label(code, self._language) if code else ""

    @Slot(str, str)
    def type_text(self, name: str, text: str) -> None:
        """Take what was typed in a field."""
        self._texts[name] = text
        self.changed.emit()

    @Slot(str)
    def turn(self, name: str) -> None:
        """Take the next of what a box can say."""
        if name in self._answers:
            self._answers[name] = _TURNS[self._answers[name]]
        else:
            self._boxes[name] = not self._boxes.get(name, False)
        self.changed.emit()

    def begin(self, campaign: Campaign, written: str, language: str, read: ReadLine | None = None) -> None:
        """Begin an empty line of a sheet in this language, or with what was read on it."""
        self._campaign, self._language, self._written = campaign, language, written
        self._turn += 1
        self._texts = {str(name): text for name, text in read.values.items()} if read else {}
        if code := self._texts.get("country"):
            self._texts["country"] = country_label(code, language)
        self._texts |= dict(read.extra) if read else {}
        given = read.answers if read else {}
        self._answers = {each.id: given.get(each.id, "not_given") for each in campaign.consents}
        self._boxes = {_LISTING: read.count_only, _AGE: read.age_stated} if read else {}
        self.begun.emit()
        self.changed.emit()

    def read(self) -> ReadLine:
        """Return what was typed; a country that is none stays as it was typed, to be refused."""
        campaign = self._campaign
        if campaign is None:
            return ReadLine()
        shown = [each.name for each in campaign.fields if each.need != "hidden"]
        values = {name: self._texts.get(name, "") for name in shown}
        if "country" in values:
            values["country"] = self._country_code() or values["country"]
        extra = {each.id: self._texts.get(each.id, "") for each in campaign.extra if each.kind != "statement"}
        stated = [each.id for each in campaign.extra if each.kind == "statement" and self._boxes.get(each.id)]
        extra |= dict.fromkeys(stated, STATED)
        listing, age = self._boxes.get(_LISTING, False), self._boxes.get(_AGE, False)
        return ReadLine("signature", values, listing, age, extra, dict(self._answers))

    def half_typed(self) -> Mapping[str, Any]:
        """Return what is typed of the line so far; nothing where nothing is."""
        texts = {name: text for name, text in self._texts.items() if text.strip()}
        return {"texts": texts, "answers": dict(self._answers), "boxes": dict(self._boxes)} if texts else {}

    def resume(self, typed: Mapping[str, Any]) -> None:
        """Have it there again."""
        names = set(self._names())
        self._texts = {str(each): str(text) for each, text in dict(typed.get("texts", {})).items() if each in names}
        self._turn += 1
        answers = dict(typed.get("answers", {}))
        self._answers |= {each: answers[each] for each in self._answers if answers.get(each) in _TURNS}
        self._boxes = {str(each): bool(said) for each, said in dict(typed.get("boxes", {})).items()}
        self.begun.emit()
        self.changed.emit()

    def wipe(self) -> None:
        """Forget whoever was typed."""
        self._campaign, self._texts, self._answers, self._boxes = None, {}, {}, {}
        self.begun.emit()
        self.changed.emit()

    def _names(self) -> list[str]:
        if not self._campaign:
            return []
        shown = [str(each.name) for each in self._campaign.fields if each.need != "hidden"]
        return shown + [each.id for each in self._campaign.extra if each.kind != "statement"]

    def _country_code(self) -> str:
        typed = self._texts.get("country", "").strip()
        first = self._campaign.first_country if self._campaign else ""
        found = search_countries(typed, self._language, first) if typed else ()
        return found[0].code if found else ""

    def _label(self, name: str) -> str:
        return field_on_paper(self._campaign, name, self._language) if self._campaign else name

    def _box_label(self, name: str) -> str:
        if name == _LISTING:
            return translate("Console", "“Do not print my name”")
        if name == _AGE:
            return self._campaign.words[self._written].age_statement if self._campaign else ""
        consent = name in self._answers
        return self._label(f"consent:{name}" if consent else name)

    def _box_text(self, name: str) -> str:
        ticked = self._answers.get(name) or ("yes" if self._boxes.get(name) else "not_given")
        return translate("Console", ANSWERS[ticked])
