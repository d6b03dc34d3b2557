"""Backup: how old the last one is, a new one, and one brought back to try; the keys have their part of the page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.backup import Backup
from desktop.office.desk.workspace import StaffDesk
from desktop.office.restore.workspace_backups import Safekeeping, back_up_now, look_at_backups
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.backup_files import backup_rows
from desktop.ui.console.backup.backup_page_parts import BackupParts
from desktop.ui.console.backup.keys_model import KeysModel
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.places import path_of, places_to_write, rows_with_urls

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BackupModel(ConsolePage):
    """Stages: looking, shown."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, volumes: Callable[[], tuple[Volume, ...]]) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._volumes = volumes
        self._places: tuple[Volume, ...] = ()
        self._kept = Safekeeping(-1, ())
        self._keys, self._parts = KeysModel(work), BackupParts(self)
        self._parts.accepting.accepted.connect(self._read_keys)
        self._note = ""

    @qml_property(str, notify=refreshed)
    def last(self) -> str:
        """How old the last backup is."""
        if self._stage == "looking":
            return ""
        if self._kept.days < 0:
            return translate("Console", "There is no backup yet: these signatures are in one file only.")
        if not self._kept.days:
            return translate("Console", "The last backup was made today.")
        return PagePlurals().last_backup(self._kept.days)

    @qml_property(list, notify=refreshed)
    def files(self) -> list[Row]:
        """`{name, when}` of the newest backups in the workspace."""
        return backup_rows(self._kept.files)

    @qml_property(list, notify=refreshed)
    def places(self) -> list[Row]:
        """`{name, where, url}` of each stick that a backup can be written to."""
        return rows_with_urls(self._places)

    @qml_property(bool, notify=refreshed)
    def free(self) -> bool:
        """Whether a long act may be begun."""
        return not self._work.jobs.busy

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What came of the last backup or try."""
        return self._note

    @qml_property(KeysModel, constant=True)
    def keys(self) -> KeysModel:
        """The four words, and whether the paper still opens the keys."""
        return self._keys

    @qml_property(BackupParts, constant=True)
    def parts(self) -> BackupParts:
        """A backup brought back, the replay log, the second secret, other keys."""
        return self._parts

    def describe(self) -> PageText:
        """Return title and main action."""
        now = translate("Console", "Back up now")
        return PageText(translate("Console", "Backup and keys"), now, "back_up", main_enabled=self.free)

    def arrive(self) -> None:
        """Look how old the last backup is, and which sticks there are."""
        desk = self._work.desk
        if desk is None:
            return
        self._places = places_to_write(desk, self._volumes)
        self._keys.look()
        self._parts.look()
        self.ask(lambda petition: look_at_backups(petition, desk.workspace.backups), self._show)

    def wipe(self) -> None:
        """Forget what was done."""
        self._note, self._kept = "", Safekeeping(-1, ())
        self._keys.wipe()
        self._parts.wipe()
        self.enter("looking")

    def _read_keys(self) -> None:
        """Show the four words of other keys."""
        self._keys.wipe()
        self._keys.look()

    @Slot()
    def forth(self) -> None:
        """Back up into the workspace."""
        self._back_up(None)

    @Slot(QUrl)
    def back_up_into(self, url: QUrl) -> None:
        """Back up to one of the sticks, or into a folder that was chosen in the system's window."""
        if folder := path_of(url):
            self._back_up(folder)

    @Slot(int)
    def try_file(self, file: int) -> None:
        """Bring a backup back to try; the petition stays as it is."""
        if 0 <= file < len(self._kept.files):
            self._note = ""
            self._parts.restoring.look_at(self._kept.files[file])

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._parts.speak()
        super().speak()

    def _back_up(self, folder: Path | None) -> None:
        desk = self._work.desk
        if desk:
            self._note = ""
            self.run(_backing_up, partial(back_up_now, desk, folder), self._backed_up)

    def _backed_up(self, made: Backup) -> None:
        said = translate("Console", "The backup is written: %1, in “%2”.").replace("%1", made.file.name)
        desk = self._work.desk
        kind = _encrypted_how(desk) if made.encrypted else ""
        away = ""
        if desk and made.file.parent == desk.workspace.backups:
            away = translate("Console", "It lies on this computer: keep one on a stick somewhere else, too.")
        self._tell(" ".join(filter(None, (said.replace("%2", made.file.parent.name), kind, away))))

    def _tell(self, note: str) -> None:
        desk, self._note = self._work.desk, note
        self.show_trouble(None)
        if desk:
            self.ask(lambda petition: look_at_backups(petition, desk.workspace.backups), self._show)

    def _show(self, kept: Safekeeping) -> None:
        self._kept = kept
        self.enter("shown")


def _encrypted_how(desk: StaffDesk | None) -> str:
    if desk is None or not desk.place.on_server:
        return translate("Console", "It is encrypted like the petition.")
    if desk.seeds:
        return translate("Console", "It is encrypted with the campaign's passphrase, as it stands on the paper.")
    return translate("Console", "It is encrypted with the password for the server that you have today.")


def _backing_up() -> str:
    return translate("Console", "Backing up")
