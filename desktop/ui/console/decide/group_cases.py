"""Groups of signatures in words: who may be one person, why, and what tells them apart."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.countries import country_label
from desktop.core.name_writing import printed_name
from desktop.office.desk.petition_place import Petition
from desktop.office.people.duplicate_groups import NAMESAKES, DuplicateGroup, decide_groups, find_groups
from desktop.office.people.review import Side
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.console.decide.case_plurals import CasePlurals
from desktop.ui.console.decide.decide_many_model import Case, Decided
from desktop.ui.console.decide.pair_text import is_silent, reason_in_words, silence_in_words
from desktop.ui.console.page.days import day_in_words, signing_in_words
from desktop.ui.console.page.first_names_and_more import names_in_brief
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.people.person_text import field_in_words

translate = QCoreApplication.translate
_EQUAL = str(
    QT_TRANSLATE_NOOP("Console", "Rows of a table that hold just the same: one row twice, or people of one name?")
)
_ALIKE = str(
    QT_TRANSLATE_NOOP("Console", "Name and country are the same and nothing tells: they count until you say otherwise.")
)


class GroupCases:
    """Same or different, for all of a group at once."""

    def __init__(self, interface: InterfaceSettingsModel) -> None:
        self._interface = interface

    def heading(self) -> str:
        """Return the title of the page."""
        return translate("Console", "One person or several?")

    def purpose(self) -> str:
        """Return what the page is for."""
        return translate(
            "Console",
            "Each card is one group. The surest come first; tick as many as you like, and decide them together.",
        )

    def nothing(self) -> str:
        """Return what to say where nothing waits."""
        return translate("Console", "Nobody seems to have signed twice. There is nothing to decide.")

    def acts(self) -> Mapping[str, str]:
        """Return what can be said of a group."""
        return {"same": translate("Console", "One person"), "different": translate("Console", "Each another person")}

    def read(self, petition: Petition) -> Sequence[DuplicateGroup]:
        """Return the groups that wait."""
        return find_groups(petition)

    def case(self, held: DuplicateGroup) -> Case:
        """Return a group in words."""
        said = translate("Console", "%1 (%2)").replace("%1", ", ".join(_names(held)))
        told = {"equal_rows": _EQUAL, NAMESAKES: _ALIKE}
        why = translate("Console", told[held.reason]) if held.reason in told else reason_in_words(held.reason)
        lines = [why, *(self._member(each) for each in held.members)]
        if held.differs:
            differing = translate("Console", "What differs: %1").replace(
                "%1", ", ".join(map(field_in_words, held.differs))
            )
            lines.append(differing)
        if silent := silence_in_words(held.members):
            lines.append(silent)
        many = PagePlurals().signatures(len(held.members))
        return Case(held, said.replace("%2", many), tuple(lines), held.hard)

    def do(self, act: str, held: Sequence[DuplicateGroup], by: str, petition: Petition) -> Decided:
        """Decide some groups."""
        done = decide_groups(petition, "same" if act == "same" else "different", [each.numbers for each in held], by=by)
        whom = [name for each in held for name in _names(each)]
        return Decided(done.decisions, lambda: self._told(act, whom, len(held), done.left))

    def _told(self, act: str, whom: Sequence[str], groups: int, left: int) -> str:
        """Say of whom it was decided; how many groups, where some were left as they were."""
        if left:
            return f"{CasePlurals().decided(groups - left)} {CasePlurals().contrary(left)}"
        said = translate("Console", "Decided about %1: “%2”.")
        return said.replace("%1", names_in_brief(whom)).replace("%2", self.acts()[act])

    def _member(self, side: Side) -> str:
        country = country_label(side.country, self._interface.language) if side.country else ""
        where = side.event_name or translate("Console", "From the table “%1”").replace("%1", side.source)
        day = (
            signing_in_words(side.signed_at, on_paper=bool(side.sheet))
            if side.signed_at
            else day_in_words(side.event_day)
            if side.event_day
            else ""
        )
        name = printed_name(side.given_name, side.family_name)
        listing = translate("Console", "only counted") if is_silent(side) else ""
        return " · ".join(filter(None, (name, listing, country, side.postal_code, side.email, side.phone, where, day)))


def _names(held: DuplicateGroup) -> list[str]:
    return sorted({printed_name(each.given_name, each.family_name) for each in held.members})
