"""New keys taken for this petition's own: where old ones leaked, were lost, or grew old."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.keys.key_change import change_keys
from desktop.office.keys.keys import PublicKey
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.staff_error_text import own_trouble

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AcceptKeysPart(PagePart):
    """Keys that lie in a folder, or new ones. Lines: accept_passphrase, accept_again (of new ones), accept_secret."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    accepted = Signal()  # the window works with other keys now

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._folder: Path | None = None

    @qml_property(str, notify=refreshed)
    def folder(self) -> str:
        """The folder with the new keys, or nothing."""
        return str(self._folder or "")

    @Slot(QUrl)
    def choose(self, url: QUrl) -> None:
        """Take the folder with the new keys."""
        self._folder = path_of(url)
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Take them for this petition's own, and work with them from now on."""
        desk, folder, second = self.desk, self._folder, self.text("accept_secret")
        passphrase = self._typed.get("accept_passphrase", "")
        if folder is None and passphrase != self._typed.get("accept_again", ""):
            self._page.show_trouble(own_trouble(_typed_otherwise))
            return
        if desk is None or not passphrase:
            return

        def act(petition: Petition, _by: str) -> tuple[StaffDesk, tuple[PublicKey, ...]]:
            return change_keys(petition, desk, folder, passphrase, second=second)

        self.act(act, self._go_on)

    def _go_on(self, changed: tuple[StaffDesk, tuple[PublicKey, ...]]) -> str:
        if self.desk is not changed[0]:
            self._page.work_with(changed[0])
            self.accepted.emit()
        return _accepted(changed[1])

    def look(self) -> None:
        """Begin anew."""
        self._folder = None
        self.changed.emit()

    def wipe(self) -> None:
        """Forget what was chosen."""
        self._folder = None
        super().wipe()


def _accepted(keys: tuple[PublicKey, ...]) -> str:
    words = next((" ".join(each.words) for each in keys if each.words), "")
    said = translate("Console", "Accepted: you work with these keys now, and their passphrase opens this window.")
    still = translate(
        "Console", "What was sealed to the keys before is still taken. The new ones have these words: %1."
    )
    then = translate(
        "Console", "Now sign the campaign as a new version: only then new signatures are sealed to the new keys."
    )
    trust = translate("Console", "Each tablet has to trust these words.")
    return " ".join((said, still.replace("%1", words), then, trust))


def _typed_otherwise() -> str:
    return translate("Console", "The new passphrase was typed in two ways. Type it once more.")
