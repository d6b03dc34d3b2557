"""Deciding about all signatures that have something in common: stated, looked at, decided, and taken back."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.people.decisions import GIVEN, Conditions, DecisionKind, DecisionPreview, decide, preview_decision
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.decide.case_plurals import CasePlurals
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.page_plurals import PagePlurals

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_LINES: Mapping[str, str] = {
    "event": str(QT_TRANSLATE_NOOP("Console", "Event, as it is called")),
    "source": str(QT_TRANSLATE_NOOP("Console", "Table they came from")),
    "name": str(QT_TRANSLATE_NOOP("Console", "A part of the name")),
    "country": str(QT_TRANSLATE_NOOP("Console", "Country, by its two letters")),
    "since": str(QT_TRANSLATE_NOOP("Console", "Signed on this day or later (year-month-day)")),
    "until": str(QT_TRANSLATE_NOOP("Console", "Signed on this day or before (year-month-day)")),
}
_REASONS: Mapping[str, str] = {
    "checked": str(QT_TRANSLATE_NOOP("Console", "They count: somebody looked")),
    "confirmed": str(QT_TRANSLATE_NOOP("Console", "They count: their signers confirmed it")),
    "test": str(QT_TRANSLATE_NOOP("Console", "They do not count: our own test")),
    "prank": str(QT_TRANSLATE_NOOP("Console", "They do not count: signed in jest")),
    "nobody": str(QT_TRANSLATE_NOOP("Console", "They do not count: nobody's name")),
    "not_theirs": str(QT_TRANSLATE_NOOP("Console", "They do not count: signed in another person's name")),
    "illegible": str(QT_TRANSLATE_NOOP("Console", "They do not count: cannot be read")),
    "too_young": str(QT_TRANSLATE_NOOP("Console", "They do not count: too young to sign alone")),
    "twice_on_paper": str(QT_TRANSLATE_NOOP("Console", "They do not count: one line of paper typed twice")),
    "other": str(QT_TRANSLATE_NOOP("Console", "They do not count: another reason")),
    "asked": str(QT_TRANSLATE_NOOP("Console", "They withdrew: each of them asked")),
}
_KINDS: Mapping[str, DecisionKind] = {reason: kind for kind, reasons in GIVEN.items() for reason in reasons}


@QmlElement
class ConditionPart(PagePart):
    """Nothing is decided before it was looked at under just these conditions."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._reason = 0
        self._found: DecisionPreview | None = None
        self._wanted = Conditions()

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{name, label}` of each condition."""
        return [{"name": name, "label": translate("Console", label)} for name, label in _LINES.items()]

    @qml_property(list, notify=refreshed)
    def reasons(self) -> list[str]:
        """What can be said of them."""
        return [translate("Console", each) for each in _REASONS.values()]

    @qml_property(str, notify=refreshed)
    def found(self) -> str:
        """Whom it would concern."""
        return names_in_words(self._found) if self._found else ""

    @qml_property(str, notify=refreshed)
    def caution(self) -> str:
        """What such a decision would do besides, where it counts who may be somebody else."""
        counts = _KINDS[list(_REASONS)[self._reason]] == "valid"
        waiting = self._found.states.get("review", 0) if self._found and counts else 0
        return CasePlurals().would_count(waiting) if waiting else ""

    @qml_property(bool, notify=refreshed)
    def ready(self) -> bool:
        """Whether somebody looked, and there is anybody."""
        return bool(self._found and self._found.signatures and self._wanted == self._stated())

    @Slot(int)
    def choose(self, reason: int) -> None:
        """Choose what is said of them."""
        self._reason = reason
        self.changed.emit()

    @Slot()
    def preview(self) -> None:
        """Look whom it would concern; nothing is changed."""
        wanted = self._stated()

        def show(found: DecisionPreview) -> None:
            self._found, self._wanted = found, wanted
            self.changed.emit()

        self._page.ask(lambda petition: preview_decision(petition, wanted), show)

    @Slot()
    def decide(self) -> None:
        """Decide it; the list above takes it back."""
        reason, wanted, by = list(_REASONS)[self._reason], self._wanted, self._page.by

        def act(petition: Petition) -> int:
            return decide(petition, _KINDS[reason], reason, wanted, by=by).signatures

        def done(count: int) -> None:
            self._found = None
            self._page.arrive()
            said = translate("Console", "Decided: %1. Above it can be taken back.")
            self.tell(lambda: said.replace("%1", PagePlurals().signatures(count)))

        if self.ready:
            self._page.ask(act, done)

    def wipe(self) -> None:
        """Forget whom it concerned."""
        self._found = None
        super().wipe()

    def _stated(self) -> Conditions:
        return Conditions(
            event=self.text("event"),
            source=self.text("source"),
            name=self.text("name"),
            country=self.text("country").upper(),
            since=self.text("since"),
            until=self.text("until"),
        )


def names_in_words(found: DecisionPreview) -> str:
    """Return how many signatures a decision concerns, and the first of them by name."""
    names = ", ".join(each.name for each in found.first)
    more = " …" if found.signatures > len(found.first) else ""
    many = PagePlurals().signatures(found.signatures)
    said = translate("Console", "%1: %2")
    return said.replace("%1", many).replace("%2", names + more) if names else many
