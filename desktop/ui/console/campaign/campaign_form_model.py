"""What staff type and tick of a campaign, in two languages side by side."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_questions import is_question, questions_of
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.language import own_name
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.asked_fields import AskedFields
from desktop.ui.console.campaign.campaign_colours import colour_rows
from desktop.ui.console.campaign.campaign_text_names import DAYS, question_labels, text_labels
from desktop.ui.console.campaign.draft_texts import edit_of, plain_texts, text_of
from desktop.ui.console.campaign.further_questions import FurtherQuestions
from desktop.ui.console.campaign.language_choice import LanguageChoice
from desktop.ui.console.campaign.organisation_model import OrganisationModel
from desktop.ui.console.campaign.recipient_text_choice_model import RecipientTextChoiceModel
from desktop.ui.console.campaign.unkept_lines import TypedLines

Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
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
        self.ahead: CampaignDraft | None = None  # with what is typed and not kept yet
        self.shown: tuple[str, ...] = ()
        self._asked: tuple[str, ...] = ()
        self._lines = TypedLines(self)
        self._lines.left.connect(self.keep)
        self._organisation = OrganisationModel(self)
        self._organisation.edited.connect(lambda fact, text: self.edited.emit("fact", "", fact, text))
        self._fields, self._further = AskedFields(self.edited, self), FurtherQuestions(self.edited, self)
        self._further.led.connect(self.pointed)
        self._signed_part = RecipientTextChoiceModel(self.edited, self)
        self._signed_part.led.connect(self.pointed)
        self._signed_part.touched.connect(self.keep)
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
        draft = self.ahead or self.draft
        if draft is None:
            return {}
        return {
            f"{key}_{each}": self._lines.typed.get((each, key), text_of(draft, each, key))
            for key in (*text_labels(), *questions_of(draft))
            for each in self.shown
        }

    @qml_property(dict, notify=changed)
    def plain(self) -> dict[str, str]:
        """What is in no language: the campaign's colour (`accent`), its `goal`, its `first_country` and its days."""
        if self.draft is None:
            return dict.fromkeys(("accent", "goal", "first_country", *DAYS), "")
        return plain_texts(self.draft)

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

    @qml_property(TypedLines, constant=True)
    def lines(self) -> TypedLines:
        """What is typed in lines that were not left yet."""
        return self._lines

    @qml_property(RecipientTextChoiceModel, constant=True)
    def petition(self) -> RecipientTextChoiceModel:
        """Which part of the text the recipient is asked."""
        return self._signed_part

    @qml_property(OrganisationModel, constant=True)
    def organisation(self) -> OrganisationModel:
        """Who answers for the campaign."""
        return self._organisation

    def show(self, draft: CampaignDraft | None) -> None:
        """Show a draft, at most two of its languages side by side; or nothing."""
        self.draft, self.ahead = draft, None
        self._fields.show(draft)
        if draft is None:
            self._further.forget()
            self._choice.forget()
            self._signed_part.show(None, ())
            self._lines.typed.clear()
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
        self.keep()
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

    @Slot()
    def keep(self) -> None:
        """Take what was typed in lines until now: one is left, or the page, or the window locks."""
        for (language, key), text in list(self._lines.typed.items()):
            self.write(language, key, text)

    @Slot(str, str, str)
    def write(self, language: str, key: str, text: str) -> None:
        """Take what was typed in a line."""
        self._lines.typed.pop((language, key), None)
        edit = edit_of(self.draft, language, key, text) if self.draft else None
        if edit:
            self.edited.emit(*edit)

    def _arrange(self, shown: tuple[str, ...]) -> None:
        if shown != self.shown:
            self.shown = shown
            self._choice.show(self.draft, shown)
            self._signed_part.show(self.draft, shown)
            self.arranged.emit()
        self.changed.emit()
