"""The further questions that a pack puts: a line to write, a day, or a statement to tick."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, ExtraField
from desktop.core.further_question_answers import STATED, ExtraProblem, find_extra_problems
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.signer_phrases import extra_sentence

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FurtherQuestionModel(QObject):
    """One further question and what was answered; a problem goes as soon as it is mended."""

    changed = Signal()

    def __init__(self, campaign: Campaign, asked: ExtraField, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign, self._asked = campaign, asked
        self._language = campaign.default_language
        self._text = ""
        self._problem: ExtraProblem | None = None

    @property
    def id(self) -> str:
        """The question's id."""
        return self._asked.id

    @property
    def answer(self) -> str:
        """What was answered; nothing where it was left."""
        return self._text

    @property
    def found(self) -> ExtraProblem | None:
        """The problem being shown, if any."""
        return self._problem

    @qml_property(str, constant=True)
    def name(self) -> str:
        """What the question is called on the form; no field of ours is called so."""
        return f"extra_{self._asked.id}"

    @property
    def required(self) -> bool:
        """Whether nobody can sign without it."""
        return self._asked.need == "required"

    @qml_property(bool, constant=True)
    def statement(self) -> bool:
        """Whether it is a sentence to tick."""
        return self._asked.kind == "statement"

    @qml_property(bool, constant=True)
    def day(self) -> bool:
        """Whether a day is asked."""
        return self._asked.kind == "day"

    @qml_property(str, notify=changed)
    def label(self) -> str:
        """The question, or the sentence to tick."""
        return self._asked.labels[self._language]

    @qml_property(str, notify=changed)
    def reason(self) -> str:
        """Why it is asked."""
        return self._asked.reasons.get(self._language, "")

    @qml_property(str, notify=changed)
    def text(self) -> str:
        """What was typed."""
        return self._text

    @qml_property(bool, notify=changed)
    def ticked(self) -> bool:
        """Whether the sentence was ticked."""
        return self._text == STATED

    @qml_property(str, notify=changed)
    def problem(self) -> str:
        """What to do about it, or nothing."""
        return extra_sentence(self._problem) if self._problem else ""

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what is typed now."""
        self._text = text
        self.show(self._look() if self._problem else None)

    @Slot()
    def leave(self) -> None:
        """The signer went on: what is wrong with an answer is said now, and that it is missing on sending only."""
        if self._text.strip():
            self.show(self._look())

    @Slot(bool)
    def tick(self, ticked: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Take or take back the sentence."""
        self.type(STATED if ticked else "")

    def show(self, problem: ExtraProblem | None) -> None:
        """Show what is wrong with the answer."""
        self._problem = problem
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Ask in another language; the answer stays."""
        self._language = language
        self.changed.emit()

    def wipe(self) -> None:
        """Forget the answer."""
        self._text = ""
        self.show(None)

    def _look(self) -> ExtraProblem | None:
        found: Mapping[str, ExtraProblem] = {
            each.id: each for each in find_extra_problems(self._campaign, {self.id: self._text})
        }
        return found.get(self.id)
