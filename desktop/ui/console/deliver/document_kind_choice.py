"""What kind of document is delivered: everybody or only who is new, in one list or several, in which volumes."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.deliver.delivery_at_desk import MOST_PAGES, LettersAtHand, PaperSize, Parts, WantedPages
from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DocumentShape(QObject):
    """A part of the page that delivers."""

    changed = Signal()  # something was chosen
    refreshed = Signal()  # what is shown may be another

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._delivered = 0
        self._supplement = self._by_country = False
        self._volume_pages = ""

    def pages(self, paper: PaperSize) -> WantedPages:
        """Return how the document is printed on this paper; what is no number of pages parts nothing."""
        size = int(self._volume_pages) if self.sound else 0
        return WantedPages(paper, Parts("country" if self._by_country else "whole", size))

    @property
    def sound(self) -> bool:
        """Whether the pages of a volume are a number, or left open."""
        typed = self._volume_pages
        return (
            len(typed) <= len(str(MOST_PAGES)) and typed.isascii() and typed.isdigit() and 0 < int(typed) <= MOST_PAGES
        )

    @qml_property(bool, notify=refreshed)
    def byCountry(self) -> bool:
        """Whether each country has a list of its own."""
        return self._by_country

    @qml_property(str, notify=refreshed)
    def volumePages(self) -> str:
        """How many pages of names a volume has, as typed; empty where nothing is bound in volumes."""
        return self._volume_pages

    @qml_property(str, notify=refreshed)
    def wrong(self) -> str:
        """What to mend of that."""
        if not self._volume_pages or self.sound:
            return ""
        return translate("Console", "Give how many pages as a number, or leave it empty.")

    @qml_property(bool, notify=refreshed)
    def supplementable(self) -> bool:
        """Whether something was delivered before, so that only who is new can be delivered."""
        return self._delivered > 0

    @qml_property(bool, notify=refreshed)
    def supplement(self) -> bool:
        """Whether only who is new is delivered."""
        return self._supplement

    @Slot(bool)
    def tick_supplement(self, ticked: bool) -> None:  # noqa: FBT001  (called by QML)
        """Take whether only who stood on no list before is delivered."""
        self._supplement = ticked
        self.changed.emit()

    @Slot(bool)
    def tick_by_country(self, ticked: bool) -> None:  # noqa: FBT001  (called by QML)
        """Take whether each country has a list of its own."""
        self._by_country = ticked
        self.changed.emit()

    @Slot(str)
    def type_volume_pages(self, typed: str) -> None:
        """Take how many pages of names a volume has."""
        self._volume_pages = typed.strip()
        self.changed.emit()

    def show(self, found: LettersAtHand) -> None:
        """Show what can be chosen; what was chosen before stays, as long as it can be."""
        self._delivered = found.delivered
        self._supplement = self._supplement and self.supplementable
        self.changed.emit()

    def wipe(self) -> None:
        """Forget what was chosen."""
        self._delivered, self._volume_pages = 0, ""
        self._supplement = self._by_country = False
        self.changed.emit()
