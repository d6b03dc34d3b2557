"""The groups in which a form asks: names, what else is required, what may be left empty."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.name_writing import writes_family_first
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.field_model import FieldModel
from desktop.ui.kiosk.further_question_model import FurtherQuestionModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NAMES = ("name", "given_name", "family_name")


@QmlElement
class FieldGroups(QObject):
    """The fields of a form in the order in which they stand below each other."""

    turned = Signal()
    attend = Signal(str, arguments=["name"])  # the question that gets the signer's attention

    def __init__(self, fields: Iterable[FieldModel], further: Iterable[FurtherQuestionModel], parent: QObject) -> None:
        super().__init__(parent)
        self._fields, self._further = tuple(fields), tuple(further)
        self._family_first = False

    def speak(self, language: str) -> None:
        """Ask for the names in the order of another language."""
        if writes_family_first(language) != self._family_first:
            self._family_first = not self._family_first
            self.turned.emit()

    @qml_property(list, notify=turned)
    def names(self) -> list[FieldModel]:
        """The names nobody can sign without, in the order in which the language writes them."""
        names = [each for each in self._fields if _is_required(each) and each.rule.name in _NAMES]
        return sorted(names, key=lambda each: each.rule.name != "family_name") if self._family_first else names

    @qml_property(list, constant=True)
    def otherRequired(self) -> list[FieldModel]:
        """What else nobody can sign without."""
        return [each for each in self._fields if _is_required(each) and each.rule.name not in _NAMES]

    @qml_property(list, constant=True)
    def optional(self) -> list[FieldModel]:
        """What may be left empty."""
        return [each for each in self._fields if each.rule.need == "optional"]

    @qml_property(list, constant=True)
    def further(self) -> list[FurtherQuestionModel]:
        """The further questions of the pack that nobody can sign without, in its order."""
        return [each for each in self._further if each.required]

    @qml_property(list, constant=True)
    def furtherOptional(self) -> list[FurtherQuestionModel]:
        """The further questions that may be left."""
        return [each for each in self._further if not each.required]

    @Slot()
    def begin(self) -> None:
        """Go to the first name, unless something stands there already."""
        if self.names and not self.names[0].value:
            self.attend.emit(self.names[0].rule.name)

    @Slot(str, result=bool)
    def go_on(self, name: str) -> bool:
        """Go from one field to the next, as its key says, past boxes that few need; say if there is one.

        From a name that stands there an empty one above it comes first, as not everybody begins with the upper box;
        a name that stands there already is passed, so that whoever leaves a box empty does not go round for ever.
        """
        shown = [each for each in (*self.names, *self.otherRequired, *self.optional) if each.shown]
        order: list[str] = [each.rule.name for each in shown]
        place, names = order.index(name), self.names
        named = shown[place] in names and bool(shown[place].value)
        above = [each for each in shown[:place] if named and each in names and not each.value]
        below = [each for each in shown[place + 1 :] if each not in names or not each.value]
        following = above + below
        if following:
            self.attend.emit(following[0].rule.name)
        return bool(following)

    def attend_first(self, questions: Iterable[str]) -> None:
        """Go to whichever of some questions stands first on the form."""
        required = [each.rule.name for each in (*self.names, *self.otherRequired)]
        further, last = ([each.name for each in group] for group in (self.further, self.furtherOptional))
        optional = [each.rule.name for each in self.optional]
        order = ["listing", *required, "age", *further, *optional, *last]
        self.attend.emit(min(questions, key=order.index))


def _is_required(field: FieldModel) -> bool:
    return field.rule.need == "required"
