"""What staff type and tick of a campaign, in two languages side by side."""

import re

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_questions import is_question, question_text, questions_of
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.language import interface_languages, own_name
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.asked_fields import AskedFields
from desktop.ui.console.campaign.campaign_questions import DAYS, question_labels
from desktop.ui.console.campaign.further_questions import FurtherQuestions
from desktop.ui.console.campaign.organisation_model import OrganisationModel, fact_labels

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_EMPTY = re.compile(
    r"campaign\.toml: words\.(?P<language>\w+)\.(?P<key>\w+) (is empty|must be a list)"
    r"|text/(?P<text>\w+)\.md must (begin|have one section)"
    r"|campaign\.toml: (?P<kind>field|consent|extra)\[(?P<place>\d+)\]\.(?P<told>\w+)\.(?P<beside>\w+)"
    r" is (empty|missing)"
    r"|campaign\.toml: controller\.(?P<fact>\w+) is empty"
)
_LONG = ("asks", "text", "privacy")


@QmlElement
class CampaignFormModel(QObject):
    """Shows one draft; every edit is told to the page, which keeps it."""

    changed = Signal()
    arranged = Signal()  # other lines stand there than before
    pointed = Signal(str)  # the name of a line that somebody is led to
    edited = Signal(str, str, str, object)  # what is done, in which language, to what, and what it becomes

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.draft: CampaignDraft | None = None
        self.shown: tuple[str, ...] = ()
        self._asked: tuple[str, ...] = ()
        self._typed: dict[tuple[str, str], str] = {}  # by language and key; no language for what is in none
        self._organisation = OrganisationModel(self)
        self._organisation.edited.connect(lambda fact, text: self.edited.emit("fact", "", fact, text))
        self._fields, self._further = AskedFields(self.edited, self), FurtherQuestions(self.edited, self)
        self._further.led.connect(self.pointed)

    @qml_property(list, constant=True)
    def languages(self) -> list[Row]:
        """`{code, name}` of each language that a kiosk speaks."""
        return [{"code": each, "name": own_name(each)} for each in interface_languages()]

    @qml_property(list, notify=changed)
    def written(self) -> list[str]:
        """The languages of the draft."""
        return list(self.draft.languages) if self.draft else []

    @qml_property(list, notify=arranged)
    def columns(self) -> list[Row]:
        """`{code, name}` of the languages that stand side by side."""
        return [{"code": each, "name": own_name(each)} for each in self.shown]

    @qml_property(list, notify=arranged)
    def words(self) -> list[Row]:
        """`{key, label, long, beside}` of each text; `beside`: whether it stands beside a field or a consent.

        Those of further questions stand with each of them.
        """
        labels = _labels() | question_labels(self.draft)
        return [
            {"key": key, "label": label, "long": key in _LONG, "beside": is_question(key)}
            for key, label in labels.items()
        ]

    @qml_property(dict, notify=changed)
    def texts(self) -> dict[str, str]:
        """What stands in each, by key and language: the lines stay while it changes, and with them the focus."""
        draft = self.draft
        if draft is None:
            return {}
        return {
            f"{key}_{each}": text_of(draft, each, key)
            for key in (*_labels(), *questions_of(draft))
            for each in self.shown
        }

    @qml_property(dict, notify=changed)
    def plain(self) -> dict[str, str]:
        """The campaign's colour (`accent`), how many signatures are hoped for (`goal`), and its days."""
        if self.draft is None:
            return dict.fromkeys(("accent", "goal", *DAYS), "")
        values = self.draft.values
        days = {day: str(values.get(day) or "") for day in DAYS}
        return {"accent": str(values["look"]["accent"]), "goal": str(values.get("goal") or ""), **days}

    @qml_property(AskedFields, constant=True)
    def fields(self) -> AskedFields:
        """What is asked besides the name."""
        return self._fields

    @qml_property(FurtherQuestions, constant=True)
    def further(self) -> FurtherQuestions:
        """The questions that this campaign puts itself."""
        return self._further

    @qml_property(OrganisationModel, constant=True)
    def organisation(self) -> OrganisationModel:
        """Who answers for the campaign."""
        return self._organisation

    def show(self, draft: CampaignDraft | None) -> None:
        """Show a draft, at most two of its languages side by side; or nothing."""
        self.draft = draft
        self._fields.show(draft)
        if draft is None:
            self._further.forget()
            self._typed.clear()
            self.changed.emit()
            return
        self._organisation.show(draft)
        kept = tuple(each for each in self.shown if each in draft.languages) or draft.languages[:1]
        asked = questions_of(draft)
        if asked != self._asked:
            self._asked = asked
            self.arranged.emit()
        self._arrange(kept)
        self._further.show(draft, self.shown[0])

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._organisation.speak()
        for each in (self._fields, self._further):
            each.speak()
        self.arranged.emit()
        self.changed.emit()

    @Slot(str)
    def toggle(self, language: str) -> None:
        """Show a language beside the other, or no longer; one that is not written yet is begun."""
        if self.draft is None:
            return
        if language in self.shown and len(self.shown) > 1:
            self._arrange(tuple(each for each in self.shown if each != language))
        elif language not in self.shown:
            if language not in self.draft.languages:
                self.edited.emit("add", "", language, None)
            self._arrange((*self.shown[-1:], language))

    @Slot(str)
    def lead(self, line: str) -> None:
        """Lead somebody to a line, in a language that may have to be shown first."""
        written = self.draft.languages if self.draft else ()
        language = max((each for each in written if line.endswith(f"_{each}")), key=len, default="")
        if language and language not in self.shown:
            self.toggle(language)
        self.pointed.emit(line)

    @Slot(str)
    def remove(self, language: str) -> None:
        """Take a language out of the campaign."""
        self.edited.emit("remove", "", language, None)

    @Slot(str, str, str)
    def type_text(self, language: str, key: str, text: str) -> None:
        """Note what was typed so far; no language for what is in none."""
        self._typed[language, key] = text

    @Slot()
    def keep(self) -> None:
        """Take what was typed in lines until now: one is left, or the page, or the window locks."""
        for (language, key), text in list(self._typed.items()):
            self.write(language, key, text)

    @Slot(str, str, str)
    def write(self, language: str, key: str, text: str) -> None:
        """Take what was typed in a line."""
        self._typed.pop((language, key), None)
        if self.draft is None:
            return
        if language and text != text_of(self.draft, language, key):
            self.edited.emit("words", language, key, text)
        elif not language and key in fact_labels():
            self._organisation.state(key, text)
        elif not language and text != self.plain[key]:
            self.edited.emit("set", "", key, _plain(key, text))

    def _arrange(self, shown: tuple[str, ...]) -> None:
        if shown != self.shown:
            self.shown = shown
            self.arranged.emit()
        self.changed.emit()


