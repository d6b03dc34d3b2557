"""The country list as QML sees it: searched as one types, in the signer's language and in English."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.countries import Country, country_label, search_countries
from desktop.ui.base.listed_rows import ListedRows
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST_QUERY = 60  # characters: longer than any country's name


@QmlElement
class CountryList(ListedRows):
    """Rows of code and label; empty until the first search, because most signers never need its 250 names sorted."""

    roles = ("code", "label")
    searched = Signal()
    spoken = Signal()

    def __init__(self, language: str, first: str, usual: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._first, self._usual = first, tuple(usual)
        self._query = ""
        self._rows: tuple[Country, ...] = ()

    def speak(self, language: str) -> None:
        """List in another language."""
        self._language = language
        if self._rows:
            self.search(self._query)
        self.spoken.emit()

    def wipe(self) -> None:
        """Forget what was searched."""
        self._query = ""

    @qml_property(list, notify=spoken)
    def usual(self) -> list[dict[str, str]]:
        """`{code, label}` of each country that the form itself offers."""
        return [{"code": code, "label": country_label(code, self._language)} for code in self._usual]

    @qml_property(int, notify=searched)
    def found(self) -> int:
        """How many countries the search left."""
        return len(self._rows)

    @Slot(int, result=str)
    def code_at(self, row: int) -> str:
        """Return the code in a row, or nothing where there is none; Enter in the search takes row 0."""
        return self._rows[row].code if 0 <= row < len(self._rows) else ""

    @Slot(str)
    def search(self, query: str) -> None:
        """Keep the countries a query means; all of them for an empty one."""
        self.beginResetModel()
        self._query = query[:LONGEST_QUERY]
        self._rows = search_countries(self._query, self._language, self._first)
        self.endResetModel()
        self.searched.emit()

    def cell(self, row: Country, role: str) -> str:
        """Return a country's code or label."""
        return row.code if role == "code" else row.label
