"""A part of a page: one act or a few, with what came of the last one said under its heading."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.desk.workspace import StaffDesk
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage

T = TypeVar("T")

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PagePart(QObject):
    """Belongs to a page: acts go through it, and what goes wrong is shown on it."""

    changed = Signal()

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self._page = page
        self._typed: dict[str, str] = {}
        self._said: Callable[[], str] | None = None

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """What came of the last act, in the language of now."""
        return self._said() if self._said else ""

    @qml_property(dict, notify=changed)
    def typed(self) -> Mapping[str, str]:
        """What was typed so far, by the name of its line."""
        return self._typed

    @Slot(str, str)
    def type_text(self, name: str, text: str) -> None:
        """Take a line as it was typed so far."""
        self._typed[name] = text
        self.changed.emit()

    def look(self) -> None:
        """Read what the part shows; somebody opens its page."""

    def wipe(self) -> None:
        """Forget what was typed, and what was done."""
        self._typed, self._said = {}, None
        self.changed.emit()

    @property
    def desk(self) -> StaffDesk | None:
        """The campaign that is open, None while the window is locked."""
        return self._page.desk

    def text(self, name: str) -> str:
        """Return what was typed into a line, without what surrounds it."""
        return self._typed.get(name, "").strip()

    def tell(self, said: Callable[[], str] | None) -> None:
        """Say what came of an act; lines that were typed into are empty again."""
        self._said, self._typed = said, {}
        self.changed.emit()

    def act(self, act: Callable[[Petition, str], T], said: Callable[[T], str]) -> None:
        """Do an act of a moment with the petition, say what came of it, and read the part anew."""
        by = self._page.by

        def done(outcome: T) -> None:
            self.tell(lambda: said(outcome))
            self.look()

        self._page.ask(lambda petition: act(petition, by), done, settles=True)

    def run(self, name: Callable[[], str], act: Callable[..., T], said: Callable[[T], str]) -> None:
        """Do a long act in the process for those, and say what came of it."""
        self._page.run(name, act, lambda outcome: self.tell(lambda: said(outcome)))
