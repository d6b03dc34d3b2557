"""One field of the form as QML sees it: its words, what was typed, and what is still wrong with it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Field
from desktop.core.countries import country_label
from desktop.core.form import Problem
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.phrases import label, sentence

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FieldModel(QObject):
    """Holds one field; the form listens to `typed` and `left` and answers with `show`."""

    changed = Signal()
    typed = Signal(str)
    left = Signal(str)

    def __init__(self, rule: Field, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._rule = rule
        self._language = language
        self._text = ""
        self._problem: Problem | None = None
        self._single_name = False
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

    def show(self, text: str, problem: Problem | None, *, single_name: bool) -> None:
        """Show a value and what is wrong with it."""
        if text != self._text:
            self._suggestion = ""
        self._text, self._problem, self._single_name = text, problem, single_name
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
        return not (self._rule.name == "family_name" and self._single_name)

    @qml_property(str, notify=changed)
    def label(self) -> str:
        """The words above it."""
        return label(self._rule.name, single_name=self._single_name)

    @qml_property(str, notify=changed)
    def reason(self) -> str:
        """Why it is asked."""
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
        return sentence(self._problem) if self._problem else ""

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
        key = Qt.Key.Key_Direction_L
        QCoreApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what is in the field now."""
        if text != self._text:
            self._text, self._suggestion = text, ""
            self.typed.emit(self._rule.name)

    @Slot()
    def leave(self) -> None:
        """The signer went on to something else."""
        self.left.emit(self._rule.name)
