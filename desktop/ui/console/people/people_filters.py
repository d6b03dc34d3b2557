"""What a list of people shows, and by what it is sorted, as staff choose it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.countries import country_label
from desktop.office.desk.petition_place import Petition
from desktop.office.people.people_list import PeopleQuery, list_countries, list_sources
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.people.people_text import COLUMNS, STANDINGS

translate = QCoreApplication.translate
Row = dict[str, object]
Offers = tuple[tuple[str, ...], tuple[str, ...]]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PeopleFilters(QObject):
    """Only countries and sources that somebody has are offered."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, interface: InterfaceSettingsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._interface = interface
        self.wanted = PeopleQuery()
        self._offers: Offers = ((), ())
        self.chosen.connect(self.changed)

    @qml_property(list, notify=changed)
    def columns(self) -> list[Row]:
        """`{name, text, sorted, sign}` of each column that the list may be sorted by."""
        sign = "▼" if self.wanted.descending else "▲"
        return [
            {
                "name": name,
                "text": translate("Console", text),
                "sorted": name == self.wanted.sort,
                "sign": sign if name == self.wanted.sort else "",
            }
            for name, text in COLUMNS.items()
        ]

    @qml_property(list, notify=changed)
    def standings(self) -> list[Row]:
        """`{name, text, chosen}` of each standing that may be looked at alone."""
        return [
            {"name": name, "text": translate("Console", text), "chosen": name == self.wanted.standing}
            for name, text in STANDINGS.items()
        ]

    @qml_property(list, notify=changed)
    def countries(self) -> list[Row]:
        """`{name, text, chosen}` of each country that anybody is from, all of them first."""
        known = [(each, country_label(each, self._interface.language)) for each in self._offers[0]]
        return _choices(translate("Console", "All countries"), known, self.wanted.country)

    @qml_property(list, notify=changed)
    def sources(self) -> list[Row]:
        """`{name, text, chosen}` of each event or table that anybody came from, all of them first."""
        known = [(each, each) for each in self._offers[1]]
        return _choices(translate("Console", "All events and tables"), known, self.wanted.source)

    @qml_property(str, notify=changed)
    def folded(self) -> str:
        """What stands for all of these where there is no room for them, and how many leave somebody out."""
        said = translate("Console", "Filters")
        return f"{said} ({self._active})" if self.narrow else said

    @property
    def narrow(self) -> bool:
        """Whether anybody is left out."""
        return self._active > 0

    @property
    def _active(self) -> int:
        return sum(map(bool, (self.wanted.standing, self.wanted.country, self.wanted.source)))

    @Slot(str)
    def sort_by(self, column: Any) -> None:  # noqa: ANN401 - one of the columns
        """Sort by a column; the same again turns the order round."""
        again = column == self.wanted.sort
        self._choose(sort=column, descending=again and not self.wanted.descending)

    @Slot(str)
    def choose_standing(self, standing: str) -> None:
        """List only those who stand so."""
        self._choose(standing=standing)

    @Slot(str)
    def choose_country(self, country: str) -> None:
        """List only those from a country."""
        self._choose(country=country)

    @Slot(str)
    def choose_source(self, source: str) -> None:
        """List only those of an event or table."""
        self._choose(source=source)

    def offer(self, offers: Offers) -> None:
        """Offer these countries and sources."""
        self._offers = offers
        self.changed.emit()

    def wipe(self) -> None:
        """Show everybody by name."""
        self.wanted, self._offers = PeopleQuery(), ((), ())
        self.changed.emit()

    def _choose(self, **changes: Any) -> None:  # noqa: ANN401 - fields of the query
        self.wanted = replace(self.wanted, **changes)
        self.chosen.emit()


def read_offers(petition: Petition) -> Offers:
    """Read what may be chosen from. Raises PetitionError."""
    return list_countries(petition), list_sources(petition)


def _choices(everything: str, known: list[tuple[str, str]], chosen: str) -> list[Row]:
    offered = [("", everything), *sorted(known, key=lambda each: each[1].casefold())]
    return [{"name": name, "text": text, "chosen": name == chosen} for name, text in offered]
