"""Bringing a backup back: looked at first, with what would be missing then."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import PetitionError, TablingError
from desktop.office.desk.workspace import StaffDesk
from desktop.office.restore.bringing_back import BroughtBack, Prospect, bring_back, bring_to_server, look_at_backup
from desktop.office.restore.replay_log_at_desk import CaughtUp
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.replay_text import Row, caught_up_in_words, row, watch
from desktop.ui.console.backup.restore_plurals import RestorePlurals
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.days import moment_in_words
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.server_address_and_password import ServerEntry
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_MOST_NAMED = 6


@QmlElement
class RestorePart(PagePart):
    """Nothing is brought back before it was looked at. Lines: its passphrase, the second secret."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._file: Path | None = None
        self._found: Prospect | None = None
        self._done: BroughtBack | None = None
        self._locked, self._unlogged = False, True
        self._server = ServerEntry(self)

    @qml_property(str, notify=refreshed)
    def file(self) -> str:
        """What the backup in hand is called, or nothing."""
        return self._file.name if self._file else ""

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{text, watch}` of what bringing it back would do, or did."""
        if self._done:
            return _done_in_words(self._done, unlogged=self._unlogged)
        return _prospect_in_words(self._found) if self._found else []

    @qml_property(bool, notify=refreshed)
    def seen(self) -> bool:
        """Whether a backup was looked at, so that it can be brought back."""
        return self._found is not None

    @qml_property(bool, notify=refreshed)
    def replaceable(self) -> bool:
        """Whether it can be put in the place of the petition: one on a server stays where it is."""
        return self.seen and not (self.desk and self.desk.place.on_server)

    @qml_property(ServerEntry, constant=True)
    def server(self) -> ServerEntry:
        """An empty database into which it can be brought."""
        return self._server

    @qml_property(bool, notify=refreshed)
    def locked(self) -> bool:
        """Whether it takes a passphrase of its own."""
        return self._locked

    @qml_property(str, notify=refreshed)
    def holder(self) -> str:
        """Whose second secret it takes, or nothing."""
        return self._found.holder if self._found else ""

    @Slot(QUrl)
    def choose_url(self, url: QUrl) -> None:
        """Look at a backup that was chosen in the system's window."""
        if path := path_of(url):
            self.look_at(path)

    def look_at(self, file: Path) -> None:
        """Look at a backup: is it whole, and what would be missing? Nothing is changed."""
        if file != self._file:
            self.wipe()
        self._file, self._found, self._done = file, None, None
        self.changed.emit()
        if self.desk:
            act = partial(look_at_backup, self.desk, file, self.text("restore_passphrase"))
            self._page.run(_looking, act, self._show, failed=self._refuse)

    @Slot()
    def look_again(self) -> None:
        """Look at the same with the passphrase that was typed."""
        if self._file:
            self.look_at(self._file)

    @Slot()
    def bring_back(self) -> None:
        """Put the backup that was looked at in the place of the petition."""
        if self.desk and self._file and self._found:
            own, second = self.text("restore_passphrase"), self.text("restore_secret")
            self._page.run(_bringing, partial(bring_back, self.desk, self._file, own, second), self._finish)

    @Slot()
    def bring_to_server(self) -> None:
        """Bring it into the empty database whose address was typed: that is the petition then."""
        if self.desk is None or self._file is None or self._found is None:
            return
        try:
            server = self._server.read()
        except TablingError as error:
            self._page.fail(trouble_of(error))
            return
        own, second = self.text("restore_passphrase"), self.text("restore_secret")
        act = partial(bring_to_server, self.desk, self._file, own, server, second=second)
        self._page.run(_bringing, act, self._work_there)

    @Slot()
    def leave(self) -> None:
        """Leave everything as it is."""
        self.wipe()

    def wipe(self) -> None:
        """Forget which backup was in hand."""
        self._file = self._found = self._done = None
        self._locked = False
        self._server.forget()
        super().wipe()

    def _show(self, found: Prospect) -> None:
        self._found, self._locked = found, False
        self.changed.emit()

    def _refuse(self, trouble: Trouble) -> None:
        # A leaf of its own says what it is; a file that cannot be read may have another passphrase.
        self._locked = trouble.kind is PetitionError
        self.changed.emit()
        self._page.fail(trouble)

    def _work_there(self, outcome: tuple[BroughtBack, StaffDesk]) -> None:
        self._page.work_with(outcome[1])
        self._finish(outcome[0])

    def _finish(self, done: BroughtBack) -> None:
        unlogged = bool(self._found and self._found.unlogged)
        self.wipe()
        self._done, self._unlogged = done, unlogged
        self._page.arrive()
        self.changed.emit()


def _prospect_in_words(found: Prospect) -> list[Row]:
    whole = translate("Console", "This backup is whole. It knows everything up to %1.")
    odd = translate("Console", "Look for another backup: this one is damaged or was changed. It is of %1.")
    people = translate("Console", "In it: %1.").replace("%1", PagePlurals().people(found.people))
    if found.now >= 0:
        people += " " + translate("Console", "In the petition now: %1.").replace("%1", PagePlurals().people(found.now))
    when = moment_in_words(found.until)
    rows = [(row if found.whole else watch)((whole if found.whole else odd).replace("%1", when)), row(people)]
    if found.missing:
        rows.append(watch(_missing_in_words(found)))
    if found.acts:
        rows.append(row(RestorePlurals().acts(found.acts)))
    return rows + _log_in_words(found.caught_up, unlogged=found.unlogged)


def _missing_in_words(found: Prospect) -> str:
    named = [
        f"{tablet_name(each.called)} ({PagePlurals().signatures(each.count)})" for each in found.missing[:_MOST_NAMED]
    ]
    more = " …" if len(found.missing) > _MOST_NAMED else ""
    said = translate("Console", "Brought in after it, and not in it: %1. Bring that in again afterwards.")
    return said.replace("%1", ", ".join(named) + more)


def _log_in_words(caught_up: CaughtUp | None, *, unlogged: bool) -> list[Row]:
    if caught_up:
        return caught_up_in_words(caught_up)
    if not unlogged:
        return []  # nobody was ever erased, and nothing vouched for
    none = translate("Console", "No replay log lies here or beside the backup: who was erased since would be back.")
    return [watch(none)]


def _done_in_words(done: BroughtBack, *, unlogged: bool) -> list[Row]:
    told = translate("Console", "This backup is the petition now. It knows everything up to %1.")
    rows = [row(told.replace("%1", moment_in_words(done.restored.of)))]
    if done.aside:
        aside = translate("Console", "The petition that was here lies among the backups: %1. It can be brought back.")
        rows.append(row(aside.replace("%1", done.aside.name)))
    return rows + _log_in_words(done.restored.caught_up, unlogged=unlogged)


def _looking() -> str:
    return translate("Console", "Trying the backup")


def _bringing() -> str:
    return translate("Console", "Bringing the backup back")
