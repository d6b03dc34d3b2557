"""Tablets: how each stands, what of it is here, its name; and the four words by which a new one is welcomed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.key_words import other_words
from desktop.office.desk.petition_place import Petition
from desktop.office.devices.devices import KnownDevice, name_device, report_found, report_lost
from desktop.office.devices.tablets import Tablet, list_tablets
from desktop.office.intake.stick_intake import TakenIn, welcome
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.devices.devices_page_parts import TabletParts
from desktop.ui.console.devices.events_model import EventsModel
from desktop.ui.console.devices.ledger_text import ledger_in_words
from desktop.ui.console.devices.setup_stick_part import SetupStickPart
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.record_plurals import RecordPlurals
from desktop.ui.console.page.staff_error_text import own_trouble
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DevicesModel(ConsolePage):
    """Stages: looking, shown, welcoming."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    tookIn = Signal()  # what other pages show is another now

    def __init__(self, work: Workplace, volumes: Callable[[], tuple[Volume, ...]]) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._tablets: tuple[Tablet, ...] = ()
        self._stick = SetupStickPart(self, volumes)
        self._events = EventsModel(work, self)
        self._parts = TabletParts(self, lambda: self._tablets, self.renew)
        self._words = ""
        self._note: Callable[[], str] = str

    @qml_property(list, notify=refreshed)
    def tablets(self) -> list[Row]:
        """`{id, called, state, watch, words, seen, software, counts, lost, action, drop, out}`, waiting first."""
        return [_row(each) for each in self._tablets]

    @qml_property(EventsModel, constant=True)
    def events(self) -> EventsModel:
        """The events at which they were."""
        return self._events

    @qml_property(SetupStickPart, constant=True)
    def stick(self) -> SetupStickPart:
        """A stick that sets up tablets."""
        return self._stick

    @qml_property(TabletParts, constant=True)
    def parts(self) -> TabletParts:
        """What a tablet sent, a hand-over sheet, a receipt."""
        return self._parts

    @qml_property(bool, notify=refreshed)
    def empty(self) -> bool:
        """Whether no tablet handed anything over yet."""
        return self._stage != "looking" and not self._tablets

    @qml_property(str, notify=refreshed)
    def words(self) -> str:
        """The four words that were typed."""
        return self._words

    @qml_property(str, notify=refreshed)
    def hint(self) -> str:
        """In practice, what a volunteer would read out on the phone."""
        desk = self._work.desk
        waits = any(each.state == "waiting" for each in self._tablets)
        if not (desk and desk.workspace.words and waits):
            return ""
        said = translate("Console", "Practice: the volunteer on the phone reads out “%1”.")
        return said.replace("%1", " ".join(desk.workspace.words))

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What came of the last act."""
        return self._note()

    def describe(self) -> PageText:
        """Return title and main action: to welcome the tablet whose words were typed."""
        ready = _are_four(self._words) and not self._work.jobs.busy
        return PageText(
            translate("Console", "Tablets and events"), translate("Console", "Welcome"), "welcome", main_enabled=ready
        )

    def arrive(self) -> None:
        """Read what is known of them."""
        self._parts.takingOut.leave()
        self.renew()
        self._stick.look()

    def wipe(self) -> None:
        """Forget them."""
        self._tablets, self._words, self._note = (), "", str
        self._events.wipe()
        self._stick.wipe()
        self._parts.wipe()
        self.enter("looking")

    @Slot(str)
    def type_words(self, words: str) -> None:
        """Take what was typed so far."""
        self._words = words
        self.changed.emit()

    @Slot()
    def forth(self) -> None:
        """Welcome the tablet that has these words, and take in what waited."""
        desk = self._work.desk
        if not _are_four(self._words):
            self.show_trouble(own_trouble(lambda: translate("Console", "A tablet shows four words. Type all of them.")))
        elif wrong := other_words(self._words.casefold().split()):
            self.show_trouble(own_trouble(lambda: _no_word(wrong[0])))
        elif desk and not self._work.jobs.busy:
            self.run(_label, partial(welcome, desk, self._words), self._welcome)

    @Slot(str, str)
    def name(self, tablet: str, name: str) -> None:
        """Give a tablet the name on its sticker."""
        before = next((tablet_name(each.called) for each in self._tablets if each.id == tablet), "")
        if name.strip() == before:
            return
        by = self.by

        def act(petition: Petition) -> tuple[Tablet, ...]:
            name_device(petition, tablet, name, by=by)
            return list_tablets(petition)

        self.ask(act, self._show)

    @Slot(str)
    def change(self, tablet: str) -> None:
        """Say that a tablet is lost, or that it was found again."""
        by, lost = self.by, {each.id for each in self._tablets if each.state == "lost"}

        def act(petition: Petition) -> tuple[Tablet, ...]:
            (report_found if tablet in lost else report_lost)(petition, tablet, by=by)
            return list_tablets(petition)

        self.ask(act, self._show)

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong; the words stay as they were typed."""
        self._note = str
        super().fail(trouble)

    def renew(self, after: Trouble | None = None) -> None:
        """Read which tablets and events there are by now; a part says what was done last."""
        self._note = str
        self.ask(list_tablets, self._show, after)
        self._events.look()
        self._parts.look()

    def _welcome(self, outcome: tuple[KnownDevice | None, TakenIn]) -> None:
        device, taken = outcome
        self.show_trouble(None)
        self.renew()
        self._note = partial(_welcomed, device, taken)
        self._words = ""
        self.tookIn.emit()

    def _show(self, tablets: tuple[Tablet, ...]) -> None:
        self._tablets = tablets
        self.enter("shown")


