"""Where the folder of a campaign is made, what it is called, and who works there: asked wherever one is made."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.staff_error_text import own_trouble

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@QmlElement
class WorkspacePlace(QObject):
    """Begins in the personal folder, without a name, and with what this computer calls whoever works here."""

    changed = Signal()

    def __init__(self, by: str, parent: QObject) -> None:
        super().__init__(parent)
        self._above, self._called = Path.home(), ""
        self._by = self._usual = by

    @qml_property(str, notify=changed)
    def called(self) -> str:
        """What the campaign's folder is to be called."""
        return self._called

    @qml_property(str, notify=changed)
    def above(self) -> str:
        """In which folder the campaign's is made, as a sentence."""
        if self._above == Path.home():
            return translate("Console", "Its folder is made in your personal folder.")
        return translate("Console", "Its folder is made in: %1").replace("%1", str(self._above))

    @qml_property(str, notify=changed)
    def by(self) -> str:
        """Who works here, as it was typed so far."""
        return self._by

    @property
    def who(self) -> str:
        """Who works here, as the audit log names them from the first act on."""
        return self._by.strip() or self._usual

    @property
    def folder(self) -> Path:
        """The folder of a campaign of this name; that above where nothing of the name can stand in one."""
        name = " ".join(_NOT_IN_A_NAME.sub(" ", self._called).split())  # what is left out leaves no second blank
        return self._above / name.strip(" .")

    @property
    def unnamed(self) -> Trouble | None:
        """What to say where there is no name yet."""
        if self.folder != self._above:
            return None
        return own_trouble(lambda: translate("Console", "Give the campaign a name."))

    @Slot(str)
    def type_called(self, called: str) -> None:
        """Take the name of the campaign's folder."""
        self._called = called

    @Slot(str)
    def type_by(self, by: str) -> None:
        """Take the name of whoever works here."""
        self._by = by

    @Slot(QUrl)
    def choose_above(self, url: QUrl) -> None:
        """Take the folder in which the campaign's is made."""
        self._above = path_of(url) or self._above
        self.changed.emit()

    def forget(self) -> None:
        """Forget the name; the folder above stays as it was chosen."""
        self._called = ""
        self.changed.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.changed.emit()
