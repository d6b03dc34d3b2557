"""What a tablet sent is given up, taken out altogether, or let in although the tablet was reported lost."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.progress import Report
from desktop.office.desk.petition_place import Petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.devices.devices import Quarantined, drop_waiting
from desktop.office.devices.tablets import Tablet
from desktop.office.intake.merging import DeliveredPeople, UndoneDevice, handed_over_by, merges_of, undo_device
from desktop.office.intake.stick_intake import TakenIn, look_into, take_in
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.intake.taken_text import told_in_brief, undone_in_words
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.second_touch import SecondTouch
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TakeOutBatchesPart(PagePart):
    """What waits is dropped at the second touch only: a dishonest tablet would not send it again."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(
        self, page: ConsolePage, tablets: Callable[[], tuple[Tablet, ...]], read_anew: Callable[[], None]
    ) -> None:
        """`tablets`: those that the page shows; `read_anew` has it read them, and what hangs on them."""
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._tablets, self._read_anew = tablets, read_anew
        self._sure, self._out = SecondTouch(), SecondTouch()
        self._held: tuple[DeliveredPeople, ...] = ()  # what the question is about

    @qml_property(str, notify=refreshed)
    def asked(self) -> str:
        """The tablet of which somebody is asked whether what waits is dropped."""
        return self._sure.which(((each.id, each.waiting) for each in self._tablets()), "")

    @qml_property(str, notify=refreshed)
    def askedOut(self) -> str:
        """The tablet of which somebody is asked whether all is taken out though people of it were delivered."""
        return self._out.which(((each.id, self._held) for each in self._tablets()), "")

    @qml_property(str, notify=refreshed)
    def question(self) -> str:
        """Whom that concerns, and what stays as it was."""
        return undone_in_words(self._held) if self._held else ""

    @Slot(str)
    def drop(self, tablet: str) -> None:
        """Give up what waits of a tablet."""
        waiting = next((each.waiting for each in self._tablets() if each.id == tablet), 0)
        if not self._sure.touch(tablet, waiting):
            self.changed.emit()
            return

        def act(petition: Petition, by: str) -> tuple[Quarantined, ...]:
            return drop_waiting(petition, tablet, by=by)

        self.act(act, _dropped)

    @Slot(str)
    def take_out(self, tablet: str) -> None:
        """Take out all that a tablet ever sent, at the second touch where people of it were delivered.

        Each file can be brought back on the page for that.
        """
        by, seen = self._page.by, self._held if self._out.asks(tablet, self._held) else ()

        def act(petition: Petition) -> tuple[DeliveredPeople, ...] | UndoneDevice:
            held = handed_over_by(petition, *merges_of(petition, tablet))
            return held if held and held != seen else undo_device(petition, tablet, by=by)

        self._page.ask(act, lambda found: self._go_on(tablet, found))

    @Slot("QVariantList")
    def release(self, urls: Sequence[QUrl]) -> None:
        """Bring in what a lost tablet sent, because somebody looked at where it comes from."""
        paths = tuple(path for each in urls if (path := path_of(QUrl(each))))
        if self.desk and paths:
            self._page.run(_bringing, partial(_release, self.desk, paths), self._released, told_in_brief)

    def _go_on(self, tablet: str, found: tuple[DeliveredPeople, ...] | UndoneDevice) -> None:
        self._forget_out()
        if isinstance(found, UndoneDevice):
            self.tell(lambda: _taken_out(found))
            self.look()
            return
        self._held = found
        self._out.touch(tablet, found)
        self.changed.emit()

    def _forget_out(self) -> None:
        self._out.forget()
        self._held = ()

    def look(self) -> None:
        """Have the page read the tablets anew, and say still what was done."""
        self._read_anew()

    def leave(self) -> None:
        """Forget what was done, and what was touched once: somebody comes anew."""
        self._sure.forget()
        self._forget_out()
        self.tell(None)

    def wipe(self) -> None:
        """Forget what was done."""
        self._sure.forget()
        self._forget_out()
        super().wipe()

    def _released(self, taken: TakenIn) -> None:
        self.tell(lambda: told_in_brief(taken))
        self.look()


def _release(desk: StaffDesk, paths: tuple[Path, ...], report: Report) -> TakenIn:
    found = look_into(paths)
    return take_in(desk, found.files + found.packs, report, trust="released")


def _dropped(gone: tuple[Quarantined, ...]) -> str:
    said = translate("Console", "Dropped: %1. An honest tablet has it all still, and can send it again.")
    return said.replace("%1", PagePlurals().signatures(sum(each.count for each in gone)))


def _taken_out(undone: UndoneDevice) -> str:
    said = translate("Console", "All that %1 sent is taken out: %2. Each file can be brought back under “Bring in”.")
    return said.replace("%1", tablet_name(undone.device.called)).replace(
        "%2", PagePlurals().signatures(undone.signatures)
    )


def _bringing() -> str:
    return translate("Console", "Bringing in")
