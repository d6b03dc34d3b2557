"""Times that are hard to believe, a batch each: what is odd about them, and that somebody looked."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.people.decisions import believe_times
from desktop.office.people.review import DoubtfulTimes, show_times
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DoubtfulTimesPart(PagePart):
    """Shows nothing where every time can be believed. They count all the while: a clock may be wrong."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: tuple[DoubtfulTimes, ...] = ()

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{merge, title, text}` of each batch."""
        return [{"merge": each.merge, "title": _title(each), "text": _odd(each)} for each in self._found]

    def look(self) -> None:
        """Read which there are."""
        self._page.read(show_times, self._show)

    def wipe(self) -> None:
        """Forget them."""
        self._found = ()
        super().wipe()

    @Slot(int)
    def believe(self, merge: int) -> None:
        """Say of a batch that somebody looked: its times are doubted no more."""
        self.act(lambda petition, by: believe_times(petition, merge, by=by).signatures, _told)

    def _show(self, found: tuple[DoubtfulTimes, ...]) -> None:
        self._found = found
        self.changed.emit()


def _told(count: int) -> str:
    said = translate("Console", "Looked at: %1. “What was decided”, under “Decide”, takes it back.")
    return said.replace("%1", PagePlurals().signatures(count))


def _title(each: DoubtfulTimes) -> str:
    day = day_in_words(each.event_day) if each.event_day else ""
    return " · ".join(filter(None, (tablet_name(each.device), apart(each.event_name), day)))


def _odd(each: DoubtfulTimes) -> str:
    counts = (
        (translate("Console", "%1 far from the day of the event"), each.far),
        (translate("Console", "%1 still to come"), each.future),
        (translate("Console", "%1 crowded into a few seconds"), each.crowded),
    )
    odd = ", ".join(said.replace("%1", str(count)) for said, count in counts if count)
    return (
        translate("Console", "Of %1: %2.").replace("%1", PagePlurals().signatures(each.signatures)).replace("%2", odd)
    )
