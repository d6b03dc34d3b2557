"""The groups in which a form asks: names, what else is required, what may be left empty."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.core.campaign import FieldName
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.field_model import FieldModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NAMES = ("given_name", "family_name")


@QmlElement
class FieldGroups(QObject):
    """The fields of a form in the order in which they stand below each other."""

    def __init__(self, fields: Iterable[FieldModel], parent: QObject) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)

    @qml_property(list, constant=True)
    def names(self) -> list[FieldModel]:
        """The names nobody can sign without."""
        return [each for each in self._fields if _is_required(each) and each.rule.name in _NAMES]

    @qml_property(list, constant=True)
    def otherRequired(self) -> list[FieldModel]:
        """What else nobody can sign without."""
        return [each for each in self._fields if _is_required(each) and each.rule.name not in _NAMES]

    @qml_property(list, constant=True)
    def optional(self) -> list[FieldModel]:
        """What may be left empty."""
        return [each for each in self._fields if each.rule.need == "optional"]

    def place(self, name: FieldName | Literal["age"]) -> int:
        """Return in which group from the top a question stands; the age is stated before what is optional."""
        if name == "age":
            return 2
        asked = next(each for each in self._fields if each.rule.name == name)
        return 3 if asked.rule.need == "optional" else int(name not in _NAMES)


def _is_required(field: FieldModel) -> bool:
    return field.rule.need == "required"
