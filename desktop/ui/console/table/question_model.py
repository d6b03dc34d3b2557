"""What is asked once about a source, with a menu for each, or a country to type; and what was answered before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.countries import country_label
from desktop.core.errors import UsageError
from desktop.office.intake.table_acts import NOTHING, Answer, KnownAnswer, Question, checked
from desktop.office.intake.table_intake import LookedAt
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.table.question_text import (
    choices_of,
    known_in_words,
    question_in_words,
    versions_in_words,
    which_version,
)

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 30  # asked at once; the next ones come when these are answered
_VERSION = "version"  # whose words a source's people signed: of the petition, not of the table


@dataclass(slots=True)
class _Asked:
    """A question, and what was chosen or typed. `known`: what was answered before."""

    question: Question
    said: str = ""
    known: KnownAnswer | None = None

    @property
    def kept(self) -> bool:
        """Whether an answer is kept in the petition: it holds until another one is given."""
        return bool(self.known and self.known.at)

    @property
    def is_new(self) -> bool:
        """Whether it says otherwise than before; what is kept cannot be taken back without another answer."""
        if self.known is None:
            return self.answer is not None
        return self.said != self.known.said and not (self.kept and self.answer is None)

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
    """The questions of a table as it was looked at last, the answers known by then, and those given since."""

    renewed = Signal()  # other questions, or another language
    noted = Signal(int, str)  # what a typed country is taken for
    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: list[_Asked] = []
        self._given: dict[tuple[str, str], Answer] = {}  # in earlier looks at the same table
        self._more: tuple[KnownAnswer, ...] = ()  # not shown yet
        self._looked: LookedAt | None = None
        self._language = "en"

    @qml_property(list, notify=renewed)
    def lines(self) -> list[Row]:
        """`{text, choices, at, typed, note}` of each; without choices a country is typed."""
        return [self._line(each) for each in self._asked if not each.known]

    @qml_property(list, notify=renewed)
    def known(self) -> list[Row]:
        """The same of each answer that is known; they come after `lines`."""
        return [self._line(each) for each in self._asked if each.known]

    @qml_property(bool, notify=renewed)
    def more(self) -> bool:
        """Whether more answers are known."""
        return bool(self._more)

    @qml_property(bool, notify=renewed)
    def open(self) -> bool:
        """Whether something is asked that nobody has answered before."""
        asked = (each for each in self._asked if not each.known)
        return any(each.question.about != _VERSION for each in asked) or not self._stands

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All that was answered of this table until now, but for what is kept and holds."""
        shown = {(each.question.about, each.question.value) for each in self._asked}
        before = [each for key, each in self._given.items() if key not in shown]
        return (*before, *(each for one in self._asked if (each := one.answer) and (one.is_new or not one.kept)))

    @property
    def changed(self) -> bool:
        """Whether something was answered since the table was looked at."""
        return any(each.is_new for each in self._asked)

    @property
    def version(self) -> int:
        """Whose words the people of this source signed; 0 where nobody said, or what was said before stands."""
        said = int(_version_said(self._asked) or 0)
        return 0 if self._looked and said == self._looked.agreed else said

    def show(self, looked: LookedAt | None, language: str) -> None:
        """Show the questions of a table, or none."""
        self._given = {(each.about, each.value): each for each in self.answers} if looked else {}
        version = _version_said(self._asked) or str(looked.agreed or "") if looked else ""
        self._looked, self._language = looked, language
        found = looked.found.questions if looked and looked.found else ()
        self._asked = [_Asked(each) for each in found[:_MOST]]
        if looked and looked.versions:
            self._asked.append(_Asked(Question(_VERSION, "", 0, ()), version))
        self._more = looked.found.known if looked and looked.found else ()
        self.read_on()

    def speak(self, language: str) -> None:
        """Say it in the language of now."""
        self._language = language
        self.renewed.emit()

    @Slot()
    def read_on(self) -> None:
        """Show more of what was answered before."""
        shown, self._more = self._more[:_MOST], self._more[_MOST:]
        self._asked += [_Asked(each.question, each.said, each) for each in shown]
        self.renewed.emit()

    @Slot(int, int)
    def choose(self, at: int, choice: int) -> None:
        """Answer with a choice of the menu; that of none leaves it open, where it is there."""
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
        typed, said = "" if menu or asked.said == NOTHING else asked.said, [*menu.values()]
        note = "\n".join(filter(None, (self._note(asked), known_in_words(asked.known) if asked.known else "")))
        return {"text": self._text(asked), "choices": said, "at": at, "typed": typed, "note": note}

    def _menu(self, asked: _Asked) -> Mapping[str, str]:
        """Return what may be chosen; nothing of it is left open that was said before."""
        choices = self._choices(asked)
        kept = bool(asked.kept and asked.known and asked.known.said in choices)
        left = not (kept or (asked.question.about == _VERSION and self._stands))
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
            return translate("Table", "Not a country: these rows come in without one.")
        return country_label(answer.means, self._language)


def _version_said(asked: Sequence[_Asked]) -> str:
    return next((each.said for each in asked if each.question.about == _VERSION), "")
