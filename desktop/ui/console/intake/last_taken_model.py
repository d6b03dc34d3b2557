"""What was taken in last, each with its undo; what is undone stays in the list and can be brought back."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.store_errors import Overtaken
from desktop.office.desk.petition_place import Petition
from desktop.office.intake.merging import DeliveredPeople, handed_over_by, redo_merge, undo_merge
from desktop.office.intake.stick_intake import TakenBatch, list_taken
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.intake.taken_text import taken_row, undone_in_words
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.places import path_of, rows_of
from desktop.ui.console.page.second_touch import SecondTouch

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_AT_ONCE = 8


@QmlElement
class LastTakenModel(ConsolePage):
    """A part of the page that brings in, which shows what goes wrong here too."""

    receiptWanted = Signal(object)  # the Path of where it goes
    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, page: ConsolePage) -> None:
        super().__init__("shown", work)
        self.changed.connect(self.refreshed)
        self._page = page
        self._last: tuple[TakenBatch, ...] = ()
        self._most = _AT_ONCE
        self._places: tuple[Volume, ...] = ()
        self._sure = SecondTouch()
        self._held: tuple[DeliveredPeople, ...] = ()  # what the question is about

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{number, text, detail, undone, action}` of each that is shown, the newest first."""
        return [taken_row(each) for each in self._last[: self._most]]

    @qml_property(bool, notify=refreshed)
    def more(self) -> bool:
        """Whether there are older ones."""
        return len(self._last) > self._most

    @qml_property(list, notify=refreshed)
    def receipts(self) -> list[Row]:
        """`{name, where}` of each place to which a receipt can be written: once something of a tablet stands."""
        return rows_of(self._places) if self.vouches else []

    @qml_property(bool, notify=refreshed)
    def vouches(self) -> bool:
        """Whether something of a tablet stands, for which there is a receipt."""
        return any(not each.undone and not each.source for each in self._last)

    @qml_property(int, notify=refreshed)
    def asked(self) -> int:
        """The merge of which somebody is asked whether it is undone though people of it were delivered."""
        return self._sure.which(((each.number, self._held) for each in self._last if not each.undone), 0)

    @qml_property(str, notify=refreshed)
    def question(self) -> str:
        """Whom that concerns, and what stays as it was."""
        return undone_in_words(self._held) if self._held else ""

    @Slot(int)
    def answer(self, place: int) -> None:
        """Have a receipt written to one of the places."""
        if 0 <= place < len(self._places):
            self.receiptWanted.emit(self._places[place].folder)

    @Slot(QUrl)
    def answer_in(self, folder: QUrl) -> None:
        """Have a receipt written into a folder that was chosen."""
        if path := path_of(folder):
            self.receiptWanted.emit(path)

    def offer(self, places: Sequence[Volume]) -> None:
        """Take where receipts can go: of these places, those that can be written to; somebody comes anew."""
        self._forget()
        self._places, self._most = tuple(each for each in places if not each.read_only), _AT_ONCE
        self.changed.emit()

    @Slot()
    def read_on(self) -> None:
        """Show older ones."""
        self._most += _AT_ONCE
        self.changed.emit()

    def look(self) -> None:
        """Read them anew."""
        self.ask(list_taken, self._show)

    def wipe(self) -> None:
        """Forget them."""
        self._forget()
        self._show(())

    def describe(self) -> PageText:
        """Return no frame: the page around it has one."""
        return PageText("")

    def fail(self, trouble: Trouble) -> None:
        """Have the page show what went wrong; where somebody else was quicker, beside the list of now."""
        self._page.fail(trouble)
        if issubclass(trouble.kind, Overtaken):
            self.look()

    @Slot(int)
    def change(self, number: int) -> None:
        """Take one merge back, at the second touch where people of it were delivered; or bring it in again."""
        self._page.show_trouble(None)
        by = self.by
        undone = {each.number: each.undone for each in self._last}.get(number, False)
        seen = self._held if self._sure.asks(number, self._held) else ()

        def act(petition: Petition) -> tuple[DeliveredPeople, ...] | None:
            held = () if undone else handed_over_by(petition, number)
            if held != seen and held:
                return held
            (redo_merge if undone else undo_merge)(petition, number, by=by)
            return None

        self.ask(act, lambda held: self._go_on(number, held))

    def _go_on(self, number: int, held: tuple[DeliveredPeople, ...] | None) -> None:
        self._forget()
        if held is None:
            self.look()
            return
        self._held = held
        self._sure.touch(number, held)
        self.changed.emit()

    def _forget(self) -> None:
        self._sure.forget()
        self._held = ()

    def _show(self, last: tuple[TakenBatch, ...]) -> None:
        self._last = last
        self.changed.emit()
