"""People: one search box, filters, and a table of everybody, each once; whoever is chosen has a page of their own."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Workplace
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.people.people_filters import PeopleFilters, read_offers
from desktop.ui.console.people.people_table import PeopleTable

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_PATIENCE = 250  # milliseconds after the last letter until it is searched


@QmlElement
class PeopleModel(ConsolePage):
    """Stages: looking, shown."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, interface: InterfaceSettingsModel) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        self._interface, self._text = interface, ""
        self._filters = PeopleFilters(interface, self)
        self._filters.chosen.connect(self._search)
        self._table = PeopleTable(self.ask, self)
        self._table.moved.connect(self._arrived)
        self._typing = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._typing.timeout.connect(self._search)

    @qml_property(PeopleTable, constant=True)
    def table(self) -> PeopleTable:
        """The people."""
        return self._table

    @qml_property(PeopleFilters, constant=True)
    def filters(self) -> PeopleFilters:
        """Which of them, and in what order."""
        return self._filters

    @qml_property(str, notify=refreshed)
    def text(self) -> str:
        """What was typed to search."""
        return self._text

    @qml_property(str, notify=refreshed)
    def count(self) -> str:
        """How many people the list has, or how many at least."""
        if self._stage == "looking":
            return ""
        said = PagePlurals().people(self._table.total)
        if not (self._text.strip() or self._filters.narrow):
            said = translate("Console", "%1, counted or not").replace("%1", said)
        return said if self._table.counted else translate("Console", "More than %1").replace("%1", said)

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What to know where nobody is listed."""
        if self._stage == "looking" or self._table.total or not self._table.counted:
            return ""
        if self._text.strip():
            return translate("Console", "Nobody fits. Try a shorter part of the name, the whole e-mail or the code.")
        if self._filters.narrow:
            return translate("Console", "Nobody fits. Choose “Everybody”, or another country or source.")
        return translate("Console", "Nobody is here yet. Bring in what a tablet handed over first.")

    def describe(self) -> PageText:
        """Return the title."""
        return PageText(translate("Console", "People"))

    def arrive(self) -> None:
        """Read the people anew, where the table was scrolled to; then what may be chosen from."""
        self._search(stay=True)
        self.read(read_offers, self._filters.offer)

    def wipe(self) -> None:
        """Forget the people, and whom somebody searched."""
        self._typing.stop()
        self._text = ""
        self._filters.wipe()
        self._table.wipe()
        self.enter("looking")

    @Slot(str)
    def type_text(self, text: str) -> None:
        """Take what was typed so far, and search once nothing more is."""
        self._text = text
        self._typing.start()

    @Slot()
    def search_now(self) -> None:
        """Search at once: whoever typed says that nothing more is coming."""
        if self._typing.isActive():
            self._typing.stop()
            self._search()

    @Slot()
    def clear(self) -> None:
        """Search nobody any more."""
        self._typing.stop()
        self._text = ""
        self.changed.emit()
        self._search()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._table.speak(self._interface.language)
        self._filters.changed.emit()
        super().speak()

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong; the next look reads everything anew."""
        super().fail(trouble)
        self.enter("shown")

    def _search(self, *, stay: bool = False) -> None:
        wanted = replace(self._filters.wanted, text=self._text.strip())
        self._table.list(wanted, self._interface.language, stay=stay)

    def _arrived(self) -> None:
        if self._stage == "shown" or self._table.total or self._table.counted:
            self.enter("shown")
