"""Paper that was printed elsewhere: only counted, by event and day; a count can be taken out again."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.paper.tallies import PaperCount, Tally, add_tally, list_tallies, read_count, undo_tally
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.paper.sheet_plurals import SheetPlurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TalliesPart(PagePart):
    """Lines: count_signatures (empty where nobody knows), count_event, count_day, count_why."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: tuple[Tally, ...] = ()

    @qml_property(list, notify=refreshed)
    def rows(self) -> list[Row]:
        """`{number, text, detail, undone}` of each count, the newest first."""
        return [_row(each) for each in reversed(self._found)]

    def look(self) -> None:
        """Read the counts."""
        self._page.read(list_tallies, self._show)

    def wipe(self) -> None:
        """Forget what was typed."""
        self._found = ()
        super().wipe()

    @Slot()
    def add(self) -> None:
        """Add a count."""
        many, event, day = self.text("count_signatures"), self.text("count_event"), self.text("count_day")
        why = self.text("count_why")

        def act(petition: Petition, by: str) -> int:
            return add_tally(petition, PaperCount(event, day, read_count(many) if many else None, why), by=by)

        said = translate("Console", "Counted. It stands beside the signatures, and is never mixed with them.")
        self.act(act, lambda _: said)

    @Slot(int)
    def undo(self, number: int) -> None:
        """Take a count out again; it stays in the list."""
        said = translate("Console", "This count is taken out; it stays in the list.")
        self.act(lambda petition, by: undo_tally(petition, number, by=by), lambda _: said)

    def _show(self, found: tuple[Tally, ...]) -> None:
        self._found = found
        self.changed.emit()


def _row(each: Tally) -> Row:
    unknown = translate("Console", "nobody knows how many")
    many = unknown if each.signatures is None else SheetPlurals().signatures(each.signatures)
    undone = translate("Console", "taken out") if each.undone else ""
    return {
        "number": each.number,
        "text": " · ".join((apart(each.event_name), day_in_words(each.day), many)),
        "detail": " · ".join(filter(None, (undone, apart(each.why), apart(each.by)))),
        "undone": each.undone,
    }
