"""The organisation's keys: their four words for the letter, and whether the passphrase on paper still opens them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.progress import Report
from desktop.office.keys.keys import PublicKey, read_keys, try_passphrase
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import Workplace

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeysModel(QObject):
    """Shows nothing where the workspace has no keys."""

    changed = Signal()

    def __init__(self, work: Workplace) -> None:
        super().__init__(work.background)
        self._work = work
        self._words: tuple[str, ...] = ()
        self._note: Callable[[], str] = str

    @qml_property(str, notify=changed)
    def words(self) -> str:
        """The organisation's four words, or nothing."""
        return " ".join(self._words)

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """Whether the passphrase that was tried opens the keys."""
        return self._note()

    def look(self) -> None:
        """Work the four words out, once."""
        desk = self._work.desk
        self._say(str)
        if desk and desk.workspace.has_keys and not self._words:
            self._work.background.start(lambda _report: read_keys(desk.workspace.keys), self._show, self._ignore)

    def wipe(self) -> None:
        """Forget what was tried."""
        self._words = ()
        self._say(str)

    @Slot(str)
    def try_passphrase(self, passphrase: str) -> None:
        """Prove that what stands on paper opens the keys."""
        desk = self._work.desk
        if desk is None or not passphrase:
            return
        self._say(lambda: translate("Console", "One moment…"))

        def work(_report: Report) -> tuple[PublicKey, ...]:
            return try_passphrase(desk.workspace.keys, passphrase)

        self._work.background.start(work, self._proven, self._unproven)

    def _proven(self, _keys: object) -> None:
        self._say(lambda: translate("Console", "This passphrase opens the keys. The paper is right."))

    def _unproven(self, _trouble: object) -> None:
        self._say(lambda: translate("Console", "This passphrase does not open the keys."))

    def _show(self, keys: tuple[PublicKey, ...]) -> None:
        self._words = next((each.words for each in keys if each.words), ())
        self.changed.emit()

    def _ignore(self, _trouble: object) -> None:
        """Without readable keys there are no words; whoever needs the keys is told why."""

    def _say(self, note: Callable[[], str]) -> None:
        self._note = note
        self.changed.emit()
