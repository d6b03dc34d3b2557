"""The table of people: which of them are on screen, and whom the keys point at."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.people.people_list import PeopleQuery
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.people.people_reader import Ask, PeopleReader
from desktop.ui.console.people.people_rows import PeopleRows
from desktop.ui.console.people.people_text import person_in_words

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PeopleTable(QObject):
    """Positions count from 0."""

    moved = Signal()
    opened = Signal(int)  # the number of whoever was chosen

    def __init__(self, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = PeopleReader(ask, self._came)
        self._rows, self._language = PeopleRows(self), "en"
        self._top = self._current = 0
        self._capacity = 12

    @qml_property(PeopleRows, constant=True)
    def rows(self) -> PeopleRows:
        """What is on screen."""
        return self._rows

    @qml_property(int, notify=moved)
    def top(self) -> int:
        """The position of the first row on screen."""
        return self._top

    @qml_property(int, notify=moved)
    def current(self) -> int:
        """The position that the keys point at."""
        return self._current

    @qml_property(int, notify=moved)
    def total(self) -> int:
        """How many people there are; until that is known, how many at least."""
        held = self._reader.buffer
        return held.end if held.total is None else held.total

    @qml_property(str, notify=moved)
    def said(self) -> str:
        """The row that the keys point at, as a sentence."""
        return str(self._told(self._current)["said"])

    @property
    def counted(self) -> bool:
        """Whether it is known how many there are."""
        return self._reader.buffer.total is not None

    def list(self, wanted: PeopleQuery, language: str, *, stay: bool = False) -> None:
        """List others from the beginning, or the same anew; `stay` where the table was scrolled to."""
        self._language = language
        if not stay:
            self._top = self._current = 0
        self._reader.begin(wanted, self._top, self._capacity)

    def speak(self, language: str) -> None:
        """Say the rows in another language."""
        self._language = language
        self._show()

    def wipe(self) -> None:
        """Forget everybody."""
        self._reader.wipe()
        self._top = self._current = 0
        self._show()

    @Slot(int)
    def fit(self, rows: int) -> None:
        """Show as many rows as there is room for."""
        if rows > 0 and rows != self._capacity:
            self._capacity = rows
            self._scroll(self._top)

    @Slot(int)
    def scroll(self, rows: int) -> None:
        """Scroll by so many rows."""
        self._scroll(self._top + rows)

    @Slot(float)
    def scroll_to(self, share: float) -> None:
        """Scroll where the thumb of the scroll bar was drawn to."""
        self._scroll(round(share * max(0, self.total - self._capacity)))

    @Slot(int, result=bool)
    def press(self, key: int) -> bool:
        """Point at another row and have it on screen, or open it; say whether this key does anything here."""
        page = max(1, self._capacity - 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -self.total,
            Qt.Key.Key_End: self.total,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._reader.current:  # not whoever stood first before the search that is under way
                self.open_row(self._current - self._top)
        elif key in steps:
            self._point(self._current + steps[Qt.Key(key)])
        else:
            return False
        return True

    @Slot(int)
    def open_row(self, row: int) -> None:
        """Open whoever stands in a row of the screen."""
        self._current = self._top + row
        person = self._reader.buffer.at(self._current)
        self.moved.emit()
        if person:
            self.opened.emit(person.number)

    def _point(self, position: int) -> None:
        self._current = max(0, min(position, self.total - 1))
        top = min(self._top, self._current)
        self._scroll(max(top, self._current - self._capacity + 1))

    def _scroll(self, top: int) -> None:
        self._top = max(0, min(top, self.total - self._capacity))
        self._show()
        self._reader.go_on(self._top, self._capacity)

    def _came(self) -> None:
        self._current = max(0, min(self._current, self.total - 1))
        self._scroll(self._top)

    def _show(self) -> None:
        shown = min(self._capacity, self.total - self._top)
        self._rows.show([self._told(self._top + row) for row in range(max(0, shown))])
        self.moved.emit()

    def _told(self, position: int) -> dict[str, object]:
        held = self._reader.buffer
        return person_in_words(held.at(position), position, self._language, held.total)
