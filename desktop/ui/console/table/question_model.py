"""What nobody has answered about a source yet: asked once, with a menu for each, or a country to type."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.countries import country_label
from desktop.core.errors import UsageError
from desktop.office.intake.imports import NOTHING, Answer, Question, checked
from desktop.office.intake.table_intake import LookedAt
from desktop.ui.base.apart import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.table.question_text import choices_of, question_in_words, versions_in_words, which_version

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 30  # asked at once; the next ones come when these are answered
_VERSION = "version"  # whose words a source's people signed: of the petition, not of the table


@dataclass(slots=True)
class _Asked:
    """A question, and what was chosen or typed."""

    question: Question
    said: str = ""

    @property
    def answer(self) -> Answer | None:
        """What that makes of it; None where it makes no answer."""
        if not self.said.strip() or self.question.about == _VERSION:
            return None
        try:
            return checked(self.question.about, self.question.value, self.said)
        except UsageError:  # a country that nobody knows yet: it may be half typed
            return None


@QmlElement
class QuestionModel(QObject):
    """The questions of a table as it was looked at last, and the answers given since."""

    renewed = Signal()  # other questions, or another language
    noted = Signal(int, str)  # what a typed country is taken for
    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: list[_Asked] = []
        self._given: dict[tuple[str, str], Answer] = {}  # in earlier looks at the same table
        self._looked: LookedAt | None = None
        self._language = "en"

    @qml_property(list, notify=renewed)
    def lines(self) -> list[Row]:
        """`{text, choices, at, typed, note}` of each; without choices a country is typed."""
        return [self._line(each) for each in self._asked]

    @qml_property(bool, notify=renewed)
    def open(self) -> bool:
        """Whether something is asked that nobody has answered before."""
        return any(each.question.about != _VERSION for each in self._asked) or not self._stands

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All that was answered of this table until now."""
        now = {(each.about, each.value): each for one in self._asked if (each := one.answer)}
        return tuple({**self._given, **now}.values())

    @property
    def changed(self) -> bool:
        """Whether something was answered since the table was looked at."""
        return any(each.answer for each in self._asked)

    @property
    def version(self) -> int:
        """Whose words the people of this source signed; 0 where nobody said, or what was said before stands."""
        said = int(self._said_version or 0)
        return 0 if self._looked and said == self._looked.agreed else said

    @property
    def _said_version(self) -> str:
        return next((each.said for each in self._asked if each.question.about == _VERSION), "")

    def show(self, looked: LookedAt | None, language: str) -> None:
        """Show the questions of a table, or none."""
        self._given = {(each.about, each.value): each for each in self.answers} if looked else {}
        version = self._said_version or str(looked.agreed or "") if looked else ""
        self._looked, self._language = looked, language
        found = looked.found.questions if looked and looked.found else ()
        self._asked = [_Asked(each) for each in found[:_MOST]]
        if looked and looked.versions:
            self._asked.append(_Asked(Question(_VERSION, "", 0, ()), version))
        self.renewed.emit()

    def speak(self, language: str) -> None:
        """Say it in the language of now."""
        self._language = language
        self.renewed.emit()

    @Slot(int, int)
    def choose(self, at: int, choice: int) -> None:
        """Answer with a choice of the menu; the first leaves it open, where it is."""
        if 0 <= at < len(self._asked):
            asked = self._asked[at]
            asked.said = [*self._menu(asked)][choice]
            if asked.question.about == _VERSION:
                self.noted.emit(at, self._note(asked))
            self.edited.emit()

    @Slot(int, str)
    def type(self, at: int, text: str) -> None:
        """Answer with a country; what is none is said and answers nothing."""
        if 0 <= at < len(self._asked):
            self._asked[at].said = text
            self.noted.emit(at, self._note(self._asked[at]))
            self.edited.emit()

    @Slot(int)
    def skip(self, at: int) -> None:
        """Answer that it is no country at all."""
        self.type(at, NOTHING)

    def _line(self, asked: _Asked) -> Row:
        """A question as it stands on the screen."""
        menu = self._menu(asked)
        at = [*menu].index(asked.said) if asked.said in menu else 0
        typed = "" if menu or asked.said == NOTHING else asked.said
        choices = [*menu.values()]
        return {"text": self._text(asked), "choices": choices, "at": at, "typed": typed, "note": self._note(asked)}

    def _menu(self, asked: _Asked) -> Mapping[str, str]:
        """Return what may be chosen; nothing of it is left open that was said before."""
        choices = self._choices(asked)
        left = not (asked.question.about == _VERSION and self._stands)
        return {"": translate("Table", "not answered"), **choices} if choices and left else choices

    @property
    def _stands(self) -> bool:
        """Whether staff said before whose words the people of this source signed."""
        return bool(self._looked and self._looked.agreed)

    def _text(self, asked: _Asked) -> str:
        if asked.question.about == _VERSION and self._looked:
            return which_version(self._looked.table.source)
        return question_in_words(asked.question, self._looked.texts if self._looked else {})

    def _choices(self, asked: _Asked) -> Mapping[str, str]:
        if asked.question.about == _VERSION and self._looked:
            return versions_in_words(self._looked.versions)
        return choices_of(asked.question, self._looked.texts if self._looked else {})

    def _note(self, asked: _Asked) -> str:
        """Return what a country that was typed is taken for, and whom another version concerns."""
        if asked.question.about == _VERSION and self._stands and self._looked and self.version:
            said = translate(
                "Table", "From now on this holds for everybody of “%1”, also for those who are here already."
            )
            return said.replace("%1", apart(self._looked.table.source))
        if asked.question.about != "country" or not asked.said.strip():
            return ""
        answer = asked.answer
        if answer is None:
            return translate("Table", "No country is known by this name.")
        if not answer.means:
            return translate("Table", "No country: it is left out.")
        return country_label(answer.means, self._language)
