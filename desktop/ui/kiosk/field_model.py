"""One field of the form as QML sees it: its words, what was typed, and what is still wrong with it."""

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Field
from desktop.core.countries import country_label
from desktop.core.form import Notice, Problem, find_notice
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.name_and_listing_model import NameAndListingModel
from desktop.ui.kiosk.signer_phrases import count_only_reason, label, notice_sentence, sentence

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FieldModel(QObject):
    """Holds one field; the form listens to `typed` and `left` and answers with `show`."""

    changed = Signal()
    typed = Signal(str)
    left = Signal(str)

    def __init__(self, rule: Field, language: str, naming: NameAndListingModel, parent: QObject) -> None:
        super().__init__(parent)
        self._rule, self._naming = rule, naming
        self._language = language
        self._text = ""
        self._problem: Problem | None = None
        self._notice: Notice | None = None
        self._suggestion = ""

    @property
    def rule(self) -> Field:
        """What the campaign says about this field."""
        return self._rule

    @property
    def value(self) -> str:
        """What was typed; for the country its alpha-2 code."""
        return self._text

    @property
    def found(self) -> Problem | None:
        """The problem being shown, if any."""
        return self._problem

    def show(self, text: str, problem: Problem | None) -> None:
        """Show a value and what is wrong with it."""
        if text != self._text:
            self._suggestion = ""
        if not text:
            self._notice = None
        self._text, self._problem = text, problem
        self.changed.emit()

    def suggest(self, meant: str) -> None:
        """Offer what was probably meant, or nothing."""
        self._suggestion = meant
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Say label, reason, problem and country in another language."""
        self._language = language
        self.changed.emit()

    @qml_property(str, constant=True)
    def name(self) -> str:
        """The field's name, as in core."""
        return self._rule.name

    @qml_property(bool, constant=True)
    def required(self) -> bool:
        """Whether nobody can sign without it."""
        return self._rule.need == "required"

    @qml_property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether it is asked; a signer with one name has no family name."""
        return not (self._rule.name == "family_name" and self._naming.singleName)

    @qml_property(str, notify=changed)
    def label(self) -> str:
        """The words above it."""
        naming = self._naming
        return label(self._rule.name, single_name=naming.singleName, count_only=naming.countOnly)

    @qml_property(str, notify=changed)
    def reason(self) -> str:
        """Why it is asked; what would be printed of others is not printed of whoever is only counted."""
        if self._naming.countOnly and (self._rule.need == "required" or self._naming.prints(self._rule.name)):
            return count_only_reason(self._rule.name)
        return self._rule.reasons.get(self._language, "")

    @qml_property(str, notify=changed)
    def text(self) -> str:
        """What was typed; for the country what it is called."""
        if self._rule.name == "country" and self._text:
            return country_label(self._text, self._language)
        return self._text

    @qml_property(str, notify=changed)
    def problem(self) -> str:
        """What to do about it, or nothing."""
        naming = self._naming
        if self._problem is None:
            return ""
        return sentence(self._problem, single_name=naming.singleName, count_only=naming.countOnly)

    @qml_property(str, notify=changed)
    def notice(self) -> str:
        """What happens with a part of what was typed, or nothing; it stands until something else is typed."""
        if self._notice is None or (self._naming.countOnly and self._notice != "marks"):
            return ""  # nothing is printed of whoever is only counted
        if self._notice == "letters" and self._problem and self._problem.reason == "not_printable":
            return ""  # the problem says it, and what to do
        return notice_sentence(self._notice, self._text)

    @qml_property(str, notify=changed)
    def suggestion(self) -> str:
        """What was probably meant, or nothing."""
        return self._suggestion

    @Slot()
    def take_suggestion(self) -> None:
        """The signer did mean that."""
        self.type(self._suggestion)
        self.leave()

    @Slot(QObject)
    def write_from_left(self, line: QObject) -> None:
        """Have a line to type in run from the left for good, whatever is typed and on whichever keyboard.

        Qt has no property for it, but takes the key that keyboards of two directions have.
        """
        key, alone = QtCore.Qt.Key.Key_Direction_L, QtCore.Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, key, alone))

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what is in the field now."""
        if text != self._text:
            self._text, self._suggestion = text, ""
            self._notice = find_notice(self._rule.name, text)
            self.typed.emit(self._rule.name)

    @Slot()
    def leave(self) -> None:
        """The signer went on to something else."""
        self.left.emit(self._rule.name)
