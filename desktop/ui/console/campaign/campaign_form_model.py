"""What staff type and tick of a campaign, in two languages side by side."""

import re

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_questions import is_question, question_text, questions_of
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.language import own_name
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.asked_fields import AskedFields
from desktop.ui.console.campaign.campaign_colours import colour_rows
from desktop.ui.console.campaign.campaign_questions import DAYS, question_labels, text_labels
from desktop.ui.console.campaign.further_questions import FurtherQuestions
from desktop.ui.console.campaign.language_choice import LanguageChoice
from desktop.ui.console.campaign.organisation_model import OrganisationModel, fact_labels
from desktop.ui.console.campaign.petition_part_model import PetitionPartModel

Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s.,'’_](?=\d)")  # 10,000 as people write it, in any country
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
        self._signed_part = PetitionPartModel(self.edited, self)
        self._signed_part.led.connect(self.pointed)
        self.pointed.connect(self._signed_part.lead)
        self._choice = LanguageChoice(self.edited, self)

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
        labels = text_labels() | question_labels(self.draft)
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
            for key in (*text_labels(), *questions_of(draft))
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

    @qml_property(list, notify=arranged)
    def colours(self) -> list[Row]:
        """`{name, value, contrast}` of colours on which white words are read, and which are read on white."""
        return colour_rows()

    @qml_property(LanguageChoice, constant=True)
    def choice(self) -> LanguageChoice:
        """Languages taken out, and the one that the kiosk begins with."""
        return self._choice

    @qml_property(AskedFields, constant=True)
    def fields(self) -> AskedFields:
        """What is asked besides the name."""
        return self._fields

    @qml_property(FurtherQuestions, constant=True)
    def further(self) -> FurtherQuestions:
        """The questions that this campaign puts itself."""
        return self._further

    @qml_property(PetitionPartModel, constant=True)
    def petition(self) -> PetitionPartModel:
        """Which part of the text the recipient is asked."""
        return self._signed_part

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
            self._choice.forget()
            self._signed_part.show(None, ())
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
        self._choice.show(draft, self.shown)
        self._further.show(draft, self.shown[0])
        self._signed_part.show(draft, self.shown)

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._organisation.speak()
        for each in (self._fields, self._further, self._choice, self._signed_part):
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
            self._choice.show(self.draft, shown)
            self._signed_part.show(self.draft, shown)
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


def _plain(key: str, text: str) -> object:
    """Return what a draft holds for a colour or a goal that was typed; a goal that is none stays as it was typed."""
    if key == "goal":
        digits = _BETWEEN_DIGITS.sub("", text.strip())
        return int(digits) if digits.isdecimal() and len(digits) < 10 else text.strip() or 0
    return text.strip()
