"""Two hands at the staff window: one clicks, one presses keys alone. Both count what they do."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from desktop.showing.touch_driver import TouchDriver, TouchError

_FURTHEST = 90  # times that Tab is pressed before somebody gives up
_DIGITS = {"today": 1, "bring_in": 2, "decide": 3, "people": 4, "deliver": 5, "devices": 6, "backup": 7,
           "figures": 8, "rights": 9, "campaign": 0}  # fmt: skip
_ANSWERS = {"same": 1, "different": 2, "later": 3}


@dataclass(slots=True)
class Effort:
    """What it took: clicks or keys, and words typed; `longest`: how often Tab was pressed for one control."""

    acts: int = 0
    words: int = 0
    longest: tuple[int, str] = (0, "")
    typed: list[str] = field(default_factory=list)


class StaffHand(ABC):
    """What both hands do alike. `eyes` looks at the window, and waits."""

    def __init__(self, window: QQuickWindow, eyes: TouchDriver) -> None:
        self.eyes, self.effort = eyes, Effort()
        self._window = window

    def come_back(self) -> None:
        """Bring the staff window to the front, after another was there."""
        self._window.requestActivate()
        self.eyes.wait_until(self._window.isActive, "the staff window in front")

    def type(self, text: str) -> None:
        """Type into whatever has the cursor."""
        self.effort.words += len(text.split())
        self.effort.typed.append(text)
        self.eyes.type(text)

    def enter(self) -> None:
        """Press the Return key."""
        self._press(Qt.Key.Key_Return)

    def go_on(self, first: str, *lines: str) -> None:
        """Type into the lines of a step, and press Return."""
        self.fill_lines(first, *lines)
        self.enter()

    def fill_lines(self, first: str, *lines: str) -> None:
        """Type into lines, one after the other: the cursor stands in the first, and Tab leads to the next."""
        self.eyes.wait_until(lambda: self.eyes.focused() == first, f"the cursor in “{first}”")
        for place, line in enumerate(lines):
            if place:
                self._press(Qt.Key.Key_Tab)
            self.type(line)

    def replace(self, name: str, text: str) -> None:
        """Type something else into a line where something stands."""
        self.reach(name)
        self._press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def fill(self, name: str, text: str) -> None:
        """Type into an empty line."""
        self.reach(name)
        self.type(text)

    @abstractmethod
    def reach(self, name: str) -> None:
        """Bring the cursor into a line."""

    def _first_row(self) -> str:
        row = self.eyes.find("person_0")
        return str(row.property("row")["name"]) if row else ""

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        # As from a keyboard: a shortcut of the window comes before what has the keys.
        self.effort.acts += 1
        QTest.keyClick(self._window, key, modifiers)
        QCoreApplication.processEvents()


class MouseHand(StaffHand):
    """Clicks what it sees; the keys are for words alone."""

    def reach(self, name: str) -> None:
        """Click it."""
        self.choose(name)

    def choose(self, name: str) -> None:
        """Click in its middle."""
        self._click(self.eyes.spot_of(name))

    def open_page(self, page: str) -> None:
        """Click its name at the left edge."""
        self.choose(f"page_{page}")

    def pick(self, menu: str, said: str) -> None:
        """Open a menu and click a choice of it."""
        self.choose(menu)
        self.eyes.wait_until(lambda: self._choice(said) is not None, f"“{said}” in the menu")
        self.eyes.let_run(0.05)
        item = self._choice(said)
        if item is None:
            raise TouchError(f"“{said}” went away")
        self._click(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())
        self.eyes.let_run(0.02)

    def answer(self, which: str) -> None:
        """Click one of the answers to a pair."""
        self.choose(which)

    def bring_table(self, file: Path) -> None:
        """Drag a file out of its folder onto the window."""
        told = QMimeData()
        told.setUrls([QUrl.fromLocalFile(str(file))])
        spot = self.eyes.spot_of("drop_place")
        how = (Qt.DropAction.CopyAction, told, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self._window, QDragEnterEvent(spot, *how))
        QCoreApplication.sendEvent(self._window, QDropEvent(QPointF(spot), *how))
        self.effort.acts += 1

    def open_person(self, part: str) -> None:
        """Search somebody, and click the first row."""
        if self.eyes.find("people_clear"):
            self.choose("people_clear")
        self.fill("people_search_input", part)
        self.eyes.wait_until(lambda: part in self._first_row(), f"“{part}” at the top")
        self.choose("person_0")

    def _choice(self, said: str) -> QQuickItem | None:
        named = (each for each in self.eyes.items() if each.objectName() == "menu_choice")
        return next((each for each in named if each.property("modelData") == said), None)

    def _click(self, spot: QPoint) -> None:
        self.effort.acts += 1
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        QCoreApplication.processEvents()


class KeyboardHand(StaffHand):
    """Never touches a mouse."""

    def reach(self, name: str) -> None:
        """Press Tab until it has the keys."""
        self.eyes.wait_for(name)
        tabs = 0
        while self.eyes.focused() != name:
            if tabs == _FURTHEST:
                raise TouchError(f"Tab does not lead to “{name}”; the keys are at “{self.eyes.focused()}”")
            self._press(Qt.Key.Key_Tab)
            tabs += 1
        self.effort.longest = max(self.effort.longest, (tabs, name))

    def choose(self, name: str) -> None:
        """Go there and press Return; for what the large button says Control and Return do, wherever the keys are."""
        if self.eyes.wait_for(name).property("isMain"):
            self._press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            self.reach(name)
            self.enter()

    def open_page(self, page: str) -> None:
        """Press Control and the digit of the page."""
        digit = _DIGITS[page]
        self._press(Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier)

    def pick(self, menu: str, said: str) -> None:
        """Open a menu, go down to a choice, and take it."""
        self.choose(menu)
        shown = self.eyes.wait_for(menu)
        choices, at = [str(each) for each in shown.property("model")], int(shown.property("currentIndex"))
        way = choices.index(said) - at
        for _ in range(abs(way)):
            self._press(Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
        self.enter()

    def answer(self, which: str) -> None:
        """Press the digit that stands on the button."""
        self._press(Qt.Key(Qt.Key.Key_0 + _ANSWERS[which]))

    def bring_table(self, _file: Path) -> None:
        """Take it from the stick that it lies on."""
        self.choose("place_0")
        self.choose("table_0")

    def open_person(self, part: str) -> None:
        """Search somebody: Return leads into the list, and Return opens."""
        self.replace("people_search_input", part)
        self.enter()
        self.eyes.wait_until(lambda: self.eyes.focused() == "people_list", "the keys in the list")
        self.eyes.wait_until(lambda: part in self._first_row(), f"“{part}” at the top")
        self.enter()
