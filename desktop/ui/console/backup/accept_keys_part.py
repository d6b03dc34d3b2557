"""New keys taken for this petition's too: where old ones leaked, were lost, or grew old."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.keys.key_life import accept_keys
from desktop.office.keys.keys import PublicKey
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AcceptKeysPart(PagePart):
    """The folder is chosen first, then accepted. Line: accept_secret."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

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
        """Take them for this petition's too."""
        folder, second = self._folder, self.text("accept_secret")
        if folder is None:
            return

        def act(petition: Petition, by: str) -> tuple[PublicKey, ...]:
            return accept_keys(petition, folder, by=by, second=second)

        self.act(act, _accepted)

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
    said = translate("Console", "Accepted: what is sealed to these keys can be brought in. Their four words: %1.")
    then = translate(
        "Console", "Now sign the campaign as a new version with them; each tablet has to trust these words."
    )
    return f"{said.replace('%1', words)} {then}"
