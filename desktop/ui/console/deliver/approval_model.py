"""Pages that were looked at: what they hold, what is in question, and whether a second person approved them."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.deliver.delivery_at_desk import ApprovalStanding, DeliveryPreview, approve_pages
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.deliver.delivery_text import facts_in_words, questions_in_words, standing_in_words
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ApprovalModel(QObject):
    """A part of the page that delivers, which shows what goes wrong here too."""

    changed = Signal()  # something was done here
    refreshed = Signal()  # what is shown may be another

    def __init__(self, work: Workplace, page: ConsolePage) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self.shown: DeliveryPreview | None = None
        self._standing = ApprovalStanding()
        self._approver = ""
        self._stands = self._alone = False

    @qml_property(list, notify=refreshed)
    def facts(self) -> list[Row]:
        """`{text, watch}` of what the pages hold, and what changed since the last delivery."""
        return facts_in_words(self.shown) if self.shown else []

    @qml_property(list, notify=refreshed)
    def questions(self) -> list[str]:
        """What looks like an e-mail address or phone number, and would be printed."""
        return questions_in_words(self.shown.questioned) if self.shown else []

    @qml_property(str, notify=refreshed)
    def standing(self) -> str:
        """Who approved these pages, if anybody did."""
        return standing_in_words(self._standing) if self.shown else ""

    @qml_property(bool, notify=refreshed)
    def open(self) -> bool:
        """Whether they still have to be approved."""
        return bool(self.shown) and not self._standing.holds

    @qml_property(str, notify=refreshed)
    def approver(self) -> str:
        """The name that was typed."""
        return self._approver

    @qml_property(bool, notify=refreshed)
    def stands(self) -> bool:
        """Whether somebody said that what is in question stands as it is."""
        return self._stands

    @qml_property(bool, notify=refreshed)
    def alone(self) -> bool:
        """Whether nobody else can look."""
        return self._alone

    @qml_property(bool, notify=refreshed)
    def approvable(self) -> bool:
        """Whether they can be approved now."""
        return self.open and self._answered and bool(self._approver.strip()) and not self._work.jobs.busy

    @qml_property(bool, notify=refreshed)
    def deliverable(self) -> bool:
        """Whether they may be saved now."""
        approved = bool(self._standing.holds) or (self._alone and self._answered)
        return bool(self.shown) and approved and not self._work.jobs.busy

    @property
    def accepted(self) -> frozenset[int] | None:
        """None where somebody else approved them, else the signatures in question that stand."""
        return None if self._standing.holds else self._looked_at

    @Slot(str)
    def type_approver(self, name: str) -> None:
        """Take who looked at the pages."""
        self._approver = name
        self.changed.emit()

    @Slot(bool)
    def tick_stands(self, ticked: bool) -> None:  # noqa: FBT001  (called by QML)
        """Take whether what is in question stands as it is."""
        self._stands = ticked
        self.changed.emit()

    @Slot(bool)
    def tick_alone(self, ticked: bool) -> None:  # noqa: FBT001  (called by QML)
        """Take whether nobody else can look."""
        self._alone = ticked
        self.changed.emit()

    @Slot()
    def approve(self) -> None:
        """Say in the name that was typed that exactly these pages may go out."""
        desk, shown = self._work.desk, self.shown
        if desk and shown and self.approvable:
            act = partial(approve_pages, desk, shown, self._looked_at, by=self._approver.strip())
            self._page.run(_approving, act, self._show_standing)

    def show(self, shown: DeliveryPreview | None) -> None:
        """Show what is known of some pages; None forgets them."""
        self.shown, self._standing = shown, shown.standing if shown else ApprovalStanding()
        self._approver, self._stands, self._alone = "", False, False
        self.changed.emit()

    def _show_standing(self, standing: ApprovalStanding) -> None:
        if self.shown:  # else the window was locked meanwhile
            self._standing, self._approver = standing, ""
            self.changed.emit()

    @property
    def _answered(self) -> bool:
        return self._stands or not (self.shown and self.shown.questioned)

    @property
    def _looked_at(self) -> frozenset[int]:
        asked = self.shown.questioned if self.shown and self._stands else ()
        return frozenset(each.number for each in asked)


def _approving() -> str:
    return translate("Console", "Approving")