def _are_four(words: str) -> bool:
    return len(words.split()) == 4


def _welcomed(device: KnownDevice | None, taken: TakenIn) -> str:
    if device is None:
        return translate("Console", "No tablet with these words has come yet. When it does, it is welcome.")
    said = translate("Console", "%1 is welcome: %2. Its receipt waits on the page “Bring in”.")
    return said.replace("%1", tablet_name(device.called)).replace("%2", PagePlurals().added(taken.added))


def _no_word(word: str) -> str:
    said = translate(
        "Console", "“%1” is none of the words that tablets show. Have it read to you again, and type it anew."
    )
    return said.replace("%1", apart(word))


def _label() -> str:
    return translate("Console", "Bringing in")


def _row(tablet: Tablet) -> Row:
    states = {
        "waiting": translate("Console", "New: waits to be welcomed"),
        "lost": translate("Console", "Reported lost: what it sends waits"),
        "welcome": translate("Console", "It is a copy of another") if tablet.branches else "",
    }
    lost = tablet.state == "lost"
    return {
        "id": tablet.id,
        "called": tablet_name(tablet.called),
        "state": states[tablet.state],
        "words": " ".join(tablet.words),
        "seen": ", ".join(filter(None, (apart(tablet.event), day_in_words(tablet.day) if tablet.day else ""))),
        "counts": _counts(tablet),
        "software": _inventory(tablet),
        "lines": ledger_in_words(tablet),
        "watch": tablet.state != "welcome" or bool(tablet.missing or tablet.branches),
        "welcome": tablet.state == "welcome",
        "action": "" if tablet.state == "waiting" else _found() if lost else _lost(),
        "drop": translate("Console", "Drop what waits…") if tablet.waiting else "",
        "out": translate("Console", "Take out all of it") if tablet.here else "",
        "lost": lost,
    }


def _inventory(tablet: Tablet) -> str:
    """Return how its own screen calls one without a name, its version, when it said something last, and whether
    practice was opened.
    """
    said = translate("Console", "Tabling %1, seen on %2")
    known = said.replace("%1", tablet.software).replace("%2", day_in_words(tablet.seen)) if tablet.seen else ""
    begins = translate("Console", "its own screen calls it %1")
    own = "" if tablet.named else begins.replace("%1", tablet.id[:8])
    done = translate("Console", "practice opened on %1")
    practised = done.replace("%1", day_in_words(tablet.practised)) if tablet.practised else ""
    return ", ".join(filter(None, (own, known, practised)))


def _counts(tablet: Tablet) -> str:
    said = RecordPlurals()
    told = said.held(tablet.signatures)
    if tablet.signed - tablet.waiting - tablet.missing > tablet.signatures:
        told += said.of_records(tablet.signed)
    if tablet.waiting:
        told += said.sealed(tablet.waiting)
    if tablet.missing:
        told += translate("Console", ", %1 missing").replace("%1", str(tablet.missing))
    if tablet.unread:
        told += translate("Console", ", its receipt may not be read yet")
    return told


def _lost() -> str:
    return translate("Console", "It is lost")


def _found() -> str:
    return translate("Console", "It was found")