def text_of(draft: CampaignDraft, language: str, key: str) -> str:
    """Return a text of a draft, a list with a line each."""
    if key in ("text", "privacy"):
        return (draft.texts if key == "text" else draft.privacy).get(language, "")
    if is_question(key):
        return question_text(draft, language, key)
    found = draft.values["words"].get(language, {}).get(key, "")
    return "\n".join(found) if isinstance(found, list) else str(found)


def fault_in_words(fault: str) -> str:
    """Return a fault of the draft in the words of the page, or as the check says it."""
    found = _EMPTY.match(fault)
    if not found:
        return fault
    said = translate("Console", "%1: “%2” is missing.")
    if fact := found["fact"]:
        organisation = said.replace("%1", translate("Console", "The organisation"))
        return organisation.replace("%2", fact_labels().get(fact, fact))
    if beside := found["beside"]:
        other = translate("Console", "a text beside a question")
        if found["kind"] == "extra":
            other = translate("Console", "Question %1").replace("%1", found["place"])
        return said.replace("%1", own_name(beside)).replace("%2", other)
    key, language = (found["key"], found["language"]) if found["key"] else ("text", found["text"])
    return said.replace("%1", own_name(language)).replace("%2", _labels().get(key, key))


def line_of(fault: str, draft: CampaignDraft | None) -> str:
    """Return the name of the line in which a fault of a draft is mended; nothing where there is none."""
    found = _EMPTY.match(fault)
    if not found or draft is None:
        return ""
    if fact := found["fact"]:
        return f"organisation_{fact}"
    if language := found["beside"]:
        asked = draft.values[found["kind"]][int(found["place"]) - 1]  # the check counts from one
        keys = {"field": "reason_{name}", "consent": "consent_{id}", "extra": f"extra_{found['told']}_{{id}}"}
        return f"{keys[found['kind']].format_map(asked)}_{language}"
    key, language = (found["key"], found["language"]) if found["key"] else ("text", found["text"])
    return f"{key}_{language}"


def _plain(key: str, text: str) -> object:
    """Return what a draft holds for a colour or a goal that was typed."""
    if key == "goal":
        return int(text) if text.isdecimal() and len(text) < 10 else 0
    return text.strip()


def _labels() -> dict[str, str]:
    return {
        "title": translate("Console", "Title, one line"),
        "sentence": translate("Console", "What it is about, in a sentence"),
        "recipient": translate("Console", "Whom you address"),
        "asks": translate("Console", "What you ask, a line each"),
        "text": translate("Console", "The text people read; “## The petition {#petition}” begins what they sign"),
        "promise": translate("Console", "The promise beside the button, written from the ticked fields"),
        "before_you_sign": translate("Console", "What to think of before signing"),
        "delivery": translate("Console", "The day of the delivery, in words"),
        "delivery_note": translate("Console", "When and where you deliver"),
        "withdrawal": translate("Console", "How to take it back"),
        "retention": translate("Console", "How long you keep it"),
        "transfers": translate("Console", "Where the data goes"),
        "privacy": translate("Console", "The privacy text"),
    }
