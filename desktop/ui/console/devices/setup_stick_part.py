"""Prepares a stick that sets up tablets, and the labels for them: a few lines, each of which may stay empty."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import UsageError
from desktop.office.campaign.draft_in_workspace import last_signed
from desktop.office.desk.petition_place import Petition
from desktop.office.devices.setup_stick import LabelWording, MadeStick, StickWish, prepare_at_desk, read_events
from desktop.office.figures.beginners_steps import note_first_step
from desktop.office.paper.tallies import read_count
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of, places_to_write, rows_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetupStickPart(PagePart):
    """What is typed: `stick_events`, `stick_called`, `stick_first`, `stick_count`, `stick_language`, `stick_call`."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage, volumes: Callable[[], tuple[Volume, ...]]) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._volumes = volumes
        self._places: tuple[Volume, ...] = ()
        self._boxes: tuple[Path, ...] = ()
        self._one_pin = False

    @qml_property(bool, notify=refreshed)
    def signed(self) -> bool:
        """Whether a campaign was signed here, with which tablets can be set up."""
        desk = self.desk
        return bool(desk and desk.organisation and last_signed(desk.workspace.folder))

    @qml_property(list, notify=refreshed)
    def places(self) -> list[Row]:
        """`{name, where}` of each stick that can be prepared; none before a campaign was signed here."""
        return rows_of(self._places) if self.signed else []

    @qml_property(str, notify=refreshed)
    def boxes(self) -> str:
        """The names of the drop box files that were chosen."""
        return ", ".join(apart(each.name) for each in self._boxes)

    @qml_property(bool, notify=refreshed)
    def onePin(self) -> bool:
        """Whether Tabling makes one PIN for all volunteers."""
        return self._one_pin

    def look(self) -> None:
        """Look which sticks are plugged in."""
        self._places = places_to_write(self.desk, self._volumes)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget what was typed and chosen, and the PIN that was shown."""
        self._places, self._boxes, self._one_pin = (), (), False
        super().wipe()

    @Slot(bool)
    def want_one_pin(self, wanted: bool) -> None:  # noqa: FBT001  (a tick, as QML gives it)
        """Have one PIN made for all, or none."""
        self._one_pin = wanted
        self.changed.emit()

    @Slot("QVariantList")
    def choose_boxes(self, urls: Sequence[QUrl]) -> None:
        """Take drop box files; those chosen before are let go of."""
        self._boxes = tuple(path for each in urls if (path := path_of(QUrl(each))))
        self.changed.emit()

    @Slot(int)
    def prepare(self, place: int) -> None:
        """Write the stick, and the labels into the folder of the campaign."""
        if 0 <= place < len(self._places):
            self._prepare(self._places[place].folder, self._places[place].name)

    @Slot(QUrl)
    def prepare_into(self, url: QUrl) -> None:
        """Do the same into a folder that was chosen in the system's window, for a stick that is not listed."""
        if folder := path_of(url):
            self._prepare(folder, folder.name)

    def _prepare(self, folder: Path, name: str) -> None:
        desk = self.desk
        if desk is None:
            return
        try:
            wish, count = self._wish(), read_count(self.text("stick_count") or "10")
        except UsageError as error:
            self._page.fail(trouble_of(error))
            return
        wording = _wording(self.text("stick_call"))

        def write(petition: Petition, by: str) -> tuple[MadeStick, Path]:
            made = prepare_at_desk(desk, folder, wish, count, wording)
            note_first_step(petition, "tablets set up", by=by)
            return made

        self.act(write, lambda made: _told(name, *made))

    def _wish(self) -> StickWish:
        return StickWish(
            self.text("stick_called") or translate("Console", "Tablet"),
            read_count(self.text("stick_first") or "1"),
            self.text("stick_language"),
            read_events(self.text("stick_events")),
            self._boxes,
            self._one_pin,
        )


def _wording(call: str) -> LabelWording:
    """Return what a finder reads: neither campaign nor organisation, and whom to call only where staff say so."""
    found = translate("Console", "Found it? Nobody can read what is on it. Please leave it switched off. %1")
    back = translate("Console", "Give it back to the people at the table where you saw it.")
    who = translate("Console", "Call %1.").replace("%1", call) if call else back
    return LabelWording(QLocale().name()[:2], translate("Console", "Labels"), found.replace("%1", who))


def _told(stick: str, made: MadeStick, labels: Path) -> str:
    said = translate(
        "Console", "“%1” sets up tablets. Volunteers are asked for these words: %2. Print the labels: %3 (mark %4)."
    )
    said = said.replace("%1", apart(stick)).replace("%2", " ".join(made.words)).replace("%3", apart(labels.name))
    said = said.replace("%4", made.setup.set)
    page = translate("Console", "They stand on the page for volunteers: print it under “Backup and keys”.")
    said += " " + page
    if made.pin:
        pin = translate("Console", "The volunteers’ PIN is %1. Write it down now: it is kept nowhere.")
        said += " " + pin.replace("%1", made.pin)
    if made.setup.boxes:
        said += " " + translate("Console", "The stick holds passwords: erase it once the tablets are set up.")
    return said
