"""Names worth a look, in words: a joke, letters that were lost, an address in the box of the name."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.countries import country_label
from desktop.office.desk.petition_place import Petition
from desktop.office.people.decisions import Conditions, decide
from desktop.office.people.review import RULES, Suggestion, show_names
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.console.decide.decide_many_model import Case, Decided
from desktop.ui.console.page.first_names_and_more import names_in_brief

translate = QCoreApplication.translate
_MOST = 200
_WHY: Mapping[str, str] = {
    "address": str(QT_TRANSLATE_NOOP("Console", "An e-mail or web address stands in the box of the name. Open it, and correct it.")),
    "damaged": str(QT_TRANSLATE_NOOP("Console", "Letters of the name seem lost, or were read wrongly. Open it, and correct it.")),
    "tag": str(QT_TRANSLATE_NOOP("Console", "A tag of a web page stands in the name.")),
    "marks": str(QT_TRANSLATE_NOOP("Console", "Very many marks are piled on one letter.")),
    "keys": str(QT_TRANSLATE_NOOP("Console", "The letters lie side by side on a keyboard.")),
    "repeated": str(QT_TRANSLATE_NOOP("Console", "One letter stands there over and over.")),
    "digits": str(QT_TRANSLATE_NOOP("Console", "There are digits in the name.")),
    "placeholder": str(QT_TRANSLATE_NOOP("Console", "This is what forms are tried with.")),
    "figure": str(QT_TRANSLATE_NOOP("Console", "This is also the name of a figure everybody knows; a person may bear it too.")),
}  # fmt: skip
# A name that fits one of these is hardly anybody's; in the others a real person may stand.
_SURE = ("keys", "repeated", "placeholder", "tag")


class NameCases:
    """A name stands, or its signature does not count."""

    def __init__(self, interface: InterfaceSettingsModel) -> None:
        self._interface = interface

    def heading(self) -> str:
        """Return the title of the page."""
        return translate("Console", "Names worth a look")

    def purpose(self) -> str:
        """Return what the page is for."""
        return translate(
            "Console", "Only suggestions: a person may be called so. What you say of a name can be taken back."
        )

    def nothing(self) -> str:
        """Return what to say where nothing waits."""
        return translate("Console", "No name looks odd. There is nothing to decide.")

    def acts(self) -> Mapping[str, str]:
        """Return what can be said of a name."""
        return {
            "checked": translate("Console", "It is a name"),
            "prank": translate("Console", "Signed in jest"),
            "nobody": translate("Console", "Nobody's name"),
            "test": translate("Console", "Our own test"),
        }

    def read(self, petition: Petition) -> Sequence[Suggestion]:
        """Return the names, those first that are hardly anybody's."""
        found = show_names(petition, most=_MOST).suggestions
        return sorted(found, key=lambda each: (each.rule not in _SURE, RULES.index(each.rule), each.number))

    def case(self, held: Suggestion) -> Case:
        """Return one of them in words."""
        country = country_label(held.country, self._interface.language) if held.country else ""
        lines = tuple(filter(None, (translate("Console", _WHY[held.rule]), country)))
        return Case(held, held.name, lines, held.rule not in _SURE, held.number)

    def do(self, act: str, held: Sequence[Suggestion], by: str, petition: Petition) -> Decided:
        """Declare that they count, or that they do not."""
        numbers = Conditions(numbers=tuple(each.number for each in held))
        made = decide(petition, "valid" if act == "checked" else "invalid", act, numbers, by=by)
        whom = [each.name for each in held]
        return Decided((made.number,), lambda: self._told(act, whom))

    def _told(self, act: str, whom: Sequence[str]) -> str:
        said = translate("Console", "Decided about %1: “%2”.")
        return said.replace("%1", names_in_brief(whom)).replace("%2", self.acts()[act])
